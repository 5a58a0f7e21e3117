import { describe, expect, it } from 'vitest';
import type { BodyId, PersonId } from '../../../kernel/ids.ts';
import type { RecruitmentRound, RoundDraft, RoundPart } from '../vocabulary.ts';
import { lineOrNone, longestLine, longestPassage, nameIn, passageIn } from './a-passage-is-tidy.ts';
import { type Known, mostRepresentatives, wellWritten } from './a-round-is-well-written.ts';
import { whatIsMissing } from './a-round-opens-when-all-is-settled.ts';
import { frozenParts, mayBeChanged, partsChanged } from './what-applicants-rely-on-stays.ts';
import { changesRound, whatIsSeenOf } from './whose-round-it-is.ts';

const [first, second] = ['body_a', 'body_b'] as [BodyId, BodyId];
const [director, steward] = ['pers_d', 'pers_s'] as [PersonId, PersonId];
const all = (text: string) => ({ nb: text, nn: text, en: text });
const draft: RoundDraft = {
  ...{ name: all('Vinter'), party: 'host', issuer: 'org_city', tool: 'Et skjema' },
  onBehalf: {
    ...{ orderedBy: 'Rådet', orderedByCase: '4/19', orderedOn: '2019-01-07', handOverTo: 'Byen' },
  },
  mandate: { text: 'Vedtatt', byCase: '1/19' },
  selectionModel: { model: 'best-fit', reason: 'Drøftet' },
  unionRepresentatives: [{ name: 'Tillitsvalgt', union: 'Forbundet', personId: steward }],
  ...{ advertOn: '2019-01-11', deadline: '2019-01-31', startOn: '2019-02-25' },
  ...{ eraseAfter: '2020-02-25', asksSexBecause: null, roles: ['role_a', 'role_b'] },
  conditionalOn: { name: 'Bystyret', expectedOn: '2019-03-27' },
  groups: [
    { bodyId: first, decider: director },
    { bodyId: second, decider: null },
  ],
};
const nothing: Partial<RoundDraft> = {
  ...{ onBehalf: null, mandate: null, selectionModel: null, conditionalOn: null, tool: ' ' },
  ...{ unionRepresentatives: [], roles: [], groups: [] },
  ...{ advertOn: null, deadline: null, startOn: null, eraseAfter: null },
};
type Asked = { ok: true; value: unknown } | { ok: false; refusal: { code: string } };
const told = (verdict: Asked) => (verdict.ok ? verdict.value : verdict.refusal);

describe('what is written of a round', () => {
  it('is as long as it may be and no longer, with its own lines', () => {
    expect(told(passageIn('x', ` a\r\nb${'c'.repeat(longestPassage - 3)} `))).toBe(
      `a\nb${'c'.repeat(longestPassage - 3)}`,
    );
    expect(told(passageIn('x', 'c'.repeat(longestPassage + 1)))).toMatchObject({
      ...{ code: 'line-too-long', has: longestPassage + 1 },
    });
    expect(told(lineOrNone('x', ' a \n b '))).toBe('a b');
    expect(told(lineOrNone('x', 'c'.repeat(longestLine + 1)))).toMatchObject({ most: longestLine });
    for (const none of [null, '', ' \n ']) expect(told(lineOrNone('x', none))).toBeNull();
  });
  it('is called something in each language, as bokmål says where nothing else is said', () => {
    expect(told(nameIn({ nb: ' Vinter ', nn: 'Vinteren', en: 'Winter ' }))).toEqual({
      ...{ nb: 'Vinter', nn: 'Vinteren', en: 'Winter' },
    });
    expect(told(nameIn({ nb: 'Vinter', nn: ' ', en: ' ' }))).toEqual(all('Vinter'));
    const long = 'c'.repeat(longestLine + 1);
    for (const standard of ['nb', 'nn', 'en']) {
      expect(told(nameIn({ ...all('Vinter'), [standard]: long }))).toMatchObject({
        ...{ code: 'line-too-long', field: `name.${standard}` },
      });
    }
    expect(told(nameIn(all('')))).toMatchObject({ code: 'line-is-empty', field: 'name.nb' });
  });
});

describe('a round as it is stored', () => {
  const known: Known = {
    parties: new Set(['host']),
    issuers: new Set(['org_city']),
    groups: new Set([first, second]),
    roles: new Set(['role_a', 'role_b']),
    directors: new Set([director]),
    stewards: new Set([steward]),
  };
  const of = (change: Partial<RoundDraft> = {}) =>
    told(wellWritten({ ...draft, ...change }, known));

  it('says all that was written, each role once', () => {
    expect(of()).toEqual(draft);
    expect(of({ roles: ['role_b', 'role_a', 'role_b'] })).toMatchObject({
      roles: ['role_b', 'role_a'],
    });
    expect(of(nothing)).toEqual({ ...draft, ...nothing, tool: '' });
  });
  it.each<[string, Partial<RoundDraft>]>([
    ['name.nb', { name: all(' ') }],
    ['tool', { tool: 'x'.repeat(201) }],
    ['orderedBy', { onBehalf: { ...draft.onBehalf, orderedBy: ' ' } as never }],
    ['orderedByCase', { onBehalf: { ...draft.onBehalf, orderedByCase: 'x'.repeat(201) } as never }],
    ['handOverTo', { onBehalf: { ...draft.onBehalf, handOverTo: '' } as never }],
    ['mandate', { mandate: { text: '', byCase: null } }],
    ['mandateCase', { mandate: { text: 'x', byCase: 'x'.repeat(201) } }],
    ['selectionReason', { selectionModel: { model: 'best-fit', reason: '' } }],
    ['asksSexBecause', { asksSexBecause: 'x'.repeat(201) }],
    ['condition', { conditionalOn: { name: '', expectedOn: '2019-03-27' } }],
    ['union.0.name', { unionRepresentatives: [{ name: '', union: 'x', personId: null }] }],
    ['union.0.union', { unionRepresentatives: [{ name: 'x', union: '', personId: null }] }],
  ])('is refused for what is wrong in %s', (field, change) => {
    expect(of(change)).toMatchObject({ field });
  });
  it('has room for so many who represent the unions', () => {
    const one = { name: 'x', union: 'y', personId: null };
    const many = (count: number) => of({ unionRepresentatives: Array(count).fill(one) });
    expect(many(mostRepresentatives)).toMatchObject({
      unionRepresentatives: Array(mostRepresentatives).fill(one),
    });
    expect(many(mostRepresentatives + 1)).toEqual({
      ...{ code: 'too-many-representatives', most: mostRepresentatives },
    });
  });
  it('may have its days on one day, and any of them unknown', () => {
    const on = '2019-01-31';
    const well = (change: Partial<RoundDraft>) => expect(of(change)).toMatchObject(change);
    well({ advertOn: on, deadline: on, startOn: on, eraseAfter: '2019-02-01' });
    for (const day of ['advertOn', 'deadline', 'startOn', 'eraseAfter']) well({ [day]: null });
    well({ advertOn: null, deadline: null });
    well({ advertOn: null, startOn: null });
    const early = { deadline: null, startOn: '2019-01-10' };
    expect(of(early)).toEqual({ code: 'start-before-deadline' });
    expect(of({ deadline: null, eraseAfter: '2019-01-11' })).toEqual({
      code: 'erased-before-deadline',
    });
  });
  it('names what there is in every group and role, not in one of them', () => {
    const [good, wrong] = [draft.groups[0], { bodyId: 'body_x', decider: null } as const];
    expect(of({ groups: [good, wrong] as never })).toEqual({ code: 'no-such-group' });
    expect(of({ roles: ['role_a', 'role_x'] })).toEqual({ code: 'no-such-role' });
    const stranger = { bodyId: second, decider: 'pers_x' as const };
    expect(of({ groups: [good, stranger] as never })).toEqual({
      ...{ code: 'not-a-director', bodyId: second },
    });
  });
});

describe('the gate', () => {
  const round = (change: Partial<RecruitmentRound> = {}) =>
    ({ ...draft, groups: draft.groups.slice(0, 1), ...change }) as RecruitmentRound;
  const around = {
    adverts: [{ bodyId: first, nb: 'Søk', nn: 'Søk' }],
    ...{ directors: new Set([director]), issuersParty: 'host' as string | null },
    today: '2019-01-11',
  };
  const missing = (change: Partial<RecruitmentRound>, of = around) =>
    whatIsMissing(round(change), of);
  it('takes no blank mandate or reason for one', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ mandate: { text: ' \n', byCase: '1/19' } })).toEqual([{ code: 'mandate' }]);
    expect(missing({ selectionModel: { model: 'best-fit', reason: ' ' } })).toEqual([
      { code: 'selection-model' },
    ]);
  });
  it('names each day that is not set', () => {
    expect(missing({ startOn: null })).toEqual([{ code: 'days', days: ['startOn'] }]);
    expect(missing({ deadline: null, eraseAfter: null })).toEqual([
      { code: 'days', days: ['deadline', 'eraseAfter'] },
    ]);
  });
  it('asks for no order while nobody has said which party the issuer is of', () => {
    expect(missing({ onBehalf: null }, { ...around, issuersParty: null })).toEqual([]);
    expect(missing({ onBehalf: null, party: 'others' })).toEqual([{ code: 'order' }]);
  });
});

describe('a round that people apply to', () => {
  const change = (before: Partial<RoundDraft>, after: Partial<RoundDraft>, state = 'open') => {
    const verdict = mayBeChanged(
      state as RecruitmentRound['state'],
      { ...draft, ...before },
      { ...draft, ...before, ...after },
      { reason: 'Sykdom', lacking: { before: [], after: [] } },
    );
    return verdict.ok ? 'may' : verdict.refusal.code;
  };
  it('keeps all but its name, its days, its condition, and who sees that it is fair', () => {
    const free: RoundPart[] = [
      ...(['name', 'unionRepresentatives', 'deadline', 'startOn'] as const),
      ...(['conditionalOn', 'eraseAfter'] as const),
    ];
    const parts = Object.keys(draft) as RoundPart[];
    expect(frozenParts.toSorted()).toEqual(parts.filter((one) => !free.includes(one)).toSorted());
  });
  it('is free of a condition for good, and otherwise changed like any other', () => {
    expect(change({ conditionalOn: null }, { name: all('Vår') })).toBe('may');
    expect(change({}, { conditionalOn: { name: 'Bystyret', expectedOn: '2019-04-24' } })).toBe(
      'may',
    );
  });
  it('may be changed when it is closed, but for its deadline', () => {
    expect(change({}, { conditionalOn: null }, 'closed')).toBe('may');
    expect(change({}, { deadline: '2019-02-07' }, 'closed')).toBe('deadline-is-over');
  });
  it('is the same round in whatever order its groups are written', () => {
    const groups = [...draft.groups, { bodyId: 'body_c' as const, decider: null }];
    for (const order of [groups.toReversed(), [groups[1], groups[2], groups[0]]]) {
      const after = { ...draft, groups: order as typeof groups };
      expect(partsChanged({ ...draft, groups }, after)).toEqual([]);
      expect(change({ groups }, { groups: order as typeof groups })).toBe('may');
    }
  });
});

describe('a round of several groups, directors and unions', () => {
  const round = (change: Partial<RecruitmentRound> = {}) =>
    ({
      ...draft,
      ...{ takenOverBy: null, state: 'open', groups: draft.groups },
      unionRepresentatives: [
        ...draft.unionRepresentatives,
        { name: 'Hovedverneombud', union: 'Det andre', personId: null },
      ],
      ...change,
    }) as RecruitmentRound;
  const by = (role: 'director' | 'shop_steward' | 'secretary' | 'member', personId: PersonId) => ({
    ...{ role, personId, organisationId: 'org_elsewhere' as const },
  });
  it('is read by each who decides for one of them, and each who is named', () => {
    expect(whatIsSeenOf(by('director', director), round())).toBe('people');
    expect(whatIsSeenOf(by('director', steward), round())).toBe('round');
    expect(whatIsSeenOf(by('shop_steward', steward), round())).toBe('people');
    expect(whatIsSeenOf(by('shop_steward', director), round())).toBe('nothing');
  });
  it('is prepared by whoever does so for everybody, and not by who sees no draft', () => {
    expect(changesRound(by('secretary', steward), round({ state: 'draft' }))).toBe(true);
    expect(changesRound(by('member', steward), round({ state: 'draft' }))).toBe(false);
  });
});
