import { addDays, type IsoDate, isoWeek, weekday } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { ClarificationTabs } from '../../../ui/components/clarification-tabs.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate, formatSpan, parseDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import type { GroupDay } from '../rules/who-is-in-two-places.ts';
import { timetableText } from '../text/index.ts';
import type { Timetable } from '../vocabulary.ts';
import { calledBy, daysWithClashes, seenTimetables } from './seen-by.ts';
import { WeeksPicture } from './weeks-picture.tsx';

const weeks = 16;

/** The first and last day that the calendar of this program reaches. */
const reach = { from: '1990-01-01', to: '2199-12-31' } as const;

type Row = { timetable: Timetable; name: string; days: GroupDay[]; next: GroupDay | undefined };

/** The groups' weeks as a picture and as a table: all for those who plan, one's own for others. */
export async function timetablesPage(visit: Visit): Promise<Answer> {
  const { language, today } = visit;
  const t = timetableText[language];
  const { timetables, all } = await seenTimetables(visit);
  const monday = mondayOf(visit.query.get('fra'), today);
  const last = addDays(monday, weeks * 7 - 1);
  const [{ days, clashes }, bodies] = await Promise.all([
    daysWithClashes(visit, monday, last),
    listBodies(visit.db),
  ]);
  const rows = timetables
    .map((timetable): Row => {
      const body = bodies.find((one) => one.id === timetable.bodyId);
      const own = days.filter((day) => day.timetableId === timetable.id);
      const ahead = own.filter((day) => day.date >= today && day.cancelledReason === null);
      const name = body ? calledBy(body) : timetable.bodyId;
      return { timetable, name, days: own, next: ahead[0] };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'nb'));
  const inSight = rows.filter(
    ({ timetable }) => timetable.startsOn <= last && timetable.endsOn >= monday,
  );
  const hasClash = (day: GroupDay) => clashes.has(day.id);
  const mayMake = visit.may('timetable.edit', { bodyId: null }).ok;
  return {
    kind: 'page',
    title: t.title,
    nav: 'matters',
    main: (
      <>
        <PageHead
          title={t.title}
          lede={all ? t.lede : t.ledeOwn}
          actions={
            <>
              {mayMake ? <ButtonLink href={addresses.newTimetable()}>{t.make}</ButtonLink> : null}
              {rows.length > 0 ? (
                <ButtonLink secondary href={addresses.timetableCalendar('min')}>
                  {t.mine}
                </ButtonLink>
              ) : null}
            </>
          }
        >
          <ClarificationTabs current="timetable" language={language} />
        </PageHead>
        {rows.length === 0 ? (
          <EmptyState
            title={mayMake ? t.empty : t.emptyOwn}
            body={mayMake ? t.emptyBody : t.emptyOwnBody}
          />
        ) : (
          <>
            <WeekNav monday={monday} visit={visit} />
            {inSight.length > 0 ? (
              <WeeksPicture
                rows={inSight.map(({ timetable, ...row }) => ({ id: timetable.id, ...row }))}
                monday={monday}
                weeks={weeks}
                today={today}
                hasClash={hasClash}
                language={language}
              />
            ) : null}
            <TimetableTable rows={rows} hasClash={hasClash} visit={visit} />
          </>
        )}
      </>
    ),
  };
}

/** The Monday of the week that the address asks for, else of this one. */
function mondayOf(typed: string | null, today: IsoDate): IsoDate {
  const asked = parseDate(typed ?? '');
  const date = asked && asked >= reach.from && asked <= reach.to ? asked : today;
  return addDays(date, 1 - weekday(date));
}

function WeekNav({ monday, visit }: { monday: IsoDate; visit: Visit }) {
  const t = timetableText[visit.language];
  const last = addDays(monday, (weeks - 1) * 7);
  const to = (days: number) => addresses.timetables({ fra: addDays(monday, days) });
  return (
    <nav className="weeknav" aria-label={t.picture}>
      <a href={to(-weeks * 7)} rel="prev">
        {t.earlier}
      </a>
      <b className="num">
        {t.weeks(isoWeek(monday).week, isoWeek(last).week)}, {formatDate(monday)}–
        {formatDate(addDays(last, 6))}
      </b>
      <a href={to(weeks * 7)} rel="next">
        {t.later}
      </a>
      <a href={addresses.timetables()}>{t.now}</a>
    </nav>
  );
}

function TimetableTable(props: {
  rows: readonly Row[];
  hasClash: (day: GroupDay) => boolean;
  visit: Visit;
}) {
  const { rows, hasClash, visit } = props;
  const t = timetableText[visit.language];
  return (
    <Table<Row>
      caption={t.table}
      rows={rows}
      rowKey={({ timetable }) => timetable.id}
      columns={[
        {
          key: 'group',
          title: t.columns.group,
          heading: true,
          cell: ({ timetable, name }) => (
            <>
              <a href={addresses.timetable(timetable.id)}>{name}</a>
              <span className="under">
                {timetable.name}, {formatDate(timetable.startsOn)}–{formatDate(timetable.endsOn)}
              </span>
            </>
          ),
        },
        {
          key: 'days',
          title: t.columns.days,
          cell: ({ days }) =>
            days.length === 0 ? (
              <span className="dim">{t.noDays}</span>
            ) : (
              <ul className="dates num">
                {days.map((day) => (
                  <li key={day.id}>
                    {day.cancelledReason === null ? (
                      formatDate(day.date).slice(0, 6)
                    ) : (
                      <>
                        <s>{formatDate(day.date).slice(0, 6)}</s>
                        <span className="vh"> {t.states.cancelled}</span>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            ),
        },
        {
          key: 'next',
          title: t.columns.next,
          cell: ({ next }) =>
            next ? (
              <>
                <time dateTime={next.date}>{formatDate(next.date)}</time>{' '}
                {formatSpan(next.start, next.end)}
                <span className="under">{next.configures.slice(0, 80)}</span>
              </>
            ) : (
              <span className="dim">{t.noDays}</span>
            ),
        },
        {
          key: 'clashes',
          title: t.columns.clashes,
          cell: ({ days }) => {
            const count = days.filter(hasClash).length;
            return count > 0 ? <Status shape="bad">{t.days(count)}</Status> : t.noDays;
          },
        },
      ]}
    />
  );
}
