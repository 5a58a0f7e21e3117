export { answerFromOwnKnowledge } from './commands/answer-from-own-knowledge.ts';
export { answerQuestion } from './commands/answer-question.ts';
export { askQuestion } from './commands/ask-question.ts';
export { conferOnQuestion } from './commands/confer-on-question.ts';
export { listQuestions, readQuestion } from './store/reads.ts';
export { type QuestionTodo, whatWaitsInQuestions } from './waiting.ts';
