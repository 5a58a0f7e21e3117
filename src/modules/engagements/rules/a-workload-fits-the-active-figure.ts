import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { RoleProfile, StatedFigure } from '../../recruitment/vocabulary.ts';

export type Bounds = { low: number; high: number; figure: StatedFigure | null };

export type WorkloadRefusal =
  | { code: 'no-such-percent' }
  | { code: 'outside-active-figure'; percent: number; figure: StatedFigure }
  | { code: 'outside-role-profile'; percent: number; low: number; high: number };

/**
 * Between what a workload lies, in percent of a full post: for an expert by the figure that a case
 * has made the active one, else – and for all other roles – by what the role's profile says.
 * @source F-027, R-04
 */
export function boundsOf(
  profile: Pick<RoleProfile, 'workload'>,
  isExpert: boolean,
  active: StatedFigure | null,
): Bounds {
  if (isExpert && active) return { low: active.low, high: active.high, figure: active };
  return { ...profile.workload, figure: null };
}

/** Refuses a workload outside its bounds, and names the figure with its source where it is one. */
export function workloadFits(percent: number, bounds: Bounds): Verdict<null, WorkloadRefusal> {
  if (!Number.isInteger(percent) || percent < 1 || percent > 100) {
    return refused({ code: 'no-such-percent' });
  }
  const { low, high, figure } = bounds;
  if (percent >= low && percent <= high) return allowed(null);
  if (figure) return refused({ code: 'outside-active-figure', percent, figure });
  return refused({ code: 'outside-role-profile', percent, low, high });
}

/** What is left for the work one comes from: an expert of 40 % practises 60 %. @source F-027 */
export const practiceShare = (percent: number): number => 100 - percent;
