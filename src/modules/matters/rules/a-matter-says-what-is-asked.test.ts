import { expect, it } from 'vitest';
import { mostOptions, type Wording, wordingOf } from './a-matter-says-what-is-asked.ts';

const nothing = { domains: [], serviceAreas: [], sides: [], organisations: [], cost: null };
const typed: Wording = {
  title: ' Medikament \n i hjemmet ',
  question: ' Hvem fører? ',
  background: '',
  options: ['Vi', ' ', 'De'],
  affects: { ...nothing, domains: ['workflow'] },
  waitsFor: '',
  neededBy: '2026-03-02',
};
const today = '2026-03-02';

it('takes what is typed, made clean, and leaves empty options out', () => {
  expect(wordingOf(typed, today)).toEqual({
    ok: true,
    value: {
      ...typed,
      title: 'Medikament i hjemmet',
      question: 'Hvem fører?',
      options: ['Vi', 'De'],
    },
  });
});

it.each<[Partial<Wording>, string]>([
  [{ title: '' }, 'title-is-missing'],
  [{ question: '\0\n' }, 'question-is-missing'],
  [{ background: 'x'.repeat(50_001) }, 'too-long'],
  [{ options: ['x'.repeat(2_001)] }, 'too-long'],
  [{ options: Array.from({ length: mostOptions + 1 }, () => 'x') }, 'too-many-options'],
  [{ affects: nothing }, 'affects-nothing'],
  [{ affects: { ...nothing, cost: -1 } }, 'cost-is-no-amount'],
  [{ affects: { ...nothing, cost: 0.5 } }, 'cost-is-no-amount'],
  [{ neededBy: '2026-02-29' }, 'no-such-day'],
  [{ neededBy: 'i morgen' }, 'no-such-day'],
  [{ neededBy: '2026-03-01' }, 'needed-by-has-passed'],
])('refuses %o', (change, code) => {
  expect(wordingOf({ ...typed, ...change }, today)).toMatchObject({ ok: false, refusal: { code } });
});

it('lets a day stand that has passed since it was written', () => {
  const late = { ...typed, neededBy: '2026-03-01' };
  expect(wordingOf(late, today, '2026-03-01').ok).toBe(true);
});
