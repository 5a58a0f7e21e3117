import {
  type Countdown,
  countdown,
  type Limits,
  type Program,
  type Row,
  tell,
} from '../linear/program.ts';
import { type OpenProgram, withProgram } from '../linear/solve-program.ts';
import { seededNumbers } from '../record/seeded-numbers.ts';
import type { Panel, PersonKey, Problem } from '../vocabulary.ts';
import { type Demands, demandsOf } from './demands.ts';
import { type Depth, expectedSeats } from './expected-seats.ts';
import { kindsOf } from './kinds.ts';
import { breachesOf } from './panel-keeps-demands.ts';
import { panelOf } from './panel-of.ts';
import { programOf } from './program-of.ts';

/**
 * Selections for all groups at once, each equally likely. `target`: the expected seats of each
 * person that are leximin over whole selections and mixtures of them; `furthest`: how far the
 * expected seats of anybody in these selections lie from it.
 */
export type JointLottery =
  | {
      /** Stopped: there was time for fewer selections than were asked for. */
      status: 'found' | 'stopped';
      target: Readonly<Record<PersonKey, number>>;
      panels: readonly Panel[];
      furthest: number;
      stages: readonly { name: string; ms: number }[];
    }
  | { status: 'infeasible' };

export type JointOptions = {
  seed: string;
  panels: number;
  depth?: Depth;
  limits: Limits;
};

/**
 * Draws so many selections that expected seats come near the leximin ones: each is the selection
 * that gives most to those who are furthest behind their target. Every selection is counted person
 * by person; one that breaks a demand is an error.
 */
export async function jointLottery(
  problem: Problem,
  { seed, panels, depth = 'all', limits }: JointOptions,
): Promise<JointLottery> {
  const begun = performance.now();
  const clock = countdown(limits);
  const demands = demandsOf(problem, kindsOf(problem, 'demands'));
  const target = await expectedSeats(problem, demands, depth, clock);
  if (target === 'infeasible') return { status: target };
  if (target === 'stopped') {
    return { status: target, target: {}, panels: [], furthest: 1, stages: [] };
  }
  const aimed = performance.now();
  const drawn = await withProgram(nearTarget(demands, target), (open) =>
    selections(problem, demands, target, open, { seed, panels, clock }),
  );
  const of = (kind: number) => demands.kinds[kind]?.people ?? [];
  const each = target.flatMap((seats, kind) =>
    of(kind).map((person) => [person, seats / of(kind).length] as const),
  );
  const got = new Map<PersonKey, number>();
  for (const panel of drawn) countSeats(got, panel);
  const furthest = each.reduce((most, [person, seats]) => {
    return Math.max(most, Math.abs((got.get(person) ?? 0) / drawn.length - seats));
  }, 0);
  const stages = [
    { name: 'leximin', ms: aimed - begun },
    { name: 'selections', ms: performance.now() - aimed },
  ];
  const status = drawn.length === panels ? 'found' : 'stopped';
  return { status, target: Object.fromEntries(each), panels: drawn, furthest, stages };
}

function countSeats(got: Map<PersonKey, number>, { members }: Panel): void {
  for (const person of Object.values(members).flat()) got.set(person, (got.get(person) ?? 0) + 1);
}

/** The demands, with each kind given its expected seats rounded down or up. */
function nearTarget(demands: Demands, target: readonly number[]): Program {
  const base = programOf(demands);
  const around = demands.placesOf.map((places, kind): Row => {
    const seats = target[kind] ?? 0;
    const [low, high] = [Math.floor(seats + 1e-6), Math.ceil(seats - 1e-6)];
    return { low, high, columns: places, factors: null };
  });
  return { columns: base.columns, rows: [...base.rows, ...around] };
}

function selections(
  problem: Problem,
  demands: Demands,
  target: readonly number[],
  open: OpenProgram,
  { seed, panels, clock }: { seed: string; panels: number; clock: Countdown },
): Panel[] {
  const { left, over } = clock;
  const numbers = seededNumbers(`joint lottery ${seed}`);
  const behind = new Float64Array(target.length);
  const got = new Map<PersonKey, number>();
  // Among people who are alike, whoever has had fewest seats comes first.
  const shuffled = <Item>(people: readonly Item[]) =>
    numbers.shuffled(people).sort((a, b) => seatsOf(a) - seatsOf(b));
  const seatsOf = (person: unknown) => got.get(person as PersonKey) ?? 0;
  const drawn: Panel[] = [];
  const costs = new Float64Array(demands.places.length + demands.inUse.size);
  while (drawn.length < panels) {
    if (over()) return drawn;
    tell(left(), 'selections', { done: drawn.length / panels });
    for (const [kind, seats] of target.entries()) {
      behind[kind] = (behind[kind] ?? 0) + seats;
      const gain = Math.round((behind[kind] ?? 0) * 10_000) + numbers.below(100);
      for (const column of demands.placesOf[kind] ?? []) costs[column] = -gain;
    }
    open.costs(costs);
    const relaxed = open.relaxed(left());
    const whole =
      relaxed.status === 'optimal' &&
      relaxed.values.every((value) => Math.abs(value - Math.round(value)) < 1e-7);
    const solved = whole ? relaxed : open.solve(left());
    if (solved.status === 'infeasible' || solved.values === null) return drawn;
    for (const [kind, places] of demands.placesOf.entries()) {
      for (const column of places) {
        behind[kind] = (behind[kind] ?? 0) - Math.round(solved.values[column] ?? 0);
      }
    }
    const panel = panelOf(problem, demands, solved.values, { shuffled });
    countSeats(got, panel);
    const [breach] = breachesOf(problem, panel);
    if (breach) throw new Error(`A selection breaks a demand: ${JSON.stringify(breach)}`);
    drawn.push(panel);
  }
  return drawn;
}
