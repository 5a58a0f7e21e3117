import type { CheckedLevel, PanelModel } from '../verify/check-certificate.ts';
import { checkLeximin, checkThatAllHaveALevel } from '../verify/check-certificate.ts';
import { checkCut } from '../verify/check-cut.ts';
import { bestOfPool } from './best-of-pool.ts';
import { followingTypes } from './following-types.ts';
import type { SolveOptions, Watch } from './limits.ts';
import { panelModelOf } from './panel-model.ts';
import { proveCut } from './prove-cut.ts';
import { panelStream, realise } from './realise.ts';
import { type Cut, type Level, relaxedLeximin } from './relaxed-leximin.ts';
import { addPanel, type PanelPool, separate } from './separate.ts';
import { sumsThatNeverChange } from './sums-that-never-change.ts';
import { exactTarget } from './target.ts';
import type { TypeModel } from './type-model.ts';
import { typesInNoPanel } from './types-in-no-panel.ts';
import type { WeighedPanel } from './weigh-panels.ts';

/** A leximin of one group, by types. `chances` are those that the panels really give. */
export type GroupLeximin =
  | {
      status: 'found';
      panels: readonly WeighedPanel[];
      chances: Float64Array;
      levels: readonly Level[];
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

/**
 * The leximin over lotteries: solve it over expected compositions, then realise that target by whole
 * panels. If it cannot be realised, an inequality that all panels keep and the target does not is
 * added, and the leximin solved again. A maximin ends at the smallest chance. Throws `WrongCertificate` if the proof does not hold.
 */
export async function leximin(
  model: TypeModel,
  method: FairMethod,
  { seed }: Pick<SolveOptions, 'seed'>,
  watch: Watch,
  stage: (name: string) => void = () => undefined,
): Promise<GroupLeximin> {
  const counted = panelModelOf(model);
  const cuts: Cut[] = [];
  const pool: PanelPool = { panels: [], keys: new Set() };
  const follows = new Set<number>();
  const depth = method === 'leximin' ? 'all' : 'first';
  let bound = 1;
  for (;;) {
    const relaxed = await relaxedLeximin(counted, cuts, watch, depth);
    stage('leximin');
    if (relaxed.status === 'infeasible') return relaxed;
    bound = Math.min(bound, relaxed.levels.find(({ z }) => z > mostGap)?.z ?? bound);
    if (relaxed.status === 'stopped') return stopped();
    watch.tell(cuts.length === 0 ? 'realise' : 'cut', { bound });
    const target = exactTarget(model, relaxed.expected);
    if (cuts.every(isBare)) {
      const realised = realise(model, target, seed, watch);
      stage('realise');
      if (realised.status === 'exact') return found(realised.panels, relaxed.levels);
      for (const { composition } of realised.panels) addPanel(pool, composition);
      const bare = await typesInNoPanel(counted, target.expected, pool, watch);
      stage('probe');
      cuts.push(...bare);
      if (bare.length > 0) continue;
    }
    const stream = panelStream(model, target, seed + cuts.length, watch);
    const towards = (prices: Float64Array) => stream.towards(prices, 8);
    if (follows.size === 0) {
      const fixed = followingTypes(model);
      const sums = await sumsThatNeverChange(counted, fixed, pool, watch);
      stage('span');
      for (const type of [...fixed, ...sums.following]) follows.add(type);
      cuts.push(...sums.cuts);
      if (sums.cuts.length > 0) continue;
    }
    const place = await separate(counted, target.expected, pool, follows, towards, watch);
    stage('separate');
    if (place.status === 'infeasible') return place;
    if (place.status === 'stopped') return stopped();
    if (place.status === 'inside') return found(place.panels, relaxed.levels);
    cuts.push(place.cut);
  }

  async function found(
    panels: readonly WeighedPanel[],
    levels: readonly Level[],
  ): Promise<GroupLeximin> {
    const chances = chancesOf(model, panels);
    const checked = checkLeximin({ ...counted, cuts }, levels, chances, mostGap);
    if (depth === 'all') checkThatAllHaveALevel(model.types.length, levels);
    const exact = await cutsAreProven(counted, cuts, levels, watch);
    stage('certificate');
    return { status: 'found', panels, chances, levels, checked, exact };
  }

  async function stopped(): Promise<GroupLeximin> {
    const panels = await bestOfPool(model, pool.panels);
    return { status: 'stopped', panels, chances: chancesOf(model, panels), bound };
  }
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
function chancesOf({ types }: TypeModel, panels: readonly WeighedPanel[]): Float64Array {
  const sum = panels.reduce((total, { weight }) => total + weight, 0);
  const chances = new Float64Array(types.length);
  for (const { composition, weight } of panels) {
    for (let type = 0; type < chances.length; type += 1) {
      chances[type]! += (composition[type]! * weight) / sum;
    }
  }
  return chances.map((expected, type) => expected / types[type]!.count);
}
