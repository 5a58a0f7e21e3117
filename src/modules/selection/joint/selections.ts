import type { OpenProgram } from '../linear/solve-program.ts';
import { seededNumbers } from '../record/seeded-numbers.ts';
import type { Watch } from '../solve/limits.ts';
import type { Composition } from '../solve/panel-matrix.ts';
import type { WeighedPanel } from '../solve/weigh-panels.ts';
import type { PanelModel } from '../verify/check-certificate.ts';

/** A whole selection: how many sit in each column, and how many of each type in all. */
export type Selection = { counts: Int32Array; composition: Composition };

/** Selections one after the other, each giving most to those who are furthest behind. */
export type Selections = {
  /** Null: there is none, or no time. */
  next: () => Selection | null;
  /** Forgets what was given, and owes what these leave over. */
  makeUpFor: (panels: readonly WeighedPanel[]) => void;
};

const fine = 10_000;

/** Draws from an open program of all selections that may be taken. */
export function selectionsNear(
  { types, columns }: PanelModel,
  expected: Float64Array,
  open: OpenProgram,
  seed: number,
  watch: Watch,
): Selections {
  const numbers = seededNumbers(`joint lottery ${seed}`);
  const behind = new Float64Array(types.length);
  const costs = new Float64Array(columns.length);
  const owe = ({ composition, weight }: WeighedPanel) => {
    for (const type of types.keys()) {
      behind[type]! += weight * (expected[type]! - composition[type]!);
    }
  };
  const next = (): Selection | null => {
    if (watch.over()) return null;
    for (const [type, { columns: own }] of types.entries()) {
      const due = behind[type]! + expected[type]!;
      const gain = Math.round(due * fine) + numbers.below(fine / 100);
      for (const column of own) costs[column] = -gain;
    }
    open.costs(costs);
    const relaxed = open.relaxed(watch.limits());
    const whole = relaxed.status === 'optimal' && relaxed.values.every(isWhole);
    const solved = whole ? relaxed : open.solve(watch.limits());
    if (solved.status === 'infeasible' || solved.values === null) return null;
    const counts = Int32Array.from(solved.values, (value) => Math.round(value));
    const selection = { counts, composition: compositionOf(types, counts) };
    owe({ composition: selection.composition, weight: 1 });
    return selection;
  };
  return {
    next,
    makeUpFor: (panels) => {
      behind.fill(0);
      panels.forEach(owe);
    },
  };
}

function compositionOf(types: PanelModel['types'], counts: Int32Array): Composition {
  return Int32Array.from(types, ({ columns }) =>
    columns.reduce((sum, column) => sum + counts[column]!, 0),
  );
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-7;
}
