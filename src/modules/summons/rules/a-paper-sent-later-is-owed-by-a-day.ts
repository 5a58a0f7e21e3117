import { daysBetween, type IsoDate } from '../../../kernel/calendar.ts';

export const laterStates = [
  'overdue',
  'due-soon',
  'waiting',
  'unset',
  'arrived',
  'told',
  'gone',
] as const;
export type LaterState = (typeof laterStates)[number];

export type LaterStanding = { state: LaterState; daysOver: number };

/** A paper is urgent in the last days before it is due. */
const soonDays = 3;

/**
 * Answers how an attachment that was to be sent later stands on a day: missing, with its due day
 * counted; arrived, told of in a sending or not yet; or taken away.
 * @source F-083
 */
export function laterStanding(
  paper: { missing: boolean; present: boolean; told: boolean; due: IsoDate | null },
  today: IsoDate,
): LaterStanding {
  const at = (state: LaterState, daysOver = 0) => ({ state, daysOver });
  if (!paper.missing) return at(!paper.present ? 'gone' : paper.told ? 'told' : 'arrived');
  if (paper.due === null) return at('unset');
  const left = daysBetween(today, paper.due);
  if (left < 0) return at('overdue', -left);
  return at(left <= soonDays ? 'due-soon' : 'waiting');
}

/** The most urgent first: overdue by due day, those without a day after them, arrived ones last. */
export function byUrgency<Paper extends LaterStanding & { due: IsoDate | null; name: string }>(
  papers: readonly Paper[],
): Paper[] {
  const day = (due: IsoDate | null) => due ?? '9999-12-31';
  return papers.toSorted(
    (a, b) =>
      laterStates.indexOf(a.state) - laterStates.indexOf(b.state) ||
      (day(a.due) < day(b.due) ? -1 : day(a.due) > day(b.due) ? 1 : 0) ||
      a.name.localeCompare(b.name, 'nb'),
  );
}
