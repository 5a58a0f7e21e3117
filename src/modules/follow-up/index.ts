export { reportDone } from './commands/report-done.ts';
export { dutiesToRead } from './pages/duties-to-read.ts';
export { StandingMark, standingShapes } from './pages/standing-mark.tsx';
export { standingOn } from './rules/obligation-state-on-a-day.ts';
export { listObligations, type ObligationRecord } from './store/reads.ts';
export { insertObligation, type NewObligation, updateObligation } from './store/writes.ts';
