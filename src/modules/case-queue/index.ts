export { type EnclosedFile, type ReceiveInput, receiveCase } from './commands/receive-case.ts';
export { proposeInformationCase } from './propose-information-case.ts';
export { deadlinesOf } from './rules/deadlines-count-back-in-working-days.ts';
export { readEnclosed, readOrigins } from './store/enclosed.ts';
export { listQueue, readLeadTime } from './store/reads.ts';
