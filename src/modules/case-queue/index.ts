export { type EnclosedFile, type ReceiveInput, receiveCase } from './commands/receive-case.ts';
export { proposeInformationCase } from './propose-information-case.ts';
export { readEnclosed, readOrigins } from './store/enclosed.ts';
export { listQueue } from './store/reads.ts';
