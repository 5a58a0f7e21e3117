import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { FilterBar, Select } from '../../../ui/components/forms.tsx';
import { AsideSection, EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { type ItemCourse, listMeetings, readItemCourses } from '../../meetings/index.ts';
import { type BodyRow, listBodies } from '../../organisations/index.ts';
import {
  ageInDays,
  deadlinesOf,
  standingInQueue,
} from '../rules/deadlines-count-back-in-working-days.ts';
import { listQueue, readLeadTime } from '../store/reads.ts';
import { queueText } from '../text/index.ts';
import { type QueuedCase, type QueueState, queueStates } from '../vocabulary.ts';

const shapes: Readonly<Record<QueueState, StatusShape>> = {
  received: 'idle',
  queued: 'half',
  'asked-back': 'warn',
  declined: 'bad',
  scheduled: 'ok',
  withdrawn: 'idle',
};

/** How a proposed case stands: its state, or that the meeting has treated it. */
export function QueueMark(props: {
  one: QueuedCase;
  course: ItemCourse | undefined;
  visit: Visit;
}) {
  const t = queueText[props.visit.language];
  if (props.course?.outcome) return <Status shape="ok">{t.outcomeSet}</Status>;
  return <Status shape={shapes[props.one.state]}>{t.states[props.one.state]}</Status>;
}

/** The coming meetings of a body, those whose notice is not yet held included. */
export async function comingMeetings(visit: Visit, bodyId: BodyId) {
  return listMeetings(visit.db, {
    bodyId,
    from: visit.today,
    states: ['draft', 'published'],
    limit: 60,
  });
}

/** The bodies whose queue this person looks after. */
async function bodiesToSee(visit: Visit): Promise<BodyRow[]> {
  const bodies = await listBodies(visit.db);
  return bodies.filter(({ id }) => visit.may('case-queue.read', { bodyId: id }).ok);
}

const waits = (one: QueuedCase) =>
  one.state === 'received' || one.state === 'queued' || one.state === 'asked-back';

/** What waits for a meeting: of the bodies one looks after, and what one has sent in oneself. */
export async function queuePage(visit: Visit): Promise<Answer> {
  const { db, language, today } = visit;
  const t = queueText[language];
  const bodies = await bodiesToSee(visit);
  const wanted = visit.query.get('utvalg') ?? '';
  const state = visit.query.get('tilstand') ?? '';
  const shown = bodies.filter(({ id }) => !wanted || id === wanted);
  const [queue, mine] = await Promise.all([
    listQueue(db, { bodyIds: shown.map(({ id }) => id) }),
    listQueue(db, { proposedBy: visit.acting().actor.personId }),
  ]);
  const own = mine.filter((one) => !queue.some(({ id }) => id === one.id));
  const listed = queue.filter((one) => (state ? one.state === state : waits(one)));
  const [only] = shown.length === 1 ? shown : [];
  const courses = await readItemCourses(
    db,
    [...listed, ...own].flatMap(({ itemId }) => (itemId ? [itemId] : [])),
  );
  const nameOf = (id: BodyId) => {
    const body = bodies.find((one) => one.id === id);
    return body?.short_name ?? body?.name ?? '';
  };
  const ahead = await aheadOf(visit, shown);
  const standings = standingsOf(ahead, listed, today);
  const table = (rows: readonly QueuedCase[], caption: string) => (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          title: t.cols.title,
          heading: true,
          cell: (one) => (
            <>
              <a href={addresses.queuedCase(one.id)}>{one.title}</a>
              <small className="under">
                {[nameOf(one.bodyId), t.kinds[one.kind]].filter(Boolean).join(' · ')}
              </small>
            </>
          ),
        },
        { key: 'by', title: t.cols.by, cell: (one) => one.onBehalfOf },
        {
          key: 'age',
          title: t.cols.age,
          number: true,
          cell: (one) => t.age(ageInDays(one.proposedOn, today)),
        },
        {
          key: 'wanted',
          title: t.cols.wanted,
          cell: (one) => (
            <>
              {one.wantedBy ? <time dateTime={one.wantedBy}>{formatDate(one.wantedBy)}</time> : '–'}
              {one.wantedBy && standings.get(one.id) === 'too-late' ? (
                <small className="under">{t.tooLate(formatDate(one.wantedBy))}</small>
              ) : null}
              {one.wantedBy && standings.get(one.id) === 'last-chance' ? (
                <small className="under">{t.lastChance(formatDate(one.wantedBy))}</small>
              ) : null}
            </>
          ),
        },
        {
          key: 'state',
          title: t.cols.state,
          cell: (one) => (
            <QueueMark
              one={one}
              course={courses.find(({ itemId }) => itemId === one.itemId)}
              visit={visit}
            />
          ),
        },
      ]}
    />
  );
  return {
    kind: 'page',
    title: t.title,
    nav: 'case-queue',
    main: (
      <>
        <PageHead
          title={t.title}
          lede={t.lede}
          actions={
            <>
              <ButtonLink href={addresses.proposeCase(only ? { utvalg: only.id } : {})}>
                {t.propose}
              </ButtonLink>
              {visit.may('exchange.take-in', { bodyId: null }).ok ? (
                <ButtonLink secondary href={addresses.exchangeInbox()}>
                  {t.fromOthers}
                </ButtonLink>
              ) : null}
            </>
          }
        />
        {bodies.length > 0 ? (
          <>
            <FilterBar action={addresses.caseQueue()} label={t.label} submit={t.show}>
              <Select
                name="utvalg"
                label={t.body}
                value={wanted}
                options={[
                  { value: '', label: t.all },
                  ...bodies.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
              <Select
                name="tilstand"
                label={t.state}
                value={state}
                options={[
                  { value: '', label: t.waiting },
                  ...queueStates.map((one) => ({ value: one, label: t.states[one] })),
                ]}
              />
            </FilterBar>
            {listed.length === 0 ? (
              <EmptyState title={t.empty.title} body={t.empty.body} />
            ) : (
              table(listed, t.title)
            )}
          </>
        ) : null}
        {own.length > 0 || bodies.length === 0 ? (
          <section className="block" aria-labelledby="mine">
            <h2 id="mine">{t.mine}</h2>
            {own.length === 0 ? (
              <EmptyState title={t.mineEmpty.title} body={t.mineEmpty.body} />
            ) : (
              table(own, t.mine)
            )}
          </section>
        ) : null}
      </>
    ),
    aside: shown.length === 0 ? null : <NextDeadlines visit={visit} ahead={ahead} />,
  };
}

type Ahead = Awaited<ReturnType<typeof aheadOf>>;

/** The coming meetings of each body, the first one first, and how early it wants its cases. */
async function aheadOf(visit: Visit, bodies: readonly BodyRow[]) {
  return Promise.all(
    bodies.map(async (body) => ({
      body,
      meetings: await comingMeetings(visit, body.id),
      lead: await readLeadTime(visit.db, body.id),
    })),
  );
}

/** The deadlines of each body's first meeting to come. */
function NextDeadlines(props: { visit: Visit; ahead: Ahead }) {
  const t = queueText[props.visit.language];
  const days = props.ahead.flatMap(({ body, meetings: [meeting], lead }) =>
    meeting ? [{ body, meeting, lead, deadlines: deadlinesOf(meeting.date, lead) }] : [],
  );
  return (
    <AsideSection title={t.deadlines}>
      {days.length === 0 ? <p className="after">{t.noMeeting}</p> : null}
      <ul>
        {days.map(({ body, meeting, lead, deadlines }) => (
          <li key={body.id}>
            <a href={addresses.meeting(meeting.id)}>
              {body.short_name ?? body.name} {formatDate(meeting.date)}
            </a>
            <small>
              {t.cases}: {formatDate(deadlines.casesBy)} ({t.before(lead.caseDays)})
            </small>
            <small>
              {t.papers}: {formatDate(deadlines.papersBy)}
            </small>
            <small>
              {t.notice}: {formatDate(deadlines.noticeBy)}
            </small>
            {props.visit.may('case-queue.edit', { bodyId: body.id }).ok ? (
              <a href={addresses.queueHabits(body.id)}>{t.settings}</a>
            ) : null}
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

/** Whether each listed case can still be decided in time. */
function standingsOf(ahead: Ahead, listed: readonly QueuedCase[], today: IsoDate) {
  return new Map(
    ahead.flatMap(({ body, meetings, lead }) =>
      listed
        .filter(({ bodyId }) => bodyId === body.id)
        .map((one) => [one.id, standingInQueue(one.wantedBy, meetings, lead, today)] as const),
    ),
  );
}
