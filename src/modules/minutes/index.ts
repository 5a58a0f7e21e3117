export { readMinutesFile as readMinutes } from './minutes-file.ts';
export { publicMinutes } from './public-minutes.ts';
export {
  readSealedDocument,
  readSealsOfBody as sealedMinutesOf,
  readSealsOfMeeting,
} from './store/seals.ts';
export { outForComment, unsignedBy } from './store/waiting.ts';
