/** Rounds of recruiting: who is sought, by whose mandate, until when, and what each advert says. */

export { openRound } from './commands/move-round.ts';
export { writeAdvert } from './commands/write-advert.ts';
export { takesApplications } from './rules/when-applications-are-taken.ts';
export { changesRound, whatIsSeenOf } from './rules/whose-round-it-is.ts';
export {
  listAdverts,
  listRecruitmentRounds,
  readRecruitmentRound,
  readRoundOf,
} from './store/reads.ts';
export { passRoundOn } from './store/writes.ts';
