export { type PublicRecord, publicMeetings, publicRecord } from './public-record.ts';
export { decisionsArePublic } from './rules/what-anybody-may-read.ts';
export { openBodies } from './store/reads.ts';
