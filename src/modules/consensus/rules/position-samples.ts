import type { Side } from '../../organisations/vocabulary.ts';
import type { GivenPosition, OutcomeInput, RuleSet, Stance, Voice } from '../vocabulary.ts';

/** A roll of so many seats for each side, each of its own organisation, in the order given. */
export function sampleRoll(
  seats: readonly (readonly [side: Side | null, count: number])[],
): Voice[] {
  return seats.flatMap(([side, count]) =>
    Array.from({ length: count }, (_, at) => ({
      seat: `${side ?? 'none'}-${at + 1}`,
      label: `${side ?? 'none'} ${at + 1}`,
      side,
      organisation: `${side ?? 'none'} ${at + 1}`,
    })),
  );
}

/** An answer of a seat's member; objections come with a reason unless another is given. */
export function samplePosition(
  seat: string,
  stance: Stance,
  more: Partial<GivenPosition> = {},
): GivenPosition {
  return { seat, as: 'member', stance, reason: 'Fordi.', reasonKind: 'capacity', ...more };
}

/** The seats of a roll answer in its order, one stance after the other; the rest are silent. */
export function sampleInput(
  ruleSet: RuleSet,
  roll: readonly Voice[],
  stances: readonly Stance[],
  more: Partial<OutcomeInput> = {},
): OutcomeInput {
  const positions = stances.map((stance, at) => samplePosition(roll[at]?.seat ?? '', stance));
  return { ruleSet, roll, positions, round: 1, noticeDays: 0, voting: false, ...more };
}
