import type { PanelModel } from '../verify/check-certificate.ts';
import type { Watch } from './limits.ts';
import type { Cut } from './relaxed-leximin.ts';
import { addPanel, type PanelPool } from './separate.ts';
import { withWholePanels } from './whole-panels.ts';

/**
 * For each type that the demands seem to allow and no panel of the pool has: a panel that has it,
 * which joins the pool, or the cut that says that no panel has.
 */
export function typesInNoPanel(
  model: PanelModel,
  expected: Float64Array,
  pool: PanelPool,
  watch: Watch,
): Promise<Cut[]> {
  return withWholePanels(model, watch, (whole) => {
    const seen = new Set<number>();
    const see = (panel: Int32Array) => {
      panel.forEach((count, type) => {
        if (count > 0) seen.add(type);
      });
    };
    pool.panels.forEach(see);
    const cuts: Cut[] = [];
    for (const [type, value] of expected.entries()) {
      if (value === 0 || seen.has(type) || watch.over()) continue;
      const found = whole.with(type);
      if (found.status === 'infeasible') cuts.push({ types: [type], weights: [1], most: 0 });
      if (found.status !== 'found') continue;
      addPanel(pool, found.panel);
      see(found.panel);
    }
    return cuts;
  });
}
