import type { ScoredPoint, ScoreLine } from '../vocabulary.ts';
import { isSamePoint } from './one-demand-is-not-another.ts';

const highest = 3;

/**
 * How well somebody fits a role, as a whole number from 0 to 100: the mean of the scores of all that
 * is asked, where every score at the top is 100. Null until everything that is asked is scored, and
 * where nothing is: somebody half assessed is not placed below or above others. Scores of what is
 * not asked any more do not count.
 * @source F-021
 */
export function suitability(
  asked: readonly ScoredPoint[],
  lines: readonly Pick<ScoreLine, 'of' | 'asked' | 'score'>[],
): number | null {
  if (asked.length === 0) return null;
  let sum = 0;
  for (const point of asked) {
    const line = lines.find((one) => isSamePoint(one, point));
    if (!line) return null;
    sum += line.score;
  }
  return Math.round((100 * sum) / (highest * asked.length));
}
