import type { PanelModel } from '../verify/check-certificate.ts';
import type { Watch } from './limits.ts';
import { nearbyWholes } from './nearby-wholes.ts';
import type { Composition } from './panel-matrix.ts';
import type { Cut } from './relaxed-leximin.ts';
import { addPanel, type PanelPool } from './separate.ts';
import { withWholePanels } from './whole-panels.ts';

/**
 * Weighted sums of people that come to the same in every whole panel, though the demands do not say
 * so ("exactly one of these two"), each as two cuts. On the way the pool gets panels enough to span
 * all that whole panels can be, without which no facet of them can be told from its neighbours.
 */
export function sumsThatNeverChange(
  model: PanelModel,
  follows: readonly number[],
  pool: PanelPool,
  watch: Watch,
): Promise<{ cuts: Cut[]; following: number[] }> {
  return withWholePanels(model, watch, (whole) => {
    const span = spanOf(pool.panels, follows);
    const cuts: Cut[] = [];
    const following: number[] = [];
    const settled = new Set(follows);
    for (;;) {
      const type = model.types.findIndex((_, at) => !settled.has(at) && !span.pivots.has(at));
      if (type < 0 || watch.over()) break;
      settled.add(type);
      const still = span.orthogonal(type);
      const [weights] = nearbyWholes(still);
      if (weights === undefined) continue;
      const above = whole.best(weights);
      const below = whole.best(weights.map((weight) => -weight));
      if (above.status !== 'found' || below.status !== 'found') continue;
      const moved = [above.panel, below.panel].filter((panel) => span.add(panel));
      for (const panel of moved) addPanel(pool, panel);
      if (moved.length > 0) settled.delete(type);
      else if (above.most === -below.most) {
        const types = [...weights.keys()].filter((at) => weights[at] !== 0);
        const of = types.map((at) => weights[at]!);
        cuts.push({ types, weights: of, most: above.most });
        cuts.push({ types, weights: of.map((weight) => -weight), most: below.most });
        following.push(type);
      }
    }
    return { cuts, following };
  });
}

const nothing = 1e-7;

/** The span of the differences between panels, reduced so that each pivot is in one row alone. */
function spanOf(panels: readonly Composition[], without: readonly number[]) {
  const origin = panels[0]!;
  const left = new Set(without);
  const pivots = new Map<number, Float64Array>();
  const add = (panel: Composition): boolean => {
    const row = Float64Array.from(panel, (count, at) => (left.has(at) ? 0 : count - origin[at]!));
    for (const [pivot, of] of pivots) subtract(row, of, row[pivot]!);
    const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest < nothing) return false;
    const pivot = row.findIndex((value) => Math.abs(value) === largest);
    const reduced = row.map((value) => value / row[pivot]!);
    for (const of of pivots.values()) subtract(of, reduced, of[pivot]!);
    pivots.set(pivot, reduced);
    return true;
  };
  for (const panel of panels) add(panel);
  return {
    pivots,
    add,
    /** The direction that no difference has a part in, with 1 at the free type. */
    orthogonal: (type: number): Float64Array => {
      const direction = new Float64Array(origin.length);
      direction[type] = 1;
      for (const [pivot, of] of pivots) {
        direction[pivot] = Math.abs(of[type]!) < nothing ? 0 : -of[type]!;
      }
      return direction;
    },
  };
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return;
  for (let at = 0; at < from.length; at += 1) from[at]! -= times * row[at]!;
}
