import { addDays, daysBetween, type IsoDate, isoWeek } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { ScrollFrame } from '../../../ui/components/tables.tsx';
import type { GroupDay } from '../rules/who-is-in-two-places.ts';
import { timetableText } from '../text/index.ts';

export type PictureRow = { id: string; name: string; days: readonly GroupDay[] };

const left = 176;
const width = 1000;
const rowHeight = 32;
const top = 26;

/**
 * Weeks across and groups down, a mark for each day: its shape says whether it stands, is cancelled
 * or calls somebody to two places. Its twin is the table below.
 */
export function WeeksPicture(props: {
  rows: readonly PictureRow[];
  monday: IsoDate;
  weeks: number;
  today: IsoDate;
  hasClash: (day: GroupDay) => boolean;
  language: Language;
}) {
  const { rows, monday, weeks, today, hasClash, language } = props;
  const t = timetableText[language];
  const x = (date: IsoDate) => left + (daysBetween(monday, date) / (weeks * 7)) * (width - left);
  const height = top + rows.length * rowHeight + 6;
  const starts = Array.from({ length: weeks }, (_, at) => addDays(monday, at * 7));
  const now = today >= monday && today < addDays(monday, weeks * 7) ? x(today) : null;
  return (
    <figure className="weekspicture">
      <ScrollFrame label={t.picture}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          {starts.map((week) => (
            <g key={week}>
              <line x1={x(week)} x2={x(week)} y1={8} y2={height - 6} className="weekline" />
              <text x={x(week) + 5} y={17}>
                {isoWeek(week).week}
              </text>
            </g>
          ))}
          {rows.map((row, at) => {
            const y = top + at * rowHeight;
            return (
              <g key={row.id}>
                <text x={0} y={y + 21} className="rowname">
                  {row.name.length > 24 ? `${row.name.slice(0, 23)}…` : row.name}
                </text>
                <line
                  x1={0}
                  x2={width}
                  y1={y + rowHeight}
                  y2={y + rowHeight}
                  className="weekline"
                />
                {row.days.map((day) => (
                  <Mark
                    key={day.id}
                    x={x(day.date) + (width - left) / (weeks * 14)}
                    y={y + rowHeight / 2}
                    shape={
                      day.cancelledReason !== null ? 'off' : hasClash(day) ? 'clash' : 'standing'
                    }
                  />
                ))}
              </g>
            );
          })}
          {now === null ? null : <line x1={now} x2={now} y1={8} y2={height - 6} className="now" />}
        </svg>
      </ScrollFrame>
      <figcaption>{t.caption}</figcaption>
    </figure>
  );
}

function Mark({ x, y, shape }: { x: number; y: number; shape: 'standing' | 'clash' | 'off' }) {
  if (shape === 'clash') {
    return <rect x={x - 5.5} y={y - 5.5} width={11} height={11} className="clash" />;
  }
  if (shape === 'off') {
    return <path d={`M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8`} className="off" />;
  }
  return <circle cx={x} cy={y} r={5.5} className="standing" />;
}
