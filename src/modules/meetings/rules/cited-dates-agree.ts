import { daysBetween, type IsoDate, isoDateOf, partsOf } from '../../../kernel/calendar.ts';
import type { CaseNumber, CaseReference, Span } from '../vocabulary.ts';
import { caseNumberKeys } from './case-numbers-have-one-key.ts';
import type { MeetingDate } from './meeting-dates-in-text.ts';

/** What is known: a case, the body's short name, and every day the case was treated. */
export type KnownCase = { number: CaseNumber; body: string; dates: readonly IsoDate[] };

export type Known = {
  cases: readonly KnownCase[];
  /** The days each body has met, where all of them are known from the first listed on. */
  meetings: readonly { body: string; date: IsoDate }[];
};

export type CitedDateFinding = { span: Span; raw: string; cited: IsoDate } & (
  | {
      code: 'case-year-differs-from-cited-date';
      caseRaw: string;
      caseYear: number;
      proposed: IsoDate | null;
    }
  | { code: 'case-was-treated-on-another-date'; caseRaw: string; proposed: IsoDate }
  | { code: 'cited-date-is-after-the-meeting'; meetingDate: IsoDate; proposed: IsoDate | null }
  | { code: 'body-did-not-meet-on-cited-date'; body: string; proposed: IsoDate | null }
);

/** A slip of the pen rarely misses a meeting by more than this. */
const nearDays = 21;

/**
 * Reports each date in a paper that disagrees with the case it is given for, with the meeting the
 * paper is for, or with the days the body met; each with the date that is probably meant, null
 * where none is known. `ownBody` is the body that a text means when it names none. Nothing is
 * corrected here: the one who writes chooses.
 * @source F-075, X10, X11, X12
 */
export function citedDateFindings(
  found: { references: readonly CaseReference[]; dates: readonly MeetingDate[] },
  known: Known,
  paper: { meetingDate: IsoDate; ownBody: string },
): CitedDateFinding[] {
  const ofReferences = found.references.flatMap((one) => fromReference(one, known, paper));
  const taken = new Set(
    found.references.flatMap((one) => (one.citedDate ? [one.citedDate.span.start] : [])),
  );
  const loose = found.dates.filter((one) => !taken.has(one.span.start));
  return [...ofReferences, ...loose.flatMap((one) => fromDate(one, known, paper))].toSorted(
    (a, b) => a.span.start - b.span.start,
  );
}

type Paper = { meetingDate: IsoDate; ownBody: string };

function fromReference(
  { citedDate, ...reference }: CaseReference,
  known: Known,
  { meetingDate, ownBody }: Paper,
): CitedDateFinding[] {
  if (!citedDate) return [];
  const place = { span: citedDate.span, raw: citedDate.raw, cited: citedDate.date };
  const body = reference.body ?? ownBody;
  const keys = new Set(caseNumberKeys({ ...reference, series: '' }));
  const treated = known.cases
    .filter((one) => sameBody(one.body, body))
    .filter((one) => caseNumberKeys({ ...one.number, series: '' }).some((key) => keys.has(key)))
    .flatMap((one) => one.dates);
  if (treated.includes(citedDate.date)) return [];
  const nearest = nearestTo(citedDate.date, treated);
  const caseRaw = reference.raw;
  const caseYear = reference.year;
  const { year, month, day } = partsOf(citedDate.date);
  if (caseYear !== null && caseYear !== year) {
    const proposed = nearest ?? isoDateOf(caseYear, month, day);
    return [{ code: 'case-year-differs-from-cited-date', ...place, caseRaw, caseYear, proposed }];
  }
  if (nearest !== null) {
    const code = 'case-was-treated-on-another-date';
    return [{ code, ...place, caseRaw, proposed: nearest }];
  }
  if (citedDate.date > meetingDate) {
    const code = 'cited-date-is-after-the-meeting';
    return [{ code, ...place, meetingDate, proposed: null }];
  }
  return [];
}

function fromDate(
  { date, raw, span, body: named, kind }: MeetingDate,
  known: Known,
  { meetingDate, ownBody }: Paper,
): CitedDateFinding[] {
  const place = { span, raw, cited: date };
  const body = named ?? ownBody;
  const met = known.meetings.filter((one) => sameBody(one.body, body)).map((one) => one.date);
  const treated = known.cases.filter((one) => sameBody(one.body, body)).flatMap((one) => one.dates);
  if (date > meetingDate) {
    if (kind !== 'decided') return [];
    const code = 'cited-date-is-after-the-meeting';
    const proposed = sameDayEarlier(date, meetingDate, [...treated, ...met]);
    return [{ code, ...place, meetingDate, proposed }];
  }
  const first = met.toSorted()[0];
  if (first === undefined || date < first || met.includes(date) || treated.includes(date)) {
    return [];
  }
  const near = nearestTo(date, met);
  const proposed = near !== null && Math.abs(daysBetween(date, near)) <= nearDays ? near : null;
  return [{ code: 'body-did-not-meet-on-cited-date', ...place, body, proposed }];
}

const sameBody = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function nearestTo(date: IsoDate, dates: readonly IsoDate[]): IsoDate | null {
  const away = (other: IsoDate) => Math.abs(daysBetween(date, other));
  return dates.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** The latest known date with the same day and month that lies no later than the meeting. */
function sameDayEarlier(
  date: IsoDate,
  meetingDate: IsoDate,
  dates: readonly IsoDate[],
): IsoDate | null {
  const alike = dates.filter((one) => one.slice(5) === date.slice(5) && one <= meetingDate);
  return alike.toSorted().at(-1) ?? null;
}
