export { type Answers, findAnswers } from './find-answers.ts';
export { dropOpenMatter, indexOpenMatter } from './store/make-searchable.ts';
export { decisionYears, listEntries, readEntries, readEntry } from './store/reads.ts';
export { enterDecision, nextNumber, retitleCase, updateEntry } from './store/writes.ts';
