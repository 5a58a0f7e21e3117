import { countdown, type Limits, tell } from '../linear/program.ts';
import { seededNumbers } from '../record/seeded-numbers.ts';
import type { Demand, Problem } from '../vocabulary.ts';
import { conflictOfAtMost } from './conflict-of-at-most.ts';
import { askingWhatHolds, type CanHold } from './demands-held.ts';
import { irreducible } from './irreducible.ts';
import { problemOfGroups } from './one-group.ts';

/** How often it is asked what holds to find a shorter conflict once one is found, in several orders. */
const asksForShorter = 60;
const orders = 12;
/** All sets of fewer demands are tried, of at most so many, with so many askings. */
const mostProven = 3;
const asksForProof = 60;

/**
 * Demands that cannot hold together, and can without any one of them. `shortest`: proven that no
 * fewer are in each other’s way; of a conflict within one group, within that group.
 */
export type Conflict = { demands: readonly Demand[]; shortest: boolean };

/**
 * Why a problem has no answer; null where it has one, and `unknown` where the limit came before
 * either was known. A contradiction within one group is told rather than one between several.
 */
export async function conflictOf(
  problem: Problem,
  limits: Limits,
): Promise<readonly Demand[] | null | 'unknown'> {
  const conflict = await conflictAndProof(problem, limits);
  return conflict === null || conflict === 'unknown' ? conflict : conflict.demands;
}

/** The conflict that `conflictOf` answers, with whether it is proven to be the shortest. */
export async function conflictAndProof(
  problem: Problem,
  limits: Limits,
): Promise<Conflict | null | 'unknown'> {
  const { left, over } = countdown(limits);
  tell(limits, 'conflict');
  const whole = await canAllHold(problem, left());
  if (whole !== false) return whole ? null : 'unknown';
  let best: Conflict | null = null;
  const keys = problem.groups.map(({ key }) => key);
  for (const key of keys.length > 1 ? keys : []) {
    const within = problemOfGroups(problem, [key]);
    if ((await canAllHold(within, left())) !== false) continue;
    const found = await conflictWithin(within, left());
    if (found === 'unknown') break;
    if (!best || found.demands.length < best.demands.length) best = found;
    if (best.demands.length === 1 || over()) break;
  }
  return best ?? (await conflictWithin(problem, left()));
}

function canAllHold(problem: Problem, limits: Limits): Promise<boolean | null> {
  return askingWhatHolds(problem, limits, ({ demands }, canHold) => {
    return canHold(new Set(demands.keys()));
  });
}

/**
 * What is left depends on the order in which demands are left out; the shortest of several orders
 * is answered, drawn anew from the same seed each time so that the same problem has one answer. Few
 * demands are tried all, so that a short conflict is the shortest.
 */
function conflictWithin(problem: Problem, limits: Limits): Promise<Conflict | 'unknown'> {
  const { over } = countdown(limits);
  return askingWhatHolds(problem, limits, ({ demands }, canHold) => {
    const likely = likelyConflicts(demands).find((some) => canHold(some) === false);
    let best = irreducible([...(likely ?? demands.keys())], canHold);
    // What is left when time is up may still hold what could be left out.
    if (over()) return 'unknown';
    const numbers = seededNumbers('orders');
    const shortening = asking(canHold, asksForShorter);
    for (let order = 0; order < orders && best.length > mostProven; order += 1) {
      const other = irreducible(numbers.shuffled([...demands.keys()]), shortening.canHold);
      if (over() || shortening.spent()) break;
      if (other.length < best.length) best = other;
    }
    const proving = asking(canHold, asksForProof);
    const proof = provenShortest([...demands.keys()], best, proving.canHold);
    const named = proof.best.sort((a, b) => a - b).map((at) => demands[at]);
    return { demands: named.filter((one) => one !== undefined), shortest: proof.shortest };
  });
}

/**
 * Asks no more than so many times; after that it cannot be told. Counted, not timed: a problem has
 * the same answer on a busy machine.
 */
function asking(canHold: CanHold, most: number) {
  let asked = 0;
  return {
    canHold: (some: ReadonlySet<number>) => (++asked > most ? null : canHold(some)),
    spent: () => asked > most,
  };
}

function provenShortest(demands: readonly number[], best: number[], canHold: CanHold) {
  if (best.length - 1 > mostProven) return { best, shortest: false };
  const shorter = conflictOfAtMost(demands, best.length - 1, canHold);
  if (shorter === 'unknown') return { best, shortest: false };
  return { best: shorter === null ? best : [...shorter], shortest: true };
}

/** Where contradictions mostly lie: more asked than there are, or the quotas of one attribute. */
function likelyConflicts(demands: readonly Demand[]): Set<number>[] {
  const short = [...demands.keys()].filter((at) => asksForMoreThanThereAre(demands[at]));
  const together = new Map<string, Set<number>>();
  for (const [at, demand] of demands.entries()) {
    if (demand.kind !== 'quota') continue;
    const { group, attribute } = demand.quota;
    const key = JSON.stringify([group, attribute]);
    const seats = demands.findIndex((one) => one.kind === 'seats' && one.group === group);
    together.set(key, (together.get(key) ?? new Set([seats])).add(at));
  }
  return [...short.map((at) => new Set([at])), ...together.values()];
}

function asksForMoreThanThereAre(demand: Demand | undefined): boolean {
  if (demand?.kind === 'seats') return demand.seats > demand.pool;
  if (demand?.kind === 'need') return demand.need.atLeast > demand.pool;
  return demand?.kind === 'quota' && demand.side === 'min' && demand.quota.min > demand.pool;
}
