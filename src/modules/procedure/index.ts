export { validChoices } from './rules/blank-votes-where-allowed.ts';
export { weightsOf } from './rules/each-seat-has-its-voice.ts';
export { quorumIf, quorumNow } from './rules/enough-seats-are-filled.ts';
export { lastDayOfNotice, noticeInTime } from './rules/notice-goes-out-in-time.ts';
export { shippedProfiles } from './rules/shipped-profiles.ts';
export { compositionIf } from './rules/those-coming-fill-composition.ts';
export { majorityOf } from './rules/votes-settle-a-question.ts';
export { profileOfBody } from './store/reads.ts';
export {
  compositionSentence,
  majoritySentence,
  noticeSentence,
  quorumSentence,
} from './text/answer-sentences.ts';
