import { daysBetween } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { ScrollFrame } from '../../../ui/components/tables.tsx';
import { daysOfYear } from '../rules/days-of-a-year.ts';
import { busyDaysFor } from '../rules/what-lies-on-a-day.ts';
import { planText } from '../text/index.ts';
import type { PlanInput } from '../vocabulary.ts';

export type PictureMark = { seriesId: string; date: string; bad: boolean; locked: boolean };

const left = 132;
const width = 1000;
const rowHeight = 34;
const top = 26;

/** The name of a month in small letters, shortened where asked. */
export function monthName(month: number, language: Language, length: 'short' | 'long'): string {
  const locale = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language];
  return new Date(Date.UTC(2024, month - 1, 15))
    .toLocaleDateString(locale, { month: length, timeZone: 'UTC' })
    .replace('.', '');
}

/**
 * The year as a picture: a row for each order, months from left to right, what must be avoided in
 * grey, what is better avoided hatched, and a mark for each meeting. Its twin is the table below.
 */
export function YearPicture(props: {
  input: PlanInput;
  marks: readonly PictureMark[];
  language: Language;
}) {
  const { input, marks, language } = props;
  const t = planText[language].picture;
  const days = daysOfYear(input.year);
  const first = days.dates[0] as string;
  const x = (day: number) => left + (day / days.dates.length) * (width - left);
  const height = top + input.series.length * rowHeight + 6;
  const months = Array.from({ length: 12 }, (_, at) => ({
    at,
    day: daysBetween(first, `${input.year}-${String(at + 1).padStart(2, '0')}-01`),
  }));
  return (
    <figure className="yearpicture">
      <ScrollFrame label={t.title}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          <defs>
            <pattern
              id="hatch"
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line x1="0" y1="0" x2="0" y2="5" className="hatchline" />
            </pattern>
          </defs>
          {months.map(({ at, day }) => (
            <g key={at}>
              <line x1={x(day)} x2={x(day)} y1={8} y2={height - 6} className="monthline" />
              <text x={x(day) + 5} y={16} className="monthname">
                {monthName(at + 1, language, 'short')}
              </text>
            </g>
          ))}
          {input.series.map((series, row) => {
            const y = top + row * rowHeight;
            const bars = barsOf(busyDaysFor(series, input.layers, days));
            return (
              <g key={series.id}>
                <text x={0} y={y + 21} className="rowname">
                  {series.name.length > 18 ? `${series.name.slice(0, 17)}…` : series.name}
                </text>
                {bars.map(({ from, to, hard }) => (
                  <rect
                    key={`${from} ${hard}`}
                    x={x(from)}
                    width={Math.max(4, x(to + 1) - x(from))}
                    y={y + 5}
                    height={rowHeight - 10}
                    className={hard ? 'hard' : undefined}
                    fill={hard ? undefined : 'url(#hatch)'}
                  />
                ))}
                <line
                  x1={left}
                  x2={width}
                  y1={y + rowHeight}
                  y2={y + rowHeight}
                  className="rowline"
                />
                {marks
                  .filter(({ seriesId }) => seriesId === series.id)
                  .map(({ date, bad, locked }) => {
                    const cx = x(daysBetween(first, date) + 0.5);
                    const cy = y + rowHeight / 2;
                    return bad ? (
                      <rect
                        key={date}
                        x={cx - 6}
                        y={cy - 6}
                        width={12}
                        height={12}
                        className="bad"
                      />
                    ) : (
                      <circle
                        key={date}
                        cx={cx}
                        cy={cy}
                        r={6.5}
                        className={locked ? 'mark locked' : 'mark'}
                      />
                    );
                  })}
              </g>
            );
          })}
        </svg>
      </ScrollFrame>
      <figcaption>{t.caption}</figcaption>
    </figure>
  );
}

/** Neighbouring busy days as one bar; a weekend between two days of one bar does not split it. */
function barsOf(hits: ReturnType<typeof busyDaysFor>) {
  const bars: { from: number; to: number; hard: boolean }[] = [];
  for (const day of [...hits.keys()].sort((a, b) => a - b)) {
    const hard = hits.get(day)?.some(({ weight }) => weight === 'must-avoid') ?? false;
    const last = bars.at(-1);
    if (last && last.hard === hard && day - last.to <= 1) last.to = day;
    else bars.push({ from: day, to: day, hard });
  }
  return bars;
}
