import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { FinalChoice, RecommendedCandidate } from '../vocabulary.ts';
import { numbered } from './a-recommendation-gives-its-reasons.ts';

/** Who goes out of a group and who comes in, as a new run has it beside the one it was made from. */
export type Swap = { out: ReadonlySet<ApplicantId>; in: ReadonlySet<ApplicantId> };

/**
 * The list of a group as it was decided, with those put in who come for those who go: they stand
 * where the first who goes stood. Whoever has withdrawn has no place any more; everybody else keeps
 * theirs, with the reason that the list gives. `drafted` is everybody who may be placed, with the
 * reason that follows from the new run.
 * @source F-025
 */
export function withReplacement(of: {
  listed: readonly RecommendedCandidate[];
  decided: readonly Pick<FinalChoice, 'applicantId' | 'place' | 'order'>[];
  drafted: readonly RecommendedCandidate[];
  swap: Swap;
}): RecommendedCandidate[] {
  const { listed, decided, drafted, swap } = of;
  const now = new Map(decided.map((one) => [one.applicantId, one]));
  const standing = new Map(drafted.map((one) => [one.applicantId, one]));
  const vacant = decided.filter(({ applicantId }) => swap.out.has(applicantId));
  const at = Math.min(...vacant.map(({ order }) => order), decided.length + 1);
  const known = new Map(listed.map((one) => [one.applicantId, one]));
  const everybody = new Map([...standing, ...known]);
  return numbered(
    [...everybody.values()].map((one) => {
      const { applicantId } = one;
      const fresh = standing.get(applicantId);
      if (fresh && swap.in.has(applicantId)) return { ...fresh, place: 'seat', order: at };
      if (!fresh || swap.out.has(applicantId)) return { ...one, place: 'not' };
      const { place, order } = now.get(applicantId) ?? { place: 'not' as const, order: one.order };
      return { ...one, place, order, reason: one.reason || fresh.reason };
    }),
  );
}
