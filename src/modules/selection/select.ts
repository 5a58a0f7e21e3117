import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import { conflictOf } from './explain/conflict.ts';
import { relaxationsOf } from './explain/relaxations.ts';
import type { Limits } from './linear/program.ts';
import { bestFit } from './model/best-fit.ts';
import { jointLottery } from './model/joint-lottery.ts';
import { commitTo, type DrawRecord, drawSeed, ticketOf, ticketsOf } from './record/draw-record.ts';
import { equallyLikely } from './record/equally-likely.ts';
import { leximinOf, maximinOf, quotaDrawOf } from './solve/index.ts';
import { solveOptions } from './solve-options.ts';
import type {
  Certificate,
  Lottery,
  Method,
  PersonKey,
  Problem,
  SelectionResult,
} from './vocabulary.ts';

export type SelectOptions = {
  method: Method;
  /** Whatever is drawn on the way follows from it. */
  seed: string;
  limits: Limits;
  /** How many equally likely panels the lottery is to be turned into; null leaves it exact. */
  panels: number | null;
};

type Found = Extract<SelectionResult, { status: 'found' }>;

/** Maximin and the classical draw are of one group; the others of as many as there are. */
export type SelectRefusal = { code: 'one-group-only'; method: Method; groups: number };

/**
 * The choice by a method, or why there is none: the demands in each other’s way, and the cheapest
 * ways out.
 */
export async function select(
  problem: Problem,
  options: SelectOptions,
): Promise<Verdict<SelectionResult, SelectRefusal>> {
  const { method, limits } = options;
  const groups = problem.groups.length;
  if (groups !== 1 && (method === 'maximin' || method === 'quota-draw')) {
    return refused({ code: 'one-group-only', method, groups });
  }
  const begun = performance.now();
  const result = await byMethod(problem, options);
  if (result.status !== 'infeasible') return allowed(result);
  const conflict = await conflictOf(problem, limits);
  const relaxations = await relaxationsOf(problem, 3, limits);
  const named = Array.isArray(conflict) ? conflict : result.conflict;
  const ms = performance.now() - begun;
  return allowed({ status: 'infeasible', conflict: named, relaxations, ms });
}

function byMethod(problem: Problem, options: SelectOptions): Promise<SelectionResult> {
  if (options.method === 'best-fit') return byBestFit(problem, options);
  return problem.groups.length > 1 ? byJointLottery(problem, options) : byLottery(problem, options);
}

async function byLottery(problem: Problem, options: SelectOptions): Promise<SelectionResult> {
  const { method, panels } = options;
  const solve = solveOptions(options);
  if (method === 'quota-draw') return quotaDrawOf(problem, { ...solve, draws: panels ?? 1 });
  const lottery = method === 'maximin' ? maximinOf : leximinOf;
  const result = await lottery(problem, solve);
  if (result.status !== 'found' || panels === null) return result;
  return { ...result, ...inPanels(problem, result, panels) };
}

/** What a lottery over several groups is made of unless told: three dice with ten sides. */
const ordinaryPanels = 1000;

/** Over several groups, what counts as a chance is the expected number of seats. */
async function byJointLottery(problem: Problem, options: SelectOptions): Promise<SelectionResult> {
  const { seed, limits } = options;
  const panels = options.panels ?? ordinaryPanels;
  const begun = performance.now();
  const joint = await jointLottery(problem, { seed, panels, limits });
  const ms = performance.now() - begun;
  if (joint.status === 'infeasible') {
    return { status: 'infeasible', conflict: [], relaxations: [], ms };
  }
  const lottery = joint.panels.map((panel) => ({ ...panel, probability: 1 / joint.panels.length }));
  const probabilities: Record<PersonKey, number> = {};
  for (const { id } of problem.candidates) probabilities[id] = 0;
  for (const { members, probability } of lottery) {
    for (const id of Object.values(members).flat()) {
      probabilities[id] = (probabilities[id] ?? 0) + probability;
    }
  }
  const never = problem.candidates.filter(({ id }) => (joint.target[id] ?? 0) < 1e-7);
  const shut = new Set(never.map(({ id }) => id));
  const open = problem.candidates.filter(({ id }) => !shut.has(id));
  const least = (of: Readonly<Record<PersonKey, number>>) =>
    open.reduce((most, { id }) => Math.min(most, of[id] ?? 0), problem.mostGroups);
  const [bound, minimum] = [least(joint.target), least(probabilities)];
  const checkedBy = 'every selection by counting';
  const certificate = { bound, gap: Math.max(0, bound - minimum), exact: false, checkedBy };
  if (joint.status === 'stopped') return { status: 'stopped', best: lottery, certificate, ms };
  return {
    status: 'found',
    method: options.method,
    minimum,
    probabilities,
    lottery,
    certificate,
    never: [...shut],
    ms,
    stages: joint.stages,
  };
}

/** A lottery as so many equally likely panels: the chances are theirs, and the gap what they cost. */
function inPanels(problem: Problem, exact: Found, panels: number) {
  const lottery = equallyLikely(exact.lottery, panels);
  const probabilities = chancesIn(problem, lottery);
  const shut = new Set(exact.never);
  const open = problem.candidates.filter(({ id }) => !shut.has(id));
  const minimum = open.reduce((least, { id }) => Math.min(least, probabilities[id] ?? 0), 1);
  const gap = Math.max(0, exact.certificate.bound - minimum);
  return { lottery, probabilities, minimum, certificate: { ...exact.certificate, gap } };
}

async function byBestFit(
  problem: Problem,
  { seed, limits }: SelectOptions,
): Promise<SelectionResult> {
  const fit = await bestFit(problem, { seed, limits });
  if (fit.status === 'infeasible') {
    return { status: 'infeasible', conflict: [], relaxations: [], ms: fit.ms };
  }
  const first = fit.reached[0];
  const certificate: Certificate = {
    bound: first?.bound ?? 0,
    gap: fit.reached.reduce((sum, { value, bound }) => sum + Math.abs(bound - value), 0),
    exact: fit.status === 'found' && fit.reached.every(({ exact }) => exact),
    checkedBy: 'dual bounds in whole numbers, the panel by counting',
  };
  const lottery = fit.panel ? [{ ...fit.panel, probability: 1 }] : [];
  if (fit.status === 'stopped')
    return { status: 'stopped', best: lottery, certificate, ms: fit.ms };
  return found(problem, 'best-fit', lottery, certificate, fit.ms, fit.stages);
}

function found(
  problem: Problem,
  method: Method,
  lottery: Lottery,
  certificate: Certificate,
  ms: number,
  stages: readonly { name: string; ms: number }[],
): SelectionResult {
  const probabilities = chancesIn(problem, lottery);
  const minimum = Object.values(probabilities).reduce((least, one) => Math.min(least, one), 1);
  return {
    status: 'found',
    method,
    minimum,
    probabilities,
    lottery,
    certificate,
    never: [],
    ms,
    stages,
  };
}

function chancesIn(problem: Problem, lottery: Lottery): Record<PersonKey, number> {
  const chances: Record<PersonKey, number> = {};
  for (const { id } of problem.candidates) chances[id] = 0;
  for (const { members, probability } of lottery) {
    for (const id of new Set(Object.values(members).flat())) {
      chances[id] = Math.min(1, (chances[id] ?? 0) + probability);
    }
  }
  return chances;
}

/**
 * The choice by a method together with the record of its draw. A lottery is committed to and one of
 * its panels drawn from the seed; for the other methods the pool and the rules are committed to, and
 * the panel itself follows from commitment and seed. No record where nothing was found.
 */
export async function selectAndDraw(
  problem: Problem,
  options: SelectOptions,
): Promise<Verdict<{ result: SelectionResult; record: DrawRecord | null }, SelectRefusal>> {
  const { method, seed } = options;
  if (method === 'leximin' || method === 'maximin') {
    const answer = await select(problem, options);
    if (!answer.ok) return answer;
    const result = answer.value;
    if (result.status !== 'found') return allowed({ result, record: null });
    const tickets =
      options.panels === null && problem.groups.length === 1
        ? ticketsOf(result.lottery)
        : result.lottery.map(({ members }) => ({ members, tickets: 1 }));
    const commitment = commitTo(problem, method, tickets);
    const draw = ticketOf(commitment, seed);
    return allowed({ result, record: draw && { ...commitment, seed, ...draw } });
  }
  const commitment = commitTo(problem, method, null);
  const drawn = { ...options, seed: drawSeed(commitment.commitment, seed) };
  const answer = await select(problem, drawn);
  if (!answer.ok) return answer;
  const result = answer.value;
  const [panel] = result.status === 'found' ? result.lottery : [];
  const record = panel && { ...commitment, seed, ticket: null, drawn: { members: panel.members } };
  return allowed({ result, record: record ?? null });
}
