import type { Share } from '../vocabulary.ts';

/** The least whole number that reaches a share of so many; past it where `moreThan` says so. */
export function leastOf(share: Share, of: number): number {
  const product = share.numerator * of;
  return share.moreThan
    ? Math.floor(product / share.denominator) + 1
    : Math.ceil(product / share.denominator);
}

/** The greatest whole number within a share of so many; below it where `moreThan` leaves it out. */
export function mostOf(share: Share, of: number): number {
  const product = share.numerator * of;
  return share.moreThan
    ? Math.ceil(product / share.denominator) - 1
    : Math.floor(product / share.denominator);
}
