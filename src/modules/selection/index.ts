/** Choosing people for groups: the choice, why it is so, the ways around it, and its record. */

export {
  categoriesTable,
  peopleTable,
  problemFromTables,
} from './csv/field-tables.ts';
export { chanceBoundBy } from './explain/chance-bound-by.ts';
export { conflictOf } from './explain/conflict.ts';
export { conflictInWords } from './explain/conflict-in-words.ts';
export {
  chanceInWords,
  demandInWords,
  priceInWords,
  relaxationInWords,
  tableFaultInWords,
  whyInWords,
} from './explain/in-words.ts';
export { pricesOfSmallestChance, pricesOfSuitability } from './explain/prices.ts';
export { relaxationsOf } from './explain/relaxations.ts';
export { relaxed } from './explain/relaxed-problem.ts';
export { whatIsCounted } from './explain/what-is-counted.ts';
export { whyInBestFit } from './explain/why-in-best-fit.ts';
export { alternativesTo, changesBetween, replacing, withLocked } from './model/alternatives.ts';
export { bestFit } from './model/best-fit.ts';
export { breachesOf } from './model/panel-keeps-demands.ts';
export { type ProblemFault, problemFromJson } from './model/read-problem.ts';
export {
  commitTo,
  type DrawCommitment,
  type DrawRecord,
  drawSeed,
  recordInPieces,
  ticketOf,
  ticketsOf,
  writtenRecord,
} from './record/draw-record.ts';
export { type Fairness, fairnessOf } from './record/fairness-of.ts';
export { inCodes, type KeyOfCodes, panelByKey, readByKey } from './record/in-codes.ts';
export { recordFromJson } from './record/read-record.ts';
export { type RecordDifference, verifyRecord } from './record/verify-record.ts';
export { select, selectAndDraw } from './select.ts';
export { selectionText } from './text/index.ts';
export { type Crashed, inWorker, type WorkerOptions } from './worker/in-worker.ts';
export type { AnswerTo, Explanation, SelectionTask, TaskAnswers } from './worker/tasks.ts';
