/** Who applied, and for what. Whoever shows an application notes that it was read. */

export type { AlsoWithdraw } from './commands/also-withdraw.ts';
export { type AlsoErase, eraseOldApplications } from './commands/erase-applicants.ts';
export { noteReadings } from './commands/note-readings.ts';
export { countApplicants, standingWishes } from './rules/counted-as-people-and-applications.ts';
export { purposeHasEnded } from './rules/how-long-what-applicants-write-is-kept.ts';
export { readHandOver } from './store/hand-over.ts';
export { listApplicants, readApplicant, readApplicants } from './store/reads.ts';
export { holdApplicants } from './store/writes.ts';
export { applicantsSeenBy, groupsSeenBy } from './who-sees-which-applicants.ts';
