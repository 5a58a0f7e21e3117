export {
  type AskGroupInput,
  type AskGroupOutcome,
  type AskGroupRefusal,
  askGroup,
} from './commands/ask-group.ts';
export { closeRound } from './commands/close-round.ts';
export {
  answerAsExpert,
  type Decided,
  type DecideMatterRefusal,
  decideMatter,
} from './commands/decide-matter.ts';
export { givePosition } from './commands/give-position.ts';
export { escalateMatter, returnMatter } from './commands/move-matter.ts';
export {
  type Asker,
  type RaiseInput,
  type RaiseRefusal,
  raiseMatter,
  raiseMatterIn,
} from './commands/raise-matter.ts';
export { remindRound, roundsToRemind } from './commands/remind-round.ts';
export { withdrawMatter } from './commands/withdraw-matter.ts';
export { matterSentence } from './pages/mend.ts';
export type { MatterTodo, WaitingCode } from './rules/what-waits-in-matters.ts';
export { expertsOf } from './store/experts.ts';
export { matterFacts } from './store/facts.ts';
export {
  listMatters,
  type MatterFilter,
  readMatter,
  readMattersById,
  readPositions,
  readRounds,
} from './store/reads.ts';
export { type PastRound, pastInputs } from './store/several.ts';
export { whatWaitsInMatters } from './waiting.ts';
