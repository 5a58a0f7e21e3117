export { decidedAtMeeting } from './decided-at-meeting.tsx';
export { readMinutesFile as readMinutes } from './minutes-file.ts';
export { publicMinutes } from './public-minutes.ts';
export {
  readSealedDocument,
  readSealsOfBody as sealedMinutesOf,
  readSealsOfMeeting,
} from './store/seals.ts';
export { outForComment } from './store/waiting.ts';
export { unsignedBy } from './unsigned-by.ts';
