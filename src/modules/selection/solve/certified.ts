import type { Certificate, Lottery, SelectionResult } from '../vocabulary.ts';
import type { Leximin } from './leximin.ts';

/** A chance, or expected seats, below this are none. */
export const none = 1e-9;

/** What the checked levels prove of a lottery; `counted` are what it was counted by. */
export function certificateOf(
  { checked, exact }: Extract<Leximin, { status: 'found' }>,
  minimum: number,
  counted: 'panels' | 'selections',
): Certificate {
  const first = checked.find(({ reached }) => reached > none);
  return {
    bound: first?.bound ?? minimum,
    gap: checked.reduce((most, { gap }) => Math.max(most, gap), 0),
    exact,
    checkedBy: `duals in whole numbers of 2^-53, ${counted} by counting`,
  };
}

/** The best so far, how far its smallest is below what nothing can pass, and no proof. */
export function stoppedShort(
  best: Lottery,
  minimum: number,
  bound: number,
  ms: number,
): SelectionResult {
  const certificate = {
    ...{ bound, gap: Math.max(0, bound - minimum) },
    ...{ exact: false, checkedBy: 'none' },
  };
  return { status: 'stopped', best, certificate, reached: [], ms };
}
