import { allowed, refused } from '../../../kernel/verdict.ts';
import { whatIsSeenOf } from '../../adverts/index.ts';
import { holdApplicants } from '../../applications/index.ts';
import { command } from '../../identity/command.ts';
import { breachesOf, relaxed, withLocked } from '../../selection/index.ts';
import type { Panel } from '../../selection/vocabulary.ts';
import { type ProblemRefusal, problemFromPool } from '../rules/a-problem-from-the-pool.ts';
import { canBeAsked, type DemandsRefusal } from '../rules/demands-can-be-asked.ts';
import { readPool, readRounds } from '../store/pool.ts';
import { readRun } from '../store/reads.ts';
import { readRunOf } from '../store/run-of.ts';
import { inAnyOrder, insertRun } from '../store/writes.ts';
import type { RunDemands, RunId, RunParent } from '../vocabulary.ts';
import { runChange, runSubject } from './about-a-run.ts';

/**
 * Prepares a run: takes the pool as it stands, puts it in an order that says nothing, and writes
 * the problem in codes. Nothing is computed. `copyOf`: the run whose demands it began with.
 * @source F-024
 */
export const prepareRun = command<
  { demands: RunDemands; copyOf: string | null },
  RunId,
  DemandsRefusal | ProblemRefusal
>({
  name: 'choosing.prepare-run',
  action: 'selection.run',
  subject: async () => ({ bodyId: null }),
  run: async (tx, { demands, copyOf }, acting) => {
    const rounds = (await readRounds(tx, demands.roundIds)).filter(
      (round) => whatIsSeenOf(acting.actor, round) === 'people',
    );
    if (rounds.length !== demands.roundIds.length) return refused({ code: 'no-round' });
    const groups = new Set(rounds.flatMap((round) => round.groups.map(({ bodyId }) => bodyId)));
    const asked = canBeAsked(demands, groups, {
      sex: rounds.every(({ asksSexBecause }) => asksSexBecause !== null),
    });
    if (!asked.ok) return asked;
    await holdApplicants(
      tx,
      demands.people.map(({ applicantId }) => applicantId),
    );
    const pool = await readPool(tx, demands.roundIds, acting.today);
    const shuffled = { ...pool, people: inAnyOrder(pool.people) };
    const made = problemFromPool(shuffled, demands);
    if (!made.ok) return made;
    const copied = copyOf === null ? undefined : await readRunOf(tx, acting.actor, copyOf);
    const parent: RunParent | null = copied
      ? { as: 'copy', id: copied.id, number: copied.number }
      : null;
    const run = { demands, method: demands.method, ...made.value, parent };
    const id = await insertRun(tx, run, acting);
    const { candidates, groups: filled } = made.value.problem;
    const after = { method: demands.method, groups: filled.length, people: candidates.length };
    return allowed({ value: id, changes: [runChange(id, after)] });
  },
});

/** Makes a new run with the bounds of a way out of one that could not be chosen in. */
export const takeWayOut = command<{ id: string; at: number }, RunId, { code: 'no-such-way-out' }>({
  name: 'choosing.take-way-out',
  action: 'selection.run',
  subject: runSubject,
  run: async (tx, { id, at }, acting) => {
    const run = await readRun(tx, id);
    const ways = run?.result?.status === 'infeasible' ? run.result.relaxations : [];
    const way = ways[at];
    if (!run || !way) return refused({ code: 'no-such-way-out' });
    const { demands, method, key } = run;
    const problem = relaxed(run.problem, way.changes);
    const parent: RunParent = { as: 'way-out', id: run.id, number: run.number, relaxation: way };
    const made = await insertRun(tx, { demands, method, key, problem, parent }, acting);
    const after = { from: run.id, seatsMoved: way.seatsMoved };
    return allowed({ value: made, changes: [runChange(made, after)] });
  },
});

/**
 * Makes a new run in which some places are as they are here; the rest is chosen again. Refuses to
 * lock nobody, more places than there are, or somebody who is not in that place here.
 */
export const lockPlaces = command<
  { id: string; places: Panel },
  RunId,
  { code: 'nobody-locked' } | { code: 'not-in-that-place'; person: string }
>({
  name: 'choosing.lock-places',
  action: 'selection.run',
  subject: runSubject,
  run: async (tx, { id, places }, acting) => {
    const run = await readRun(tx, id);
    const listed = Object.entries(places.members).flatMap(([group, people]) =>
      people.map((person) => ({ group, person })),
    );
    if (!run || listed.length === 0) return refused({ code: 'nobody-locked' });
    const impossible = breachesOf(run.problem, places).find(
      ({ code }) => code === 'not-applied' || code === 'unknown-person',
    );
    const astray = listed.find(({ group }) => !run.key.groups[group]);
    if (astray || (impossible && 'person' in impossible)) {
      const person =
        astray?.person ?? (impossible && 'person' in impossible ? impossible.person : '');
      return refused({ code: 'not-in-that-place', person });
    }
    const { demands, method, key } = run;
    const problem = withLocked(run.problem, places);
    const parent: RunParent = { as: 'locked', id: run.id, number: run.number, locked: places };
    const made = await insertRun(tx, { demands, method, key, problem, parent }, acting);
    const after = { from: run.id, locked: listed.length };
    return allowed({ value: made, changes: [runChange(made, after)] });
  },
});
