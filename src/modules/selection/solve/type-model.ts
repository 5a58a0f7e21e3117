import type {
  Candidate,
  Demand,
  GroupKey,
  Need,
  PersonKey,
  Problem,
  Quota,
} from '../vocabulary.ts';

/** A demand on one group as a row over people: between `low` and `high` of the chosen are in it. */
export type DemandRow = { low: number; high: number; demand: Demand };

/** People whom no demand can tell apart. At least `least` of the `count` are to be chosen. */
export type PersonType = {
  count: number;
  least: number;
  /** The rows that the people are in, ascending; the last row of the model is left out. */
  rows: readonly number[];
  members: readonly PersonKey[];
};

/** One group's choice, seen by types. The last row is the number of seats, and holds everybody. */
export type TypeModel = {
  group: GroupKey;
  seats: number;
  rows: readonly DemandRow[];
  types: readonly PersonType[];
  /** Those who have not applied for the group, or must not sit in it. */
  excluded: readonly PersonKey[];
};

/**
 * The model of one group of a problem: each quota, need and unit is a row, and people who lie in
 * the same rows are one type. The order of the people changes nothing but the order in `members`:
 * types are in order of their rows. Refuses nothing; see `plainContradictions`.
 */
export function typeModel(problem: Problem, group: GroupKey): TypeModel {
  const seats = problem.groups.find(({ key }) => key === group)?.seats ?? 0;
  const open = problem.candidates.filter((candidate) => mayBeChosen(candidate, group));
  const { rows, rowsOf } = demandRows(problem, group, seats);
  const types = new Map<string, { least: number; rows: number[]; members: PersonKey[] }>();
  for (const candidate of open) {
    const must = isSettled(candidate, group);
    const inRows = rowsOf(candidate);
    const key = `${must ? 1 : 0}:${inRows.join(' ')}`;
    const type = types.get(key) ?? { least: 0, rows: inRows, members: [] };
    type.members.push(candidate.id);
    if (must) type.least += 1;
    types.set(key, type);
  }
  const chosen = new Set(open);
  return {
    group,
    seats,
    rows: [...rows, { low: seats, high: seats, demand: seatsDemand(group, seats, open.length) }],
    types: [...types]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, type]) => ({ ...type, count: type.members.length })),
    excluded: problem.candidates.filter((one) => !chosen.has(one)).map(({ id }) => id),
  };
}

function mayBeChosen({ groups, mustNotIn }: Candidate, group: GroupKey): boolean {
  if (mustNotIn.includes(group)) return false;
  return groups === null || groups.some((application) => application.group === group);
}

function isSettled({ mustIn, seatedIn }: Candidate, group: GroupKey): boolean {
  return mustIn.includes(group) || seatedIn.includes(group);
}

function demandRows(problem: Problem, group: GroupKey, seats: number) {
  const rows: DemandRow[] = [];
  const ofValue = new Map<string, Map<string, number[]>>();
  const ofNeed = new Map<string, number[]>();
  const ofUnit = new Map<string, number>();
  const note = (map: Map<string, number[]>, key: string, row: DemandRow) => {
    map.set(key, [...(map.get(key) ?? []), rows.length]);
    rows.push(row);
  };
  for (const quota of problem.quotas.filter((one) => one.group === group)) {
    const values = ofValue.get(quota.attribute) ?? new Map<string, number[]>();
    ofValue.set(quota.attribute, values);
    note(values, quota.value, quotaRow(problem, quota));
  }
  for (const need of problem.needs.filter((one) => one.group === group)) {
    note(ofNeed, need.competence, needRow(problem, need, seats));
  }
  const most = problem.mostPerUnit;
  const rowsOf = (candidate: Candidate): number[] => {
    const found: number[] = [];
    for (const [attribute, values] of ofValue) {
      const value = candidate.attributes[attribute];
      if (value !== undefined) found.push(...(values.get(value) ?? []));
    }
    for (const competence of new Set(candidate.competences)) {
      found.push(...(ofNeed.get(competence) ?? []));
    }
    const unit = candidate.unit === null ? undefined : ofUnit.get(candidate.unit);
    if (unit !== undefined) found.push(unit);
    return found.sort((a, b) => a - b);
  };
  if (most !== null) {
    for (const [unit, size] of unitSizes(problem, group)) {
      if (size <= most) continue;
      ofUnit.set(unit, rows.length);
      rows.push({ low: 0, high: most, demand: { kind: 'most-per-unit', unit, most } });
    }
  }
  return { rows, rowsOf };
}

function unitSizes({ candidates }: Problem, group: GroupKey): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const candidate of candidates) {
    if (candidate.unit === null || !mayBeChosen(candidate, group)) continue;
    sizes.set(candidate.unit, (sizes.get(candidate.unit) ?? 0) + 1);
  }
  return sizes;
}

function quotaRow(problem: Problem, quota: Quota): DemandRow {
  const pool = problem.candidates.filter(
    (one) => mayBeChosen(one, quota.group) && one.attributes[quota.attribute] === quota.value,
  ).length;
  return { low: quota.min, high: quota.max, demand: { kind: 'quota', quota, side: 'min', pool } };
}

function needRow(problem: Problem, need: Need, seats: number): DemandRow {
  const pool = problem.candidates.filter(
    (one) => mayBeChosen(one, need.group) && one.competences.includes(need.competence),
  ).length;
  return { low: need.atLeast, high: seats, demand: { kind: 'need', need, pool } };
}

function seatsDemand(group: GroupKey, seats: number, pool: number): Demand {
  return { kind: 'seats', group, seats, pool };
}
