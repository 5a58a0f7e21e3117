import { addDays } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import { languages } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, formatTime, parseDate, parseTime, weekdayName } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { SeriesInput } from '../commands/keep-series.ts';
import type { SeriesRecord } from '../store/plans.ts';
import { planText } from '../text/index.ts';
import { seriesKinds } from '../vocabulary.ts';
import { weekdayWord } from './plan-words.ts';

/** The fields of an order, as they are typed. */
const orderFields = [
  'utvalg',
  'navn',
  'slag',
  'var',
  'host',
  'ukedager',
  'begynner',
  'slutter',
  'minst',
  'mest',
  'sted',
  'rom1',
  'rom2',
  'rom3',
  'faste',
] as const;
type OrderField = (typeof orderFields)[number];
type TypedOrder = Record<OrderField, string>;

/** An order as it stands in its form; an empty one for a new order. */
export function typedOrder(series: SeriesRecord | null, visit: Visit): TypedOrder {
  const weekdays = series?.weekdays ?? [3];
  return {
    utvalg: series?.body_id ?? '',
    navn: series?.name ?? '',
    slag: series?.kind ?? 'meeting',
    var: String(series?.spring ?? 3),
    host: String(series?.autumn ?? 2),
    ukedager: weekdays.map((day) => weekdayWord(day, visit.language)).join(', '),
    begynner: formatTime(series?.starts_at ?? '09:00'),
    slutter: formatTime(series?.ends_at ?? '11:00'),
    minst: String(series?.min_days ?? 21),
    mest: series?.max_days ? String(series.max_days) : '',
    sted: series?.place ?? '',
    rom1: series?.rooms[0] ?? '',
    rom2: series?.rooms[1] ?? '',
    rom3: series?.rooms[2] ?? '',
    faste: (series?.fixed ?? []).map(formatDate).join('\n'),
  };
}

/** The weekdays somebody wrote, by name in any of the languages; NaN for what is no weekday. */
export function readWeekdays(typed: string): number[] {
  const words = typed
    .toLowerCase()
    .split(/[\s,;]+/u)
    .filter(Boolean);
  return words.map((word) => {
    for (let day = 1; day <= 7; day += 1) {
      const date = addDays('2024-01-01', day - 1);
      const names = languages.map((language) => weekdayName(date, language).toLowerCase());
      if (names.some((name) => name === word || (word.length >= 3 && name.startsWith(word)))) {
        return day;
      }
    }
    return Number.NaN;
  });
}

/** Reads an order that was sent, or says field by field what is wrong. */
export function readOrder(visit: Visit): {
  wanted: SeriesInput;
  errors: FieldError[];
} {
  const { form, language } = visit;
  const t = planText[language].refusal;
  const errors: FieldError[] = [];
  const time = (field: 'begynner' | 'slutter') => {
    const typed = form.text(field);
    const read = parseTime(typed);
    if (!read) errors.push({ field, message: t['time-unreadable'](typed) });
    return read ?? '00:00';
  };
  const fixed = form
    .text('faste')
    .split(/[\n,;]+/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const read = parseDate(line);
      if (!read) errors.push({ field: 'faste', message: t['date-unreadable'](line) });
      return read ?? line;
    });
  const kind = seriesKinds.find((one) => one === form.text('slag')) ?? 'meeting';
  const rooms = ['rom1', 'rom2', 'rom3'].map((name) => form.text(name)).filter(Boolean);
  const number = (field: string) => Number(form.text(field).trim() || Number.NaN);
  return {
    wanted: {
      body_id: form.text('utvalg') as BodyId,
      name: form.text('navn'),
      kind,
      spring: number('var'),
      autumn: number('host'),
      weekdays: [...new Set(readWeekdays(form.text('ukedager')))],
      starts_at: time('begynner'),
      ends_at: time('slutter'),
      min_days: number('minst'),
      max_days: form.text('mest').trim() ? number('mest') : null,
      place: form.text('sted').trim(),
      rooms: [...new Set(rooms)],
      fixed: [...new Set(fixed)].sort(),
    },
    errors,
  };
}
