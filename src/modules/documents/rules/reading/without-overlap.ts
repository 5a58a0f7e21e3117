/** A stretch of text that a pattern took. */
type Taken = { start: number; end: number };

/**
 * The matches of several patterns in reading order, where a match of an earlier pattern keeps a
 * later pattern from taking the same letters. Each list must be in reading order; the work grows
 * with the number of matches only, so that a line of a million letters does no harm.
 */
export function withoutOverlap<Match extends Taken>(...lists: Match[][]): Match[] {
  let kept: Match[] = [];
  for (const list of lists) {
    const merged: Match[] = [];
    let at = 0;
    for (const match of list) {
      let earlier = kept[at];
      while (earlier !== undefined && earlier.end <= match.start) {
        merged.push(earlier);
        at += 1;
        earlier = kept[at];
      }
      if (earlier === undefined || earlier.start >= match.end) merged.push(match);
    }
    kept = [...merged, ...kept.slice(at)];
  }
  return kept;
}
