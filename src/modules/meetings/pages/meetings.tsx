import { compare } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { FilterBar, Select } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatLongDate, formatSpan } from '../../../ui/format.ts';
import type { PageAnswer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { isUnsent } from '../rules/a-cancelled-meeting-is-over.ts';
import { listMeetings, type MeetingListRow } from '../store/lists.ts';
import { meetingText } from '../text/index.ts';
import { type MeetingState, meetingStates } from '../vocabulary.ts';

export const stateShape: Readonly<Record<MeetingState, StatusShape>> = {
  draft: 'idle',
  published: 'half',
  held: 'half',
  closed: 'ok',
  cancelled: 'off',
};

function MeetingTable(props: { rows: readonly MeetingListRow[]; visit: Visit; caption: string }) {
  const { language } = props.visit;
  const t = meetingText[language];
  return (
    <Table
      caption={props.caption}
      rows={props.rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'body',
          title: t.filter.body,
          heading: true,
          cell: (row) => <a href={addresses.meeting(row.id)}>{row.bodyName}</a>,
        },
        {
          key: 'date',
          title: t.facts.date,
          cell: (row) => <time dateTime={row.date}>{formatLongDate(row.date, language)}</time>,
        },
        { key: 'time', title: t.facts.time, cell: (row) => formatSpan(row.start, row.end) },
        { key: 'place', title: t.facts.place, cell: (row) => row.place },
        { key: 'cases', title: t.casesColumn, cell: (row) => t.cases(row.cases ?? 0) },
        {
          key: 'state',
          title: t.filter.state,
          cell: (row) => <Status shape={stateShape[row.state]}>{t.state[row.state]}</Status>,
        },
      ]}
    />
  );
}

/** All meetings that this person may see, those to come first. */
export async function meetingsPage(visit: Visit): Promise<PageAnswer> {
  const { db, language, query, today } = visit;
  const t = meetingText[language];
  const bodies = await listBodies(db);
  const bodyId = bodies.find((body) => body.id === query.get('utvalg'))?.id;
  const typedYear = query.get('ar') ?? '';
  const year = /^\d{4}$/.test(typedYear) ? Number(typedYear) : undefined;
  const state = meetingStates.find((one) => one === query.get('tilstand'));
  const sees = (row: MeetingListRow) =>
    !isUnsent(row) || visit.may('meeting.read-draft', { bodyId: row.bodyId }).ok;
  const asked = {
    bodyId: bodyId as BodyId | undefined,
    year,
    states: state && [state],
    limit: 300,
  };
  const rows = (await listMeetings(db, { ...asked, newestFirst: true })).filter(sees);
  const upcoming = rows.filter((row) => row.date >= today).sort((a, b) => compare(a.date, b.date));
  const earlier = rows.filter((row) => row.date < today);
  const years = Array.from({ length: 10 }, (_, back) =>
    String(Number(today.slice(0, 4)) + 1 - back),
  );
  const all = { value: '', label: t.filter.all };
  const mayPlan = visit.may('meeting.edit', { bodyId: null }).ok;
  const filtered = Boolean(bodyId || year || state);
  return {
    kind: 'page',
    title: t.meetings,
    nav: 'meetings',
    main: (
      <>
        <PageHead
          title={t.meetings}
          lede={t.meetingsLede}
          actions={
            mayPlan ? (
              <>
                <ButtonLink href={addresses.importPage()} secondary>
                  {t.importNotice}
                </ButtonLink>
                <ButtonLink href={addresses.newMeeting()}>{t.newMeeting}</ButtonLink>
              </>
            ) : null
          }
        />
        <FilterBar action={addresses.meetings()} label={t.filter.show} submit={t.filter.show}>
          <Select
            name="utvalg"
            label={t.filter.body}
            value={bodyId}
            options={[all, ...bodies.map((body) => ({ value: body.id, label: body.name }))]}
          />
          <Select
            name="ar"
            label={t.filter.year}
            value={year}
            options={[all, ...years.map((one) => ({ value: one, label: one }))]}
          />
          <Select
            name="tilstand"
            label={t.filter.state}
            value={state}
            options={[all, ...meetingStates.map((one) => ({ value: one, label: t.state[one] }))]}
          />
        </FilterBar>
        {rows.length === 0 ? (
          <EmptyState title={t.empty.title} body={filtered ? t.empty.noMatch : t.empty.body} />
        ) : null}
        {upcoming.length > 0 ? (
          <section className="block first">
            <h2>{t.upcoming}</h2>
            <MeetingTable rows={upcoming} visit={visit} caption={t.upcoming} />
          </section>
        ) : null}
        {earlier.length > 0 ? (
          <section className="block">
            <h2>{t.earlier}</h2>
            <MeetingTable rows={earlier} visit={visit} caption={t.earlier} />
          </section>
        ) : null}
      </>
    ),
  };
}
