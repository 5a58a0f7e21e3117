export { type ActionPoints, actionPointsOf, sinceLast } from './action-points.ts';
export { type MinutesAsRead, minutesAsRead } from './minutes-as-read.ts';
export { type MinutesFile, readMinutesFile as readMinutes } from './minutes-file.ts';
export { type PublicMinutes, publicMinutes } from './public-minutes.ts';
export {
  listDecisions,
  type RegisteredDecision,
  readDecision,
} from './store/decision-register.ts';
export { readSealsOfBody as sealedMinutesOf } from './store/seals.ts';
export { outForComment, unsignedBy } from './store/waiting.ts';
