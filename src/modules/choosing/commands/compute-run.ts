import { allowed, refused } from '../../../kernel/verdict.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { command } from '../../identity/command.ts';
import { chosenPanel } from '../rules/who-is-chosen.ts';
import { goneFrom } from '../store/pool.ts';
import { readDraw, readLastTask, readRun } from '../store/reads.ts';
import { insertRun, insertTask, lockRun, setState } from '../store/writes.ts';
import type { RunId, RunParent, TaskKind } from '../vocabulary.ts';
import { type NotNow, runChange, runSubject, type SeenRun } from './about-a-run.ts';

/** People of the pool apply no more: a run of it would choose people who cannot be chosen. */
export type PoolChanged = { code: 'pool-changed'; gone: number };

/**
 * Starts the computing of a run that is prepared, was stopped or came to nothing. It is put into
 * the queue; of two who start it at once, one does. Refuses where somebody in its pool has
 * withdrawn since: then it is prepared anew.
 */
export const startRun = command<SeenRun, null, ChangedMeanwhile | NotNow | PoolChanged>({
  name: 'choosing.start-run',
  action: 'selection.run',
  subject: runSubject,
  run: async (tx, { id, version }, acting) => {
    const run = await lockRun(tx, id);
    const { state } = run;
    if (state !== 'prepared' && state !== 'stopped' && state !== 'failed') {
      return refused({ code: 'not-in-this-state', state });
    }
    if (run.version !== version) return changedMeanwhile(tx, id);
    const gone = await goneFrom(tx, run);
    if (gone.length > 0) return refused({ code: 'pool-changed', gone: gone.length });
    await setState(tx, run.id, 'computing');
    await insertTask(tx, { runId: run.id, kind: 'choose' }, acting);
    return allowed({ value: null, changes: [runChange(id, { state: 'computing' }, { state })] });
  },
});

/** Cancels the computing of a run: at once where it waits, else as soon as the solver hears it. */
export const cancelRun = command<{ id: string }, null, NotNow>({
  name: 'choosing.cancel-run',
  action: 'selection.run',
  subject: runSubject,
  run: async (tx, { id }, { now }) => {
    const run = await lockRun(tx, id);
    if (run.state !== 'computing') {
      return refused({ code: 'not-in-this-state', state: run.state });
    }
    const waiting = await tx
      .updateTable('choosing.task')
      .set({ state: 'cancelled', ended_at: now })
      .where('run_id', '=', run.id)
      .where('kind', '=', 'choose')
      .where('state', '=', 'waiting')
      .returning('id')
      .execute();
    if (waiting.length > 0) await setState(tx, run.id, 'stopped');
    else {
      await tx
        .updateTable('choosing.task')
        .set({ cancel_wanted: true })
        .where('run_id', '=', run.id)
        .where('kind', '=', 'choose')
        .where('state', '=', 'working')
        .execute();
    }
    return allowed({ value: null, changes: [runChange(id, { cancelled: true })] });
  },
});

/**
 * Asks the computer about a run that has a result: about a person in its pool, what the quotas
 * cost, or for alternatives. What was answered before is not asked again.
 */
export const askOfRun = command<
  { id: string; kind: Exclude<TaskKind, 'choose' | 'draw'>; person: string },
  null,
  NotNow | { code: 'no-such-person' } | { code: 'no-one-selection' }
>({
  name: 'choosing.ask-of-run',
  action: 'selection.read',
  subject: runSubject,
  run: async (tx, { id, kind, person }, acting) => {
    const run = await lockRun(tx, id);
    if (run.state !== 'found' && run.state !== 'drawn') {
      return refused({ code: 'not-in-this-state', state: run.state });
    }
    const subject = kind === 'person' ? person : '';
    if (kind === 'person' && !run.key.people[subject]) return refused({ code: 'no-such-person' });
    if (kind === 'alternatives') {
      const panel = chosenPanel(run, await readDraw(tx, id));
      if (!panel) return refused({ code: 'no-one-selection' });
    }
    const last = await readLastTask(tx, run.id, kind, subject);
    if (last?.state === 'done') return allowed({ value: null, changes: [] });
    const put = await insertTask(tx, { runId: run.id, kind, subject }, acting);
    return allowed({ value: null, changes: put ? [runChange(id, { asked: kind, subject })] : [] });
  },
});

/**
 * Answers a new run in which somebody who was chosen is replaced with as few other changes as can
 * be, and starts its computing. Whoever else has withdrawn from the pool meanwhile is left out too,
 * and whoever is named in `nor`: those who sit elsewhere by now, or have said no. Refuses somebody
 * who was not chosen, and a run in which nobody is.
 * @source F-025
 */
export const replacementFor = command<
  { id: string; applicantId: ApplicantId; nor?: readonly ApplicantId[] },
  RunId,
  { code: 'nobody-chosen' } | { code: 'not-chosen' }
>({
  name: 'choosing.replace-person',
  action: 'selection.run',
  subject: runSubject,
  run: async (tx, { id, applicantId, nor = [] }, acting) => {
    const run = await readRun(tx, id);
    const panel = run && chosenPanel(run, await readDraw(tx, id));
    if (!run || !panel) return refused({ code: 'nobody-chosen' });
    const chosen = new Set(Object.values(panel.members).flat());
    const leaving = [...chosen].find((code) =>
      Object.values(run.key.people[code] ?? {}).includes(applicantId),
    );
    if (leaving === undefined) return refused({ code: 'not-chosen' });
    const others = run.problem.candidates.flatMap(({ id: code }) =>
      Object.values(run.key.people[code] ?? {}).some((one) => nor.includes(one)) ? [code] : [],
    );
    const withdrawn = [...new Set([leaving, ...(await goneFrom(tx, run)), ...others])];
    const gone = new Set(withdrawn);
    const { demands, key } = run;
    const candidates = run.problem.candidates.filter((one) => !gone.has(one.id));
    const problem = { ...run.problem, candidates };
    const parent: RunParent = { as: 'replacement', id: run.id, number: run.number, withdrawn };
    const method = 'best-fit' as const;
    const made = await insertRun(tx, { demands, method, key, problem, parent }, acting);
    await setState(tx, made, 'computing');
    await insertTask(tx, { runId: made, kind: 'choose' }, acting);
    const after = { from: run.id, withdrawn: withdrawn.length };
    return allowed({ value: made, changes: [runChange(made, after)] });
  },
});
