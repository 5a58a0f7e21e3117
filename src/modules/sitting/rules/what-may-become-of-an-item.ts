import { seatKeyOf } from './a-deputy-counts-while-the-member-is-away.ts';
import {
  conflictsSettled,
  isCurrent,
  noBallotOpen,
  notOut,
  onAgenda,
  present,
  quorate,
  running,
  undecided,
  written,
} from './what-must-hold.ts';
import { firstOf, type Judges, nameOf } from './why-it-may-not-happen.ts';

type CourseKind =
  | 'item-started'
  | 'item-ended'
  | 'items-reordered'
  | 'item-minutes-set'
  | 'motion-put'
  | 'motion-withdrawn'
  | 'stances-noted'
  | 'decided'
  | 'treatment-written'
  | 'statement-made';

const mostMinutes = 1440;
/** What may be settled about a case that has not been taken up. */
const needsNoTreatment: readonly string[] = ['postponed', 'withdrawn', 'not_treated'];

/** Whether an item may be taken up, left, moved, written about, moved in and decided. */
export const courseJudges: Judges<CourseKind> = {
  'item-started': (sitting, { itemId }, context) =>
    firstOf(
      onAgenda(context, itemId),
      running(sitting),
      sitting.current === itemId ? { code: 'item-runs-already' } : null,
      noBallotOpen(sitting),
    ),

  'item-ended': (sitting, { itemId }) => firstOf(isCurrent(sitting, itemId), noBallotOpen(sitting)),

  'items-reordered': (_, { order }, context) =>
    firstOf(...order.map((itemId) => onAgenda(context, itemId))),

  'item-minutes-set': (_, { itemId, minutes }, context) =>
    firstOf(
      onAgenda(context, itemId),
      minutes >= 0 && minutes <= mostMinutes
        ? null
        : { code: 'minutes-out-of-range', most: mostMinutes },
    ),

  'motion-put': (sitting, { motionId, itemId, participant, pointNo, text }, context) => {
    const item = context.items.find((one) => one.id === itemId);
    const hasPoint = pointNo === null || item?.proposals.some((one) => one.no === pointNo);
    const guest = sitting.participants.find((one) => one.id === participant)?.role === 'guest';
    return firstOf(
      onAgenda(context, itemId),
      present(sitting, participant),
      guest ? { code: 'holds-no-seat', name: nameOf(sitting, participant) } : null,
      notOut(sitting, itemId, participant),
      written(text),
      hasPoint ? null : { code: 'no-such-point', pointNo },
      sitting.motions.some((one) => one.id === motionId) ? { code: 'known-already' } : null,
      undecided(sitting, itemId),
    );
  },

  'motion-withdrawn': (sitting, { motionId }) => {
    const motion = sitting.motions.find((one) => one.id === motionId && !one.withdrawn);
    if (!motion) return { code: 'no-such-motion' };
    const votedOn = sitting.ballots.some(
      ({ state, options }) =>
        state !== 'annulled' && options.some((option) => option.motionId === motionId),
    );
    return votedOn ? { code: 'motion-is-voted-on' } : undecided(sitting, motion.itemId);
  },

  'stances-noted': (sitting, { itemId, stances }, context) => {
    const twice = stances.find(
      (one, at) => stances.findIndex((other) => other.participant === one.participant) !== at,
    );
    const mute = stances.find((one) => one.stance === 'block' && one.reason.trim() === '');
    return firstOf(
      onAgenda(context, itemId),
      conflictsSettled(sitting, itemId),
      ...stances.map(({ participant }) => present(sitting, participant)),
      ...stances.map(({ participant }) => notOut(sitting, itemId, participant)),
      ...stances.map(({ participant }) => seated(sitting, participant)),
      twice ? { code: 'stance-given-twice', name: nameOf(sitting, twice.participant) } : null,
      mute ? { code: 'block-needs-reason', name: nameOf(sitting, mute.participant) } : null,
      undecided(sitting, itemId),
    );
  },

  decided: (sitting, { itemId, ballotId, decision }, context) => {
    const setAside = decision != null && needsNoTreatment.includes(decision.outcome);
    const course = sitting.items.get(itemId);
    return firstOf(
      onAgenda(context, itemId),
      undecided(sitting, itemId),
      noBallotOpen(sitting, itemId),
      conflictsSettled(sitting, itemId),
      setAside || course?.from ? null : { code: 'item-not-started', itemId },
      setAside || ballotId !== null ? null : quorate(sitting, context, itemId),
      ballotId === null ? null : bindingBallot(sitting, ballotId, itemId, decision != null),
    );
  },

  'treatment-written': (_, { itemId }, context) => onAgenda(context, itemId),

  'statement-made': (sitting, { itemId, participant, text }, context) =>
    firstOf(
      onAgenda(context, itemId),
      present(sitting, participant),
      seated(sitting, participant),
      written(text),
    ),
};

type Course = Parameters<(typeof courseJudges)['decided']>;

function seated(sitting: Course[0], participant: Parameters<typeof seatKeyOf>[1]) {
  if (seatKeyOf(sitting, participant) !== null) return null;
  return { code: 'holds-no-seat' as const, name: nameOf(sitting, participant) };
}

/** A vote decides once it has stopped, was meant to, and somebody won or the outcome is told. */
function bindingBallot(
  sitting: Course[0],
  ballotId: NonNullable<Course[1]['ballotId']>,
  itemId: Course[1]['itemId'],
  told: boolean,
) {
  const ballot = sitting.ballots.find((one) => one.id === ballotId && one.itemId === itemId);
  if (!ballot) return { code: 'no-such-ballot' as const };
  if (ballot.trial) return { code: 'trial-binds-nobody' as const };
  const { outcome, state } = ballot;
  if (state !== 'stopped' || !outcome) return { code: 'ballot-not-stopped' as const };
  const { quorum, result } = outcome;
  if (!quorum.met && quorum.basis !== null && quorum.basis.kind !== 'practice') {
    const { present: there, required, of } = quorum;
    return { code: 'no-quorum' as const, present: there, required, of };
  }
  return result.winner === null && !told ? { code: 'ballot-settled-nothing' as const } : null;
}
