import { compare, daysBetween, type IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Obligation, Standing } from '../vocabulary.ts';
import { standingOn } from './obligation-state-on-a-day.ts';

/** What to show; an absent field asks for all. Words are looked for in who, what and source. */
export type FollowUpFilter = {
  bodyIds?: readonly BodyId[] | undefined;
  standings?: readonly Standing[] | undefined;
  who?: string | undefined;
  dueFrom?: IsoDate | undefined;
  dueTo?: IsoDate | undefined;
  words?: string | undefined;
};
export type FollowUpOrder = { by: 'due' | 'who' | 'source' | 'standing'; descending?: boolean };

export type FollowUpRow<Known extends Obligation = Obligation> = Known & {
  standing: Standing;
  /** Days until it is due; negative once it is late, null without a date. */
  daysLeft: number | null;
};

/**
 * Answers the follow-up list across cases and bodies, as it stands on a day. Those without a date
 * come last whichever way the dates run, since no date is the least urgent of dates, not the most.
 * @source F-077
 */
export function followUpList<Known extends Obligation>(
  obligations: readonly Known[],
  today: IsoDate,
  filter: FollowUpFilter = {},
  order: FollowUpOrder = { by: 'due' },
): FollowUpRow<Known>[] {
  return obligations
    .map((one) => ({
      ...one,
      standing: standingOn(one, today),
      daysLeft: one.due === null ? null : daysBetween(today, one.due),
    }))
    .filter((row) => passes(row, filter))
    .toSorted((a, b) => ordered(a, b, order));
}

/** How many stand how: the numbers above the list. */
export function countStandings(rows: readonly FollowUpRow[]): Record<Standing, number> {
  const counts = { open: 0, 'due-soon': 0, missed: 0, explained: 0, done: 0, superseded: 0 };
  for (const row of rows) counts[row.standing] += 1;
  return counts;
}

function passes(row: FollowUpRow, filter: FollowUpFilter): boolean {
  const { bodyIds, standings, who, dueFrom, dueTo, words } = filter;
  if (bodyIds && !bodyIds.includes(row.bodyId)) return false;
  if (standings && !standings.includes(row.standing)) return false;
  if (dueFrom && (row.due === null || row.due < dueFrom)) return false;
  if (dueTo && (row.due === null || row.due > dueTo)) return false;
  if (who && !holds(row.who, who)) return false;
  return !words || holds(`${row.who} ${row.what} ${row.source}`, words);
}

const holds = (text: string, wanted: string) =>
  text.toLowerCase().includes(wanted.trim().toLowerCase());

/** From what needs somebody now to what needs nobody any more. */
const urgency: Readonly<Record<Standing, number>> = {
  missed: 0,
  explained: 1,
  'due-soon': 2,
  open: 3,
  done: 4,
  superseded: 5,
};

const alphabet = new Intl.Collator('nb', { numeric: true });

function ordered(a: FollowUpRow, b: FollowUpRow, { by, descending }: FollowUpOrder): number {
  if (by === 'due' && (a.due === null || b.due === null)) {
    return Number(a.due === null) - Number(b.due === null) || tie(a, b);
  }
  const first = {
    due: () => compare(a.due ?? '', b.due ?? ''),
    who: () => alphabet.compare(a.who, b.who),
    source: () => alphabet.compare(a.source, b.source),
    standing: () => urgency[a.standing] - urgency[b.standing],
  }[by]();
  return (descending ? -first : first) || tie(a, b);
}

const tie = (a: FollowUpRow, b: FollowUpRow) =>
  alphabet.compare(a.source, b.source) ||
  (a.pointNo ?? 0) - (b.pointNo ?? 0) ||
  alphabet.compare(a.id, b.id);
