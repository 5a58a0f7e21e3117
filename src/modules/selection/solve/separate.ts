import type { Program } from '../linear/program.ts';
import { withProgram } from '../linear/solve-program.ts';
import type { PanelModel } from '../verify/check-certificate.ts';
import type { Watch } from './limits.ts';
import { inWholes, nearbyWholes } from './nearby-wholes.ts';
import type { Composition } from './panel-matrix.ts';
import type { Cut } from './relaxed-leximin.ts';
import { type WeighedPanel, weighPanels } from './weigh-panels.ts';
import { withWholePanels } from './whole-panels.ts';

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
/** A lottery this near to the target, in people of a type, is the target. */
const nearEnough = 1e-9;

/**
 * Whether an expected composition is a lottery over whole panels. The polar program holds the pool
 * as rows: maximise y (target − centre) with y (panel − centre) ≤ 1. As long as some whole panel
 * breaks that, found by a quick search or by an integer program, it joins. At the end the value is
 * at most 1 and the duals are the lottery, or y is a facet that all panels keep and the target breaks.
 */
export function separate(
  model: PanelModel,
  target: Float64Array,
  pool: PanelPool,
  /** Types whose number follows from the others': their price is 0 without loss. */
  follows: ReadonlySet<number>,
  propose: (prices: Float64Array) => Composition[],
  watch: Watch,
): Promise<Separation> {
  const { types } = model;
  const every = types.map((_, type) => type);
  return withWholePanels(model, watch, (whole) => {
    if (pool.panels.length === 0) {
      const first = whole.best(types.map(() => 0));
      if (first.status !== 'found') return first;
      addPanel(pool, first.panel);
    }
    const centre = meanOf(pool.panels);
    return withProgram(polarProgram(centre), (polar): Separation => {
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
        let prices = solved.values;
        let level = 1 + dot(prices, centre);
        if (-solved.cost <= 1 + margin) {
          const lottery = lotteryOf(rows, solved.rowDuals);
          if (lottery.off < nearEnough) return { status: 'inside', panels: lottery.panels };
          // The target is off the span of the pool: what is left over is the direction to look in.
          prices = lottery.missing;
          level = rows.reduce((most, panel) => Math.max(most, dot(prices, panel)), -1e300);
        }
        const enough = margin * prices.reduce((most, price) => Math.max(most, Math.abs(price)), 0);
        const fresh = propose(prices).filter(
          (panel) => dot(prices, panel) > level + enough && addPanel(pool, panel),
        );
        if (fresh.length === 0) {
          const best = whole.best(inWholes(prices, 10_000));
          if (best.status !== 'found') return best;
          const better = dot(prices, best.panel) > level + enough && addPanel(pool, best.panel);
          if (!better) return outside(prices);
          fresh.push(best.panel);
        }
        fresh.forEach(addRow);
      }
    });

    /** The facet in whole numbers, and what no panel is worth more than under those. */
    function outside(prices: Float64Array): Separation {
      for (const weights of nearbyWholes(prices)) {
        const best = whole.best(weights);
        if (best.status !== 'found') return best;
        addPanel(pool, best.panel);
        const broken = dot(weights, target) - best.most;
        if (broken <= margin * weights.reduce((a, b) => Math.max(a, Math.abs(b)), 1)) continue;
        const kept = every.filter((type) => weights[type] !== 0);
        const cut = { types: kept, weights: kept.map((at) => weights[at]!), most: best.most };
        return { status: 'outside', cut };
      }
      return { status: 'stopped' };
    }
  });

  function polarProgram(centre: Float64Array): Program {
    const columns = types.map((_, type) => {
      const most = follows.has(type) ? 0 : steepest;
      return { cost: centre[type]! - target[type]!, low: -most, high: most, whole: false };
    });
    return { columns, rows: [] };
  }

  /** The lottery that the duals are, made exact by weighing, and what it leaves over. */
  function lotteryOf(rows: readonly Composition[], duals: Float64Array) {
    const used = rows.map((composition, row) => ({ composition, weight: Math.abs(duals[row]!) }));
    const sum = used.reduce((total, { weight }) => total + weight, 0);
    const rest = Math.max(0, 1 - sum) / rows.length;
    const panels = used
      .map(({ composition, weight }) => ({ composition, weight: weight + rest }))
      .filter(({ weight }) => weight > 1e-12);
    const { weights, negative, off } = weighPanels(panels, target, every);
    const weighed = panels.map((panel, at) => ({
      ...panel,
      weight: negative > 0 ? panel.weight : weights[at]!,
    }));
    const missing = target.slice();
    for (const { composition, weight } of weighed) {
      for (let type = 0; type < missing.length; type += 1) {
        missing[type]! -= weight * composition[type]!;
      }
    }
    return { panels: weighed, missing, off: negative > 0 ? Number.POSITIVE_INFINITY : off };
  }
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
