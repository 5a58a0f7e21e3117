/** Who applied, and for what. Whoever shows an application notes that it was read. */

export { noteReadings } from './commands/note-readings.ts';
export { listApplicants, readApplicant } from './store/reads.ts';
