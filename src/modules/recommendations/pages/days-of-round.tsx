import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { RoundDay } from '../rules/a-round-runs-from-day-to-day.ts';
import { discussionText } from '../text/index.ts';

/** The days of a round down a line, with today among them. */
export function DaysOfRound(props: {
  days: readonly RoundDay[];
  today: IsoDate;
  language: Language;
}) {
  const { days, today, language } = props;
  const t = discussionText[language];
  const now = days.findIndex(({ on }) => on > today);
  return (
    <ol className="days" aria-label={t.way}>
      {days.map((day, at) => (
        <DayLine
          key={`${day.on} ${day.code} ${'id' in day ? day.id : ''}`}
          {...{ day, today, language }}
          now={at === now}
        />
      ))}
    </ol>
  );
}

function DayLine(props: { day: RoundDay; today: IsoDate; language: Language; now: boolean }) {
  const { day, today, language, now } = props;
  const t = discussionText[language].days;
  return (
    <>
      {now ? (
        <li className="today" aria-current="date">
          <time dateTime={today}>{formatDate(today)}</time> {t.today}
        </li>
      ) : null}
      <li className={day.on > today ? 'ahead' : undefined}>
        <time dateTime={day.on}>{formatDate(day.on)}</time> <What day={day} language={language} />
      </li>
    </>
  );
}

function What({ day, language }: { day: RoundDay; language: Language }) {
  const t = discussionText[language].days;
  if (day.code === 'discussion') {
    const shape: StatusShape = day.state === 'recorded' ? 'ok' : 'idle';
    return (
      <a href={addresses.discussion(day.id)}>
        <Status shape={shape}>{t.discussion[day.state]}</Status>
      </a>
    );
  }
  if (day.code === 'homework-due') {
    return <Status shape={day.open > 0 ? 'warn' : 'ok'}>{t.homework(day.count, day.open)}</Status>;
  }
  return <span>{t[day.code]}</span>;
}
