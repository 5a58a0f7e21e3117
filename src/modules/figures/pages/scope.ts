import { addDays, addMonths, type IsoDate } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import type { ServiceArea } from '../../mandate/vocabulary.ts';
import type { BodyRow } from '../../organisations/index.ts';
import { figureText } from '../text/index.ts';
import type { Scope } from '../vocabulary.ts';

/** What the address asks for, what was typed in it, and what is wrong with that. */
export type AskedScope = {
  scope: Scope;
  typed: { fra: string; til: string; gruppe: string; omrade: string };
  errors: readonly FieldError[];
};

/** Earlier than any matter; it also keeps the days that are counted to a number. */
const firstDay = '1990-01-01';

/** Reads the scope from an address; the last twelve months where it names no days, or none to read. */
export function scopeOf(
  query: URLSearchParams,
  known: {
    bodies: readonly BodyRow[];
    areas: readonly ServiceArea[];
    today: IsoDate;
    language: Language;
  },
): AskedScope {
  const t = figureText[known.language];
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, 40);
  const usual = { from: addDays(addMonths(known.today, -12), 1), to: known.today };
  const latest = addMonths(known.today, 120);
  const errors: FieldError[] = [];
  const dayOf = (name: string, otherwise: IsoDate) => {
    const day = text(name) === '' ? otherwise : parseDate(text(name));
    if (day && day >= firstDay && day <= latest) return day;
    errors.push({ field: name, message: t.dateUnreadable(text(name)) });
    return otherwise;
  };
  const days = { from: dayOf('fra', usual.from), to: dayOf('til', usual.to) };
  if (errors.length === 0 && days.from > days.to) {
    errors.push({ field: 'fra', message: t.ordered });
  }
  const bodyId = known.bodies.find(({ id }) => id === query.get('gruppe'))?.id ?? null;
  const area = known.areas.find(({ code }) => code === query.get('omrade'))?.code ?? null;
  const within = errors.length > 0 ? usual : days;
  return {
    scope: { ...within, bodyId, area },
    typed: {
      fra: text('fra') || formatDate(within.from),
      til: text('til') || formatDate(within.to),
      gruppe: bodyId ?? '',
      omrade: area ?? '',
    },
    errors,
  };
}
