export { takesApplications } from './rules/when-applications-are-taken.ts';
export { listAdverts, listRecruitmentRounds, readRecruitmentRound } from './store/reads.ts';
