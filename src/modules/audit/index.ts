export { type ChangedMeanwhile, changedMeanwhile } from './changed-meanwhile.ts';
export { checkLog, readLog } from './store/reads.ts';
export { appendAllToLog, appendToLog, logTogether } from './store/writes.ts';
export { commandWords } from './text/index.ts';
