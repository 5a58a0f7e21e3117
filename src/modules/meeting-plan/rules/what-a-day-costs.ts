/**
 * What a plan is charged for. Each step outweighs any number of the ones below that a year can
 * hold, so that the cheapest plan breaks as little as can be, then moves as few meetings as can
 * be, and only then is as even and as free as can be.
 */
export const prices = {
  /** Somebody would have to be in two places, or an order between bodies is not kept. */
  conflict: 100_000_000,
  tooFar: 100_000_000,
  noRoom: 10_000_000,
  moved: 1_000_000,
  offWeekday: 50_000,
  betterAvoid: 2_000,
  sameDay: 150,
  /** For each place further down the list of wished weekdays. */
  weekday: 60,
  /** For a gap twice as long as an even one; grows with the square. */
  spread: 100,
  mostSpread: 800,
} as const;

/** What a gap between two meetings costs against the even one: nothing where it is even. */
export function spreadCost(gap: number, even: number): number {
  if (even <= 0) return 0;
  const off = (gap - even) / even;
  return Math.min(prices.mostSpread, Math.round(prices.spread * off * off));
}
