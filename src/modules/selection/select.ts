import { conflictAndProof, conflictOf } from './explain/conflict.ts';
import { relaxationsOf } from './explain/relaxations.ts';
import { countdown, type Limits, silently } from './linear/program.ts';
import { bestFit } from './model/best-fit.ts';
import { jointLottery } from './model/joint-lottery.ts';
import { neverTaken } from './model/never-taken.ts';
import { quotaDraw } from './quota-draw.ts';
import { commitTo, type DrawRecord, drawSeed, ticketOf, ticketsOf } from './record/draw-record.ts';
import { equallyLikely } from './record/equally-likely.ts';
import { leximinOf, maximinOf } from './solve/index.ts';
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
type Chances = Readonly<Record<PersonKey, number>>;

const waysOut = 3;

/**
 * The choice by a method, over as many groups as there are, or why there is none: the demands in
 * each other’s way, and the cheapest ways out.
 */
export async function select(problem: Problem, options: SelectOptions): Promise<SelectionResult> {
  const begun = performance.now();
  const { left } = countdown(options.limits);
  const result = await byMethod(problem, options);
  if (result.status !== 'infeasible') return result;
  const conflict = await conflictAndProof(problem, left());
  const relaxations = await relaxationsOf(problem, waysOut, left());
  const ms = performance.now() - begun;
  if (conflict === null || conflict === 'unknown') return { ...result, relaxations, ms };
  const { demands, shortest } = conflict;
  return { status: 'infeasible', conflict: demands, shortest, relaxations, ms };
}

function byMethod(problem: Problem, options: SelectOptions): Promise<SelectionResult> {
  if (options.method === 'best-fit') return byBestFit(problem, options);
  if (options.method === 'quota-draw') return byQuotaDraw(problem, options);
  return problem.groups.length > 1 ? byJointLottery(problem, options) : byLottery(problem, options);
}

async function byLottery(problem: Problem, options: SelectOptions): Promise<SelectionResult> {
  const { method, panels } = options;
  const lottery = method === 'maximin' ? maximinOf : leximinOf;
  const result = await lottery(problem, solveOptions(options));
  if (result.status !== 'found' || panels === null) return result;
  return { ...result, ...inPanels(problem, result, panels) };
}

async function byQuotaDraw(problem: Problem, options: SelectOptions): Promise<SelectionResult> {
  const { left } = countdown(options.limits);
  const result = await quotaDraw(problem, { ...options, panels: options.panels ?? 1 });
  if (result.status === 'found') return withNever(problem, result, left());
  if (result.status === 'infeasible' || result.best.length > 0) return result;
  // Nothing was drawn: perhaps because there is nothing.
  const conflict = await conflictOf(problem, silently(left()));
  if (!Array.isArray(conflict)) return result;
  return { status: 'infeasible', conflict, relaxations: [], ms: result.ms };
}

/** What a lottery over several groups is made of unless told: three dice with ten sides. */
const ordinaryPanels = 1000;

/** Over several groups, what counts as a chance is the expected number of seats. */
async function byJointLottery(problem: Problem, options: SelectOptions): Promise<SelectionResult> {
  const { method, seed, limits } = options;
  const { left } = countdown(limits);
  const panels = options.panels ?? ordinaryPanels;
  const begun = performance.now();
  const depth = method === 'maximin' ? 'first' : 'all';
  const joint = await jointLottery(problem, { seed, panels, depth, limits });
  const ms = performance.now() - begun;
  if (joint.status === 'infeasible') return { ...joint, conflict: [], relaxations: [], ms };
  const lottery = joint.panels.map((panel) => ({ ...panel, probability: 1 / joint.panels.length }));
  const probabilities = chancesIn(problem, lottery);
  const never = await neverTaken(problem, joint.panels, silently(left()));
  const [bound, minimum] = [joint.target, probabilities].map((of) => least(problem, of, never));
  const certificate = {
    bound: bound ?? 0,
    gap: Math.max(0, (bound ?? 0) - (minimum ?? 0)),
    exact: false,
    checkedBy: 'every selection by counting',
  };
  if (joint.status === 'stopped') return stopped(lottery, certificate, ms);
  const { furthest, stages } = joint;
  return {
    status: 'found',
    method,
    minimum: minimum ?? 0,
    probabilities,
    lottery,
    certificate,
    never,
    reached: [],
    furthest,
    ms,
    stages,
  };
}

const stopped = (best: Lottery, certificate: Certificate, ms: number) =>
  ({ status: 'stopped', best, certificate, reached: [], ms }) as const;

/** The smallest chance of those who can be chosen at all. */
function least({ candidates, mostGroups }: Problem, of: Chances, never: readonly PersonKey[]) {
  const shut = new Set(never);
  return candidates
    .filter(({ id }) => !shut.has(id))
    .reduce((smallest, { id }) => Math.min(smallest, of[id] ?? 0), mostGroups);
}

/** A lottery as so many equally likely panels: the chances are theirs, and the gap what they cost. */
function inPanels(problem: Problem, exact: Found, panels: number) {
  const lottery = equallyLikely(exact.lottery, panels);
  const probabilities = chancesIn(problem, lottery);
  const minimum = least(problem, probabilities, exact.never);
  const gap = Math.max(0, exact.certificate.bound - minimum);
  const furthest = Object.entries(exact.probabilities).reduce((most, [id, chance]) => {
    return Math.max(most, Math.abs(chance - (probabilities[id] ?? 0)));
  }, 0);
  return { lottery, probabilities, minimum, furthest, certificate: { ...exact.certificate, gap } };
}

async function byBestFit(
  problem: Problem,
  { seed, limits }: SelectOptions,
): Promise<SelectionResult> {
  const { left } = countdown(limits);
  const fit = await bestFit(problem, { seed, limits });
  if (fit.status === 'infeasible') return { ...fit, conflict: [], relaxations: [] };
  const { reached, ms } = fit;
  const certificate: Certificate = {
    bound: reached[0]?.bound ?? 0,
    gap: reached.reduce((sum, { value, bound }) => sum + Math.abs(bound - value), 0),
    exact: fit.status === 'found' && reached.every(({ exact }) => exact),
    checkedBy: 'dual bounds in whole numbers, the panel by counting',
  };
  const lottery = fit.panel ? [{ ...fit.panel, probability: 1 }] : [];
  if (fit.status === 'stopped') return { ...stopped(lottery, certificate, ms), reached };
  const found: Found = {
    status: 'found',
    method: 'best-fit',
    minimum: 0,
    probabilities: chancesIn(problem, lottery),
    lottery,
    certificate,
    never: [],
    reached,
    furthest: null,
    ms,
    stages: fit.stages,
  };
  return withNever(problem, found, left());
}

/** With those whom no choice can take, and the smallest chance of all others. */
async function withNever(problem: Problem, result: Found, limits: Limits): Promise<Found> {
  const begun = performance.now();
  const never = await neverTaken(problem, result.lottery, silently(limits));
  const ms = performance.now() - begun;
  return {
    ...result,
    never,
    minimum: least(problem, result.probabilities, never),
    ms: result.ms + ms,
    stages: [...result.stages, { name: 'never', ms }],
  };
}

/** Expected seats: over one group, chances. */
function chancesIn(problem: Problem, lottery: Lottery): Record<PersonKey, number> {
  const chances: Record<PersonKey, number> = {};
  for (const { id } of problem.candidates) chances[id] = 0;
  for (const { members, probability } of lottery) {
    for (const id of Object.values(members).flat()) {
      chances[id] = Math.min(problem.mostGroups, (chances[id] ?? 0) + probability);
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
): Promise<{ result: SelectionResult; record: DrawRecord | null }> {
  const { method, seed } = options;
  if (method === 'leximin' || method === 'maximin') {
    const result = await select(problem, options);
    if (result.status !== 'found') return { result, record: null };
    const tickets =
      options.panels === null && problem.groups.length === 1
        ? ticketsOf(result.lottery)
        : result.lottery.map(({ members }) => ({ members, tickets: 1 }));
    const commitment = commitTo(problem, method, tickets);
    const draw = ticketOf(commitment, seed);
    return { result, record: draw && { ...commitment, seed, ...draw } };
  }
  const commitment = commitTo(problem, method, null);
  const drawn = { ...options, seed: drawSeed(commitment.commitment, seed) };
  const result = await select(problem, drawn);
  const [panel] = result.status === 'found' ? result.lottery : [];
  const record = panel && { ...commitment, seed, ticket: null, drawn: { members: panel.members } };
  return { result, record: record ?? null };
}
