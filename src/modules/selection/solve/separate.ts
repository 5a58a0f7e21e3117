import type { Program } from '../linear/program.ts';
import { withProgram } from '../linear/solve-program.ts';
import type { Watch } from './limits.ts';
import { nearbyWholes } from './nearby-wholes.ts';
import type { Composition } from './panel-matrix.ts';
import type { Cut } from './relaxed-leximin.ts';
import type { TypeModel } from './type-model.ts';
import { type WeighedPanel, weighPanels } from './weigh-panels.ts';

export type Separation =
  /** The target is a lottery over these panels. */
  | { status: 'inside'; panels: WeighedPanel[] }
  /** It is not: every panel keeps the cut, and the target does not. */
  | { status: 'outside'; cut: Cut }
  | { status: 'infeasible' }
  | { status: 'stopped' };

/** Panels met on the way; the same list serves one search after another. */
export type PanelPool = { panels: Composition[]; keys: Set<string> };

/** Adds a panel that the pool has not; answers whether it was new. */
export function addPanel(pool: PanelPool, panel: Composition): boolean {
  const key = panel.join();
  if (pool.keys.has(key)) return false;
  pool.keys.add(key);
  pool.panels.push(panel);
  return true;
}

/** No price of a type is larger, so that a target outside the span of the pool is no trouble. */
const steepest = 1e4;
const margin = 1e-7;

/**
 * Whether an expected composition is a lottery over whole panels. The polar program holds the pool
 * as rows: maximise y (target − centre) with y (panel − centre) ≤ 1. As long as some whole panel
 * breaks that, found by a quick search or by an integer program, it joins. At the end the value is
 * at most 1 and the duals are the lottery, or y is a facet that all panels keep and the target breaks.
 */
export async function separate(
  model: TypeModel,
  target: Float64Array,
  pool: PanelPool,
  propose: (prices: Float64Array) => Composition[],
  watch: Watch,
): Promise<Separation> {
  const { types } = model;
  return withProgram(wholePanels(model), (whole) =>
    withProgram(polarProgram(), (polar): Separation => {
      if (pool.panels.length === 0) {
        const first = bestPanel(new Float64Array(types.length));
        if (first.status !== 'found') return first;
        addPanel(pool, first.panel);
      }
      const centre = meanOf(pool.panels);
      const ahead = target.map((value, type) => value - centre[type]!);
      polar.costs(ahead.map((value) => -value));
      const every = types.map((_, type) => type);
      const rows: Composition[] = [];
      const addRow = (panel: Composition) => {
        rows.push(panel);
        const factors = every.map((type) => panel[type]! - centre[type]!);
        polar.addRow({ low: Number.NEGATIVE_INFINITY, high: 1, columns: every, factors });
      };
      pool.panels.forEach(addRow);
      for (;;) {
        if (watch.over()) return { status: 'stopped' };
        const solved = polar.solve(watch.limits());
        if (solved.status !== 'optimal') return { status: 'stopped' };
        const value = -solved.cost;
        if (value <= 1 + margin) return inside(rows, solved.rowDuals);
        const prices = solved.values;
        const level = 1 + dot(prices, centre);
        const fresh = propose(prices).filter(
          (panel) => dot(prices, panel) > level + margin && addPanel(pool, panel),
        );
        if (fresh.length === 0) {
          const best = bestPanel(prices);
          if (best.status !== 'found') return best;
          if (dot(prices, best.panel) > level + margin && addPanel(pool, best.panel)) {
            fresh.push(best.panel);
          } else return outside(prices);
        }
        fresh.forEach(addRow);
      }

      /** The panel that is worth most, and that nothing is worth more. */
      function bestPanel(prices: Float64Array) {
        const largest = prices.reduce((most, price) => Math.max(most, Math.abs(price)), 1e-300);
        whole.costs(prices.map((price) => -price / largest));
        const solved = whole.solve(watch.limits());
        if (solved.status !== 'optimal') return { status: solved.status } as const;
        const panel = Int32Array.from(solved.values, (count) => Math.round(count));
        return { status: 'found', panel } as const;
      }

      /** The facet in whole numbers, with what the best panel is worth under those. */
      function outside(prices: Float64Array): Separation {
        for (const weights of nearbyWholes(prices)) {
          const best = bestPanel(Float64Array.from(weights));
          if (best.status !== 'found') return best;
          const most = dot(weights, best.panel);
          const broken = dot(weights, target) - most;
          addPanel(pool, best.panel);
          if (broken <= margin * Math.max(...weights.map(Math.abs))) continue;
          const inside = every.filter((type) => weights[type] !== 0);
          return {
            status: 'outside',
            cut: { types: inside, weights: inside.map((type) => weights[type]!), most },
          };
        }
        return { status: 'stopped' };
      }
    }),
  );

  function polarProgram(): Program {
    const column = { cost: 0, low: -steepest, high: steepest, whole: false };
    return { columns: types.map(() => column), rows: [] };
  }

  /** The lottery: the duals, and the centre for what they leave over; made exact by weighing. */
  function inside(rows: readonly Composition[], duals: Float64Array): Separation {
    const used = rows.map((composition, row) => ({ composition, weight: Math.abs(duals[row]!) }));
    const sum = used.reduce((total, { weight }) => total + weight, 0);
    const rest = Math.max(0, 1 - sum) / rows.length;
    const panels = used
      .map(({ composition, weight }) => ({ composition, weight: weight + rest }))
      .filter(({ weight }) => weight > 1e-12);
    const { weights, negative } = weighPanels(panels, target, [...types.keys()]);
    if (negative > 0) return { status: 'inside', panels };
    return {
      status: 'inside',
      panels: panels.map(({ composition }, at) => ({ composition, weight: weights[at]! })),
    };
  }
}

/** All panels, as a program in whole numbers. */
function wholePanels({ types, rows }: TypeModel): Program {
  const columns: number[][] = rows.map(() => []);
  types.forEach((type, at) => {
    for (const row of type.rows) columns[row]!.push(at);
    columns[rows.length - 1]!.push(at);
  });
  return {
    columns: types.map(({ least, count }) => ({ cost: 0, low: least, high: count, whole: true })),
    rows: rows.map(({ low, high }, row) => ({ low, high, columns: columns[row]!, factors: null })),
  };
}

function meanOf(panels: readonly Composition[]): Float64Array {
  const mean = new Float64Array(panels[0]!.length);
  for (const panel of panels) {
    for (let type = 0; type < mean.length; type += 1) mean[type]! += panel[type]! / panels.length;
  }
  return mean;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
