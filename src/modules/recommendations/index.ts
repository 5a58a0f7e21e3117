/** What was discussed with the unions, who is recommended, and whom the directors chose. */

export type { ArchiveGiven, ArchiveSection, Block, Chapter } from './archive/archive-document.ts';
export { decideRecommendation } from './commands/decide-recommendation.ts';
export { draftRecommendations } from './commands/draft-recommendations.ts';
export { answerHomework, stateView } from './commands/follow-up-discussion.ts';
export { forgetWhatWasSaid } from './commands/forget-words.ts';
export { planDiscussion } from './commands/plan-discussion.ts';
export { recordDiscussion } from './commands/write-discussion.ts';
export { sendRecommendation, writeRecommendation } from './commands/write-recommendation.ts';
export { type GroupOfReplacement, groupsOfReplacement } from './groups-of-replacement.ts';
export type { OffersAbove } from './offers-above.ts';
export { type PlacesChanged, placesChanged } from './rules/who-a-replacement-puts-in.ts';
export { readDiscussion } from './store/discussion-reads.ts';
export {
  listChosen,
  listRecommendations,
  readDecisions,
  readRecommendation,
} from './store/reads.ts';
export { forgetReasons } from './store/writes.ts';
export { type RecommendationTodo, whatWaitsInRecommendations } from './waiting.ts';
