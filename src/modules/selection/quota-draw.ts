import { groupsModelOf } from './joint/groups-model.ts';
import { countdown, type Limits, silently, tell } from './linear/program.ts';
import { demandsOf } from './model/demands.ts';
import { kindsOf } from './model/kinds.ts';
import { breachesIn } from './model/panel-keeps-demands.ts';
import { fillingSeatsOfGroups } from './model/quota-draw-of-groups.ts';
import { seededNumbers } from './record/seeded-numbers.ts';
import { watch } from './solve/limits.ts';
import { fillingSeatsOfOne } from './solve/quota-draw.ts';
import { randomNumbers } from './solve/random-numbers.ts';
import { relaxedLeximin } from './solve/relaxed-leximin.ts';
import { solveOptions } from './solve-options.ts';
import type { Panel, PersonKey, Problem, SelectionResult } from './vocabulary.ts';

/** A selection is begun anew so many times before the draw is given up. */
const mostBeginnings = 200;

type Asked = { seed: string; panels: number; limits: Limits };

/**
 * The classical draw, for comparison: seats are filled one by one, always by somebody drawn for the
 * demand that is shortest of people; a selection that cannot be finished is begun anew. Demands are
 * kept, but nobody chooses the chances: they are estimated from the selections drawn. `stopped`,
 * with fewer of them, where 200 beginnings in a row lead nowhere, which proves nothing about the
 * demands.
 */
export async function quotaDraw(
  problem: Problem,
  { seed, panels, limits }: Asked,
): Promise<SelectionResult> {
  const begun = performance.now();
  const clock = countdown(limits);
  const spent = () => performance.now() - begun;
  const bound = await smallestExpected(problem, clock.left());
  if (bound === null) {
    return { status: 'infeasible', conflict: [], relaxations: [], ms: spent() };
  }
  const fill = filling(problem, seed, limits);
  const breachesOf = breachesIn(problem);
  const drawn: Panel[] = [];
  for (let beginnings = 0; drawn.length < panels && beginnings < mostBeginnings; beginnings += 1) {
    if (clock.over()) break;
    const panel = fill();
    if (panel === null || breachesOf(panel).length > 0) continue;
    beginnings = 0;
    drawn.push(panel);
    tell(limits, 'draw', { done: drawn.length / panels });
  }
  const probabilities = sharesOf(problem, drawn);
  const minimum = Object.values(probabilities).reduce(
    (least, share) => Math.min(least, share),
    problem.mostGroups,
  );
  const gap = Math.max(0, bound - minimum);
  const certificate = { bound, gap, exact: false, checkedBy: 'every selection by counting' };
  const lottery = drawn.map((panel) => ({ ...panel, probability: 1 / drawn.length }));
  if (drawn.length < panels) {
    return { status: 'stopped', best: lottery, certificate, reached: [], ms: spent() };
  }
  const ms = spent();
  return {
    ...{ status: 'found', method: 'quota-draw', minimum, probabilities, lottery, certificate },
    ...{ never: [], reached: [], furthest: null, ms, stages: [{ name: 'draw', ms }] },
  };
}

/**
 * Answers a new selection each time, or null where it came to a dead end. Over one group the seats
 * are filled by people of a type, over several by each person: which selection follows from which
 * seed is part of every record that is published, and must not change.
 */
function filling(problem: Problem, seed: string, limits: Limits): () => Panel | null {
  if (problem.groups.length > 1) {
    return fillingSeatsOfGroups(problem, seededNumbers(`quota draw ${seed}`));
  }
  const group = problem.groups[0]?.key ?? '';
  return fillingSeatsOfOne(problem, group, randomNumbers(solveOptions({ seed, limits }).seed));
}

/** What the smallest expected number of seats could be at best; null where nothing can be chosen. */
async function smallestExpected(problem: Problem, limits: Limits): Promise<number | null> {
  const model = groupsModelOf(demandsOf(problem, kindsOf(problem, 'demands')));
  const asked = watch({ ...silently(limits), seed: 0, now: () => performance.now() });
  const relaxed = await relaxedLeximin(model, [], asked, 'first');
  if (relaxed.status === 'infeasible') return null;
  return relaxed.levels.find(({ z }) => z > 0)?.z ?? problem.mostGroups;
}

/** In what share of the selections drawn everybody sits; over several groups, how many seats on average. */
function sharesOf({ candidates }: Problem, drawn: readonly Panel[]): Record<PersonKey, number> {
  const seats = new Map<PersonKey, number>(candidates.map(({ id }) => [id, 0]));
  for (const { members } of drawn) {
    for (const id of Object.values(members).flat()) seats.set(id, (seats.get(id) ?? 0) + 1);
  }
  const many = Math.max(1, drawn.length);
  return Object.fromEntries([...seats].map(([id, count]) => [id, count / many]));
}
