import type { CheckedLevel, PanelModel } from '../verify/check-certificate.ts';
import { checkLeximin, checkThatAllHaveALevel } from '../verify/check-certificate.ts';
import { checkCut } from '../verify/check-cut.ts';
import { bestOfPool } from './best-of-pool.ts';
import type { Watch } from './limits.ts';
import type { Composition } from './panel-matrix.ts';
import { proveCut } from './prove-cut.ts';
import type { Realised } from './realise.ts';
import { type Cut, type Level, relaxedLeximin } from './relaxed-leximin.ts';
import { addPanel, type PanelPool, separate } from './separate.ts';
import { sumsThatNeverChange } from './sums-that-never-change.ts';
import { typesInNoPanel } from './types-in-no-panel.ts';
import type { WeighedPanel } from './weigh-panels.ts';

/** A leximin by types. `chances` are those that the panels really give. */
export type Leximin =
  | {
      status: 'found';
      panels: readonly WeighedPanel[];
      chances: Float64Array;
      aim: Aim;
      checked: readonly CheckedLevel[];
      /** Whether all is proven in whole numbers, also what had to be known of whole panels. */
      exact: boolean;
    }
  | { status: 'infeasible' }
  /** Out of time or cancelled: the best lottery so far, and what no lottery can pass. */
  | { status: 'stopped'; panels: readonly WeighedPanel[]; chances: Float64Array; bound: number };

/** No level of a lottery that is called optimal lies further below its proof than this. */
const mostGap = 1e-8;

export type FairMethod = 'leximin' | 'maximin';

/** What is to be realised: the expected number of each type, and what proves that it is the best. */
export type Aim = {
  expected: Float64Array;
  levels: readonly Level[];
  cuts: readonly Cut[];
};

/** How whole panels are found near an aim: that is quick in its own way for one group and for several. */
export type PanelMaker = {
  model: PanelModel;
  /** Types whose number follows from the others', as the demands say at once. */
  follows: () => readonly number[];
  near: (aim: Aim) => {
    /** The expected numbers, made exact to the last digits. */
    expected: Float64Array;
    realise: () => Realised | Promise<Realised>;
    /** Some panels that lean as far as they can towards the prices, without a promise. */
    towards: (prices: Float64Array) => Composition[];
  };
};

/**
 * The leximin over lotteries: solve it over expected compositions, then realise that target by whole
 * panels. If it cannot be realised, an inequality that all panels keep and the target does not is
 * added, and the leximin solved again. A maximin ends at the smallest chance. Throws `WrongCertificate` if the proof does not hold.
 */
export async function leximin(
  { model, follows: following, near }: PanelMaker,
  method: FairMethod,
  watch: Watch,
  stage: (name: string) => void = () => undefined,
): Promise<Leximin> {
  const cuts: Cut[] = [];
  const pool: PanelPool = { panels: [], keys: new Set() };
  const follows = new Set<number>();
  let spanned = false;
  const depth = method === 'leximin' ? 'all' : 'first';
  let bound = mostOfAnybody(model);
  for (;;) {
    const relaxed = await relaxedLeximin(model, cuts, watch, depth);
    stage('leximin');
    if (relaxed.status === 'infeasible') return relaxed;
    bound = Math.min(bound, relaxed.levels.find(({ z }) => z > mostGap)?.z ?? bound);
    if (relaxed.status === 'stopped') return stopped();
    watch.tell(cuts.length === 0 ? 'realise' : 'cut', { bound });
    const { expected, levels } = relaxed;
    const aim = { expected, levels, cuts: [...cuts] };
    const target = near(aim);
    if (cuts.every(isBare)) {
      const realised = await target.realise();
      stage('realise');
      if (realised.status === 'exact') return found(realised.panels, aim);
      for (const { composition } of realised.panels) addPanel(pool, composition);
      if (depth === 'first') {
        // What the others get is left open, so another lottery of these panels may do.
        const best = await bestOfPool(model, pool.panels);
        if (reaches(chancesOf(model, best), levels)) return found(best, aim);
      }
      const bare = await typesInNoPanel(model, target.expected, pool, watch);
      stage('probe');
      cuts.push(...bare);
      if (bare.length > 0) continue;
    }
    if (!spanned) {
      spanned = true;
      const fixed = following();
      const sums = await sumsThatNeverChange(model, fixed, pool, watch);
      stage('span');
      for (const type of [...fixed, ...sums.following]) follows.add(type);
      cuts.push(...sums.cuts);
      if (sums.cuts.length > 0) continue;
    }
    const place = await separate(model, target.expected, pool, follows, target.towards, watch);
    stage('separate');
    if (place.status === 'infeasible') return place;
    if (place.status === 'stopped') return stopped();
    if (place.status === 'inside') return found(place.panels, aim);
    cuts.push(place.cut);
  }

  async function found(panels: readonly WeighedPanel[], aim: Aim): Promise<Leximin> {
    const { levels } = aim;
    const chances = chancesOf(model, panels);
    const checked = checkLeximin({ ...model, cuts }, levels, chances, mostGap);
    if (depth === 'all') checkThatAllHaveALevel(model.types.length, levels);
    const exact = await cutsAreProven(model, cuts, levels, watch);
    stage('certificate');
    return { status: 'found', panels, chances, aim, checked, exact };
  }

  async function stopped(): Promise<Leximin> {
    const panels = await bestOfPool(model, pool.panels);
    return { status: 'stopped', panels, chances: chancesOf(model, panels), bound };
  }
}

/** Whether everybody who can be chosen has the last level or more. */
function reaches(chances: Float64Array, levels: readonly Level[]): boolean {
  const last = levels.at(-1);
  const shut = new Set(levels.slice(0, -1).flatMap(({ types }) => types));
  return (
    last !== undefined &&
    chances.every((chance, type) => shut.has(type) || chance > last.z - mostGap / 10)
  );
}

function mostOfAnybody({ types, columns }: PanelModel): number {
  return types.reduce((most, { count, columns: own }) => {
    return Math.max(most, own.reduce((sum, column) => sum + columns[column]!.high, 0) / count);
  }, 0);
}

/** Proves the cuts that a level leans on, and checks the proofs; false where one has none. */
async function cutsAreProven(
  model: PanelModel,
  cuts: readonly Cut[],
  levels: readonly Level[],
  watch: Watch,
): Promise<boolean> {
  for (const [at, cut] of cuts.entries()) {
    if (!levels.some(({ prices }) => prices[model.rows.length + at]! > 0)) continue;
    const proof = await proveCut(model, cut, watch);
    if (proof === null) return false;
    checkCut(model, cut, proof);
  }
  return true;
}

/** A cut that only says that no panel has a type; panels are found as easily as without it. */
function isBare({ types, most }: Cut): boolean {
  return types.length === 1 && most === 0;
}

/** What each person of a type gets from the panels. */
function chancesOf({ types }: PanelModel, panels: readonly WeighedPanel[]): Float64Array {
  const sum = panels.reduce((total, { weight }) => total + weight, 0);
  const chances = new Float64Array(types.length);
  for (const { composition, weight } of panels) {
    for (let type = 0; type < chances.length; type += 1) {
      chances[type]! += (composition[type]! * weight) / sum;
    }
  }
  return chances.map((expected, type) => expected / types[type]!.count);
}
