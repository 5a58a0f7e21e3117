import { describe, expect, it } from 'vitest';
import type { BodyId, PersonId } from '../../../kernel/ids.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import {
  gateItems,
  type RecruitmentRound,
  type RoundDraft,
  type RoundState,
} from '../vocabulary.ts';
import { type Known, wellWritten } from './a-round-is-well-written.ts';
import { mayOpen, whatIsMissing } from './a-round-opens-when-all-is-settled.ts';
import { suggestedEraseDay } from './how-long-applications-are-kept.ts';
import { frozenParts, mayBeChanged, partsChanged } from './what-applicants-rely-on-stays.ts';
import { takesApplications } from './when-applications-are-taken.ts';

const [first, second] = ['body_a', 'body_b'] as [BodyId, BodyId];
const [director, steward] = ['pers_d', 'pers_s'] as [PersonId, PersonId];
const role = 'role_member' as ProfileOfRoleId;

const draft: RoundDraft = {
  name: { nb: 'Vinter', nn: 'Vinter', en: 'Winter' },
  party: 'host',
  issuer: 'org_city',
  onBehalf: null,
  mandate: { text: 'Vedtatt', byCase: '1/19' },
  selectionModel: { model: 'best-fit', reason: 'Drøftet' },
  unionRepresentatives: [{ name: 'Tillitsvalgt', union: 'Forbundet', personId: steward }],
  tool: '',
  advertOn: '2019-01-11',
  deadline: '2019-01-31',
  startOn: '2019-02-25',
  eraseAfter: '2020-02-25',
  asksSexBecause: null,
  conditionalOn: { name: 'Bystyret', expectedOn: '2019-03-27' },
  roles: [role],
  groups: [
    { bodyId: first, decider: director },
    { bodyId: second, decider: director },
  ],
};
const round = (changed: Partial<RecruitmentRound> = {}): RecruitmentRound => ({
  ...draft,
  ...{ id: 'rec_1', state: 'draft', rolesAsAdvertised: null, parallelTo: null, takenOverBy: null },
  ...{ openedAt: null, closedAt: null, version: 1, ...changed },
});
const around = {
  adverts: [first, second].map((bodyId) => ({ bodyId, nb: 'Søk', nn: 'Søk' })),
  directors: new Set([director]),
  issuersParty: 'host',
  today: '2019-01-11',
};
const codes = (one: RecruitmentRound, of = around) =>
  whatIsMissing(one, of).map(({ code }) => code);

describe('the gate of a round', () => {
  const absent: Record<(typeof gateItems)[number], Partial<RecruitmentRound>> = {
    mandate: { mandate: null },
    decider: { groups: draft.groups.map((group) => ({ ...group, decider: null })) },
    'selection-model': { selectionModel: null },
    'union-representative': { unionRepresentatives: [] },
  };

  it('names exactly what is missing, whichever of the four are, and opens with none', () => {
    for (let mask = 0; mask < 16; mask += 1) {
      const without = gateItems.filter((_, at) => mask & (1 << at));
      const lacking = Object.assign({}, ...without.map((item) => absent[item]));
      expect(codes(round(lacking))).toEqual(without);
      expect(mayOpen(round(lacking), around).ok).toBe(mask === 0);
    }
  });

  it('lists all four, and the rest, where nothing is filled in', () => {
    const empty = round({
      ...{ mandate: null, selectionModel: null, unionRepresentatives: [], groups: [], roles: [] },
      ...{ advertOn: null, deadline: null, startOn: null, eraseAfter: null },
    });
    const found = codes(empty, { ...around, adverts: [] });
    expect(found.slice(0, 4)).toEqual([...gateItems]);
    expect(found.slice(4)).toEqual(['groups', 'roles', 'days']);
  });

  it('asks for a decider of every group, and for one who still is a director', () => {
    const groups = [
      { bodyId: first, decider: director },
      { bodyId: second, decider: 'pers_gone' as PersonId },
    ];
    expect(whatIsMissing(round({ groups }), around)).toEqual([
      { code: 'decider', groups: [second] },
    ]);
  });

  it('says which groups lack a text, in which standard', () => {
    const adverts = [
      { bodyId: first, nb: 'Søk', nn: '  ' },
      { bodyId: second, nb: '', nn: 'Søk' },
    ];
    expect(whatIsMissing(round(), { ...around, adverts })).toEqual([
      { code: 'text', standard: 'nb', groups: [second] },
      { code: 'text', standard: 'nn', groups: [first] },
    ]);
  });

  it('does not open after its own deadline, nor twice', () => {
    expect(codes(round(), { ...around, today: '2019-01-31' })).toEqual([]);
    expect(codes(round(), { ...around, today: '2019-02-01' })).toEqual(['deadline-passed']);
    expect(mayOpen(round({ state: 'open' }), around)).toEqual({
      ok: false,
      refusal: { code: 'not-a-draft' },
    });
  });

  it('asks for an order where it is for a party that the issuer is not of', () => {
    const order = { orderedBy: 'Rådet', orderedByCase: null, orderedOn: null, handOverTo: 'Byen' };
    const others = round({ party: 'others' });
    expect(codes(others)).toEqual(['order']);
    expect(codes({ ...others, onBehalf: order })).toEqual(['order']);
    expect(codes({ ...others, onBehalf: { ...order, orderedByCase: '4/19' } })).toEqual([]);
    expect(codes({ ...others, onBehalf: { ...order, orderedOn: '2019-01-07' } })).toEqual([]);
    expect(codes(others, { ...around, issuersParty: 'others' })).toEqual([]);
  });
});

describe('what applicants rely on', () => {
  const none = { before: [], after: [] };
  const change = (after: Partial<RoundDraft>, state: RoundState = 'open', reason = 'Sykdom') => {
    const verdict = mayBeChanged(state, draft, { ...draft, ...after }, { reason, lacking: none });
    return verdict.ok ? 'may' : verdict.refusal.code;
  };

  it('stays, part by part, once it is open; a draft may be changed in all', () => {
    const other: Record<(typeof frozenParts)[number], Partial<RoundDraft>> = {
      party: { party: 'others' },
      issuer: { issuer: 'org_other' },
      onBehalf: {
        onBehalf: { orderedBy: 'x', orderedByCase: null, orderedOn: null, handOverTo: 'y' },
      },
      mandate: { mandate: null },
      selectionModel: { selectionModel: { model: 'leximin', reason: 'x' } },
      tool: { tool: 'Et annet' },
      asksSexBecause: { asksSexBecause: 'loven § 28' },
      advertOn: { advertOn: '2019-01-12' },
      roles: { roles: [] },
      groups: { groups: draft.groups.slice(1) },
    };
    for (const part of frozenParts) {
      expect(change(other[part])).toBe('is-frozen');
      expect(change(other[part], 'closed')).toBe('is-frozen');
      expect(change(other[part], 'draft', '')).toBe('may');
    }
    expect(change({ name: { ...draft.name, nb: 'Ny' } }, 'ended')).toBe('round-has-ended');
  });

  it('has a deadline that may be extended, never cut short, and not once it is closed', () => {
    expect(change({ deadline: '2019-02-07' })).toBe('may');
    expect(change({ deadline: '2019-01-30' })).toBe('deadline-only-later');
    expect(change({ deadline: null })).toBe('deadline-only-later');
    expect(change({ deadline: '2019-02-07' }, 'closed')).toBe('deadline-is-over');
  });

  it('is kept no longer than said, and gets no new condition', () => {
    expect(change({ eraseAfter: '2019-12-31' })).toBe('may');
    expect(change({ eraseAfter: '2020-02-26' })).toBe('erased-only-sooner');
    expect(change({ eraseAfter: null })).toBe('erased-only-sooner');
    expect(change({ conditionalOn: null })).toBe('may');
    const free = { ...draft, conditionalOn: null };
    const verdict = mayBeChanged('open', free, draft, { reason: 'x', lacking: none });
    expect(verdict).toEqual({ ok: false, refusal: { code: 'is-frozen', part: 'conditionalOn' } });
  });

  it('lets a decider be replaced with a reason, and not taken away', () => {
    const groups = draft.groups.map((group) => ({ ...group, decider: 'pers_x' as PersonId }));
    expect(change({ groups })).toBe('may');
    expect(change({ groups: [...draft.groups].reverse() })).toBe('may');
    expect(change({ groups }, 'open', ' ')).toBe('reason-is-missing');
    const missing = [{ code: 'decider' as const, groups: [first] }];
    const may = (before: typeof missing) =>
      mayBeChanged(
        'open',
        draft,
        { ...draft, groups },
        {
          reason: 'x',
          lacking: { before, after: missing },
        },
      );
    expect(may([])).toEqual({ ok: false, refusal: { code: 'would-lack', missing } });
    expect(may(missing).ok).toBe(true);
  });

  it('is told by its parts, whatever the order of the groups', () => {
    expect(partsChanged(draft, { ...draft, groups: [...draft.groups].reverse() })).toEqual([]);
    expect(partsChanged(draft, { ...draft, tool: 'x', mandate: null })).toEqual([
      'mandate',
      'tool',
    ]);
  });
});

describe('a round as it is written', () => {
  const known: Known = {
    parties: new Set(['host', 'others']),
    issuers: new Set(['org_city']),
    groups: new Set([first, second]),
    roles: new Set([role]),
    directors: new Set([director]),
    stewards: new Set([steward]),
  };
  const written = (changed: Partial<RoundDraft>) => {
    const verdict = wellWritten({ ...draft, ...changed }, known);
    return verdict.ok ? 'well' : verdict.refusal.code;
  };

  it('has its days in their order, each of which may be unknown yet', () => {
    expect(written({})).toBe('well');
    expect(written({ deadline: '2019-01-10' })).toBe('deadline-before-advert');
    expect(written({ startOn: '2019-01-30' })).toBe('start-before-deadline');
    expect(written({ eraseAfter: '2019-01-31' })).toBe('erased-before-deadline');
    expect(written({ advertOn: null, deadline: null, startOn: null })).toBe('well');
  });

  it('names only directors, shop stewards, groups, roles and parties that there are', () => {
    const stranger = 'pers_x' as PersonId;
    expect(written({ groups: [{ bodyId: first, decider: stranger }] })).toBe('not-a-director');
    expect(written({ groups: [{ bodyId: 'body_x', decider: null }] })).toBe('no-such-group');
    expect(written({ groups: [...draft.groups, ...draft.groups] })).toBe('no-such-group');
    expect(written({ roles: ['role_x'] })).toBe('no-such-role');
    expect(written({ party: '__proto__' })).toBe('no-such-party');
    expect(written({ issuer: 'org_x' })).toBe('no-such-issuer');
    const named = (personId: PersonId | null, name = 'N', count = 1) =>
      written({ unionRepresentatives: Array(count).fill({ name, union: 'F', personId }) });
    expect(named(stranger)).toBe('not-a-steward');
    expect(named(null, ' ')).toBe('line-is-empty');
    expect(named(null, 'N', 11)).toBe('too-many-representatives');
    expect(named(null)).toBe('well');
  });

  it('has no empty mandate, order, reason or condition, and no endless one', () => {
    expect(written({ mandate: { text: ' \n ', byCase: null } })).toBe('line-is-empty');
    expect(written({ mandate: { text: 'x'.repeat(2001), byCase: null } })).toBe('line-too-long');
    expect(written({ selectionModel: { model: 'leximin', reason: '' } })).toBe('line-is-empty');
    expect(written({ conditionalOn: { name: '', expectedOn: '2019-03-27' } })).toBe(
      'line-is-empty',
    );
    const order = { orderedBy: 'Rådet', orderedByCase: ' ', orderedOn: null, handOverTo: ' ' };
    expect(written({ onBehalf: order })).toBe('line-is-empty');
  });
});

describe('days', () => {
  it('take applications on the last day, and not after it, nor when closed', () => {
    const of = { deadline: '2019-01-31' };
    expect(takesApplications({ ...of, state: 'open' }, '2019-01-31')).toBe(true);
    expect(takesApplications({ ...of, state: 'open' }, '2019-02-01')).toBe(false);
    for (const state of ['draft', 'closed', 'ended'] as const) {
      expect(takesApplications({ ...of, state }, '2019-01-20')).toBe(false);
    }
  });

  it('suggest erasing a year after the start, or after the deadline', () => {
    expect(suggestedEraseDay(draft)).toBe('2020-02-25');
    expect(suggestedEraseDay({ ...draft, startOn: null })).toBe('2020-01-31');
    expect(suggestedEraseDay({ startOn: null, deadline: null })).toBe(null);
  });
});
