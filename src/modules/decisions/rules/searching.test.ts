import { describe, expect, it } from 'vitest';
import {
  answerScore,
  bestAnswers,
  type Concept,
  type Place,
  worthOfWords,
} from './answers-are-ranked.ts';
import { nearness, slipsBetween } from './how-near-two-words-are.ts';
import { partsOf } from './parts-of-a-compound-word.ts';
import { whatToFetch } from './what-to-fetch.ts';
import { mostLetters, mostWords, wordsOfQuestion } from './words-of-a-question.ts';
import { otherForms } from './words-that-say-the-same.ts';

describe('the words of a question', () => {
  it('leave out what only asks, in both standards', () => {
    expect(wordsOfQuestion('Hvem skal kontrollere dosettene?').words).toEqual([
      'kontrollere',
      'dosettene',
    ]);
    expect(wordsOfQuestion('Kven skal kontrollere dosettane?').words).toEqual([
      'kontrollere',
      'dosettane',
    ]);
    expect(wordsOfQuestion('Hva er det?').words).toEqual([]);
  });

  it('join a particle to its verb', () => {
    const { joined } = wordsOfQuestion('Hvem får beskjed når pasienten skrives ut?');
    expect(joined.get('skrives')).toEqual(['utskrives']);
  });

  it('are read from the beginning of a million letters, and it is said', () => {
    const { words, cutAt } = wordsOfQuestion('alarm '.repeat(200_000));
    expect(words).toEqual(['alarm']);
    expect(cutAt).toBe(mostLetters);
    expect(wordsOfQuestion('alarm').cutAt).toBeNull();
    const many = Array.from({ length: 90 }, (_, n) => `ord${n}`).join(' ');
    expect(wordsOfQuestion(many).words).toHaveLength(mostWords);
  });

  it('may be anything at all', () => {
    for (const text of ['', ' ', '???', "' | & ! ( ) :* \\", '\u0000', '🙂🙂', 'a'.repeat(5000)]) {
      expect(wordsOfQuestion(text).words).toEqual([]);
    }
  });
});

describe('the other written standard', () => {
  it.each([
    ['sykehus', 'sjukehus'],
    ['hjemmebesøk', 'heimebesøk'],
    ['henvisning', 'tilvisning'],
    ['tilgjengelig', 'tilgjengeleg'],
    ['oppgave', 'oppgåve'],
    ['medisinliste', 'legemiddelliste'],
    ['hjelpemidler', 'hjelpemiddel'],
  ])('writes %s as %s', (one, other) => {
    expect(otherForms(one)).toContain(other);
  });

  it('reads its own words the other way, too', () => {
    expect(otherForms('sjukehus')).toContain('sykehus');
    expect(otherForms('heimebesøk')).toContain('hjemmebesøk');
  });
});

describe('how near two words are', () => {
  it.each([
    ['alarm', 'alarm', 'same'],
    ['alarm', 'trygghetsalarm', 'longer'],
    ['dokumenter', 'dokumentasjon', 'derived'],
    ['utskriv', 'utskriving', 'derived'],
    ['epikrsie', 'epikrise', 'misspelt'],
    ['behanling', 'behandling', 'misspelt'],
  ])('%s – %s: %s', (asked, known, how) => {
    expect(nearness(asked, known)?.how).toBe(how);
  });

  it.each([
    ['tak', 'tank'],
    ['slett', 'slutt'],
    ['kommun', 'komite'],
    ['journal', 'jubel'],
  ])('%s has nothing to do with %s', (asked, known) => {
    expect(nearness(asked, known)).toBeNull();
  });

  it('a head of a compound is nearer than its first part', () => {
    const head = nearness('alarm', 'trygghetsalarm')?.worth ?? 0;
    expect(head).toBeGreaterThan(nearness('alarm', 'alarmsentral')?.worth ?? 0);
  });

  it('counts slips as people make them', () => {
    expect(slipsBetween('epikrise', 'epirkise', 2)).toBe(1);
    expect(slipsBetween('alarm', 'alarm', 2)).toBe(0);
    expect(slipsBetween('alarm', 'larm', 2)).toBe(1);
    expect(slipsBetween('alarm', 'journal', 2)).toBeNull();
  });
});

describe('a compound word', () => {
  const used: Record<string, number> = { trygghet: 3, alarm: 5, trygg: 9, dosett: 4, kontroll: 6 };
  const entriesWith = (part: string) => used[part] ?? 0;

  it('is parted where both parts are words of the register', () => {
    expect(partsOf('trygghetsalarm', false, entriesWith)).toEqual({
      first: 'trygghet',
      last: 'alarm',
    });
    expect(partsOf('dosettkontroll', true, entriesWith)).toEqual({
      first: 'dosett',
      last: 'kontroll',
    });
  });

  it('that the register does not know is parted by the one part it knows', () => {
    expect(partsOf('dosetthylle', false, entriesWith)).toEqual({ first: 'dosett', last: 'hylle' });
    expect(partsOf('dosetthylle', true, entriesWith)).toBeNull();
    expect(partsOf('journal', false, entriesWith)).toBeNull();
  });
});

const concept = (asked: string, entries: number, more: Concept['alternatives'] = []): Concept => ({
  asked,
  alternatives: [{ word: asked, worth: 1, entries }, ...more],
});
const entry = (places: Record<string, Place>, length = 30) => ({
  places: new Map(Object.entries(places)),
  length,
});

describe('the ranking', () => {
  const worth = worthOfWords([concept('dosett', 3), concept('pasient', 400)], 1000);

  it('puts a rare word before a common one', () => {
    const rare = answerScore(worth, entry({ dosett: 'B' })).score;
    expect(rare).toBeGreaterThan(answerScore(worth, entry({ pasient: 'A' })).score);
  });

  it('puts what was asked about before what was said of it, and all words before some', () => {
    const inTitle = answerScore(worth, entry({ dosett: 'A' })).score;
    expect(inTitle).toBeGreaterThan(answerScore(worth, entry({ dosett: 'C' })).score);
    const both = answerScore(worth, entry({ dosett: 'A', pasient: 'A' }));
    expect(both.score).toBeGreaterThan(inTitle);
    expect(both.words).toEqual(['dosett', 'pasient']);
    expect(both.score).toBeLessThanOrEqual(1);
  });

  it('does not favour an entry for being long', () => {
    const short = answerScore(worth, entry({ dosett: 'B' }, 20)).score;
    expect(answerScore(worth, entry({ dosett: 'B' }, 3000)).score).toBeLessThan(short);
  });

  it('takes both parts of a compound for more than one, and for no more than the word', () => {
    const parts = [
      { word: 'hjem', worth: 0.45, entries: 9, part: 'first' as const },
      { word: 'besøk', worth: 0.55, entries: 9, part: 'last' as const },
    ];
    const visits = worthOfWords([concept('hjemmebesøk', 3, parts)], 1000);
    const score = (places: Record<string, Place>) => answerScore(visits, entry(places)).score;
    expect(score({ hjem: 'A', besøk: 'A' })).toBeGreaterThan(score({ besøk: 'A' }));
    expect(score({ hjem: 'A', besøk: 'A' })).toBeLessThan(score({ hjemmebesøk: 'A' }));
  });

  it('is the same in whatever order the words were asked', () => {
    const turned = worthOfWords([concept('pasient', 400), concept('dosett', 3)], 1000);
    const one = entry({ dosett: 'B', pasient: 'C' });
    expect(answerScore(turned, one).score).toBe(answerScore(worth, one).score);
  });

  it('says nothing of an entry that meets nothing', () => {
    expect(answerScore(worth, entry({}))).toEqual({ score: 0, words: [] });
    expect(answerScore([], entry({ dosett: 'A' })).score).toBe(0);
  });

  it('shows the best first, the newest of those as good, and leaves out the weak', () => {
    const answers = [
      { id: 'weak', score: 0.1, day: '2026-01-01' },
      { id: 'old', score: 0.5, day: '2020-01-01' },
      { id: 'best', score: 0.9, day: null },
      { id: 'new', score: 0.5, day: '2025-01-01' },
    ];
    const ids = bestAnswers(answers, { limit: 3, least: 0.2 }).map(({ id }) => id);
    expect(ids).toEqual(['best', 'new', 'old']);
    const beside = bestAnswers([...answers, { id: 'other', score: 0.3, day: null }], {
      limit: 9,
      least: 0.2,
    });
    expect(beside.map(({ id }) => id)).not.toContain('other');
    expect(bestAnswers([], { limit: 3, least: 0.2 })).toEqual([]);
  });
});

describe('what to fetch', () => {
  const asked = (clauses: ReturnType<typeof whatToFetch>['clauses']) =>
    clauses.map((clause) => clause.map((one) => one.asked));

  it('is everything with one of the words in a small register', () => {
    const { clauses } = whatToFetch([concept('a', 20), concept('b', 3)], { all: 200, most: 300 });
    expect(asked(clauses)).toEqual([['b'], ['a']]);
  });

  it('is two common words together, and never a common one alone beside a rare', () => {
    const concepts = [concept('c', 30_000), concept('d', 40_000), concept('r', 10)];
    const found = whatToFetch(concepts, { all: 10_000_000, most: 300 });
    expect(asked(found.clauses)).toEqual([['r'], ['c', 'd']]);
    expect(found.expected).toBeLessThanOrEqual(300);
  });

  it('is as many common words as it takes, and says when there are still too many', () => {
    const concepts = [concept('c', 200_000), concept('d', 300_000)];
    const found = whatToFetch(concepts, { all: 1_000_000, most: 300 });
    expect(asked(found.clauses)).toEqual([['c', 'd']]);
    expect(found.expected).toBeCloseTo(60_000);
  });

  it('is nothing where no word is known', () => {
    const nothing = whatToFetch([{ asked: 'x', alternatives: [] }], { all: 10, most: 300 });
    expect(nothing).toEqual({ clauses: [], expected: 0 });
  });
});
