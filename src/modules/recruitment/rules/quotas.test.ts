import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import type { GroupQuota, Party } from '../vocabulary.ts';
import { allTogether, standingOf } from './a-party-covers-what-another-leaves.ts';
import { filledByParty, partyOf } from './a-seat-belongs-to-one-party.ts';
import { wellParted } from './parties-share-all-organisations.ts';
import { wellShared } from './quotas-of-a-group-hold.ts';

const name = (text: string) => ({ nb: text, nn: text, en: text });
const parties: readonly Party[] = [
  { key: 'host', name: name('Byen'), organisations: ['org_by'], fallback: null },
  { key: 'others', name: name('de andre'), organisations: 'all-others', fallback: 'host' },
];
const body: BodyId = 'body_1';
const quotas = (host: number, others: number, sendsNoMore = false): GroupQuota[] => [
  { bodyId: body, party: 'host', seats: host, sendsNoMore: false },
  { bodyId: body, party: 'others', seats: others, sendsNoMore },
];
const counts = (host: number, others: number) =>
  new Map([
    ['host', host],
    ['others', others],
  ]);

describe('a group’s standing', () => {
  it('is 19 and 10 of 29, a share of 34.5 %', () => {
    const standing = standingOf(body, parties, quotas(19, 10), counts(0, 0));
    expect(standing).toMatchObject({ total: 29, filled: 0, vacant: 29, share: { now: null } });
    expect(Math.round((standing.share.planned ?? 0) * 1000)).toBe(345);
  });

  it('tells that a need of 19 would become 25 where 4 of 10 are filled, and makes it so', () => {
    const before = standingOf(body, parties, quotas(19, 10), counts(19, 4));
    expect(before.parties[0]).toMatchObject({ needed: 19, neededAtMost: 25, covers: 0, vacant: 0 });
    const after = standingOf(body, parties, quotas(19, 10, true), counts(19, 4));
    expect(after.parties[0]).toMatchObject({ needed: 25, covers: 6, vacant: 6 });
    expect(after.parties[1]).toMatchObject({ needed: 4, planned: 10, filled: 4, vacant: 0 });
    expect(after.total).toBe(29);
  });

  it('counts what is offered as promised, and covers what is neither filled nor offered', () => {
    const offered = new Map([['others', 2]]);
    const one = standingOf(body, parties, quotas(19, 10, true), counts(0, 4), offered);
    expect(one.parties[0]?.covers).toBe(4);
    expect(one.parties[1]).toMatchObject({ needed: 6, vacant: 0, offered: 2 });
  });

  it('leaves no seat without somebody who needs to fill it, whoever has given up', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, count, count, fc.boolean(), (host, others, has, have, gaveUp) => {
        const one = standingOf(body, parties, quotas(host, others, gaveUp), counts(has, have));
        const [first, second] = one.parties;
        if (!first || !second) throw new Error('A party is missing.');
        expect(first.needed + second.needed).toBe(host + others);
        expect(first.neededAtMost).toBeGreaterThanOrEqual(first.needed);
        for (const row of one.parties) {
          expect(row.vacant).toBe(Math.max(0, row.needed - row.filled));
        }
        const { share } = one;
        for (const part of [share.planned, share.now]) {
          if (part !== null) expect(part >= 0 && part <= 1).toBe(true);
        }
      }),
    );
  });

  it('is the sum of its groups for all together', () => {
    const groups = [quotas(19, 10), quotas(16, 8, true)].map((own) =>
      standingOf(body, parties, own, counts(2, 1)),
    );
    const all = allTogether(parties, groups);
    expect(all).toMatchObject({ total: 53, filled: 6 });
    expect(all.parties.map(({ needed }) => needed)).toEqual([19 + 16 + 7, 10 + 1]);
    expect(allTogether(parties, []).share).toEqual({ planned: null, now: null });
  });
});

describe('a seat', () => {
  it('is of the party that names its organisation, else of all others, and of none without one', () => {
    expect(partyOf(parties, 'org_by')).toBe('host');
    expect(partyOf(parties, 'org_x')).toBe('others');
    expect(partyOf(parties, null)).toBe(null);
    expect(partyOf([], 'org_by')).toBe(null);
    const seats = [
      { bodyId: body, organisationId: 'org_by' },
      { bodyId: body, organisationId: null },
      { bodyId: 'body_2', organisationId: 'org_by' },
    ] as const;
    expect([...filledByParty(body, seats, parties)]).toEqual([
      ['host', 1],
      [null, 1],
    ]);
  });
});

describe('quotas', () => {
  const drafts = quotas(3, 2).map(({ bodyId: _, ...draft }) => draft);
  const code = (verdict: ReturnType<typeof wellShared>) => (verdict.ok ? '' : verdict.refusal.code);

  it('are one for each party, in the parties’ order', () => {
    const shared = wellShared(drafts.toReversed(), parties);
    expect(shared.ok && shared.value.map(({ party }) => party)).toEqual(['host', 'others']);
  });

  it('are refused half, twice, for strangers, as fractions, below nothing and past the most', () => {
    const [host, others] = drafts;
    if (!host || !others) throw new Error('A draft is missing.');
    expect(code(wellShared([host], parties))).toBe('no-such-party');
    expect(code(wellShared([host, host, others], parties))).toBe('no-such-party');
    expect(code(wellShared([...drafts, { ...host, party: 'x' }], parties))).toBe('no-such-party');
    for (const seats of [-1, 1.5, 201, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(code(wellShared([{ ...host, seats }, others], parties))).toBe('no-such-seats');
    }
    const none = drafts.map((one) => ({ ...one, seats: 0 }));
    expect(code(wellShared(none, parties))).toBe('no-seats-at-all');
    const alone = [{ ...host, sendsNoMore: true }, others];
    expect(code(wellShared(alone, parties))).toBe('nobody-covers');
  });
});

describe('the parties', () => {
  const known = new Set(['org_by', 'org_x'] as const);
  const code = (drafts: readonly Party[]) => {
    const verdict = wellParted(drafts, known);
    return verdict.ok ? '' : verdict.refusal.code;
  };
  const [host, others] = parties;
  if (!host || !others) throw new Error('A party is missing.');

  it('are two, share all organisations, and cover one way at most', () => {
    expect(code(parties)).toBe('');
    expect(code([host])).toBe('not-two-parties');
    expect(code([others, { ...others, key: 'x' }])).toBe('not-two-parties');
    expect(code([{ ...host, organisations: [] }, others])).toBe('no-such-organisation');
    expect(code([{ ...host, organisations: ['org_gone'] }, others])).toBe('no-such-organisation');
    const twice = { ...host, key: 'x', organisations: ['org_x', 'org_by'] as const };
    expect(code([host, twice])).toBe('organisation-is-with-another');
    expect(code([{ ...host, fallback: 'others' }, others])).toBe('no-such-fallback');
    expect(code([host, { ...others, fallback: 'others' }])).toBe('no-such-fallback');
    expect(code([host, { ...others, name: name(' ') }])).toBe('line-is-empty');
  });
});
