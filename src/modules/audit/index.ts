export { checkLog, readLog } from './store/reads.ts';
export { appendAllToLog, appendToLog } from './store/writes.ts';
export { commandWords } from './text/index.ts';
