import { type Aim, lexicographic } from '../linear/lexicographic.ts';
import { type Limits, tell } from '../linear/program.ts';
import { seededNumbers } from '../record/seeded-numbers.ts';
import type { BestFit, BestFitAim, Panel, Problem } from '../vocabulary.ts';
import { bestFitProgram, type Wished } from './best-fit-program.ts';
import { demandsOf } from './demands.ts';
import { kindsOf } from './kinds.ts';
import { breachesOf } from './panel-keeps-demands.ts';
import { panelOf } from './panel-of.ts';

export type BestFitOptions = {
  /** Ties are settled by lots that follow from it. */
  seed: string;
  limits: Limits;
} & Wished;

/**
 * The panel that keeps every demand and suits best: the largest sum of assessed suitability; among
 * those the groups that people want most; among those the fewest with more than one group; and
 * among those the one whose lots, drawn from the seed for each person and group, sum highest. Each
 * aim is proven before the next is looked at. Every panel is counted by code of its own before it
 * is given out; one that breaks a demand is an error.
 */
export async function bestFit(problem: Problem, options: BestFitOptions): Promise<BestFit> {
  const begun = performance.now();
  const demands = demandsOf(problem, kindsOf(problem, namesPanels(options) ? 'person' : 'merit'));
  const numbers = seededNumbers(`lots ${options.seed}`);
  const { program, aims, unit } = bestFitProgram(problem, demands, numbers, options);
  const modelled = performance.now();
  const places = Object.values(options.near?.members ?? {}).flat().length;
  const inUnits = (name: BestFitAim, cost: number) =>
    name === 'changes' ? places + cost : round(unit[name] * cost);
  const asked = withoutIdle(aims);
  const told = (name: BestFitAim, cost: number | null, bound: number | null) =>
    tell(options.limits, name, {
      done: asked.findIndex((aim) => aim.name === name) / asked.length,
      achieved: cost === null || !Number.isFinite(cost) ? null : inUnits(name, cost),
      bound: bound === null || !Number.isFinite(bound) ? null : inUnits(name, bound),
    });
  const solved = await lexicographic<BestFitAim>(program, asked, options.limits, told);
  const ms = () => performance.now() - begun;
  if (solved.status === 'infeasible') return { status: 'infeasible', ms: ms() };
  const reached = solved.reached.map(({ name, cost, bound, exact }) => ({
    name,
    value: inUnits(name, cost),
    bound: inUnits(name, bound),
    exact,
  }));
  const panel = solved.values && panelOf(problem, demands, solved.values, numbers);
  if (panel) refuseBreaches(problem, panel);
  if (!panel || solved.status === 'stopped') return { status: 'stopped', panel, reached, ms: ms() };
  const stages = [
    { name: 'model', ms: modelled - begun },
    ...solved.reached.map(({ name, ms }) => ({ name, ms })),
  ];
  return { status: 'found', panel, reached, ms: ms(), stages };
}

/** Whoever is named by a panel is told apart from those who are like them. */
const namesPanels = ({ near, differentFrom }: Wished) =>
  near !== undefined || differentFrom?.length;

/** Without the aims that every solution reaches alike; the last, the lots, always stays. */
function withoutIdle(aims: readonly Aim<BestFitAim>[]) {
  return aims.filter(({ name, costs }) => name === 'lots' || costs.some((cost) => cost !== 0));
}

const round = (value: number) => Number(value.toFixed(3));

function refuseBreaches(problem: Problem, panel: Panel): void {
  const [breach] = breachesOf(problem, panel);
  if (breach) throw new Error(`A panel was found that breaks a demand: ${JSON.stringify(breach)}`);
}
