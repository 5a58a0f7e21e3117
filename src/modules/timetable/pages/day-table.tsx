import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Note, Status } from '../../../ui/components/status.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate, formatSpan, weekdayName } from '../../../ui/format.ts';
import { oddDay } from '../rules/a-day-of-a-timetable.ts';
import type { Clash, GroupDay } from '../rules/who-is-in-two-places.ts';
import { timetableText } from '../text/index.ts';
import type { Session } from '../vocabulary.ts';

/** Where a day of a timetable is changed. */
export const dayAddress = (timetableId: string, dayId: string) =>
  `${addresses.timetable(timetableId)}?dag=${encodeURIComponent(dayId)}#endre`;

/** The days of a timetable, with what is odd under each. */
export function DayTable(props: {
  days: readonly GroupDay[];
  clashes: ReadonlyMap<Session['id'], readonly Clash[]>;
  nameOf: (bodyId: string) => string;
  mayEdit: boolean;
  timetableId: string;
  language: Language;
}) {
  const { days, clashes, nameOf, mayEdit, timetableId, language } = props;
  const t = timetableText[language];
  const columns: Column<GroupDay>[] = [
    {
      key: 'date',
      title: t.columns.date,
      heading: true,
      cell: ({ date, cancelledReason }) => {
        const day = `${weekdayName(date, language)} ${formatDate(date)}`;
        return (
          <time className="nb" dateTime={date}>
            {cancelledReason === null ? day : <s>{day}</s>}
          </time>
        );
      },
    },
    {
      key: 'time',
      title: t.columns.time,
      cell: ({ start, end }) => <span className="num nb">{formatSpan(start, end)}</span>,
    },
    { key: 'where', title: t.columns.where, cell: (day) => <Where day={day} /> },
    {
      key: 'configures',
      title: t.columns.configures,
      cell: (day) => (
        <>
          {day.configures}
          <Notes
            day={day}
            clashes={clashes.get(day.id) ?? []}
            nameOf={nameOf}
            language={language}
          />
        </>
      ),
    },
    {
      key: 'state',
      title: t.columns.state,
      cell: ({ cancelledReason }) =>
        cancelledReason === null ? (
          <Status shape="ok">{t.states.standing}</Status>
        ) : (
          <>
            <Status shape="off">{t.states.cancelled}</Status>
            <span className="under">{cancelledReason}</span>
          </>
        ),
    },
  ];
  const change: Column<GroupDay> = {
    key: 'change',
    title: <span className="vh">{t.change.link}</span>,
    cell: ({ id, date }) => (
      <a
        className="act"
        href={dayAddress(timetableId, id)}
        aria-label={t.change.linkLabel(formatDate(date))}
      >
        {t.change.link}
      </a>
    ),
  };
  return (
    <Table
      caption={t.title}
      columns={mayEdit ? [...columns, change] : columns}
      rows={days}
      rowKey={(day) => day.id}
    />
  );
}

function Where({ day: { place, remote } }: { day: Session }) {
  const link = /^https?:\/\/\S+$/u.test(remote);
  return (
    <>
      {place}
      {remote ? (
        <span className="under">
          {link ? (
            <a href={remote} rel="noreferrer">
              {new URL(remote).host}
            </a>
          ) : (
            remote
          )}
        </span>
      ) : null}
    </>
  );
}

function Notes(props: {
  day: GroupDay;
  clashes: readonly Clash[];
  nameOf: (bodyId: string) => string;
  language: Language;
}) {
  const { day, clashes, nameOf, language } = props;
  const t = timetableText[language];
  const odd = day.cancelledReason === null ? oddDay(day.date) : null;
  return (
    <>
      {odd ? (
        <Note title={t.oddTitle}>{odd === 'weekend' ? t.weekend : t.holiday(t.holidays[odd])}</Note>
      ) : null}
      {clashes.map(({ person, name, other }) => (
        <Note bad key={`${person} ${other.id}`} title={t.clashTitle}>
          {t.clash(name, nameOf(other.bodyId), formatSpan(other.start, other.end))}
        </Note>
      ))}
    </>
  );
}
