import { isClockTime, isIsoDate } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, formatTime, parseDate, parseTime } from '../../../ui/format.ts';
import { importText } from '../../documents/index.ts';
import type { SentForm } from '../../identity/route.ts';
import type { Fault, Typed } from '../rules/corrections-apply-to-plan.ts';
import type { Review } from '../rules/review-of-a-document.ts';
import { importPageText } from '../text/import/index.ts';

/** Fields that the review asks besides those that were read. */
export const askedFields = {
  body: 'utvalg',
  newBody: 'utvalg-navn',
  into: 'mote',
  attendance: 'oppmote-utelat',
};
/** The choice of a body that does not exist yet, and of a meeting that does not. */
export const madeNew = 'nytt';

const times = ['begynner', 'slutter'];

/** What a person sent, by field; days and times in the form that rules read, where they can be read. */
export function typedIn(form: SentForm, review: Review): Typed {
  const names = [...Object.keys(review.values), ...Object.values(askedFields)];
  return Object.fromEntries(
    names.map((name) => {
      const text = form.text(name);
      if (name === 'dato') return [name, parseDate(text) ?? text];
      return [name, times.includes(name) ? (parseTime(text) ?? text) : text];
    }),
  );
}

/** A field as people read it: what they typed, else what was found. */
export function shownIn(review: Review, typed: Typed, name: string): string {
  const value = typed[name] ?? review.values[name] ?? '';
  if (name === 'dato' && isIsoDate(value)) return formatDate(value);
  return times.includes(name) && isClockTime(value) ? formatTime(value) : value;
}

/** A row in a few words: its case number, or its place in the agenda. */
export function rowWords(review: Review, at: number, language: Language): string {
  const printed = review.plan.items[at]?.printed;
  return printed ?? importPageText[language].check.row(at + 1);
}

/** What a doubt is about, in words. */
export function doubtWords(review: Review, name: string, language: Language): string {
  const t = importPageText[language].check;
  const names = importText[language].field;
  const [, at, part] = /^rad-(\d+)(?:-(\w+))?$/u.exec(name) ?? [];
  if (at !== undefined) {
    const row = rowWords(review, Number(at), language);
    if (part === 'forslag') return t.proposalsOf(row);
    return part === 'vedtak' ? t.decisionOf(row) : t.of(names.caseTitle, row);
  }
  const quote = review.quotes.find((one) => one.name === name)?.citation;
  if (quote) {
    const inCase = review.plan.items.find((item) => item.key === quote.fromKey)?.printed ?? '';
    return t.quote(inCase, quote.printed);
  }
  const facts: Readonly<Record<string, string>> = {
    slag: names.kind,
    utvalg: names.committee,
    dato: names.date,
    begynner: names.start,
    slutter: names.end,
    sted: names.place,
  };
  return facts[name] ?? name;
}

/** The sentence for one fault, at the field that mends it. */
export function faultError(review: Review, fault: Fault, language: Language): FieldError {
  return { field: fault.field, message: sentence(review, fault, language) };
}

function sentence(review: Review, fault: Fault, language: Language): string {
  const t = importPageText[language].fault;
  switch (fault.code) {
    case 'date-missing':
    case 'start-missing':
    case 'everything-left-out':
      return t[fault.code];
    case 'date-unreadable':
    case 'time-unreadable':
    case 'number-unreadable':
    case 'minutes-out-of-range':
      return t[fault.code](fault.text);
    case 'ends-before-start':
      return t[fault.code](formatTime(fault.start), formatTime(fault.end));
    case 'row-without-title': {
      const at = Number(/\d+/u.exec(fault.field)?.[0] ?? 0);
      return t[fault.code](rowWords(review, at, language));
    }
    case 'number-appears-twice':
      return t[fault.code](fault.number);
    case 'not-confirmed':
      return t[fault.code](doubtWords(review, fault.doubt.name, language));
    default:
      return fault satisfies never;
  }
}
