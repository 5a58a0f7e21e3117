import { addDays, type IsoDate, isWeekend } from '../../kernel/calendar.ts';
import type { Todo } from '../../modules/follow-up/rules/what-waits-for-me.ts';

export type DayAhead = {
  date: IsoDate;
  weekend: boolean;
  /** How many of my things fall due on the day. */
  due: number;
  /** The bodies that meet on the day, by short name. */
  meetings: string[];
};

export type DaysAhead = {
  /** What is overdue: since when, and how many; null where nothing is. */
  before: { first: IsoDate; count: number } | null;
  /** Today first. */
  days: DayAhead[];
};

const cells = 15;

/** Answers the strip of days: fifteen cells, of which the first is for what is overdue, if any. */
export function daysAhead(
  todos: readonly Pick<Todo, 'due'>[],
  meetings: readonly { date: IsoDate; body: string }[],
  today: IsoDate,
): DaysAhead {
  const dues = todos.flatMap(({ due }) => (due === null ? [] : [due]));
  const late = dues.filter((due) => due < today).toSorted();
  const [first] = late;
  return {
    before: first === undefined ? null : { first, count: late.length },
    days: Array.from({ length: first === undefined ? cells : cells - 1 }, (_, at) => {
      const date = addDays(today, at);
      return {
        date,
        weekend: isWeekend(date),
        due: dues.filter((due) => due === date).length,
        meetings: meetings.filter((one) => one.date === date).map((one) => one.body),
      };
    }),
  };
}
