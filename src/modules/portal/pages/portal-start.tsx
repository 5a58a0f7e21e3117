import { addresses } from '../../../ui/addresses.ts';
import { FilterBar, TextField } from '../../../ui/components/forms.tsx';
import { AsideSection, EmptyState } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatClock, formatDate, formatLongDate, formatMoment } from '../../../ui/format.ts';
import { mayDo } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import {
  caseReadingOf,
  isUnsent,
  listCases,
  listTreatments,
  type MeetingListRow,
} from '../../meetings/index.ts';
import type { BodyRow } from '../../organisations/index.ts';
import { latestNews, publicMeetings, publicRecord } from '../public-record.ts';
import { openBodies } from '../store/reads.ts';
import { portalText } from '../text/index.ts';
import type { News } from '../vocabulary.ts';
import { portalPage } from './portal-frame.tsx';

/** What a piece of news is called. */
export function newsTitle(news: News, visit: Pick<Visit, 'language'>): string {
  const t = portalText[visit.language];
  return news.kind === 'minutes'
    ? t.newMinutes(news.bodyName, formatDate(news.date))
    : t.newNotice(news.bodyName, formatDate(news.date), news.version);
}

export function newsAddress(news: News): string {
  return news.kind === 'minutes'
    ? addresses.portalMinutes(news.meetingId)
    : addresses.portalMeeting(news.meetingId);
}

/** Meetings as a table that leads to each. */
export function PublicMeetings(props: {
  rows: readonly MeetingListRow[];
  caption: string;
  visit: Visit;
}) {
  const { rows, caption, visit } = props;
  const t = portalText[visit.language];
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'date',
          title: t.meetings,
          heading: true,
          cell: (row) => (
            <a href={addresses.portalMeeting(row.id)}>
              {t.meetingOf(row.bodyShort ?? row.bodyName, formatDate(row.date))}
            </a>
          ),
        },
        {
          key: 'time',
          title: t.time,
          cell: (row) =>
            `${formatLongDate(row.date, visit.language)} ${formatClock(row.start, row.end, visit.language)}`,
        },
        { key: 'place', title: t.place, cell: (row) => row.place || '–' },
        {
          key: 'state',
          title: t.state,
          cell: (row) =>
            row.state === 'cancelled' ? (
              <Status shape="off">{t.states.cancelled}</Status>
            ) : (
              t.states[row.state]
            ),
        },
      ]}
    />
  );
}

async function casesFound(visit: Visit, words: string, bodies: readonly BodyRow[]) {
  if (!words.trim()) return null;
  const stranger = caseReadingOf({
    actor: null,
    may: (action, subject) => mayDo(null, action, subject),
  });
  const open = new Set<string>(bodies.map(({ id }) => id));
  const found = (await listCases(visit.db, { ...stranger, words, limit: 200 })).filter((row) =>
    open.has(row.bodyId),
  );
  const [treated, meetings] = await Promise.all([
    listTreatments(
      visit.db,
      found.map(({ id }) => id),
    ),
    publicMeetings(visit.db, { bodyIds: bodies.map(({ id }) => id) }),
  ]);
  const dates = new Map(meetings.map(({ id, date }) => [id, date]));
  const hits = found.flatMap((row) => {
    const last = treated.findLast(
      (one) => one.caseId === row.id && !isUnsent(one) && open.has(one.bodyId),
    );
    const date = last && dates.get(last.meetingId);
    return date ? [{ ...row, meetingId: last.meetingId, date }] : [];
  });
  // A case that was added since the notice went out is nobody's outside until it is sent again.
  const told = new Map<string, Map<string, string>>();
  for (const meetingId of new Set(hits.map((one) => one.meetingId))) {
    const rows = (await publicRecord(visit.db, meetingId))?.notice.agenda ?? [];
    const ofOpen = rows.flatMap((row): [string, string][] =>
      row.number && !row.closed ? [[row.number, row.title]] : [],
    );
    told.set(meetingId, new Map(ofOpen));
  }
  return hits.flatMap((one) => {
    const title = told.get(one.meetingId)?.get(one.number);
    return title === undefined ? [] : [{ ...one, title }];
  });
}

/** The first page for everybody: bodies, what is coming, what is new, and a search. */
export async function portalStart(visit: Visit): Promise<Answer> {
  const { db, today, language } = visit;
  const t = portalText[language];
  const bodies = await openBodies(db);
  const bodyIds = bodies.map(({ id }) => id);
  const words = visit.query.get('ord') ?? '';
  const [coming, news, found] = await Promise.all([
    publicMeetings(db, { bodyIds, from: today }),
    latestNews(db, bodies),
    casesFound(visit, words, bodies),
  ]);
  return portalPage(visit, {
    title: t.title,
    lede: t.lede,
    part: 'portal',
    main: (
      <>
        <FilterBar action={addresses.portal()} label={t.search} submit={t.search}>
          <TextField name="ord" label={t.words} value={words} type="search" />
        </FilterBar>
        {found ? (
          <section className="block" aria-labelledby="treff">
            <h2 id="treff">{t.found}</h2>
            {found.length === 0 ? <p>{t.notFound}</p> : null}
            <ul className="plain">
              {found.map((row) => (
                <li key={row.id}>
                  <a href={addresses.portalMeeting(row.meetingId)}>
                    <span className="num">{row.number}</span> {row.title}
                  </a>{' '}
                  <small>
                    {row.bodyShort ?? row.bodyName} {formatDate(row.date)}
                  </small>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {bodies.length === 0 ? <EmptyState title={t.none} body={t.lede} /> : null}
        {bodies.length > 0 ? (
          <section className="block" aria-labelledby="kommende">
            <h2 id="kommende">{t.coming}</h2>
            {coming.length === 0 ? (
              <p>{t.noneComing}</p>
            ) : (
              <PublicMeetings rows={coming.slice(0, 30)} caption={t.coming} visit={visit} />
            )}
          </section>
        ) : null}
        {bodies.length > 0 ? (
          <section className="block" aria-labelledby="utvalg">
            <h2 id="utvalg">{t.bodies}</h2>
            <ul className="plain">
              {bodies.map((body) => (
                <li key={body.id}>
                  <a href={addresses.portalBody(body.id)}>{body.name}</a>
                  {body.mandate ? <p className="after">{body.mandate}</p> : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </>
    ),
    aside:
      news.length === 0 ? null : (
        <AsideSection title={t.latest}>
          <ul>
            {news.slice(0, 8).map((one) => (
              <li key={`${one.kind} ${one.meetingId} ${one.version}`}>
                <a href={newsAddress(one)}>{newsTitle(one, visit)}</a>
                <small>{formatMoment(one.at, language)}</small>
              </li>
            ))}
          </ul>
        </AsideSection>
      ),
  });
}
