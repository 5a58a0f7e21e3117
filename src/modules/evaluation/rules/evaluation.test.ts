import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EvaluationAnswer, questions, type Sum, scores } from '../vocabulary.ts';
import { meanOf, noAnswers, together, withAnswer } from './answers-are-shown-in-threes.ts';
import { answerFrom, openOn } from './asked-after-the-meeting.ts';

/** `543 line`: the three scores, and what was written. */
const answer = (text: string): EvaluationAnswer => {
  const [digits = '', line = ''] = text.split(/ (.*)/);
  const verdict = answerFrom(
    { useful: Number(digits[0]), heard: Number(digits[1]), prepared: Number(digits[2]) },
    line,
  );
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  return verdict.value;
};
const all = (texts: readonly string[]) => texts.map(answer).reduce(withAnswer, noAnswers);

describe('what is shown', () => {
  it('is nothing until three have answered, and then all three', () => {
    expect(all(['555', '111 kortere']).shown.answers).toBe(0);
    const three = all(['555', '111 kortere', '345 bedre tid']);
    expect(three.shown).toEqual({
      answers: 3,
      counts: { useful: [1, 0, 1, 0, 1], heard: [1, 0, 0, 1, 1], prepared: [1, 0, 0, 0, 2] },
      lines: ['bedre tid', 'kortere'],
    });
    expect(meanOf(three.shown, 'useful')).toBe(3);
  });

  it('does not change for the fourth and fifth', () => {
    const three = ['555', '444', '333'];
    expect(all([...three, '111 meg', '222']).shown).toEqual(all(three).shown);
  });

  const score = fc.constantFrom(...scores);
  const line = fc.constantFrom('', 'a', 'b', 'c');
  const answers = fc.array(
    fc.tuple(score, score, score, line).map(([useful, heard, prepared, said]) => ({
      scores: { useful, heard, prepared },
      line: said,
    })),
    { maxLength: 20 },
  );
  const add = (one: Sum, other: Sum) =>
    questions.map((question) =>
      one.counts[question].map((count, index) => count + (other.counts[question][index] ?? 0)),
    );

  it('comes in threes, loses no answer, and is the same whoever of the three came first', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { shown, waiting } = given.reduce(withAnswer, noAnswers);
        expect(shown.answers % together).toBe(0);
        expect(waiting.answers).toBeLessThan(together);
        expect(shown.answers + waiting.answers).toBe(given.length);
        for (const counts of add(shown, waiting)) {
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(given.length);
        }
        const whole = given.slice(0, given.length - (given.length % together));
        const turned = whole.flatMap((_, at) =>
          at % together === 0 ? whole.slice(at, at + together).reverse() : [],
        );
        expect(turned.reduce(withAnswer, noAnswers).shown).toEqual(shown);
      }),
    );
  });
});

describe('when it is asked', () => {
  it.each([
    ['published', '2026-03-04', 'meeting-not-over'],
    ['published', '2026-03-05', 'open'],
    ['held', '2026-03-04', 'open'],
    ['closed', '2026-05-03', 'open'],
    ['closed', '2026-05-04', 'evaluation-is-over'],
    ['draft', '2026-03-20', 'meeting-not-over'],
  ] as const)('%s on %s: %s', (state, today, expected) => {
    const verdict = openOn({ heldOn: '2026-03-04', state }, today);
    expect(verdict.ok ? 'open' : verdict.refusal.code).toBe(expected);
  });
});

describe('an answer', () => {
  it('is whole: three scores on the scale, and a short line', () => {
    const given = { useful: 5, heard: 4, prepared: 3 };
    expect(answerFrom({ ...given, heard: 6 }, '')).toMatchObject({
      refusal: { code: 'question-unanswered', question: 'heard' },
    });
    expect(answerFrom({ ...given, prepared: Number.NaN }, '')).toMatchObject({
      refusal: { question: 'prepared' },
    });
    expect(answerFrom(given, 'x'.repeat(281))).toMatchObject({
      refusal: { code: 'line-too-long', length: 281, most: 280 },
    });
    expect(answerFrom(given, ' to \n ord ')).toMatchObject({ value: { line: 'to ord' } });
  });
});
