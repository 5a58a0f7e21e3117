import type { Row } from '../linear/program.ts';
import type { Candidate, Demand, GroupKey, Problem } from '../vocabulary.ts';
import type { Kind } from './kinds.ts';

/** How many people of a kind sit in a group: one column of the program. */
export type Place = { kind: number; group: GroupKey };

/** A row that a demand asks for, and on which side of it. No demand: it says what the columns mean. */
export type DemandRow = Row & { demand: number | null; side: 'low' | 'high' };

type AskedRow = Omit<DemandRow, 'demand'>;

/** The demands of a problem with the rows that express them over the places. */
export type Demands = {
  kinds: readonly Kind[];
  places: readonly Place[];
  /** For each kind, its columns. */
  placesOf: readonly (readonly number[])[];
  /** For a kind whose unit is limited, the column after the places that counts its people in use. */
  inUse: ReadonlyMap<number, number>;
  demands: readonly Demand[];
  rows: readonly DemandRow[];
};

const { POSITIVE_INFINITY: open } = Number;

/**
 * Every demand of the problem as rows over places, one demand on each: a quota has two, its lower
 * and its upper bound. Demands that everything keeps are left out.
 */
export function demandsOf(problem: Problem, kinds: readonly Kind[]): Demands {
  const places: Place[] = [];
  const placesOf = kinds.map(({ groups }, kind) =>
    groups.map((group) => places.push({ kind, group }) - 1),
  );
  const inGroup = new Map(problem.groups.map(({ key }) => [key, [] as number[]]));
  places.forEach(({ group }, column) => {
    inGroup.get(group)?.push(column);
  });
  const like = (column: number) => kinds[places[column]?.kind ?? 0] as Kind;
  const where = (group: GroupKey, holds: (candidate: Candidate) => boolean) =>
    (inGroup.get(group) ?? []).filter((column) => holds(like(column).like));
  const pool = (columns: readonly number[]) =>
    columns.reduce((sum, column) => sum + like(column).people.length, 0);

  const demands: Demand[] = [];
  const rows: DemandRow[] = [];
  const ask = (demand: Demand, ...asked: AskedRow[]) => {
    const at = demands.push(demand) - 1;
    for (const row of asked) rows.push({ ...row, demand: at });
  };
  const atLeast = (low: number, columns: readonly number[]) =>
    ({ low, high: open, columns, factors: null, side: 'low' }) as const;
  const atMost = (high: number, columns: readonly number[]) =>
    ({ low: -open, high, columns, factors: null, side: 'high' }) as const;

  for (const { key, seats } of problem.groups) {
    const columns = inGroup.get(key) ?? [];
    const demand: Demand = { kind: 'seats', group: key, seats, pool: pool(columns) };
    ask(demand, atLeast(seats, columns), atMost(seats, columns));
  }
  const seatsOf = new Map(problem.groups.map(({ key, seats }) => [key, seats]));
  for (const quota of problem.quotas) {
    const columns = where(quota.group, ({ attributes }) => {
      return attributes[quota.attribute] === quota.value;
    });
    const asked = { kind: 'quota', quota, pool: pool(columns) } as const;
    if (quota.min > 0) ask({ ...asked, side: 'min' }, atLeast(quota.min, columns));
    if (quota.max < Math.min(asked.pool, seatsOf.get(quota.group) ?? 0)) {
      ask({ ...asked, side: 'max' }, atMost(quota.max, columns));
    }
  }
  for (const need of problem.needs) {
    const columns = where(need.group, ({ competences }) => competences.includes(need.competence));
    if (need.atLeast > 0) {
      ask({ kind: 'need', need, pool: pool(columns) }, atLeast(need.atLeast, columns));
    }
  }
  const limited = limitedUnits(problem, kinds);
  const inUse = new Map(
    [...limited.values()].flat().map((kind, at) => [kind, places.length + at] as const),
  );
  const { mostGroups: most, mostPerUnit } = problem;
  const capped = placesOf.flatMap((columns, kind): AskedRow[] => {
    if (columns.length <= most) return [];
    const counted = inUse.get(kind);
    if (counted === undefined) {
      return [atMost(most * (kinds[kind]?.people.length ?? 0), columns)];
    }
    const factors = [...columns.map(() => 1), -most];
    return [{ ...atMost(0, [...columns, counted]), factors }];
  });
  if (capped.length > 0) ask({ kind: 'most-groups', most }, ...capped);
  for (const [unit, members] of limited) {
    const columns = members.map((kind) => inUse.get(kind) ?? 0);
    ask({ kind: 'most-per-unit', unit, most: mostPerUnit ?? 0 }, atMost(mostPerUnit ?? 0, columns));
  }
  for (const [kind, counted] of inUse) {
    for (const column of placesOf[kind] ?? []) {
      const used = { ...atMost(0, [column, counted]), factors: [1, -1] };
      rows.push({ ...used, demand: null });
    }
  }
  for (const [kind, { like: person }] of kinds.entries()) {
    const at = (group: GroupKey) =>
      (placesOf[kind] ?? []).filter((column) => places[column]?.group === group);
    for (const group of person.mustIn) {
      ask({ kind: 'must', person: person.id, group }, atLeast(1, at(group)));
    }
    for (const group of person.mustNotIn) {
      if (at(group).length === 0) continue;
      ask({ kind: 'must-not', person: person.id, group }, atMost(0, at(group)));
    }
  }
  return { kinds, places, placesOf, inUse, demands, rows };
}

/** The units with more people than may come from one, with the kinds of those people. */
function limitedUnits({ mostPerUnit }: Problem, kinds: readonly Kind[]) {
  const units = new Map<string, number[]>();
  if (mostPerUnit === null) return units;
  for (const [kind, { like }] of kinds.entries()) {
    if (like.unit !== null) units.set(like.unit, [...(units.get(like.unit) ?? []), kind]);
  }
  for (const [unit, members] of units) {
    const people = members.reduce((sum, kind) => sum + (kinds[kind]?.people.length ?? 0), 0);
    if (people <= mostPerUnit) units.delete(unit);
  }
  return units;
}

/** Whether a place is taken already, by somebody who sits in the group before anything is chosen. */
export function takenAlready({ kinds }: Pick<Demands, 'kinds'>, { kind, group }: Place): boolean {
  return kinds[kind]?.like.seatedIn.includes(group) ?? false;
}
