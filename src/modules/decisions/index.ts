export { decidedByMatter } from './decided-by-matter.tsx';
export { type Answers, findAnswers } from './find-answers.ts';
export { decisionRoutes } from './module.ts';
export { AskedBefore } from './pages/already-decided.tsx';
export { DecisionPoints } from './pages/points.tsx';
export { dropOpenMatter, indexOpenMatter } from './store/make-searchable.ts';
export { listEntries, readEntry } from './store/reads.ts';
export { enterDecision, nextNumber, retitleCase, updateEntry } from './store/writes.ts';
export type { PlaceOfDecision, Told, WhereTaken } from './where-taken.ts';
