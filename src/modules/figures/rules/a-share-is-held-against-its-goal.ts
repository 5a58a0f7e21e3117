import type { Standing } from '../vocabulary.ts';

/** Over this many per cent are to be decided in the consensus group. */
export const goalPercent = 90;
/** Below this it is far from the goal. */
export const farBelowPercent = 80;

/** A share of a whole: how many, of how many, and how it stands to the goal. */
export type Share = { part: number; whole: number; percent: string; standing: Standing };

/**
 * How a share stands to "over 90 %". 90 % itself is not over it; below 80 % is far from it. The
 * percentage is cut, never rounded up, and has as many decimals as it takes to tell it from the
 * goal. Null of nothing: no share is said where there is nothing to share.
 * @source F-037, R-14
 */
export function shareOf(part: number, whole: number): Share | null {
  if (whole <= 0) return null;
  const standing =
    part * 100 > whole * goalPercent
      ? 'reached'
      : part * 100 >= whole * farBelowPercent
        ? 'near'
        : 'far';
  return { part, whole, percent: percentOf(part, whole), standing };
}

function percentOf(part: number, whole: number): string {
  for (let decimals = 1; decimals < 6; decimals += 1) {
    const unit = 10 ** decimals;
    const cut = Math.floor((part * 100 * unit) / whole);
    const over = part * 100 > whole * goalPercent;
    if (over && cut === goalPercent * unit) continue;
    const digits = String(cut % unit).padStart(decimals, '0');
    const rest = digits.replace(/0+$/, '');
    return rest === '' ? String(cut / unit) : `${Math.floor(cut / unit)},${rest}`;
  }
  return String(Math.floor((part * 100) / whole));
}
