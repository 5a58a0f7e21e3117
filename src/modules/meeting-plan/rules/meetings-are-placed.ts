import type { MissingMeetings, PlacedYear, PlanInput, TermName } from '../vocabulary.ts';
import { cheapestRow } from './cheapest-row-of-days.ts';
import { daysOfYear } from './days-of-a-year.ts';
import {
  chargesOf,
  freeRoom,
  isOpen,
  type Model,
  modelOf,
  neighboursByDay,
  roomHours,
  type SeriesFacts,
  type Standing,
  stepCost,
  type Taken,
  takenOn,
} from './one-series-among-the-others.ts';
import { prices } from './what-a-day-costs.ts';
import { conflictsOfPlan } from './what-a-placement-breaks.ts';
import { explain } from './why-this-day.ts';

/** A row of days for one series, and how many of each term it had to leave out. */
type Row = { taken: Taken[]; cost: number; missing: MissingMeetings[] };

/** The search ends here even if two bodies should go on giving way to each other. */
const mostSweeps = 8;
const mostRepairs = 24;

/**
 * Answers the year: every meeting on the day that breaks least, moves least and lies most evenly,
 * with why it lies there and what could not be avoided. Each body's row of days is the cheapest
 * there is while the others stand still; the bodies are gone through until none can do better, and
 * those that still stand in each other's way are laid anew together. A meeting never lies on a
 * holiday or a day that must be avoided unless somebody set it there. Where no row keeps the
 * shortest time between meetings, other weekdays are tried, then meetings are left out and named.
 * The same input gives the same year, in whichever order the bodies stand.
 * @source F-084, F-085
 */
export function placeMeetings(input: PlanInput): PlacedYear {
  const days = daysOfYear(input.year);
  const model = modelOf(input, days);
  const ids = searchOrder(input);
  const first = new Map<string, readonly Taken[]>();
  for (const id of ids) {
    const facts = factsFor(model, id);
    const known = [...new Set([...facts.set.keys(), ...facts.earlier])].sort((a, b) => a - b);
    first.set(
      id,
      known.map((day) => takenOn(facts, day, null)),
    );
  }
  const settled = repaired(model, ids, swept(model, ids, { standing: first, rows: new Map() }));
  return describe(model, settled.standing, settled.rows);
}

type State = { standing: Standing; rows: ReadonlyMap<string, Row> };

function factsFor(model: Model, id: string): SeriesFacts {
  const facts = model.facts.get(id);
  if (!facts) throw new Error(`The plan names the series ${id}, which is not in it.`);
  return facts;
}

/** Those that others are to come ahead of go first; else in the order of their ids. */
function searchOrder({ series, relations }: PlanInput): string[] {
  const left = series.map(({ id }) => id).sort();
  const order: string[] = [];
  while (left.length > 0) {
    const waits = (id: string) =>
      relations.some(({ before, after }) => before === id && after !== id && left.includes(after));
    const next = left.find((id) => !waits(id)) ?? (left[0] as string);
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
}

/** Goes through the series until none of them can do better while the others stand still. */
function swept(model: Model, ids: readonly string[], from: State): State {
  const standing = new Map(from.standing);
  const rows = new Map(from.rows);
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let changed = false;
    for (const id of ids) {
      const row = bestRow(model, standing, id);
      const before = standing.get(id) ?? [];
      if (!sameTaken(before, row.taken)) changed = true;
      standing.set(id, row.taken);
      rows.set(id, row);
    }
    if (!changed) break;
  }
  return { standing, rows };
}

/** Lays pairs that stand in each other's way anew, together, and keeps what became cheaper. */
function repaired(model: Model, ids: readonly string[], from: State): State {
  let best = from;
  let cost = costOf(best);
  let tries = 0;
  for (const [a, b] of pairsInTheWay(model, ids, from)) {
    for (const pair of [
      [a, b],
      [b, a],
    ] as const) {
      if (cost < prices.noRoom || tries >= mostRepairs) return best;
      tries += 1;
      const standing = new Map(best.standing);
      for (const id of pair) standing.set(id, []);
      for (const id of pair) standing.set(id, bestRow(model, standing, id).taken);
      const others = ids.filter((id) => !pair.includes(id));
      const found = swept(model, [...pair, ...others], { standing, rows: best.rows });
      if (costOf(found) < cost) {
        best = found;
        cost = costOf(found);
      }
    }
  }
  return best;
}

const costOf = ({ rows }: State) =>
  [...rows.values()].reduce(
    (sum, row) => sum + row.cost + row.missing.length * prices.conflict * 10,
    0,
  );

/** Pairs of series of which one pays for the other: shared people, an order, or a wished room. */
function pairsInTheWay(model: Model, ids: readonly string[], { rows }: State) {
  const pays = (id: string) => (rows.get(id)?.cost ?? 0) >= prices.noRoom;
  const tied = (a: string, b: string) =>
    model.shared.get(a)?.has(b) ||
    model.input.relations.some(
      (one) => (one.before === a && one.after === b) || (one.before === b && one.after === a),
    ) ||
    factsFor(model, a).order.rooms.some((room) => factsFor(model, b).order.rooms.includes(room));
  return ids.flatMap((a, at) =>
    ids.slice(at + 1).flatMap((b) => ((pays(a) || pays(b)) && tied(a, b) ? [[a, b] as const] : [])),
  );
}

const sameTaken = (a: readonly Taken[], b: readonly Taken[]) =>
  a.length === b.length &&
  a.every((one, at) => one.day === b[at]?.day && one.roomId === b[at]?.roomId);

/** The cheapest row for one series as the others stand; with fewer meetings where none is found. */
function bestRow(model: Model, standing: Standing, id: string): Row {
  const facts = factsFor(model, id);
  const { order, terms, set } = facts;
  const around = {
    neighbours: neighboursByDay(model, standing, id),
    rooms: roomHours(model, standing, id),
  };
  const anyWeekday = model.days.dates.flatMap((_, day) =>
    isOpen(facts, model.days, day) ? [day] : [],
  );
  const counts = order.terms.map(({ count }, at) => {
    const term = terms[at];
    const held = [...set.keys()].filter((day) => term && day >= term.from && day <= term.to);
    return { wanted: count, count: Math.max(count, held.length), least: held.length };
  });
  const step = stepCost(model, standing, facts);
  const find = (open: readonly number[], only?: number) => {
    const days = [...new Set([...open, ...set.keys()])]
      .sort((a, b) => a - b)
      .filter((day) => {
        const term = only === undefined ? null : terms[only];
        return !term || (day >= term.from && day <= term.to);
      });
    const places = counts.flatMap(({ count }, at) =>
      only !== undefined && at !== only
        ? []
        : Array.from({ length: count }, () => terms[at] as { from: number; to: number }),
    );
    const cost = days.map((day) =>
      chargesOf(facts, model.days, day, around).reduce((sum, { amount }) => sum + amount, 0),
    );
    const isSet = days.map((day) => set.has(day));
    const found = cheapestRow({ days, cost, set: isSet, places, least: order.minDays, step });
    return found && { cost: found.cost, days: found.row.map((at) => days[at] as number) };
  };
  let found = find(facts.open) ?? find(anyWeekday);
  while (!found) {
    const reducible = counts.map(({ count, least }, at) => ({ at, can: count > least }));
    const tight = reducible.find(({ at, can }) => can && !find(anyWeekday, at));
    const any = tight ?? reducible.findLast(({ can }) => can);
    const less = any && counts[any.at];
    if (!less) break;
    less.count -= 1;
    found = find(facts.open) ?? find(anyWeekday);
  }
  const taken = (found?.days ?? []).map((day) => {
    const hours = takenOn(facts, day, null);
    return { ...hours, roomId: freeRoom(order.rooms, hours, around.rooms.get(day) ?? []) };
  });
  const missing = counts.flatMap(({ wanted, count }, at) =>
    count < wanted
      ? [
          {
            seriesId: id,
            term: order.terms[at]?.term as TermName,
            wanted,
            placed: count,
          },
        ]
      : [],
  );
  return { taken, cost: found?.cost ?? 0, missing };
}

/** The year in the words of the plan, each meeting with its reason and its conflicts. */
function describe(model: Model, standing: Standing, rows: ReadonlyMap<string, Row>): PlacedYear {
  const { input, days } = model;
  const conflicts = conflictsOfPlan(model, standing);
  let moved = 0;
  const meetings = input.series.flatMap(({ id }) => {
    const facts = factsFor(model, id);
    const row = standing.get(id) ?? [];
    const around = {
      neighbours: neighboursByDay(model, standing, id),
      rooms: roomHours(model, standing, id),
    };
    const step = stepCost(model, standing, facts);
    const still = row.filter(({ day }) => facts.earlier.has(day)).length;
    moved += Math.min(facts.earlier.size, row.length) - Math.min(still, facts.earlier.size);
    return row.map((taken, at) => {
      const inTerm = facts.terms.findIndex(({ from, to }) => taken.day >= from && taken.day <= to);
      return {
        seriesId: id,
        term: facts.order.terms[inTerm]?.term ?? 'spring',
        no: at + 1,
        date: days.dates[taken.day] as string,
        start: taken.start,
        end: taken.end,
        roomId: taken.roomId,
        explanation: explain({ model, facts, row, at, around, step }),
        conflicts: conflicts.get(id)?.[at] ?? [],
      };
    });
  });
  const missing = input.series.flatMap(({ id }) => rows.get(id)?.missing ?? []);
  return { meetings, missing, moved };
}
