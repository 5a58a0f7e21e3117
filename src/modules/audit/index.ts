export { checkLog, readLog } from './store/reads.ts';
export { appendToLog } from './store/writes.ts';
