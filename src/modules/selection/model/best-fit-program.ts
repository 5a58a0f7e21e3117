import type { Aim } from '../linear/lexicographic.ts';
import type { Column, Program, Row } from '../linear/program.ts';
import type { SeededNumbers } from '../record/seeded-numbers.ts';
import type { Application, BestFitAim, Panel, Problem } from '../vocabulary.ts';
import type { Demands } from './demands.ts';
import { programOf } from './program-of.ts';

const lotLimit = 2 ** 20;

/** What a best fit is asked for besides the demands. */
export type Wished = {
  /** A panel to stay near: before everything else, as few of its places as can be are given up. */
  near?: Panel;
  /** Panels of which each must lose a place at least. */
  differentFrom?: readonly Panel[];
  /** The sum of suitability that must be reached. */
  suitabilityAtLeast?: number;
};

/**
 * The program of the demands with the aims of a best fit over it. `unit`: what one whole cost of an
 * aim stands for, negative where more is better.
 */
export function bestFitProgram(
  problem: Problem,
  demands: Demands,
  numbers: SeededNumbers,
  { near, differentFrom = [], suitabilityAtLeast }: Wished,
): { program: Program; aims: Aim<BestFitAim>[]; unit: Record<BestFitAim, number> } {
  const base = programOf(demands);
  const columns: Column[] = [...base.columns];
  const rows: Row[] = [...base.rows];
  const peopleOf = (kind: number) => demands.kinds[kind]?.people ?? [];
  const add = (high: number) => columns.push({ cost: 0, low: 0, high, whole: true }) - 1;

  const beyondFirst = demands.placesOf.flatMap((places, kind) => {
    const people = peopleOf(kind).length;
    if (places.length < 2 || problem.mostGroups < 2) return [];
    const column = add(people * (Math.min(places.length, problem.mostGroups) - 1));
    const factors = [...places.map(() => 1), -1];
    rows.push({ low: -Infinity, high: people, columns: [...places, column], factors });
    return [column];
  });
  const lots = new Map<number, number>();
  const most = mostOfEachPlace(problem, demands);
  for (const [place, { kind }] of demands.places.entries()) {
    const all = peopleOf(kind).map(() => numbers.below(lotLimit));
    // Of people alike those with the highest lots come first, and no more than can be seated.
    const drawn = all.sort((a, b) => b - a).slice(0, most[place]);
    if (all.length === 1) lots.set(place, all[0] ?? 0);
    else {
      const units = drawn.map(() => columns.push({ cost: 0, low: 0, high: 1, whole: true }) - 1);
      for (const [at, unit] of units.entries()) lots.set(unit, drawn[at] ?? 0);
      const factors = [...units.map(() => 1), -1];
      rows.push({ low: 0, high: 0, columns: [...units, place], factors });
    }
  }

  const applied = demands.places.map(({ kind, group }) =>
    demands.kinds[kind]?.like.groups?.find((one) => one.group === group),
  );
  const steps = suitabilitySteps(problem, applied);
  const costs = (cost: (column: number) => number) => columns.map((_, column) => cost(column) || 0);
  const isPlaceOf = (panel: Panel) => (column: number) => {
    const place = demands.places[column];
    const person = place && peopleOf(place.kind)[0];
    return place !== undefined && panel.members[place.group]?.includes(person ?? '') === true;
  };
  const kept = near ? isPlaceOf(near) : () => false;
  for (const panel of differentFrom) {
    const taken = columns.map((_, column) => column).filter(isPlaceOf(panel));
    const high = Object.values(panel.members).flat().length - 1;
    rows.push({ low: -Infinity, high, columns: taken, factors: null });
  }
  if (suitabilityAtLeast !== undefined) {
    const counted = columns.map((_, column) => column).filter((column) => steps.of[column]);
    const low = Math.ceil(suitabilityAtLeast / steps.unit - 1e-9);
    const factors = counted.map((column) => steps.of[column] ?? 0);
    rows.push({ low, high: Infinity, columns: counted, factors });
  }
  const second = new Set(beyondFirst);
  return {
    program: { columns, rows },
    aims: [
      { name: 'changes', costs: costs((column) => (kept(column) ? -1 : 0)) },
      { name: 'suitability', costs: costs((column) => -(steps.of[column] ?? 0)) },
      { name: 'preference', costs: costs((column) => applied[column]?.rank ?? 0) },
      { name: 'balance', costs: costs((column) => (second.has(column) ? 1 : 0)) },
      { name: 'lots', costs: costs((column) => -(lots.get(column) ?? 0)) },
    ],
    unit: {
      changes: -1,
      suitability: -steps.unit,
      preference: 1,
      balance: 1,
      lots: -1,
    },
  };
}

/** How many of a kind can sit in a group at the most: no more than its seats and quotas let in. */
function mostOfEachPlace({ groups, quotas }: Problem, { kinds, places }: Demands): number[] {
  const seats = new Map(groups.map(({ key, seats }) => [key, seats]));
  return places.map(({ kind, group }) => {
    const attributes = kinds[kind]?.like.attributes ?? {};
    return quotas
      .filter((quota) => quota.group === group && attributes[quota.attribute] === quota.value)
      .reduce((most, { max }) => Math.min(most, max), seats.get(group) ?? 0);
  });
}

/** Suitability in whole steps: bands where the problem has them, otherwise its own decimals. */
function suitabilitySteps(
  { suitabilityBand }: Problem,
  applied: readonly (Application | undefined)[],
): { of: number[]; unit: number } {
  const values = applied.map((one) => one?.suitability ?? 0);
  if (suitabilityBand !== undefined) {
    return {
      of: values.map((value) => Math.floor(value / suitabilityBand + 1e-9)),
      unit: suitabilityBand,
    };
  }
  const decimals =
    [0, 1, 2, 3].find((places) => values.every((value) => isWhole(value * 10 ** places))) ?? 3;
  return { of: values.map((value) => Math.round(value * 10 ** decimals)), unit: 10 ** -decimals };
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-9;
