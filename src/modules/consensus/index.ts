export { ProofTable } from './pages/proof-table.tsx';
export { StanceMark } from './pages/stance-mark.tsx';
export { StancePicker } from './pages/stance-picker.tsx';
export { StanceTally } from './pages/stance-tally.tsx';
export { outcomeOf, recomputed } from './rules/outcome-follows-from-positions.ts';
export { readRuleSet, ruleSetInForce } from './store/reads.ts';
export { ruleSetName } from './text/outcome-words.ts';
export { reasonKindWord, stanceWord } from './text/word-of.ts';
