import type { Reader } from '../../../platform/database/tables.ts';
import { type Crashed, drawSeed, inWorker, type WorkerOptions } from '../../selection/index.ts';
import type { BestFit, SelectionResult } from '../../selection/vocabulary.ts';
import type { Outcome } from '../commands/work-on-task.ts';
import { chosenPanel } from '../rules/who-is-chosen.ts';
import { readDraw, readRun, readSeed } from '../store/reads.ts';
import type { ChoosingRun, ComputingTask, RunResult } from '../vocabulary.ts';

/** How many alternatives are looked for, and how much less they may suit: in points of 100. */
const alternatives = { most: 3, tolerance: 10 };

const isCrash = (answer: unknown): answer is Crashed =>
  typeof answer === 'object' &&
  answer !== null &&
  'status' in answer &&
  answer.status === 'crashed';

/** A computation that broke, with the reason for the log of the server. */
export class ComputationBroke extends Error {
  readonly failure: Crashed['code'];
  constructor({ code, reason }: Crashed) {
    super(reason);
    this.failure = code;
  }
}

function unbroken<Answer>(answer: Answer | Crashed): Answer {
  if (isCrash(answer)) throw new ComputationBroke(answer);
  return answer;
}

/** Computes what a task asks for, off the thread; throws `ComputationBroke` where that breaks. */
export async function computed(
  db: Reader,
  task: ComputingTask,
  options: WorkerOptions,
): Promise<Outcome> {
  const run = await readRun(db, task.runId);
  if (!run) throw new Error(`The run ${task.runId} of a task is not stored.`);
  const seed = await readSeed(db, run.id);
  const { problem, method, result } = run;
  switch (task.kind) {
    case 'choose':
      return chosen(db, run, seed, options);
    case 'draw': {
      const draw = await readDraw(db, run.id);
      const from = drawSeed(draw?.commitment ?? '', draw?.seed ?? '');
      const asked = { kind: 'choose', problem, method, seed: from, panels: null } as const;
      const drawn = unbroken(await inWorker(asked, options));
      const [panel] = drawn.status === 'found' ? drawn.lottery : [];
      if (!panel) return { came: 'nothing', failure: 'cannot-be-drawn' };
      return { came: 'panel', panel: { members: panel.members } };
    }
    case 'person': {
      const person = task.subject;
      const found = result?.status === 'found' ? result : null;
      const panel = found?.panel;
      const asked =
        method === 'best-fit' && panel
          ? ({
              kind: 'why',
              problem,
              found: { panel, reached: found.reached },
              person,
              seed,
            } as const)
          : ({ kind: 'bound', problem, chances: found?.probabilities ?? {}, person } as const);
      return { came: 'answer', answer: unbroken(await inWorker(asked, options)) };
    }
    case 'prices': {
      const never = result?.status === 'found' ? result.never : [];
      const asked =
        method === 'best-fit'
          ? ({ kind: 'prices', problem, of: 'suitability' } as const)
          : ({ kind: 'prices', problem, of: 'smallest-chance', never } as const);
      return { came: 'answer', answer: unbroken(await inWorker(asked, options)) };
    }
    case 'alternatives': {
      const panel = chosenPanel(run, await readDraw(db, run.id)) ?? { members: {} };
      const asked = { kind: 'alternatives', problem, panel, seed, ...alternatives } as const;
      return { came: 'answer', answer: unbroken(await inWorker(asked, options)) };
    }
  }
}

async function chosen(
  db: Reader,
  run: ChoosingRun,
  seed: string,
  options: WorkerOptions,
): Promise<Outcome> {
  const { problem, method, parent } = run;
  if (parent?.as !== 'replacement') {
    const asked = { kind: 'choose', problem, method, seed, panels: null } as const;
    return toOutcome(unbroken(await inWorker(asked, options)), method);
  }
  const before = await readRun(db, parent.id);
  const panel = before && chosenPanel(before, await readDraw(db, parent.id));
  const near = panel ?? { members: {} };
  const { withdrawn } = parent;
  const asked = { kind: 'replace', problem, panel: near, withdrawn, seed } as const;
  const fit = unbroken(await inWorker(asked, options));
  if (fit.status !== 'infeasible') return toOutcome(fromFit(fit), 'best-fit');
  const why = unbroken(await inWorker({ kind: 'explain', problem }, options));
  const conflict = Array.isArray(why.conflict) ? why.conflict : [];
  const { relaxations } = why;
  const result: RunResult = { status: 'infeasible', conflict, relaxations, ms: fit.ms };
  return { came: 'result', result, lottery: [] };
}

/** A best fit as what any method answers. */
function fromFit(fit: Exclude<BestFit, { status: 'infeasible' }>): SelectionResult {
  const { reached, ms } = fit;
  const lottery = fit.panel ? [{ ...fit.panel, probability: 1 }] : [];
  const certificate = {
    bound: reached[0]?.bound ?? 0,
    gap: reached.reduce((sum, { value, bound }) => sum + Math.abs(bound - value), 0),
    exact: fit.status === 'found' && reached.every(({ exact }) => exact),
    checkedBy: 'dual bounds in whole numbers, the panel by counting',
  };
  if (fit.status === 'stopped')
    return { status: 'stopped', best: lottery, certificate, reached, ms };
  return {
    ...{ status: 'found', method: 'best-fit', lottery, certificate, reached, ms },
    ...{ minimum: 0, probabilities: {}, never: [], furthest: null, stages: fit.stages },
  };
}

function toOutcome(answer: SelectionResult, method: ChoosingRun['method']): Outcome {
  if (answer.status === 'infeasible') return { came: 'result', result: answer, lottery: [] };
  const lottery = answer.status === 'found' ? answer.lottery : answer.best;
  const isOne = method === 'best-fit' || method === 'quota-draw';
  const [first] = isOne ? lottery : [];
  const instead = {
    selections: lottery.length,
    panel: first ? { members: first.members } : null,
  };
  if (answer.status === 'found') {
    const { lottery: _, ...rest } = answer;
    return { came: 'result', result: { ...rest, ...instead }, lottery };
  }
  const { best: _, ...rest } = answer;
  return { came: 'result', result: { ...rest, ...instead }, lottery };
}
