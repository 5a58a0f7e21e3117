import { addDays, type IsoDate } from '../../../kernel/calendar.ts';

/** Periods that have a first day only: each runs until the day before the next begins. */
export function periodsOf<Starting extends { validFrom: IsoDate }>(
  starts: readonly Starting[],
): (Starting & { validTo: IsoDate | null })[] {
  const inOrder = [...starts].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return inOrder.map((one, index) => {
    const next = inOrder[index + 1];
    return { ...one, validTo: next ? addDays(next.validFrom, -1) : null };
  });
}

/** What is left and begins on a day: what began before stays, what was planned from then on goes. */
export function replacedFrom<Starting extends { validFrom: IsoDate }>(
  starts: readonly Starting[],
  wanted: Starting,
): { all: Starting[]; gone: Starting[] } {
  const kept = starts.filter(({ validFrom }) => validFrom < wanted.validFrom);
  return {
    all: [...kept, wanted],
    gone: starts.filter(({ validFrom }) => validFrom >= wanted.validFrom),
  };
}
