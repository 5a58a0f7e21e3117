import type { Stated, StatedFigure } from '../vocabulary.ts';

/** How many members there are to be, and where that stands. */
export type Target = { low: number; high: number; figure: StatedFigure | null };

/** The figure of a subject that a case has made the active one; null while none is. @source F-030 */
export function activeFigure(stated: readonly Stated[], key: string): StatedFigure | null {
  const found = stated.find((one) => one.key === key && one.state === 'active');
  return found && found.unit !== 'date' ? found : null;
}

/** What the board counts against: the active number of members, else the sum of its own table. */
export function targetOf(stated: readonly Stated[], tableSum: number): Target {
  const figure = activeFigure(stated, 'members-total');
  if (!figure) return { low: tableSum, high: tableSum, figure: null };
  return { low: figure.low, high: figure.high, figure };
}
