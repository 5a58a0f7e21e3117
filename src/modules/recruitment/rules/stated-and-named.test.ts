import { describe, expect, it } from 'vitest';
import type { CompetenceNeed, NeedDraft, Party, RoleProfileDraft, Stated } from '../vocabulary.ts';
import { mostInAFigure, wellStated } from './a-figure-is-well-stated.ts';
import { lineIn, longestLine, namesIn } from './a-line-in-three-languages.ts';
import { mostNeeds, mostWhoMustHaveIt, wellFitted } from './a-need-fits-its-group.ts';
import { mostLines, qualificationsFor, wellAsked } from './a-role-asks-what-can-be-met.ts';
import { inTheirOrder, keysOverGroups } from './needs-compare-over-groups.ts';
import { agree, contradictionsIn } from './stated-numbers-contradict.ts';
import { activeFigure } from './the-board-follows-the-active-figure.ts';

const said = (nb: string, nn = '', en = '') => ({ nb, nn, en });
const all = (text: string) => said(text, text, text);
type Asked = { ok: true; value: unknown } | { ok: false; refusal: { code: string } };
const code = (verdict: Asked) => (verdict.ok ? 'ok' : verdict.refusal.code);

describe('a line', () => {
  it('is as long as it may be and no longer, and is not empty', () => {
    expect(lineIn('x', 'a'.repeat(longestLine)).ok).toBe(true);
    expect(lineIn('x', 'a'.repeat(longestLine + 1))).toMatchObject({
      refusal: { code: 'line-too-long', field: 'x', has: longestLine + 1 },
    });
  });
  it('says in each language what was written there, else what bokmål says', () => {
    expect(namesIn('name', said(' Lege ', 'Lækjar', ' Doctor'))).toEqual({
      ...{ ok: true, value: { nb: 'Lege', nn: 'Lækjar', en: 'Doctor' } },
    });
    expect(namesIn('name', said('Lege'))).toMatchObject({ value: all('Lege') });
    const long = 'a'.repeat(longestLine + 1);
    for (const [field, typed] of [
      ...([
        ['name.nb', said('')],
        ['name.nn', said('a', long)],
      ] as const),
      ...([['name.en', said('a', '', long)]] as const),
    ]) {
      expect(namesIn('name', typed)).toMatchObject({ refusal: { field } });
    }
  });
});

describe('a figure', () => {
  const draft = {
    ...{ key: ' own subject', unit: 'people' as const, name: said('Eget'), source: ' Notat ' },
    ...{ low: 8, high: 10, about: true, statedOn: '2019-01-09' },
  } as const;
  const day = {
    ...{ key: 'experts-start', unit: 'date' as const, name: said('Start'), source: 'Notat' },
    ...{ statedOn: null, from: '2019-02-01', to: '2019-03-01', hangsOn: 'council-decision' },
  } as const;
  const of = (change: object) => code(wellStated({ ...draft, ...change }));

  it('is kept as it is stated, tidied', () => {
    expect(wellStated(draft)).toEqual({
      ok: true,
      value: { ...draft, key: 'own subject', name: all('Eget'), source: 'Notat' },
    });
    expect(wellStated(day)).toEqual({ ok: true, value: { ...day, name: all('Start') } });
    expect(code(wellStated({ ...day, to: day.from }))).toBe('ok');
    expect(code(wellStated({ ...day, hangsOn: null }))).toBe('ok');
  });
  it('has a subject, a name and a source', () => {
    for (const empty of [{ key: ' ' }, { name: said('') }, { source: '' }]) {
      expect(of(empty)).toBe('line-is-empty');
    }
  });
  it('is in the unit of its subject, and in any unit where nobody knows the subject', () => {
    expect(wellStated({ ...draft, key: 'members-total', unit: 'kroner' })).toMatchObject({
      refusal: { code: 'wrong-unit', unit: 'people' },
    });
    for (const key of ['own', 'constructor', 'toString']) {
      expect(of({ key, unit: 'kroner' })).toBe('ok');
    }
  });
  it('goes from nothing to a billion of thousands, a percent to 100', () => {
    for (const [low, high, answer] of [
      ...([
        [0, 0, 'ok'],
        [10, 10, 'ok'],
        [10, 9, 'no-such-range'],
        [-1, 9, 'no-such-range'],
      ] as const),
      ...([
        [0, mostInAFigure, 'ok'],
        [0, mostInAFigure + 1, 'number-too-large'],
      ] as const),
      ...([
        [Number.NaN, 9, 'no-such-range'],
        [1, Number.NaN, 'no-such-range'],
      ] as const),
      ...([[1, Number.POSITIVE_INFINITY, 'number-too-large']] as const),
    ]) {
      expect(of({ low, high })).toBe(answer);
    }
    expect(of({ unit: 'percent', low: 100, high: 100 })).toBe('ok');
    expect(of({ unit: 'percent', low: 5, high: 100.5 })).toBe('no-such-percent');
    expect(of({ unit: 'kroner', low: 101, high: 5000 })).toBe('ok');
  });
});

describe('two that are stated', () => {
  const number = (low: number, high = low, about = false, key = 'members-total') =>
    ({
      ...{ id: `fig_${key}_${low}`, key, unit: 'people', low, high, about, name: all('n') },
      ...{ source: 'n', statedOn: null, state: 'open', decidedByCase: null, version: 1 },
    }) as Stated;
  const day = (key: string, from: string, to = from, hangsOn: string | null = null) =>
    ({
      ...{ id: `fig_${key}`, key, unit: 'date', from, to, hangsOn, name: all('n') },
      ...{ source: 'n', statedOn: null, state: 'open', decidedByCase: null, version: 1 },
    }) as Stated;

  it('agree where they are one range, or within a tenth where a text says about', () => {
    for (const [one, other, same] of [
      ...([
        [number(8, 10), number(8, 10), true],
        [number(8, 10), number(8, 9), false],
      ] as const),
      ...([
        [number(8, 10), number(7, 10), false],
        [number(8, 10), number(9, 9), false],
      ] as const),
      ...([[number(200, 200, true), number(180), true]] as const),
      ...([[number(200, 200, true), number(179), false]] as const),
      ...([
        [number(10, 10, true), number(11), true],
        [number(10, 10, true), number(12), false],
      ] as const),
      ...([[number(200, 200, true), number(230, 230, true), true]] as const),
    ]) {
      expect([agree(one, other), agree(other, one)]).toEqual([same, same]);
    }
  });
  it('of days agree where there is a day that both may be; a day is never a number', () => {
    const [first, next] = [
      day('a', '2019-01-01', '2019-01-31'),
      day('a', '2019-01-31', '2019-02-28'),
    ];
    expect([agree(first, next), agree(next, first)]).toEqual([true, true]);
    const later = day('a', '2019-02-01', '2019-02-28');
    expect([agree(first, later), agree(later, first)]).toEqual([false, false]);
    expect([agree(first, number(8)), agree(number(8, 8, true), first)]).toEqual([false, false]);
  });

  const found = (stated: Stated[], seatsByParty = [168, 85], groups = 12) =>
    contradictionsIn(stated, { seatsByParty, groups });
  it('differ from a table that is less, as from one that is more', () => {
    expect(found([number(254, 300)])).toMatchObject([{ code: 'sum-differs' }]);
    expect(found([number(200, 252)])).toMatchObject([{ code: 'sum-differs' }]);
    expect(found([number(200, 253)])).toEqual([]);
    expect(found([number(253, 300)])).toEqual([]);
  });
  it('of experts can be spread where all groups together have room for just so many', () => {
    const total = (low: number, high = low) => number(low, high, false, 'experts-total');
    const each = (low: number, high: number) => number(low, high, false, 'experts-per-group');
    expect(found([total(48), each(1, 4)])).toEqual([]);
    expect(found([total(24), each(2, 4)])).toEqual([]);
    expect(found([total(50), each(1, 4)])).toEqual([
      {
        ...{ code: 'average-differs', key: 'experts-total' },
        figures: ['fig_experts-total_50', 'fig_experts-per-group_1'],
        computed: { value: 50 / 12, from: [50, 12] },
        against: { value: 48, from: [12, 4] },
      },
    ]);
    expect(found([total(20, 23), each(2, 4)])).toMatchObject([
      { computed: { from: [23, 12] }, against: { value: 24, from: [12, 2] } },
    ]);
  });
  it('of days hang on each other by name, and are told with the days between', () => {
    const council = day('council-decision', '2019-03-27');
    const start = (to: string) => day('experts-start', '2019-02-01', to, 'council-decision');
    expect(found([council, start('2019-02-25')])).toEqual([
      {
        ...{ code: 'date-before', key: 'experts-start' },
        figures: ['fig_experts-start', 'fig_council-decision'],
        ...{ computed: { value: 30, from: [] }, against: null },
      },
    ]);
    expect(found([council, start('2019-03-27')])).toEqual([]);
  });
  it('are active for their own subject only', () => {
    const active = { ...number(8, 10, false, 'experts-first'), state: 'active' as const };
    expect(activeFigure([active], 'members-total')).toBeNull();
    expect(activeFigure([number(5), active], 'experts-first')).toBe(active);
  });
});

describe('a need', () => {
  const draft: NeedDraft = {
    ...{ text: said('Triage'), kind: 'specific', parent: null, commonKey: null, atLeast: 1 },
  };
  const need = (id: string, of: Partial<CompetenceNeed> = {}): CompetenceNeed => ({
    ...{ ...draft, id: `need_${id}`, bodyId: 'body_a', text: all(id), version: 1 },
    ...of,
  });
  const keys = ['medication', 'triage'].map((key) => ({ key, name: all(key) }));
  const of = (
    change: Partial<NeedDraft>,
    group: CompetenceNeed[] = [],
    id: `need_${string}` | null = null,
  ) => code(wellFitted({ ...draft, ...change }, group, keys, id));

  it('is kept as it is written, with a common key that is known', () => {
    expect(wellFitted({ ...draft, commonKey: 'triage' }, [], keys, null)).toEqual({
      ok: true,
      value: { ...draft, commonKey: 'triage', text: all('Triage') },
    });
    expect(of({ commonKey: 'night' })).toBe('no-such-key');
    expect(of({ atLeast: mostWhoMustHaveIt })).toBe('ok');
    expect(of({ atLeast: mostWhoMustHaveIt + 1 })).toBe('no-such-number');
  });
  it('is there once of its kind under the same need, in whatever case it is written', () => {
    const group = [need('triage'), need('above')];
    expect(of({ text: said('TRIAGE') }, group)).toBe('need-is-there');
    expect(of({ text: said('triage') }, [need('Triage')])).toBe('need-is-there');
    expect(of({ text: said('TRIAGE'), kind: 'general' }, group)).toBe('ok');
    expect(of({ text: said('TRIAGE'), parent: 'need_above' }, group)).toBe('ok');
    expect(of({ text: said('TRIAGE') }, group, 'need_triage')).toBe('ok');
  });
  it('may be written anew in a group that is full', () => {
    const group = Array.from({ length: mostNeeds }, (_, at) => need(`${at}`));
    expect(of({}, group.slice(1))).toBe('ok');
    expect(of({}, group)).toBe('too-many-needs');
    expect(of({}, group, 'need_5')).toBe('ok');
  });
  it('is counted in each group that has it, the key of most groups first', () => {
    const needs = [
      need('a', { commonKey: 'triage' }),
      need('b', { commonKey: 'triage', bodyId: 'body_b' }),
      need('c', { commonKey: 'triage', bodyId: 'body_b' }),
      need('d', { commonKey: 'medication' }),
      need('e'),
    ];
    const unused = { key: 'night', name: all('night') };
    expect(keysOverGroups(needs, [unused, ...keys])).toEqual([
      { ...keys[1], groups: ['body_a', 'body_b'] },
      { ...keys[0], groups: ['body_a'] },
      { ...unused, groups: [] },
    ]);
  });
  it('stands by itself where the one it stood under is not there', () => {
    const needs = [
      need('lost', { parent: 'need_gone' }),
      need('a'),
      need('b', { parent: 'need_a' }),
    ];
    expect(inTheirOrder(needs).map(({ id, under }) => [id, under.map((one) => one.id)])).toEqual([
      ['need_lost', []],
      ['need_a', ['need_b']],
    ]);
  });
});

describe('a role', () => {
  const parties = [{ key: 'host' }, { key: 'others' }] as Party[];
  const draft: RoleProfileDraft = {
    ...{ name: said('Fagekspert'), workload: { low: 5, high: 40 }, release: 'partly' },
    ...{ mustMeetPhysically: true, qualifications: [], personalQualities: [] },
  };
  const of = (change: Partial<RoleProfileDraft>) =>
    code(wellAsked({ ...draft, ...change }, parties));
  const asks = (text: string, party: string | null = null) => ({ text: said(text), party });

  it('is kept as it is written', () => {
    expect(
      wellAsked(
        {
          ...draft,
          qualifications: [asks('Autorisasjon', 'host')],
          personalQualities: [said('Ro')],
        },
        parties,
      ),
    ).toEqual({
      ok: true,
      value: {
        ...{ ...draft, name: all('Fagekspert'), personalQualities: [all('Ro')] },
        qualifications: [{ text: all('Autorisasjon'), party: 'host' }],
      },
    });
    expect(of({ name: said(' ') })).toBe('line-is-empty');
  });
  it('is of a workload from nothing to a full post, in whole percent', () => {
    for (const [low, high, answer] of [
      ...([
        [0, 100, 'ok'],
        [20, 20, 'ok'],
        [-1, 5, 'no-such-workload'],
      ] as const),
      ...([
        [5, 101, 'no-such-workload'],
        [21, 20, 'no-such-workload'],
      ] as const),
      ...([
        [0.5, 5, 'no-such-workload'],
        [1, 5.5, 'no-such-workload'],
      ] as const),
    ]) {
      expect(of({ workload: { low, high } })).toBe(answer);
    }
  });
  it('asks each thing once of a party, in whatever case, and never nothing', () => {
    expect(of({ qualifications: [asks('A', 'host'), asks('B', 'host')] })).toBe('ok');
    expect(of({ qualifications: [asks('A', 'host'), asks('a', 'others')] })).toBe('ok');
    expect(of({ qualifications: [asks('A', 'host'), asks('a', 'host')] })).toBe('said-already');
    expect(of({ qualifications: [asks('A'), asks(' ')] })).toBe('line-is-empty');
    expect(of({ personalQualities: [said('A'), said('B')] })).toBe('ok');
    expect(of({ personalQualities: [said('A'), said('a ')] })).toBe('said-already');
    expect(of({ personalQualities: [said('A'), said('')] })).toBe('line-is-empty');
  });
  it('asks as many things as there is room for, of whoever fills a seat of the party', () => {
    const lines = Array.from({ length: mostLines + 1 }, (_, at) => said(`${at}`));
    expect(of({ personalQualities: lines.slice(1) })).toBe('ok');
    expect(of({ personalQualities: lines })).toBe('too-many-lines');
    expect(of({ qualifications: lines.map((text) => ({ text, party: null })) })).toBe(
      'too-many-lines',
    );
    const qualifications = [asks('A'), asks('B', 'host'), asks('C', 'others')];
    expect(qualificationsFor({ qualifications }, 'host').map(({ nb }) => nb)).toEqual(['A', 'B']);
  });
});
