import { withProgram } from '../linear/solve-program.ts';
import type { Aim, PanelMaker } from '../solve/leximin.ts';
import type { Watch } from '../solve/limits.ts';
import type { Composition } from '../solve/panel-matrix.ts';
import { keptPanels, type Realised } from '../solve/realise.ts';
import { type WeighedPanel, weighPanels } from '../solve/weigh-panels.ts';
import type { PanelModel } from '../verify/check-certificate.ts';
import { faceOfAim } from './face-of-aim.ts';
import { type Selection, type Selections, selectionsNear } from './selections.ts';

/** A lottery this near to its aim, in people of a type, is taken as it is. */
const nearEnough = 1e-9;
/** An expected number this near to a whole one is whole. */
const nearlyWhole = 1e-9;

/** Selections for each type that is not whole, at first and at most; fresh ones in each round. */
const perType = 1.1;
const mostPerType = 4;
const freshPerType = 0.3;

export type GroupsPanels = {
  maker: PanelMaker;
  /** How many sit in each column of the selections that were drawn, by composition. */
  countsOf: ReadonlyMap<string, Int32Array>;
  /** So many selections in a row whose plain average is near the aim; fewer where time ends. */
  balanced: (aim: Aim, many: number) => Promise<Selection[]>;
};

/** Selections of all groups at once, by integer programs around the aim; each is remembered. */
export function groupsPanels(model: PanelModel, seed: number, watch: Watch): GroupsPanels {
  let lately: Selection[] = [];
  const countsOf = new Map<string, Int32Array>();
  const remember = ({ composition, counts }: Selection) => {
    const key = composition.join();
    if (!countsOf.has(key)) countsOf.set(key, counts);
  };
  const near = (aim: Aim): ReturnType<PanelMaker['near']> => {
    const expected = aim.expected.map(snapped);
    return {
      expected,
      realise: () =>
        withProgram(faceOfAim(model, { ...aim, expected }), (open) => {
          const drawn = selectionsNear(model, expected, open, seed, watch);
          const realised = realise(expected, drawn, remember, watch);
          lately = realised.inARow;
          return realised;
        }),
      towards: () => [],
    };
  };
  const balanced = (aim: Aim, many: number) => {
    const expected = aim.expected.map(snapped);
    return withProgram(faceOfAim(model, { ...aim, expected }), (open) => {
      const drawn = selectionsNear(model, expected, open, seed, watch);
      const all = lately.slice(0, many);
      drawn.makeUpFor(all.map(({ composition }) => ({ composition, weight: 1 })));
      while (all.length < many) {
        watch.tell('selections', { done: all.length / many });
        const next = drawn.next();
        if (next === null) break;
        all.push(next);
      }
      return all;
    });
  };
  return { maker: { model, follows: () => [], near }, countsOf, balanced };
}

/**
 * Weights for the selections of which the average is the aim; `short` where there are none. Those
 * drawn before any was dropped are answered too, in their order.
 */
function realise(
  expected: Float64Array,
  drawn: Selections,
  remember: (selection: Selection) => void,
  watch: Watch,
): Realised & { inARow: Selection[] } {
  const inARow: Selection[] = [];
  let dropped = false;
  const free = [...expected.keys()].filter((type) => !Number.isInteger(expected[type]!));
  const first = free.length === 0 ? 1 : Math.ceil(perType * free.length) + 2;
  const most = mostPerType * free.length + 60;
  const seen = new Map<string, WeighedPanel>();
  let made = 0;
  const take = (many: number) => {
    for (let at = 0; at < many; at += 1) {
      const selection = drawn.next();
      if (selection === null) break;
      made += 1;
      remember(selection);
      if (!dropped) inARow.push(selection);
      watch.tell('realise', { done: Math.min(1, made / first) });
      const key = selection.composition.join();
      const before = seen.get(key);
      if (before) before.weight += 1;
      else seen.set(key, { composition: selection.composition, weight: 1 });
    }
  };
  const short = (panels: WeighedPanel[], off: number) =>
    ({ status: 'short', panels, off, inARow }) as const;
  take(first);
  for (;;) {
    const panels = [...seen.values()];
    if (panels.length === 0) return short(panels, Number.POSITIVE_INFINITY);
    const { weights, off, negative } = weighPanels(panels, expected, free);
    const weighed = panels.map(({ composition }, at) => ({ composition, weight: weights[at]! }));
    if (negative === 0 && off < nearEnough)
      return { status: 'exact', panels: weighed, off, inARow };
    if (watch.over() || made > most) return short(panels, off);
    const before = made;
    dropped = true;
    const kept = keptPanels(weighed);
    seen.clear();
    for (const panel of kept) seen.set(panel.composition.join(), panel);
    drawn.makeUpFor(kept);
    take(Math.ceil(freshPerType * free.length) + 5);
    if (made === before) return short(panels, off);
  }
}

function snapped(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < nearlyWhole ? whole : value;
}

/** There is such a selection, so that this is never long. */
const patience = 5_000;

/** The counts of a selection with this composition, where none was remembered. */
export function countsWith(
  { columns, rows, types }: PanelModel,
  compositions: readonly Composition[],
): Promise<(Int32Array | null)[]> {
  const first = rows.length;
  const totals = types.map((type) => ({ low: 0, high: 0, columns: type.columns, factors: null }));
  const program = {
    columns: columns.map(({ low, high }) => ({ cost: 0, low, high, whole: true })),
    rows: [...rows, ...totals],
  };
  return withProgram(program, (open) =>
    compositions.map((composition) => {
      for (const type of types.keys()) {
        open.boundRow(first + type, composition[type]!, composition[type]!);
      }
      const solved = open.solve({ ms: patience });
      if (solved.status === 'infeasible' || solved.values === null) return null;
      return Int32Array.from(solved.values, (value) => Math.round(value));
    }),
  );
}
