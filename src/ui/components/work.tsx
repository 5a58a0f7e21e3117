import type { ReactNode } from 'react';
import { addDays, type IsoDate, weekday } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/language.ts';
import { formatDate, formatDay, formatDaysLeft, weekdayName } from '../format.ts';
import { uiText } from '../text/index.ts';
import { Silence } from './status.tsx';

const days = 14;

/** The two weeks ahead as a strip: a dot for each deadline, the name of each meeting. */
export function DateStrip(props: {
  today: IsoDate;
  deadlines: readonly IsoDate[];
  meetings: readonly { date: IsoDate; name: string }[];
  language: Language;
}) {
  const { today, deadlines, meetings, language } = props;
  const t = uiText[language].strip;
  const late = deadlines.filter((date) => date < today);
  return (
    <ol className="fort" aria-label={t.label}>
      <li className={late.length > 0 ? 'pre late' : 'pre'}>
        <span>{t.before}</span>
        <b>{late.length > 0 ? formatDay(late.toSorted()[0] ?? today) : '–'}</b>
        <Dots count={late.length} words={t.late(late.length)} />
      </li>
      {Array.from({ length: days }, (_, ahead) => addDays(today, ahead)).map((date) => {
        const due = deadlines.filter((one) => one === date).length;
        const held = meetings.filter((one) => one.date === date);
        return (
          <li
            key={date}
            className={date === today ? 'today' : weekday(date) > 5 ? 'we' : undefined}
          >
            <span>{date === today ? t.today : weekdayName(date, language, 'short')}</span>
            <b>
              <time dateTime={date}>{dayName(date, today, language)}</time>
            </b>
            {held.map((one) => (
              <span key={one.name} className="mt">
                {one.name}
              </span>
            ))}
            <Dots count={due} words={t.due(due)} />
          </li>
        );
      })}
    </ol>
  );
}

/** "24.", and with its month on the first day of one. */
function dayName(date: IsoDate, today: IsoDate, language: Language): string {
  const day = `${Number(date.slice(8))}.`;
  if (date === today || day !== '1.') return day;
  return `${day} ${uiText[language].strip.month(Number(date.slice(5, 7)) - 1)}`;
}

function Dots({ count, words }: { count: number; words: string }) {
  if (count === 0) return null;
  return (
    <>
      <span className="m" aria-hidden="true">
        {Array.from({ length: Math.min(count, 4) }, (_, at) => (
          <i key={String(at)} />
        ))}
        {count > 4 ? <small>{count}</small> : null}
      </span>
      <span className="vh">{words}</span>
    </>
  );
}

/** A date with how far off it is: "24.11. i morgen". Late ones are in brick. */
export function Due(props: {
  date: IsoDate;
  /** Days from today; negative is past. */
  left: number;
  language: Language;
  withYear?: boolean;
}) {
  const { date, left, language } = props;
  return (
    <div className={left < 0 ? 'due late' : 'due'}>
      <time dateTime={date}>{props.withYear ? formatDate(date) : formatDay(date)}</time>
      <small>{formatDaysLeft(left, language)}</small>
    </div>
  );
}

/** What is past its date and must be explained: it comes first, with the form that does it. */
export function Overdue(props: {
  id: string;
  due: ReactNode;
  title: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="owe" aria-labelledby={props.id}>
      {props.due}
      <div>
        <h2 id={props.id}>{props.title}</h2>
        {props.children}
      </div>
    </section>
  );
}

export type TodoItem = {
  key: string;
  /** A `Due`, or nothing where there is no date. */
  due: ReactNode;
  what: ReactNode;
  /** What happens if nobody does anything. */
  silence: ReactNode;
  /** A small secondary button. */
  action?: ReactNode;
};

/** What waits for one person, one verb at a time: decide, answer, read, report. */
export function TodoGroup(props: {
  title: string;
  count: string;
  items: readonly TodoItem[];
  language: Language;
}) {
  const lead = uiText[props.language].silence;
  return (
    <section className="verb">
      <h2>
        {props.title}
        <small>{props.count}</small>
      </h2>
      <ul className="todo">
        {props.items.map((item) => (
          <li key={item.key}>
            {item.due}
            <p className="what">{item.what}</p>
            {item.silence ? <Silence lead={lead}>{item.silence}</Silence> : null}
            {item.action}
          </li>
        ))}
      </ul>
    </section>
  );
}
