export { type CheckedMeeting, checkExports, checkedSamples } from './check-export.ts';
export { judge, makeExport } from './export-of-meeting.ts';
export { recordOfMeeting } from './record-of-meeting.ts';
export { type TakenFile, takeInDirectory } from './take-in-directory.ts';
