import type { EvaluationAnswer, Question, Result, Sum } from '../vocabulary.ts';

/** How many answers are added to what is shown at a time. */
export const together = 3;

const nothing: Sum = {
  answers: 0,
  counts: { useful: [0, 0, 0, 0, 0], heard: [0, 0, 0, 0, 0], prepared: [0, 0, 0, 0, 0] },
  lines: [],
};
export const noAnswers: Result = { shown: nothing, waiting: nothing };

/**
 * A result with one answer more. Answers are shown three at a time: whoever looks before and after
 * sees three answers come in, never one. Lines are in alphabetical order, which says nothing of who
 * wrote when.
 * @source F-079: anonymous
 */
export function withAnswer({ shown, waiting }: Result, answer: EvaluationAnswer): Result {
  const more = sumOf(waiting, single(answer));
  return more.answers >= together
    ? { shown: sumOf(shown, more), waiting: nothing }
    : { shown, waiting: more };
}

/** The mean of a question's scores, or null where none is shown. */
export function meanOf(sum: Sum, question: Question): number | null {
  const counts = sum.counts[question];
  const answers = counts.reduce((all, count) => all + count, 0);
  if (answers === 0) return null;
  return counts.reduce((all, count, index) => all + count * (index + 1), 0) / answers;
}

function sumOf(one: Sum, other: Sum): Sum {
  const add = (question: Question) => {
    const [a, b, c, d, e] = one.counts[question];
    const [f, g, h, i, j] = other.counts[question];
    return [a + f, b + g, c + h, d + i, e + j] as const;
  };
  return {
    answers: one.answers + other.answers,
    counts: { useful: add('useful'), heard: add('heard'), prepared: add('prepared') },
    lines: [...one.lines, ...other.lines].sort(),
  };
}

function single({ scores, line }: EvaluationAnswer): Sum {
  const only = (question: Question) => {
    const at = (score: number) => (scores[question] === score ? 1 : 0);
    return [at(1), at(2), at(3), at(4), at(5)] as const;
  };
  return {
    answers: 1,
    counts: { useful: only('useful'), heard: only('heard'), prepared: only('prepared') },
    lines: line ? [line] : [],
  };
}
