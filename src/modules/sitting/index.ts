export { addEvents } from './commands/add-events.ts';
export type { FactRefusal } from './commands/complete-fact.ts';
export { endSitting } from './commands/end-sitting.ts';
export { openSitting } from './commands/open-sitting.ts';
export type { EventAnswer, NewEvent } from './commands/take-in.ts';
export { readContext } from './context-of-a-sitting.ts';
export { procedureOf } from './procedure-at-hand.ts';
export { type ChangeNote, channel, readNote } from './rules/a-change-is-told.ts';
export {
  disqualifiedIn,
  rollNow,
  seatKeyOf,
} from './rules/a-deputy-counts-while-the-member-is-away.ts';
export { readFact } from './rules/a-fact-is-read-from-outside.ts';
export { isOnesOwn } from './rules/a-fact-of-ones-own.ts';
export { conflictOf, deputyToCall } from './rules/a-member-in-conflict-leaves-the-item.ts';
export {
  afterEvent,
  retractedNumbers,
  sittingOf,
} from './rules/a-sitting-follows-from-its-events.ts';
export { attendanceOf } from './rules/attendance-follows-from-the-room.ts';
export { consensusOf } from './rules/consensus-follows-from-the-stances.ts';
export { differenceOf, type TextRun } from './rules/difference-of-texts.ts';
export { courseOf } from './rules/the-course-follows-from-its-events.ts';
export {
  adoptedMotions,
  decisionFromVotes,
  wasUnanimous,
} from './rules/the-decision-follows-from-the-votes.ts';
export { type Forecast, type ItemForecast, timeLeft } from './rules/the-end-is-predicted.ts';
export {
  secondsOf,
  speakerNow,
  speakersInOrder,
  type TimeUsed,
  timeUsed,
} from './rules/the-floor-goes-in-order.ts';
export { castNotCounted } from './rules/the-roll-is-frozen-when-voting-stops.ts';
export { isPresent, wasPresent } from './rules/the-room-follows-from-its-events.ts';
export { mayBeTakenBack } from './rules/what-may-be-taken-back.ts';
export { mayHappen } from './rules/what-may-happen-now.ts';
export { ifGone, warningsOf } from './rules/what-those-who-lead-ought-to-know.ts';
export { mayVote } from './rules/who-may-vote-on-what.ts';
export { type ItemPresence, presentAt } from './rules/who-was-there-for-an-item.ts';
export type { SittingRefusal, SittingWarning } from './rules/why-it-may-not-happen.ts';
export { readEvents, readSitting } from './store/reads.ts';
export { type ToldFact, tellSitting } from './tell-sitting.ts';
export { sittingRefusal, sittingWarning } from './text/rules/index.ts';
