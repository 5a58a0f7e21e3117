import type { Language } from '../../kernel/language.ts';
import { formatDay, weekdayName } from '../../ui/format.ts';
import type { DayAhead, DaysAhead } from './days-ahead.ts';
import { workText } from './text/index.ts';

/** 1.11., as narrow as a date gets. */
const shortDay = (date: string) => formatDay(date).replace(/\b0(?=\d)/gu, '');

/** The next two weeks, a mark for each thing due, weekends sunk, meetings named. */
export function DayStrip({ ahead, language }: { ahead: DaysAhead; language: Language }) {
  const t = workText[language];
  return (
    <ol className="fort" aria-label={t.strip}>
      {ahead.before ? (
        <li className="pre">
          <span>{t.earlier}</span>
          <b>{shortDay(ahead.before.first)}</b>
          <Marks count={ahead.before.count} />
          <span className="vh">{t.overdueCount(ahead.before.count)}</span>
        </li>
      ) : null}
      {ahead.days.map((day, at) => (
        <Day key={day.date} day={day} first={at === 0} language={language} />
      ))}
    </ol>
  );
}

function Day({ day, first, language }: { day: DayAhead; first: boolean; language: Language }) {
  const t = workText[language];
  const [, month, number] = day.date.split('-');
  const begins = number === '01';
  return (
    <li className={first ? 'today' : day.weekend ? 'we' : undefined}>
      <span>{first ? t.today : weekdayName(day.date, language, 'short')}</span>
      <b>
        {begins ? shortDay(day.date) : `${Number(number)}.`}
        {begins ? null : <span className="vh">{Number(month)}.</span>}
      </b>
      {day.meetings.length > 0 ? (
        <span className="mt">
          <span className="vh">{t.meets('')}</span>
          {day.meetings.join(', ')}
        </span>
      ) : null}
      {day.due > 0 ? (
        <>
          <Marks count={day.due} />
          <span className="vh">{t.dueCount(day.due)}</span>
        </>
      ) : null}
    </li>
  );
}

/** More marks than four no longer fit a cell. */
function Marks({ count }: { count: number }) {
  return (
    <span className="m" aria-hidden="true">
      {Array.from({ length: Math.min(count, 4) }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks are alike and never move
        <i key={at} />
      ))}
    </span>
  );
}
