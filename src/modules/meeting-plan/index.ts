export { uidOfPlanned } from './mail/plan-ics.ts';
export { listPlanned, listPlans, listSeries, listVersions, readPlan } from './store/plans.ts';
