import { describe, expect, it } from 'vitest';
import { budgetSuggestions } from './time-budget-is-read-from-the-paper.ts';

const read = (text: string, known: Record<string, number> = { fagråd: 5, kommune: 4 }) =>
  budgetSuggestions(text, (label) => known[label] ?? null).map(
    ({ budget }) => `${budget.count} ${budget.label} x ${budget.minutesEach}`,
  );

describe('the speaking time that a paper promises', () => {
  it.each<[string, string[]]>([
    ['Hvert fagråd får 5 min. til å legge fram og 5 min. til samtale.', ['5 fagråd x 10']],
    ['Kvart fagråd får 5 minutt til å leggje fram, og 10 minutt til samtale.', ['5 fagråd x 15']],
    ['Hver kommune gis inntil 7 minutter. Det gis 20 min. pause.', ['4 kommune x 7']],
    ['Hvert fagråd gis først 5 min. og så 3 min.', ['5 fagråd x 8']],
    ['Hvert utvalg får 5 min.', []],
    ['Pausen varer 10 min.', []],
    ['Hvert fagråd får en ny leder.', []],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));

  it('follows the number of councils that are active', () => {
    expect(read('Hvert fagråd får 10 min.', { fagråd: 4 })).toEqual(['4 fagråd x 10']);
  });
  it('shows the words it was read from', () => {
    const [found] = budgetSuggestions('Vi sier: hvert fagråd får 10 min. til alt. Slutt.', () => 2);
    expect(found?.raw).toBe('hvert fagråd får 10 min. til alt');
  });
});
