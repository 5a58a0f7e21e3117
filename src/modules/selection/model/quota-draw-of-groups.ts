import { countdown, tell } from '../linear/program.ts';
import { type SeededNumbers, seededNumbers } from '../record/seeded-numbers.ts';
import type {
  Candidate,
  GroupKey,
  Lottery,
  Panel,
  PersonKey,
  Problem,
  SelectionResult,
} from '../vocabulary.ts';
import { demandsOf } from './demands.ts';
import { expectedSeats } from './expected-seats.ts';
import type { JointOptions } from './joint-lottery.ts';
import { groupsOpenTo, kindsOf } from './kinds.ts';
import { breachesOf } from './panel-keeps-demands.ts';

/** A selection is begun anew so many times before the draw is given up. */
const mostBeginnings = 200;

/** A seat that somebody may come to have, with the bounds by number that it counts in. */
type Seat = { person: Candidate; group: GroupKey; bounds: readonly number[] };

/** How many of a group are to be counted: its seats, those of a quota, those of a need. */
type Bound = { low: number; high: number };

/**
 * The classical draw over several groups, for comparison: seats are filled one by one, always by
 * somebody drawn for the demand that is shortest of people, in whatever group it is; a selection
 * that cannot be finished is begun anew. Demands are kept, but nobody chooses the chances: they are
 * estimated from the selections drawn. `stopped`, with fewer of them, where 200 beginnings in a row
 * lead nowhere, which proves nothing about the demands.
 */
export async function quotaDrawOfGroups(
  problem: Problem,
  { seed, panels, limits }: Omit<JointOptions, 'depth'>,
): Promise<SelectionResult> {
  const begun = performance.now();
  const clock = countdown(limits);
  const spent = () => performance.now() - begun;
  const demands = demandsOf(problem, kindsOf(problem, 'demands'));
  const target = await expectedSeats(problem, demands, 'first', clock);
  if (target === 'infeasible') {
    return { status: target, conflict: [], relaxations: [], ms: spent() };
  }
  const fill = fillingSeats(problem, seededNumbers(`quota draw ${seed}`));
  const drawn: Panel[] = [];
  for (let beginnings = 0; drawn.length < panels && beginnings < mostBeginnings; beginnings += 1) {
    if (clock.over()) break;
    const panel = fill();
    if (panel === null || breachesOf(problem, panel).length > 0) continue;
    beginnings = 0;
    drawn.push(panel);
    tell(limits, 'draw', { done: drawn.length / panels });
  }
  const lottery: Lottery = drawn.map((panel) => ({ ...panel, probability: 1 / drawn.length }));
  const seats = new Map<PersonKey, number>(problem.candidates.map(({ id }) => [id, 0]));
  for (const { members } of drawn) {
    for (const id of Object.values(members).flat()) seats.set(id, (seats.get(id) ?? 0) + 1);
  }
  const chances = [...seats].map(([id, count]) => [id, count / Math.max(1, drawn.length)] as const);
  const minimum = Math.min(...chances.map(([, chance]) => chance));
  const shares = target === 'stopped' ? [] : target;
  const bound = shares.reduce((least, expected, kind) => {
    const share = expected / (demands.kinds[kind]?.people.length ?? 1);
    return share > 1e-7 ? Math.min(least, share) : least;
  }, problem.mostGroups);
  const gap = Math.max(0, bound - minimum);
  const certificate = { bound, gap, exact: false, checkedBy: 'every selection by counting' };
  if (drawn.length < panels) {
    return { status: 'stopped', best: lottery, certificate, reached: [], ms: spent() };
  }
  return {
    status: 'found',
    method: 'quota-draw',
    minimum,
    probabilities: Object.fromEntries(chances),
    lottery,
    certificate,
    never: [],
    reached: [],
    furthest: null,
    ms: spent(),
    stages: [{ name: 'draw', ms: spent() }],
  };
}

/** Answers a new selection each time, or null where it came to a dead end. */
function fillingSeats(problem: Problem, numbers: SeededNumbers): () => Panel | null {
  const { bounds, seats } = seatsToFill(problem);
  const seated = seats.filter(({ person, group }) => {
    return person.seatedIn.includes(group) || person.mustIn.includes(group);
  });
  return () => {
    const counts = new Int32Array(bounds.length);
    const groupsOf = new Map<PersonKey, GroupKey[]>();
    const fromUnit = new Map<string, number>();
    let open = seats;
    const take = (seat: Seat) => {
      const { person, group } = seat;
      for (const bound of seat.bounds) counts[bound] = (counts[bound] ?? 0) + 1;
      const before = groupsOf.get(person.id) ?? [];
      groupsOf.set(person.id, [...before, group]);
      if (before.length === 0 && person.unit !== null) {
        fromUnit.set(person.unit, (fromUnit.get(person.unit) ?? 0) + 1);
      }
    };
    const fits = ({ person, group, bounds: counted }: Seat) => {
      const sits = groupsOf.get(person.id) ?? [];
      const { mostPerUnit, mostGroups } = problem;
      if (sits.length >= mostGroups || sits.includes(group)) return false;
      const unitFull =
        mostPerUnit !== null &&
        person.unit !== null &&
        sits.length === 0 &&
        (fromUnit.get(person.unit) ?? 0) >= mostPerUnit;
      return !unitFull && counted.every((at) => (counts[at] ?? 0) < (bounds[at]?.high ?? 0));
    };
    for (const seat of seated) take(seat);
    for (;;) {
      open = open.filter(fits);
      const pool = new Int32Array(bounds.length);
      for (const seat of open) for (const at of seat.bounds) pool[at] = (pool[at] ?? 0) + 1;
      let [shortest, most] = [-1, 0];
      for (const [at, { low }] of bounds.entries()) {
        const missing = low - (counts[at] ?? 0);
        if (missing <= 0) continue;
        const urgency = missing / (pool[at] ?? 0);
        if (urgency > 1) return null;
        if (urgency > most) [most, shortest] = [urgency, at];
      }
      if (shortest < 0) return panelWith(problem, groupsOf);
      const from = open.filter((seat) => seat.bounds.includes(shortest));
      const drawn = from[numbers.below(from.length)];
      if (!drawn) return null;
      take(drawn);
    }
  };
}

function seatsToFill(problem: Problem): { bounds: Bound[]; seats: Seat[] } {
  const bounds: Bound[] = [];
  const counting: { group: GroupKey; has: (person: Candidate) => boolean }[] = [];
  const count = (bound: Bound, group: GroupKey, has: (person: Candidate) => boolean) => {
    bounds.push(bound);
    counting.push({ group, has });
  };
  for (const { key, seats } of problem.groups) count({ low: seats, high: seats }, key, () => true);
  for (const { group, attribute, value, min, max } of problem.quotas) {
    count({ low: min, high: max }, group, ({ attributes }) => attributes[attribute] === value);
  }
  for (const { group, competence, atLeast } of problem.needs) {
    count({ low: atLeast, high: Infinity }, group, ({ competences }) =>
      competences.includes(competence),
    );
  }
  const seats = problem.candidates.flatMap((person) =>
    groupsOpenTo(problem, person)
      .filter((group) => !person.mustNotIn.includes(group))
      .map((group): Seat => {
        const counted = [...counting.keys()].filter((at) => {
          const one = counting[at];
          return one?.group === group && one.has(person);
        });
        return { person, group, bounds: counted };
      }),
  );
  return { bounds, seats };
}

function panelWith(problem: Problem, groupsOf: ReadonlyMap<PersonKey, readonly GroupKey[]>): Panel {
  const members = problem.groups.map(({ key }) => {
    const sit = problem.candidates.filter(({ id }) => groupsOf.get(id)?.includes(key));
    return [key, sit.map(({ id }) => id)] as const;
  });
  return { members: Object.fromEntries(members) };
}
