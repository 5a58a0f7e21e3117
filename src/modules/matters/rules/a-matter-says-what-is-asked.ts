import { type IsoDate, isIsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Affects } from '../../mandate/vocabulary.ts';

/** The longest each field may be, in characters. */
export const longest = {
  title: 300,
  question: 20_000,
  background: 50_000,
  option: 2_000,
  waitsFor: 300,
  proposal: 20_000,
  change: 20_000,
  answer: 20_000,
  reason: 4_000,
  handOver: 20_000,
} as const;
export type Field = keyof typeof longest;

export const mostOptions = 20;

export type TooLong = { code: 'too-long'; field: Field; most: number; length: number };
export type WordingRefusal =
  | TooLong
  | { code: 'title-is-missing' }
  | { code: 'question-is-missing' }
  | { code: 'too-many-options'; most: number; count: number }
  | { code: 'affects-nothing' }
  | { code: 'cost-is-no-amount' }
  | { code: 'no-such-day'; typed: string }
  | { code: 'needed-by-has-passed'; day: IsoDate; today: IsoDate };

/** What somebody types of a matter. Empty options are left out. */
export type Wording = {
  title: string;
  question: string;
  background: string;
  options: readonly string[];
  affects: Affects;
  waitsFor: string;
  /** As typed, `YYYY-MM-DD`; null where nobody waits. */
  neededBy: string | null;
};

/** PostgreSQL keeps no NUL, and nobody reads one. */
export const clean = (text: string) => text.replaceAll('\0', '').trim();

/** Whether a text is longer than its field takes; null where it is not. */
export function tooLong(field: Field, text: string): TooLong | null {
  const most = longest[field];
  return text.length > most ? { code: 'too-long', field, most, length: text.length } : null;
}

/**
 * Answers what is typed of a matter, made clean, or what is wrong with it. A matter says what is
 * asked and touches something: from what it touches follows who may settle it. `neededBefore` is
 * the day that stood there already, which may have passed since.
 * @source F-032
 */
export function wordingOf(
  typed: Wording,
  today: IsoDate,
  neededBefore: IsoDate | null = null,
): Verdict<Wording & { neededBy: IsoDate | null }, WordingRefusal> {
  const wording = {
    title: clean(typed.title).replace(/\s+/g, ' '),
    question: clean(typed.question),
    background: clean(typed.background),
    options: typed.options.map(clean).filter((option) => option !== ''),
    affects: typed.affects,
    waitsFor: clean(typed.waitsFor).replace(/\s+/g, ' '),
    neededBy: typed.neededBy === null ? null : typed.neededBy.trim() || null,
  };
  const { title, question, background, options, waitsFor, affects, neededBy } = wording;
  if (!title) return refused({ code: 'title-is-missing' });
  if (!question) return refused({ code: 'question-is-missing' });
  const long =
    tooLong('title', title) ??
    tooLong('question', question) ??
    tooLong('background', background) ??
    tooLong('waitsFor', waitsFor) ??
    options.map((option) => tooLong('option', option)).find((one) => one !== null);
  if (long) return refused(long);
  if (options.length > mostOptions) {
    return refused({ code: 'too-many-options', most: mostOptions, count: options.length });
  }
  if (touchesNothing(affects)) return refused({ code: 'affects-nothing' });
  if (affects.cost !== null && !(Number.isSafeInteger(affects.cost) && affects.cost >= 0)) {
    return refused({ code: 'cost-is-no-amount' });
  }
  if (neededBy !== null && !isIsoDate(neededBy)) {
    return refused({ code: 'no-such-day', typed: (typed.neededBy ?? '').slice(0, 40) });
  }
  if (neededBy !== null && neededBy < today && neededBy !== neededBefore) {
    return refused({ code: 'needed-by-has-passed', day: neededBy, today });
  }
  return allowed(wording);
}

/** Whether a matter touches no domain, no area, no side and no organisation, and costs nothing known. */
export function touchesNothing(affects: Affects): boolean {
  const { domains, serviceAreas, sides, organisations, cost } = affects;
  const lists = [domains, serviceAreas, sides, organisations];
  return cost === null && lists.every((list) => list.length === 0);
}
