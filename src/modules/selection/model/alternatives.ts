import { countdown, silently, tell } from '../linear/program.ts';
import type { BestFit, Panel, PersonKey, Problem } from '../vocabulary.ts';
import { type BestFitOptions, bestFit } from './best-fit.ts';

type Options = Pick<BestFitOptions, 'seed' | 'limits'>;

/**
 * Panels whose sum of suitability is at most `tolerance` below that of the one given, those first
 * that differ from it in the fewest places; each differs from all before it. Fewer than `most`
 * where there are fewer, or time is up.
 */
export async function alternativesTo(
  problem: Problem,
  panel: Panel,
  { most, tolerance, ...options }: Options & { most: number; tolerance: number },
): Promise<Extract<BestFit, { status: 'found' }>[]> {
  const { left, over } = countdown(options.limits);
  const suitabilityAtLeast = suitabilityOf(problem, panel) - tolerance;
  const found: Extract<BestFit, { status: 'found' }>[] = [];
  while (found.length < most) {
    if (over()) break;
    tell(options.limits, 'alternatives', { done: found.length / most });
    const differentFrom = [panel, ...found.map((one) => one.panel)];
    const wished = { near: panel, differentFrom, suitabilityAtLeast };
    const next = await bestFit(problem, { ...options, ...wished, limits: silently(left()) });
    if (next.status !== 'found') break;
    found.push(next);
  }
  return found;
}

/**
 * The panel after somebody has withdrawn: as few others as can be change places, and among those
 * panels the one that suits best.
 */
export function replacing(
  problem: Problem,
  panel: Panel,
  withdrawn: readonly PersonKey[],
  options: Options,
): Promise<BestFit> {
  const gone = new Set(withdrawn);
  const candidates = problem.candidates.filter(({ id }) => !gone.has(id));
  return bestFit({ ...problem, candidates }, { ...options, near: panel });
}

/** The problem in which everybody of a panel, or of a part of it, must sit where it puts them. */
export function withLocked(problem: Problem, { members }: Panel): Problem {
  const candidates = problem.candidates.map((candidate) => {
    const locked = Object.keys(members).filter((group) => members[group]?.includes(candidate.id));
    return { ...candidate, mustIn: [...new Set([...candidate.mustIn, ...locked])] };
  });
  return { ...problem, candidates };
}

/** The places in which two panels differ: who comes and who goes, by group. */
export function changesBetween(before: Panel, after: Panel) {
  const groups = new Set([...Object.keys(before.members), ...Object.keys(after.members)]);
  return [...groups].flatMap((group) => {
    const [old, now] = [before.members[group] ?? [], after.members[group] ?? []];
    const out = old.filter((person) => !now.includes(person));
    const into = now.filter((person) => !old.includes(person));
    return out.length + into.length > 0 ? [{ group, out, into }] : [];
  });
}

function suitabilityOf({ candidates, suitabilityBand }: Problem, { members }: Panel): number {
  const people = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  let sum = 0;
  for (const [group, listed] of Object.entries(members)) {
    for (const person of listed) {
      const applied = people.get(person)?.groups?.find((one) => one.group === group);
      const value = applied?.suitability ?? 0;
      sum += suitabilityBand ? Math.floor(value / suitabilityBand + 1e-9) * suitabilityBand : value;
    }
  }
  return sum;
}
