import { conflictAndProof, conflictOf } from './explain/conflict.ts';
import { relaxationsOf } from './explain/relaxations.ts';
import { solveGroups } from './joint/solve-groups.ts';
import { countdown, type Limits, silently } from './linear/program.ts';
import { bestFit } from './model/best-fit.ts';
import { neverTaken } from './model/never-taken.ts';
import { seatsIn } from './model/seats-in.ts';
import { quotaDraw } from './quota-draw.ts';
import { commitTo, type DrawRecord, drawSeed, ticketOf, ticketsOf } from './record/draw-record.ts';
import { equallyLikely } from './record/equally-likely.ts';
import { inEqualPanels, smallestSeats } from './record/in-equal-panels.ts';
import { leximinOf, maximinOf } from './solve/index.ts';
import { solveOptions } from './solve-options.ts';
import type { Certificate, Lottery, Method, Problem, SelectionResult } from './vocabulary.ts';

export type SelectOptions = {
  method: Method;
  /** Whatever is drawn on the way follows from it. */
  seed: string;
  limits: Limits;
  /** How many equally likely panels the lottery is to be turned into; null leaves it exact. */
  panels: number | null;
};

type Found = Extract<SelectionResult, { status: 'found' }>;

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
  return problem.groups.length > 1
    ? byLotteryOfGroups(problem, options)
    : byLottery(problem, options);
}

async function byLottery(problem: Problem, options: SelectOptions): Promise<SelectionResult> {
  const { method, panels } = options;
  const lottery = method === 'maximin' ? maximinOf : leximinOf;
  const result = await lottery(problem, solveOptions(options));
  if (result.status !== 'found' || panels === null) return result;
  return inEqualPanels(problem, result, equallyLikely(result.lottery, panels));
}

function byLotteryOfGroups(problem: Problem, options: SelectOptions): Promise<SelectionResult> {
  const method = options.method === 'maximin' ? 'maximin' : 'leximin';
  return solveGroups(problem, method, { ...solveOptions(options), panels: options.panels });
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

const stopped = (best: Lottery, certificate: Certificate, ms: number) =>
  ({ status: 'stopped', best, certificate, reached: [], ms }) as const;

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
    probabilities: seatsIn(problem, lottery),
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
    minimum: smallestSeats(problem, result.probabilities, never),
    ms: result.ms + ms,
    stages: [...result.stages, { name: 'never', ms }],
  };
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
    const tickets = ticketsOf(result.lottery);
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
