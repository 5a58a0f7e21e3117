import { describe, expect, test } from 'vitest';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { actingAsProgram, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import { recordFromJson, verifyRecord } from '../../selection/index.ts';
import { chosenInRun, latestRunOf } from '../index.ts';
import { type ComputeOptions, computeNext } from '../solving/compute-next.ts';
import { readDraw, readLastTask, readRecord, readRun } from '../store/reads.ts';
import { now, recruiter, testPool } from '../test-setting.ts';
import type { RunDemands, RunId } from '../vocabulary.ts';
import { askOfRun, cancelRun, replacementFor, startRun } from './compute-run.ts';
import { commitDraw, drawAgain, enterSeed } from './draw-run.ts';
import { lockPlaces, prepareRun, takeWayOut } from './prepare-run.ts';
import { leaseMs, noteProgress, takeNextTask } from './work-on-task.ts';

const { db } = await testDatabase();
const pool = await inTransaction(db, (tx) => testPool(tx));
const later = (ms: number) => new Date(now.getTime() + ms);
const surprises: unknown[] = [];
const options = (change: Partial<ComputeOptions> = {}): ComputeOptions => ({
  clock: () => now,
  stop: new AbortController().signal,
  surprised: (error) => surprises.push(error),
  ...change,
});

const code = (verdict: { ok: boolean; refusal?: { code: string } }) =>
  verdict.ok ? 'done' : verdict.refusal?.code;

async function prepared(change: Partial<RunDemands> = {}): Promise<RunId> {
  const demands = { ...pool.demands, ...change };
  const verdict = await perform(db, prepareRun, { demands, copyOf: null }, recruiter);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
  return verdict.value;
}
const stored = async (id: string) => {
  const run = await readRun(db, id);
  if (!run) throw new Error('It is not stored.');
  return run;
};
const seen = async (id: string) => ({ id, version: (await stored(id)).version });
const start = async (id: string) => code(await perform(db, startRun, await seen(id), recruiter));

async function computedRun(change: Partial<RunDemands> = {}): Promise<RunId> {
  const id = await prepared(change);
  expect(await start(id)).toBe('done');
  expect(await computeNext(db, options())).toBe(true);
  return id;
}
const oneGroup = (): Partial<RunDemands> => ({
  method: 'leximin',
  groups: pool.demands.groups.slice(0, 1),
});

describe('a run', () => {
  test('is prepared, computed off the thread and stored with its proof; chosen are applicants', async () => {
    const id = await computedRun();
    const run = await stored(id);
    expect(run.state).toBe('found');
    expect(run.result).toMatchObject({ status: 'found', certificate: { exact: true } });
    const task = await readLastTask(db, id, 'choose');
    expect(task).toMatchObject({ state: 'done', failure: null });
    expect(task?.megabytes).toBeGreaterThan(0);
    const chosen = await chosenInRun(db, id);
    expect(chosen.map(({ bodyId, applicantIds }) => [bodyId, applicantIds.length])).toEqual([
      [pool.first, 2],
      [pool.second, 2],
    ]);
    const everybody = pool.applicants.map((one) => one.id);
    for (const one of chosen.flatMap(({ applicantIds }) => applicantIds)) {
      expect(everybody).toContain(one);
    }
    expect((await latestRunOf(db, pool.round.id))?.id).toBe(id);
  });

  test('keeps no name and no application in its problem', async () => {
    const run = await stored(await prepared());
    expect(JSON.stringify(run.problem)).not.toMatch(/apct_|Søker|Fosen|body_|example/);
  });

  test('is started once by two at the same moment', async () => {
    const id = await prepared();
    const from = await seen(id);
    const both = await Promise.all([
      perform(db, startRun, from, recruiter),
      perform(db, startRun, from, recruiter),
    ]);
    expect(both.map(code).sort()).toEqual(['done', 'not-in-this-state']);
    expect(code(await perform(db, cancelRun, { id }, recruiter))).toBe('done');
    expect((await stored(id)).state).toBe('stopped');
  });

  test('that waits is cancelled at once, and one that is worked on is asked to stop', async () => {
    const id = await prepared();
    await start(id);
    const taken = await perform(db, takeNextTask, null, actingAsProgram(now));
    const taskId = taken.ok ? (taken.value?.id ?? 0) : 0;
    await perform(db, cancelRun, { id }, recruiter);
    expect((await stored(id)).state).toBe('computing');
    const progress = { taskId, progress: null };
    expect(await perform(db, noteProgress, progress, actingAsProgram(now))).toMatchObject({
      value: 'cancel',
    });
    await perform(db, takeNextTask, null, actingAsProgram(later(leaseMs + 1)));
    expect(await stored(id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
  });

  test('waits while another is worked on, and is taken when that is done', async () => {
    const [one, two] = [await prepared(), await prepared()];
    await start(one);
    await start(two);
    const both = await Promise.all([
      perform(db, takeNextTask, null, actingAsProgram(now)),
      perform(db, takeNextTask, null, actingAsProgram(now)),
    ]);
    const taken = both.flatMap((verdict) => (verdict.ok && verdict.value ? [verdict.value] : []));
    expect(taken.map(({ runId }) => runId)).toEqual([one]);
    const after = await perform(db, takeNextTask, null, actingAsProgram(later(leaseMs + 1)));
    expect(after.ok && after.value?.runId).toBe(two);
    await perform(db, takeNextTask, null, actingAsProgram(later(9 * leaseMs)));
  });

  test('that was broken off by a restart is marked so, and is started again', async () => {
    const id = await prepared();
    await start(id);
    const stop = new AbortController();
    stop.abort();
    await computeNext(db, options({ stop: stop.signal }));
    expect(await stored(id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
    expect(await start(id)).toBe('done');
    await computeNext(db, options());
    expect(await stored(id)).toMatchObject({ state: 'found', failure: null });
  });

  test('whose solver crashes is failed, in a word, and the next one is computed', async () => {
    const id = await prepared();
    await start(id);
    const program = new URL('data:text/javascript,process.exit(3)');
    await computeNext(db, options({ worker: { program } }));
    expect(await stored(id)).toMatchObject({ state: 'failed', failure: 'solver-failed' });
    expect(surprises).toHaveLength(1);
    expect(await start(id)).toBe('done');
    await computeNext(db, options());
    expect((await stored(id)).state).toBe('found');
  });

  test('is not started where somebody in its pool has withdrawn', async () => {
    const id = await prepared();
    const [one] = pool.applicants;
    const put = (state: 'withdrawn' | 'submitted') =>
      db
        .updateTable('applications.applicant')
        .set({ state })
        .where('id', '=', one?.id ?? 'apct_none')
        .execute();
    await put('withdrawn');
    const verdict = await perform(db, startRun, await seen(id), recruiter);
    expect(verdict).toMatchObject({ refusal: { code: 'pool-changed', gone: 1 } });
    await put('submitted');
  });

  test('is for recruiters alone, and refuses what cannot be asked', async () => {
    const id = await prepared();
    for (const role of ['shop_steward', 'director', 'secretary', 'vendor'] as const) {
      const acting = actingInTest(role, { now, today: recruiter.today });
      expect(code(await perform(db, startRun, await seen(id), acting))).toBe('role-may-not');
      const input = { demands: pool.demands, copyOf: null };
      expect(code(await perform(db, prepareRun, input, acting))).toBe('role-may-not');
    }
    const asked = async (change: Partial<RunDemands>) => {
      const input = { demands: { ...pool.demands, ...change }, copyOf: null };
      return code(await perform(db, prepareRun, input, recruiter));
    };
    const quota = { bodyId: pool.first, attribute: 'region', value: 'x', min: 1, max: 2 } as const;
    expect(await asked({ roundIds: [] })).toBe('no-round');
    expect(await asked({ roundIds: ['rec_none'] })).toBe('no-round');
    expect(await asked({ quotas: [{ ...quota, bodyId: 'body_other' }] })).toBe('no-such-group');
    expect(await asked({ quotas: [{ ...quota, min: 3 }] })).toBe('min-above-max');
    expect(await asked({ quotas: [{ ...quota, value: ' ' }] })).toBe('value-is-empty');
    expect(await asked({ quotas: [quota, { ...quota, bodyId: null }] })).toBe('quota-twice');
    expect(await asked({ mostGroups: 0 })).toBe('no-such-number');
    expect(await asked({ mostGroups: Number.NaN })).toBe('no-such-number');
    const bound = {
      applicantId: pool.applicants[1]?.id ?? 'apct_none',
      bodyId: pool.second,
      must: true,
      reason: 'Er valgt før',
    };
    expect(await asked({ people: [bound] })).toBe('not-applied');
    expect(await asked({ people: [{ ...bound, reason: '' }] })).toBe('reason-is-missing');
  });
});

describe('a run without an answer', () => {
  test('says what is in the way, and is prepared again with a way out', async () => {
    const quota = { attribute: 'profession', value: 'lege', min: 2, max: null } as const;
    const id = await computedRun({ quotas: [{ bodyId: pool.first, ...quota }] });
    const run = await stored(id);
    if (run.result?.status !== 'infeasible') throw new Error('It has an answer.');
    expect(run.result.conflict).toMatchObject([{ kind: 'quota', side: 'min', pool: 1 }]);
    const made = await perform(db, takeWayOut, { id, at: 0 }, recruiter);
    if (!made.ok) throw new Error(made.refusal.code);
    expect(await start(made.value)).toBe('done');
    await computeNext(db, options());
    expect(await stored(made.value)).toMatchObject({
      state: 'found',
      parent: { as: 'way-out', id },
    });
    expect(code(await perform(db, takeWayOut, { id, at: 99 }, recruiter))).toBe('no-such-way-out');
    expect(await chosenInRun(db, id)).toEqual([]);
  });
});

describe('around a choice', () => {
  test('a person, the prices and the alternatives are explained once each', async () => {
    const id = await computedRun();
    const person = Object.keys((await stored(id)).key.people)[0] ?? '';
    for (const kind of ['person', 'prices', 'alternatives'] as const) {
      const input = { id, kind, person };
      expect(code(await perform(db, askOfRun, input, recruiter))).toBe('done');
      expect(code(await perform(db, askOfRun, input, recruiter))).toBe('done');
      expect(await computeNext(db, options())).toBe(true);
      const task = await readLastTask(db, id, kind, kind === 'person' ? person : '');
      expect(task).toMatchObject({ state: 'done' });
      await perform(db, askOfRun, input, recruiter);
      expect(await computeNext(db, options())).toBe(false);
    }
    const nobody = { id, kind: 'person', person: 'P999' } as const;
    expect(code(await perform(db, askOfRun, nobody, recruiter))).toBe('no-such-person');
  });

  test('places are locked, and the rest is chosen again', async () => {
    const id = await computedRun();
    const { result } = await stored(id);
    const panel = result?.status === 'found' ? result.panel : null;
    const [group = '', people = []] = Object.entries(panel?.members ?? {})[0] ?? [];
    const places = { members: { [group]: people } };
    const made = await perform(db, lockPlaces, { id, places }, recruiter);
    if (!made.ok) throw new Error(made.refusal.code);
    await start(made.value);
    await computeNext(db, options());
    const again = await stored(made.value);
    const kept = again.result?.status === 'found' ? again.result.panel?.members[group] : [];
    expect([...(kept ?? [])].sort()).toEqual([...people].sort());
    const odd = { id, places: { members: { __proto__x: ['P1'] } } };
    expect(code(await perform(db, lockPlaces, odd, recruiter))).toBe('not-in-that-place');
  });

  test('one who withdraws is replaced, and all others keep their places', async () => {
    const id = await computedRun();
    const before = await chosenInRun(db, id);
    const leaving = before[0]?.applicantIds[0];
    if (!leaving) throw new Error('Nobody was chosen.');
    const made = await perform(db, replacementFor, { id, applicantId: leaving }, recruiter);
    if (!made.ok) throw new Error(made.refusal.code);
    expect((await stored(made.value)).state).toBe('computing');
    await computeNext(db, options());
    const after = (await chosenInRun(db, made.value)).flatMap(({ applicantIds }) => applicantIds);
    expect(after).not.toContain(leaving);
    const stayed = before
      .flatMap(({ applicantIds }) => applicantIds)
      .filter((one) => after.includes(one));
    expect(stayed).toHaveLength(3);
    const twice = { id: made.value, applicantId: leaving };
    expect(code(await perform(db, replacementFor, twice, recruiter))).toBe('not-chosen');
    const draw = await seen(made.value);
    expect(code(await perform(db, commitDraw, draw, recruiter))).toBe('replacement-is-not-drawn');
  });
});

describe('a draw', () => {
  const typed = { seed: ' 4  7 1 ', source: 'Tre terninger', witness: 'Tillitsvalgt' };
  const seedOf = async (id: string, change: Partial<typeof typed> = {}) => ({
    id,
    commitment: (await readDraw(db, id))?.commitment ?? '',
    typed: { ...typed, ...change },
  });
  const commit = async (id: string) =>
    code(await perform(db, commitDraw, await seen(id), recruiter));
  const enter = async (id: string, change: Partial<typeof typed> = {}) =>
    code(await perform(db, enterSeed, await seedOf(id, change), recruiter));

  async function agrees(id: string): Promise<void> {
    const text = (await readRecord(db, id)) ?? 'null';
    expect(text).not.toMatch(/apct_|Søker|Fosen|Hjemmetjenester/);
    const record = recordFromJson(JSON.parse(text));
    if (!record.ok) throw new Error(record.refusal.path);
    const published = (await readDraw(db, id))?.commitment ?? '';
    expect(await verifyRecord(record.value, { limits: { ms: 20_000 }, published })).toEqual([]);
  }

  test('of a lottery is committed to first, drawn from the seed once, and can be drawn again', async () => {
    const id = await computedRun(oneGroup());
    expect(await chosenInRun(db, id)).toEqual([]);
    expect(await enter(id)).toBe('not-committed');
    expect(await commit(id)).toBe('done');
    expect(await commit(id)).toBe('committed-already');
    const other = { ...(await seedOf(id)), commitment: '0'.repeat(64) };
    expect(code(await perform(db, enterSeed, other, recruiter))).toBe('other-commitment');
    expect(await enter(id, { witness: ' ' })).toBe('field-is-empty');
    expect(await enter(id, { seed: 'x'.repeat(201) })).toBe('field-too-long');
    const both = await Promise.all([enter(id), enter(id, { seed: 'another' })]);
    expect(both.sort()).toEqual(['done', 'seeded-already']);
    expect((await stored(id)).state).toBe('drawn');
    expect((await chosenInRun(db, id))[0]?.applicantIds).toHaveLength(2);
    await agrees(id);
    expect(await enter(id)).toBe('seeded-already');
  });

  test.each(['best-fit', 'quota-draw'] as const)(
    'of a %s is computed from the seed, also where the computing was broken off',
    async (method) => {
      const id = await computedRun({ ...oneGroup(), method });
      await commit(id);
      expect(await enter(id)).toBe('done');
      const program = new URL('data:text/javascript,process.exit(3)');
      await computeNext(db, options({ worker: { program } }));
      expect((await stored(id)).state).toBe('found');
      expect(code(await perform(db, drawAgain, { id }, recruiter))).toBe('done');
      await computeNext(db, options());
      expect((await stored(id)).state).toBe('drawn');
      await agrees(id);
      expect(code(await perform(db, drawAgain, { id }, recruiter))).toBe('not-in-this-state');
    },
  );

  test('of all groups by lot agrees too', async () => {
    const id = await computedRun({ method: 'leximin' });
    await commit(id);
    expect(await enter(id)).toBe('done');
    await agrees(id);
  });

  test('is changed by nobody, not in the database either', async () => {
    const id = await computedRun(oneGroup());
    await commit(id);
    const run = db.updateTable('choosing.run').where('id', '=', id);
    await expect(run.set({ problem: '{}' }).execute()).rejects.toThrow('committed to');
    await expect(run.set({ lottery: '[]' }).execute()).rejects.toThrow('committed to');
    const draw = db.updateTable('choosing.draw').where('run_id', '=', id);
    await expect(draw.set({ commitment: '0'.repeat(64) }).execute()).rejects.toThrow('not changed');
    await enter(id);
    await expect(draw.set({ seed: 'another' }).execute()).rejects.toThrow('not changed');
    const taken = db.deleteFrom('choosing.draw').where('run_id', '=', id).execute();
    await expect(taken).rejects.toThrow('not taken back');
  });
});
