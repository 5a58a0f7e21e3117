import { balancedFlight } from './balanced-flight.ts';
import type { Watch } from './limits.ts';
import { type Composition, flatModel } from './panel-matrix.ts';
import { randomNumbers } from './random-numbers.ts';
import { repairPanel } from './repair-panel.ts';
import type { Target } from './target.ts';
import type { TypeModel } from './type-model.ts';
import { type WeighedPanel, weighPanels } from './weigh-panels.ts';

/** Compositions whose weights sum to 1. `off`: how far they are from the target, in people. */
export type Realised = { status: 'exact' | 'short'; panels: WeighedPanel[]; off: number };

/** A lottery this near to its target, in people of a type, is taken as it is. */
const nearEnough = 1e-10;

/** How strongly what was given too little is made up for by the next panels. */
const pull = 3;
/** Panels for each free type, at first and at most; fresh ones in each further round. */
const panelsPerType = 1.1;
const mostPerType = 6;
const freshPerType = 0.3;

/**
 * A lottery over whole panels whose expected composition is the target: many balanced panels, each
 * making up for what the ones before have left over, and then one correction of their weights.
 * `short` where panels enough cannot be found, or no weights reach the target; the panels found are
 * answered all the same.
 */
export function realise(model: TypeModel, target: Target, seed: number, watch: Watch): Realised {
  const { expected, free } = target;
  const stream = panelStream(model, target, seed, watch);
  if (free.length === 0) {
    const only = stream.first();
    return only === null
      ? { status: 'short', panels: [], off: Number.POSITIVE_INFINITY }
      : { status: 'exact', panels: [{ composition: only, weight: 1 }], off: 0 };
  }
  let panels = stream.take(Math.ceil(panelsPerType * free.length) + 2);
  for (let made = panels.length; panels.length > 0; ) {
    const { weights, off, negative } = weighPanels(panels, expected, free);
    const weighed = panels.map(({ composition }, at) => ({ composition, weight: weights[at]! }));
    if (negative === 0 && off < nearEnough) return { status: 'exact', panels: weighed, off };
    if (watch.over() || made > mostPerType * free.length + 60)
      return { status: 'short', panels, off };
    watch.tell('realise', { done: 1 - negative / weights.length });
    panels = keptPanels(weighed);
    stream.makeUpFor(panels);
    const fresh = stream.take(Math.ceil(freshPerType * free.length) + 5);
    if (fresh.length === 0) return { status: 'short', panels, off };
    made += fresh.length;
    panels = [...panels, ...fresh];
  }
  return { status: 'short', panels: [], off: Number.POSITIVE_INFINITY };
}

/** The panels with a positive weight, each counting one on average. */
export function keptPanels(weighed: readonly WeighedPanel[]): WeighedPanel[] {
  const positive = weighed.filter(({ weight }) => weight > 0);
  const sum = positive.reduce((total, { weight }) => total + weight, 0);
  return positive.map(({ composition, weight }) => ({
    composition,
    weight: (weight * positive.length) / sum,
  }));
}

/** Panels one after another, each different from all before; a panel found again counts once more. */
export function panelStream(model: TypeModel, target: Target, seed: number, watch: Watch) {
  const next = randomNumbers(seed);
  const flat = flatModel(model);
  const fly = balancedFlight(model, flat, target, next);
  const repair = repairPanel(model, flat, target, next);
  const carry = new Float64Array(model.types.length);
  const seen = new Map<string, WeighedPanel>();
  const one = () => repair(fly(carry, pull), carry);
  const owe = ({ composition, weight }: WeighedPanel) => {
    for (const type of target.free) {
      carry[type]! += weight * (target.expected[type]! - composition[type]!);
    }
  };
  return {
    first: (): Composition | null => one(),
    take: (many: number): WeighedPanel[] => {
      const taken: WeighedPanel[] = [];
      for (let tries = 0; taken.length < many && tries < 3 * many + 50; tries += 1) {
        if (tries % 16 === 0 && watch.over()) break;
        const composition = one();
        if (composition === null) continue;
        owe({ composition, weight: 1 });
        const key = composition.join();
        const before = seen.get(key);
        if (before !== undefined) {
          before.weight += 1;
          continue;
        }
        const panel = { composition, weight: 1 };
        seen.set(key, panel);
        taken.push(panel);
      }
      return taken;
    },
    /** Some panels of about this target that lean as far as they can towards the prices. */
    towards: (prices: Float64Array, many: number): Composition[] => {
      const largest = prices.reduce((most, price) => Math.max(most, Math.abs(price)), 1e-300);
      const leaning = prices.map((price) => price / largest);
      return Array.from({ length: many }, (_, at) =>
        repair(fly(leaning, 2 ** (at % 8)), leaning),
      ).filter((panel) => panel !== null);
    },
    /** Forgets all panels but these, and owes what they together leave over. */
    makeUpFor: (panels: readonly WeighedPanel[]) => {
      carry.fill(0);
      seen.clear();
      for (const panel of panels) {
        owe(panel);
        seen.set(panel.composition.join(), panel);
      }
    },
  };
}
