export { answerFromOwnKnowledge } from './commands/answer-from-own-knowledge.ts';
export { askQuestion } from './commands/ask-question.ts';
export { conferOnQuestion } from './commands/confer-on-question.ts';
export { urgencyOf } from './rules/a-question-is-overdue-after-it-was-needed.ts';
export { listQuestions, questionOfMatter, readQuestion } from './store/reads.ts';
export { type QuestionTodo, whatWaitsInQuestions } from './waiting.ts';
