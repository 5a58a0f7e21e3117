export { StanceMark } from './pages/stance-mark.tsx';
export { outcomeOf, recomputed } from './rules/outcome-follows-from-positions.ts';
export { listAdoptions, listRuleSets, readRuleSet, ruleSetInForce } from './store/reads.ts';
export { outcomeWords, ruleSetName } from './text/outcome-words.ts';
export { reasonKindWord, stanceWord } from './text/word-of.ts';
