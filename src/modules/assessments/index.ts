/** How well those who applied fit, and what they cover of what the groups need. */

export { counts } from './rules/assessed-goes-before-said.ts';
export { listAssessments } from './store/reads.ts';
export { coveredNeedsOf, suitabilityOf } from './store/what-people-cover.ts';
export { eraseAssessments } from './store/writes.ts';
export { partyOfApplicant } from './what-is-asked.ts';
