/** A search for the cheapest row of days for one series, everything else standing still. */
export type RowSearch = {
  /** The days that may be taken, in order. */
  days: readonly number[];
  /** What each day costs by itself. */
  cost: readonly number[];
  /** Whether a day is set: a row must hold every one of these. */
  set: readonly boolean[];
  /** For each place in the row, the first and last day that it may take. */
  places: readonly { from: number; to: number }[];
  /** The fewest days between two neighbours, where they are not both set. */
  least: number;
  /** What it costs that one day follows another; `before` is null at the start, `day` at the end. */
  step: (before: number | null, day: number | null, place: number) => number;
};

/**
 * Answers the cheapest row, as indexes into `days`, or null where no row keeps what must be kept.
 * Exact: every row is compared, by dynamic programming over place and day. The order in which they
 * are compared is given by the days alone, so the answer to the same search is always the same.
 */
export function cheapestRow(search: RowSearch): { row: number[]; cost: number } | null {
  const { days, cost, set, places, least, step } = search;
  const many = days.length;
  if (places.length === 0) return set.includes(true) ? null : { row: [], cost: 0 };
  const setBefore = new Int32Array(many + 1);
  for (let at = 0; at < many; at += 1) setBefore[at + 1] = (setBefore[at] ?? 0) + Number(set[at]);
  const allSet = setBefore[many] ?? 0;
  const from: Int32Array[] = [];
  let best = new Float64Array(many).fill(Number.POSITIVE_INFINITY);
  for (const [place, { from: first, to: last }] of places.entries()) {
    const next = new Float64Array(many).fill(Number.POSITIVE_INFINITY);
    const came = new Int32Array(many).fill(-1);
    for (let at = 0; at < many; at += 1) {
      const day = days[at] as number;
      if (day < first || day > last) continue;
      const own = cost[at] as number;
      const passed = setBefore[at] ?? 0;
      if (place === 0) {
        if (passed === 0) next[at] = own + step(null, day, 0);
        continue;
      }
      let lowest = Number.POSITIVE_INFINITY;
      for (let prior = at - 1; prior >= 0; prior -= 1) {
        if ((setBefore[prior + 1] ?? 0) < passed) break;
        const until = best[prior] as number;
        if (until >= lowest) continue;
        const before = days[prior] as number;
        if (day - before < least && !(set[at] && set[prior])) continue;
        const total = until + step(before, day, place);
        if (total < lowest) {
          lowest = total;
          came[at] = prior;
        }
      }
      next[at] = lowest + own;
    }
    from.push(came);
    best = next;
  }
  let lowest = Number.POSITIVE_INFINITY;
  let end = -1;
  for (let at = 0; at < many; at += 1) {
    if ((setBefore[at + 1] ?? 0) < allSet || !Number.isFinite(best[at] as number)) continue;
    const total = (best[at] as number) + step(days[at] as number, null, places.length);
    if (total < lowest) {
      lowest = total;
      end = at;
    }
  }
  if (end < 0) return null;
  const row = [end];
  for (let place = places.length - 1; place > 0; place -= 1) {
    row.unshift(from[place]?.[row[0] as number] as number);
  }
  return { row, cost: lowest };
}
