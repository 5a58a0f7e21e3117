export { uidOfPlanned } from './mail/plan-ics.ts';
export { listPlanned, listPlans, listVersions } from './store/plans.ts';
