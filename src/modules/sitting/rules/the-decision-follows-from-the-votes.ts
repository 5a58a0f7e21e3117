import type { AgendaItemId } from '../../../kernel/ids.ts';

import {
  againstOption,
  type Ballot,
  type Motion,
  type NewFactOf,
  type Sitting,
  type SittingItem,
} from '../vocabulary.ts';

/**
 * The decision as it follows from what was proposed and what was adopted in the votes of an item:
 * each adopted amendment in the place of its point, each adopted point of its own after the
 * others. Where two amendments of one point were adopted, the later vote stands. Trial votes and
 * annulled ones count for nothing. Null where the votes do not say: the paper proposes nothing and
 * nothing was adopted.
 * @source F-073, F-088
 */
export function decisionFromVotes(
  sitting: Sitting,
  item: SittingItem,
  note: string,
): NonNullable<NewFactOf<'decided'>['decision']> | null {
  const ballots = bindingBallots(sitting, item.id);
  if (fellAsAWhole(ballots)) return { outcome: 'rejected', note };
  const adopted = adoptedMotions(sitting, item.id);
  if (adopted.length === 0) {
    return item.proposals.length > 0 ? { outcome: 'as_proposed', note } : null;
  }
  const points = item.proposals.map(({ no, text, kind, obligation }) => {
    const amendment = adopted.findLast((motion) => motion.pointNo === no);
    return { proposedNo: no, text: amendment?.text ?? text, kind, obligation };
  });
  const added = adopted
    .filter((motion) => motion.pointNo === null)
    .map(({ text }) => ({ proposedNo: null, text, kind: 'other' as const, obligation: null }));
  return { outcome: 'changed', points: [...points, ...added], note };
}

/** The motions of an item that a vote has adopted, in the order of the votes. */
export function adoptedMotions(sitting: Sitting, itemId: AgendaItemId): readonly Motion[] {
  return bindingBallots(sitting, itemId).flatMap((ballot) => {
    const won = ballot.options.find((option) => option.id === ballot.outcome?.result.winner);
    const motion = sitting.motions.find((one) => one.id === won?.motionId);
    return motion && !motion.withdrawn ? [motion] : [];
  });
}

/** Whether everybody who voted wanted the same: nobody against, and none blank. */
export function wasUnanimous(ballot: Ballot): boolean {
  if (!ballot.outcome) return false;
  const { counts, blank } = ballot.outcome.tally;
  const given = Object.values(counts).filter((votes) => votes > 0);
  return given.length === 1 && blank === 0;
}

function bindingBallots(sitting: Sitting, itemId: AgendaItemId): readonly Ballot[] {
  return sitting.ballots.filter(
    (ballot) =>
      ballot.itemId === itemId && ballot.state === 'stopped' && !ballot.trial && !ballot.election,
  );
}

/** The last vote on the proposal itself, with no motion in it, went against. */
function fellAsAWhole(ballots: readonly Ballot[]): boolean {
  const onWhole = ballots.findLast(({ options }) => options.every((one) => one.motionId === null));
  return onWhole?.outcome?.result.winner === againstOption;
}
