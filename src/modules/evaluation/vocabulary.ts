/** What is asked after a meeting, in this order. */
export const questions = ['useful', 'heard', 'prepared'] as const;
export type Question = (typeof questions)[number];

export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

/** One person's answer, as it is sent and never as it is kept. */
export type EvaluationAnswer = { scores: Readonly<Record<Question, Score>>; line: string };

/** Answers added together: how many gave each score to each question, and the lines in no order. */
export type Sum = {
  answers: number;
  counts: Readonly<Record<Question, readonly [number, number, number, number, number]>>;
  lines: readonly string[];
};

/**
 * What a meeting's answers come to. `waiting` is added to `shown` when enough answers are in it
 * that none of them can be told from what changed.
 */
export type Result = { shown: Sum; waiting: Sum };
