export { listObligations, type ObligationRecord, readObligation } from './store/reads.ts';
export { insertObligation, type NewObligation, updateObligation } from './store/writes.ts';
