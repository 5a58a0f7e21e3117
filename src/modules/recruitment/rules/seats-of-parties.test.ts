import { describe, expect, it } from 'vitest';
import type { CompetenceNeed, GroupQuota, Party } from '../vocabulary.ts';
import { allTogether, standingOf } from './a-party-covers-what-another-leaves.ts';
import { filledByParty, partyOf } from './a-seat-belongs-to-one-party.ts';
import { wellParted } from './parties-share-all-organisations.ts';
import { wellShared } from './quotas-of-a-group-hold.ts';
import { coverageOf, whoWouldCover } from './what-is-not-covered.ts';

const name = { nb: 'n', nn: 'n', en: 'n' };
const host: Party = { key: 'host', name, organisations: ['org_city'], fallback: null };
const others: Party = { key: 'others', name, organisations: 'all-others', fallback: 'host' };
const parties = [host, others];
const quota = (party: string, seats: number, sendsNoMore = false, bodyId = 'body_a') =>
  ({ bodyId, party, seats, sendsNoMore }) as GroupQuota;
type Asked = { ok: true } | { ok: false; refusal: { code: string } };
const code = (verdict: Asked) => (verdict.ok ? 'ok' : verdict.refusal.code);

describe('the seats that are held', () => {
  const seat = (organisationId: `org_${string}` | null, bodyId = 'body_a' as const) => ({
    ...{ bodyId, organisationId },
  });
  it('are all counted, for the party that each belongs to', () => {
    const held = [
      ...[seat('org_city'), seat('org_city'), seat('org_city'), seat('org_x'), seat('org_y')],
      ...[seat(null), seat(null), { ...seat('org_city'), bodyId: 'body_b' as const }],
    ];
    expect(Object.fromEntries(filledByParty('body_a', held, parties))).toEqual({
      ...{ host: 3, others: 2, null: 2 },
    });
  });
  it('are of nobody where no party takes the organisation', () => {
    expect(partyOf([host], 'org_x')).toBeNull();
    expect(partyOf(parties, null)).toBeNull();
    expect(partyOf([others, host], 'org_city')).toBe('host');
  });
});

describe('how a group stands', () => {
  const at = (quotas: GroupQuota[], filled: [string, number][], offered: [string, number][] = []) =>
    standingOf('body_a', parties, quotas, new Map(filled), new Map(offered));

  it('is of its own table, and of nothing where there is none', () => {
    const standing = at([quota('host', 9, false, 'body_b'), quota('host', 3)], []);
    expect(standing.parties).toMatchObject([
      { planned: 3, needed: 3, filled: 0, offered: 0, vacant: 3 },
      { planned: 0, needed: 0, filled: 0, offered: 0, covers: 0, vacant: 0 },
    ]);
    expect(standing).toMatchObject({ total: 3, filled: 0, vacant: 3 });
  });
  it('has a seat less to fill for each that is held or offered', () => {
    const standing = at([quota('host', 5), quota('others', 5)], [['others', 2]], [['others', 1]]);
    expect(standing.parties[1]).toMatchObject({ needed: 5, filled: 2, offered: 1, vacant: 2 });
    expect(standing.parties[0]).toMatchObject({ needed: 5, covers: 0, neededAtMost: 7, vacant: 5 });
  });
  it('hands over only from a party that somebody covers', () => {
    const standing = at([quota('host', 4, true), quota('others', 6, true)], [['others', 2]]);
    expect(standing.parties).toMatchObject([
      { planned: 4, needed: 8, covers: 4, vacant: 8 },
      { planned: 6, needed: 2, covers: 0, vacant: 0 },
    ]);
  });
  it('hands over nothing from a party that has filled all of its seats', () => {
    const standing = at([quota('host', 4), quota('others', 2, true)], [['others', 2]]);
    expect(standing.parties).toMatchObject([
      { planned: 4, needed: 4, covers: 0, neededAtMost: 4 },
      { planned: 2, needed: 2, filled: 2, vacant: 0 },
    ]);
  });
  it('tells the share of the second party, planned and now, where there are two and any seats', () => {
    const quotas = [quota('host', 6), quota('others', 4)];
    expect(
      at(quotas, [
        ['host', 3],
        ['others', 1],
      ]).share,
    ).toEqual({ planned: 0.4, now: 0.25 });
    expect(at([quota('others', 1)], [['others', 1]]).share).toEqual({ planned: 1, now: 1 });
    expect(at(quotas, []).share).toEqual({ planned: 0.4, now: null });
    expect(standingOf('body_a', [host], quotas, new Map([['host', 3]])).share).toEqual({
      ...{ planned: null, now: null },
    });
  });
  it('adds up over the groups', () => {
    const one = at(
      [quota('host', 6), quota('others', 4)],
      [
        ['host', 3],
        ['others', 1],
      ],
    );
    const two = at([quota('host', 2), quota('others', 2, true)], [['host', 2]], [['host', 1]]);
    expect(allTogether(parties, [one, two])).toEqual({
      ...{ total: 14, filled: 6, vacant: 7, share: { planned: 6 / 14, now: 1 / 6 } },
      parties: [
        {
          ...{ party: 'host', planned: 8, needed: 10, filled: 5, offered: 1, covers: 2 },
          ...{ neededAtMost: 13, vacant: 4 },
        },
        {
          ...{ party: 'others', planned: 6, needed: 4, filled: 1, offered: 0, covers: 0 },
          ...{ neededAtMost: 4, vacant: 3 },
        },
      ],
    });
  });
});

describe('the table of a group', () => {
  const shared = (...drafts: Omit<GroupQuota, 'bodyId'>[]) => code(wellShared(drafts, parties));
  it('says of each party how many seats it has, once', () => {
    expect(shared(quota('host', 5), quota('others', 0))).toBe('ok');
    expect(shared(quota('host', 1), quota('others', 0))).toBe('ok');
    expect(shared(quota('host', 200), quota('others', 200))).toBe('ok');
    expect(shared(quota('host', 201), quota('others', 0))).toBe('no-such-seats');
    expect(shared(quota('host', 0), quota('others', 0))).toBe('no-seats-at-all');
    expect(shared(quota('host', 5))).toBe('no-such-party');
    expect(shared(quota('host', 5), quota('host', 5))).toBe('no-such-party');
    expect(shared(quota('host', 5), quota('host', 5), quota('others', 5))).toBe('no-such-party');
    expect(shared(quota('host', 5), quota('others', 5), quota('vendor', 5))).toBe('no-such-party');
  });
  it('lets a party fill no more where another covers for it', () => {
    expect(shared(quota('host', 5), quota('others', 5, true))).toBe('ok');
    expect(shared(quota('host', 5, true), quota('others', 5))).toBe('nobody-covers');
  });
});

it('two parties share all organisations, and cover for a party that there is', () => {
  const parted = (...drafts: Party[]) => code(wellParted(drafts, new Set(['org_city'] as const)));
  expect(parted(host, others)).toBe('ok');
  expect(parted(host, { ...others, key: 'host', fallback: null })).toBe('not-two-parties');
  expect(parted(host)).toBe('not-two-parties');
  expect(parted(host, { ...others, fallback: 'vendor' })).toBe('no-such-fallback');
  expect(parted(host, { ...others, fallback: 'others' })).toBe('no-such-fallback');
  expect(parted({ ...host, fallback: 'others' }, others)).toBe('no-such-fallback');
});

it('of a need that lacks several, each who has it is told as one of several', () => {
  const need: CompetenceNeed = {
    ...{ id: 'need_a' as const, bodyId: 'body_a' as const, text: name, parent: null },
    ...{ kind: 'specific' as const, commonKey: null, atLeast: 2, version: 1 },
  };
  const has = (id: string) => ({ id, covers: ['need_a' as const] });
  const helps = (inside: string[]) =>
    whoWouldCover(coverageOf([need], inside.map(has)), inside.map(has), ['a', 'x', 'y'].map(has));
  expect(helps([])).toEqual([{ needId: 'need_a', alone: [], oneOfSeveral: ['a', 'x', 'y'] }]);
  expect(helps(['a'])).toEqual([{ needId: 'need_a', alone: ['x', 'y'], oneOfSeveral: [] }]);
  expect(helps(['a', 'x'])).toEqual([]);
});
