import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { problemOfGroups } from '../explain/one-group.ts';
import { alternatePool } from '../sample-pools.ts';
import { sampleOfAllGroups } from '../sample-problems.ts';
import { selectAndDraw } from '../select.ts';
import { canonicalJson, canonicalPieces, digestOf } from './canonical-json.ts';
import { type DrawRecord, ticketOf, ticketsOf, writtenRecord } from './draw-record.ts';
import { equallyLikely } from './equally-likely.ts';
import { recordFromJson } from './read-record.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { verifyRecord } from './verify-record.ts';

const limits = { ms: 20_000 };

describe('numbers of a seed', () => {
  test('are those that the documentation leads to', () => {
    // SHA-256 of "a/0" begins with these 12 bytes: two numbers of six bytes each.
    const bytes = createHash('sha256').update('a/0').digest();
    const numbers = seededNumbers('a');
    expect([numbers.below(2 ** 48), numbers.below(1000)]).toEqual([
      bytes.readUIntBE(0, 6),
      bytes.readUIntBE(6, 6) % 1000,
    ]);
  });

  test('fall evenly, and every order is reached', () => {
    const numbers = seededNumbers('even');
    const counts = new Map<string, number>();
    for (let turn = 0; turn < 6000; turn += 1) {
      const order = numbers.shuffled(['a', 'b', 'c']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

test('canonical JSON has one writing for one content', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'ø' }], a: undefined, ä: 0.1 })).toBe(
    '{"b":[1,{"c":"ø","d":null}],"ä":0.1}',
  );
  const odd = { b: [], a: {}, c: [null, undefined, { z: 1, y: [2] }], d: undefined, e: 'æ"', f: 0 };
  for (const value of [odd, [], {}, [odd, 1], 'x', null, { only: undefined }]) {
    expect([...canonicalPieces(value)].join('')).toBe(canonicalJson(value));
  }
  expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
});

test('a ticket draws the panel that holds it, each ticket as often as every other', () => {
  const names = ['a', 'b', 'c'];
  const distribution = [1, 2, 1].map((tickets, at) => {
    return { tickets, members: { g: [names[at] ?? ''] } };
  });
  const counts = [0, 0, 0, 0];
  for (let turn = 0; turn < 4_000; turn += 1) {
    const drawn = ticketOf({ commitment: 'published', distribution }, String(turn));
    if (!drawn) throw new Error('nothing was drawn');
    expect(drawn.drawn.members.g).toEqual([['a', 'b', 'b', 'c'][drawn.ticket]]);
    counts[drawn.ticket] = (counts[drawn.ticket] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  expect(ticketOf({ commitment: 'published', distribution: [] }, '1')).toBe(null);
});

test('tickets are a thousand million, the largest rests are rounded up, and none has no ticket', () => {
  const lottery = [0.2000000003, 0.3000000006, 0.4999999991, 1e-12].map((probability) => {
    return { probability, members: {} };
  });
  expect(ticketsOf(lottery).map(({ tickets }) => tickets)).toEqual([
    200_000_000, 300_000_001, 499_999_999,
  ]);
});

test('equally likely panels stay near the chances of the lottery', () => {
  const panel = (probability: number, ...people: string[]) => ({
    probability,
    members: { g: people },
  });
  const lottery = [panel(0.55, 'a', 'b'), panel(0.3, 'b', 'c'), panel(0.15, 'a', 'c')];
  const equal = equallyLikely(lottery, 20);
  const chance = (id: string) =>
    equal.filter(({ members }) => Object.values(members).flat().includes(id)).length / equal.length;
  expect(equal).toHaveLength(20);
  expect(chance('a')).toBeCloseTo(0.7, 1);
  expect(chance('b')).toBeCloseTo(0.85, 1);
  expect(chance('c')).toBeCloseTo(0.45, 1);
});

describe('the record of a best fit', async () => {
  const problem = problemOfGroups(sampleOfAllGroups('record'), ['KG07', 'KG09']);
  const answer = await selectAndDraw(problem, {
    method: 'best-fit',
    seed: '4711',
    limits,
    panels: null,
  });
  if (!answer.record) throw new Error('nothing was drawn');
  const text = writtenRecord(answer.record);
  const readAgain = (change: (record: DrawRecord) => unknown = (record) => record) => {
    const read = recordFromJson(change(JSON.parse(text)));
    if (!read.ok) throw new Error(read.refusal.path);
    return verifyRecord(read.value, { limits });
  };
  const first = problem.candidates[0];

  test('agrees with what is recomputed from it', async () => {
    expect(await readAgain()).toEqual([]);
  });

  test('says who was changed, left out or added', async () => {
    const people =
      (change: (list: typeof problem.candidates) => unknown) => (record: DrawRecord) => ({
        ...record,
        problem: { ...record.problem, candidates: change(record.problem.candidates) },
      });
    const changed = await readAgain(
      people(([one, ...rest]) => [{ ...one, unit: 'annen' }, ...rest]),
    );
    expect(changed).toContainEqual({ code: 'person-changed', person: first?.id });
    const removed = await readAgain(people(([, ...rest]) => rest));
    expect(removed).toContainEqual({ code: 'person-removed', person: first?.id });
    const added = await readAgain(people((list) => [...list, { ...first, id: 'ny' }]));
    expect(added).toContainEqual({ code: 'person-added', person: 'ny' });
  });

  test('says when another seed, another panel or another rule stands there', async () => {
    expect(await readAgain((record) => ({ ...record, seed: '1' }))).toContainEqual(
      expect.objectContaining({ code: 'drawn' }),
    );
    const [group = ''] = Object.keys(answer.record?.drawn.members ?? {});
    const without = await readAgain(({ drawn, ...record }) => ({
      ...record,
      drawn: { members: { ...drawn.members, [group]: drawn.members[group]?.slice(1) } },
    }));
    expect(without.map(({ code }) => code).sort()).toEqual(['drawn', 'panel-breaks']);
    const rules = await readAgain((record) => ({
      ...record,
      problem: { ...record.problem, mostGroups: 3 },
    }));
    expect(rules).toContainEqual({ code: 'part-changed', part: 'rules', at: null });
  });

  test('says when its commitment is not the one that was published, or does not follow', async () => {
    const read = recordFromJson(JSON.parse(text));
    if (!read.ok) throw new Error(read.refusal.path);
    const published = '0'.repeat(64);
    expect(await verifyRecord(read.value, { limits, published })).toMatchObject([
      { code: 'other-commitment', published },
    ]);
    const codes = (await readAgain((record) => ({ ...record, commitment: published }))).map(
      ({ code }) => code,
    );
    expect(codes).toContain('digests-changed');
  });

  test('is refused where it is no record', () => {
    expect(recordFromJson({ ...JSON.parse(text), seed: 5 })).toMatchObject({
      refusal: { code: 'wrong-shape', path: 'record.seed' },
    });
    expect(recordFromJson([])).toMatchObject({ refusal: { path: 'record' } });
  });
});

test('the record of a lottery says when another ticket or panel stands there', async () => {
  const problem = alternatePool(40, 8);
  const asked = { method: 'leximin', seed: '7', limits, panels: 8 } as const;
  const { record } = await selectAndDraw(problem, asked);
  if (!record || record.ticket === null) throw new Error('nothing was drawn');
  expect(await verifyRecord(record, { limits })).toEqual([]);
  const other = { ...record, ticket: (record.ticket + 1) % 8 };
  expect(await verifyRecord(other, { limits })).toEqual([
    { code: 'ticket', told: other.ticket, computed: record.ticket },
  ]);
  const [first, ...rest] = record.distribution ?? [];
  const [group = ''] = Object.keys(first?.members ?? {});
  const short = { tickets: 1, members: { [group]: first?.members[group]?.slice(1) ?? [] } };
  const codes = (await verifyRecord({ ...record, distribution: [short, ...rest] }, { limits })).map(
    ({ code }) => code,
  );
  expect(codes).toEqual(expect.arrayContaining(['part-changed', 'panel-breaks']));
});
