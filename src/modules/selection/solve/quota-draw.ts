import type { GroupKey, PersonKey, Problem, SelectionResult } from '../vocabulary.ts';
import { type SolveOptions, watch } from './limits.ts';
import { panelModelOf } from './panel-model.ts';
import { plainContradictions } from './plain-contradictions.ts';
import { type RandomNumbers, randomNumbers } from './random-numbers.ts';
import { relaxedLeximin } from './relaxed-leximin.ts';
import { type TypeModel, typeModel } from './type-model.ts';

/** `draws`: so many panels are drawn; each has the same probability. */
export type QuotaDrawOptions = SolveOptions & { draws: number };

/** A panel is begun anew so many times before the draw is given up. */
const mostBeginnings = 200;

/**
 * The classical draw, for comparison: seats are filled one by one, always by somebody drawn from the
 * demand that is shortest of people; a panel that cannot be finished is begun anew. The quotas are
 * kept, but nobody chooses the chances: they come out as they do, and are estimated from many draws.
 */
export async function quotaDrawOf(
  problem: Problem,
  options: QuotaDrawOptions,
  group: GroupKey = problem.groups[0]?.key ?? '',
): Promise<SelectionResult> {
  const clock = watch(options);
  const spent = () => clock.now() - clock.begun;
  const model = typeModel(problem, group);
  const conflict = plainContradictions(model);
  if (conflict.length > 0) return { status: 'infeasible', conflict, relaxations: [], ms: spent() };
  const next = randomNumbers(options.seed);
  const drawn: PersonKey[][] = [];
  for (let draw = 0; draw < options.draws && !clock.over(); draw += 1) {
    const panel = drawnPanel(model, next);
    if (panel === null) break;
    drawn.push(panel);
    clock.tell('draw', { done: (draw + 1) / options.draws });
  }
  const relaxed = await relaxedLeximin(panelModelOf(model), [], clock);
  if (relaxed.status === 'infeasible') {
    return { status: 'infeasible', conflict: [], relaxations: [], ms: spent() };
  }
  const times = new Map(problem.candidates.map(({ id }) => [id, 0]));
  for (const panel of drawn) for (const id of panel) times.set(id, (times.get(id) ?? 0) + 1);
  const chances = [...times].map(([id, count]) => [id, count / Math.max(1, drawn.length)] as const);
  const lottery = drawn.map((members) => ({
    probability: 1 / drawn.length,
    members: { [group]: members },
  }));
  const minimum = Math.min(...chances.map(([, chance]) => chance));
  const bound = relaxed.levels.find(({ z }) => z > 0)?.z ?? 0;
  const certificate = { bound, gap: Math.max(0, bound - minimum), exact: false, checkedBy: 'none' };
  if (drawn.length < options.draws) {
    return { status: 'stopped', best: lottery, certificate, reached: [], ms: spent() };
  }
  return {
    status: 'found',
    method: 'quota-draw',
    minimum,
    probabilities: Object.fromEntries(chances),
    lottery,
    certificate,
    never: chances.filter(([, chance]) => chance === 0).map(([id]) => id),
    reached: [],
    furthest: null,
    ms: spent(),
    stages: [{ name: 'draw', ms: spent() }],
  };
}

function drawnPanel(model: TypeModel, next: RandomNumbers): PersonKey[] | null {
  for (let beginning = 0; beginning < mostBeginnings; beginning += 1) {
    const panel = filledPanel(model, next);
    if (panel !== null) return panel;
  }
  return null;
}

/** One attempt; null where a demand can no longer be met. */
function filledPanel({ rows, types, seats }: TypeModel, next: RandomNumbers): PersonKey[] | null {
  const left = types.map(({ members }) => [...members]);
  const counts = rows.map(() => 0);
  const rowsOf = types.map((type) => [...type.rows, rows.length - 1]);
  const panel: PersonKey[] = [];
  const take = (type: number) => {
    const people = left[type]!;
    panel.push(...people.splice(Math.floor(next() * people.length), 1));
    for (const row of rowsOf[type]!) counts[row]! += 1;
  };
  types.forEach(({ least }, type) => {
    for (let taken = 0; taken < least; taken += 1) take(type);
  });
  while (panel.length < seats) {
    const open = types.flatMap((_, type) => {
      const fits = rowsOf[type]!.every((row) => counts[row]! < rows[row]!.high);
      return fits && left[type]!.length > 0 ? [type] : [];
    });
    const pool = rows.map(() => 0);
    for (const type of open) for (const row of rowsOf[type]!) pool[row]! += left[type]!.length;
    const urgency = rows.map(({ low }, row) => {
      const missing = low - counts[row]!;
      return missing <= 0 ? 0 : missing / pool[row]!;
    });
    // More are missing than there are: this panel cannot be finished.
    if (urgency.some((of) => of > 1) || open.length === 0) return null;
    const row = urgency.indexOf(Math.max(...urgency));
    const from = open.filter((type) => rowsOf[type]!.includes(row));
    let place = Math.floor(next() * from.reduce((sum, type) => sum + left[type]!.length, 0));
    const type = from.find((one) => {
      place -= left[one]!.length;
      return place < 0;
    });
    if (type === undefined) return null;
    take(type);
  }
  return rows.every(({ low }, row) => counts[row]! >= low) ? panel : null;
}
