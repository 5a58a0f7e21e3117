import { describe, expect, it } from 'vitest';
import { type BodyId, type DecisionId, newId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { readEntry } from '../store/reads.ts';
import { enterDecision } from '../store/writes.ts';
import { manageDecision } from './manage-decision.ts';

const { db } = await testDatabase();
const bodyId: BodyId = newId('body');
const as = (role: Role): Acting =>
  actingInTest(role, {
    bodyId: role === 'secretary' ? null : bodyId,
    now: new Date('2026-03-01T10:00:00Z'),
    today: '2026-03-01',
  });
const enter = (decidedOn: '2024-01-01' | '2025-01-01') =>
  inTransaction(db, (tx) =>
    enterDecision(
      tx,
      {
        number: '1/25',
        bodyId,
        decidedOn,
        title: 'Ordning',
        points: [],
        source: { kind: 'matter', matterId: newId('matter'), outcome: 'consensus' },
      },
      { name: 'x', now: new Date() },
    ),
  );
const manage = (id: DecisionId, change: object = {}, version = 1, acting = as('secretary')) =>
  perform(
    db,
    manageDecision,
    { id, version, validFrom: null, validTo: null, supersedes: [], ...change },
    acting,
  );
const codeOf = (verdict: Awaited<ReturnType<typeof manage>>) =>
  verdict.ok ? 'done' : verdict.refusal.code;

describe('saying how long a decision is valid and what it takes the place of', () => {
  it('stores it, tells it in the log, and says nothing where nothing changed', async () => {
    const [old, young] = [await enter('2024-01-01'), await enter('2025-01-01')];
    const wanted = { validTo: '2027-01-01', supersedes: [old, old] };
    expect(codeOf(await manage(young, wanted))).toBe('done');
    expect(await readEntry(db, young)).toMatchObject({
      validTo: '2027-01-01',
      supersedes: [old],
      version: 2,
      changedBy: 'secretary',
    });
    expect(codeOf(await manage(young, wanted, 2))).toBe('done');
    const log = await readLog(db, { subjectId: young, limit: 9 });
    expect(log.map(({ command }) => command)).toEqual(['decisions.manage-decision']);
  });

  it('is refused in a circle, of itself, of a newer, and to whoever may not', async () => {
    const [a, b, c] = [
      await enter('2024-01-01'),
      await enter('2024-01-01'),
      await enter('2024-01-01'),
    ];
    expect(codeOf(await manage(a, { supersedes: [b] }))).toBe('done');
    expect(codeOf(await manage(b, { supersedes: [c] }))).toBe('done');
    expect(codeOf(await manage(c, { supersedes: [a] }))).toBe('takes-places-in-a-circle');
    expect(codeOf(await manage(c, { supersedes: [c] }))).toBe('takes-the-place-of-itself');
    const newer = await enter('2025-01-01');
    expect(codeOf(await manage(c, { supersedes: [newer] }))).toBe('takes-the-place-of-a-newer');
    expect(codeOf(await manage(c, { supersedes: ['dec_none'] }))).toBe('no-such-decision');
    expect(codeOf(await manage(c, {}, 1, as('member')))).toBe('role-may-not');
    expect(codeOf(await manage(c, {}, 1, as('vendor')))).toBe('role-may-not');
    expect(await readEntry(db, c)).toMatchObject({ supersedes: [], version: 1 });
  });

  it('takes one of two who say so at once, and tells the other who was first', async () => {
    const id = await enter('2024-01-01');
    const both = await Promise.all([
      manage(id, { validTo: '2027-01-01' }),
      manage(id, { validTo: '2028-01-01' }),
    ]);
    expect(both.map(codeOf).sort()).toEqual(['decision-changed-meanwhile', 'done']);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { by: 'secretary' } });
  });

  it('lets no two take the place of each other, however they meet', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const [a, b] = [await enter('2024-01-01'), await enter('2024-01-01')];
      const both = await Promise.all([
        manage(a, { supersedes: [b] }),
        manage(b, { supersedes: [a] }),
      ]);
      expect(both.map(codeOf).sort()).toEqual(['done', 'takes-places-in-a-circle']);
    }
  });
});
