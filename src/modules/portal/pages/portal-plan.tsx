import { addresses } from '../../../ui/addresses.ts';
import { AsideSection, EmptyState } from '../../../ui/components/page-head.tsx';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatClock, formatDate, formatLongDate } from '../../../ui/format.ts';
import { yearPlanPdf } from '../../documents/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import type { MeetingState } from '../../meetings/vocabulary.ts';
import type { BodyRow } from '../../organisations/index.ts';
import { type PublicPlan, publicPlan } from '../public-plan.ts';
import { openBodies } from '../store/reads.ts';
import { portalText } from '../text/index.ts';
import { portalPage } from './portal-frame.tsx';

const shapes: Readonly<Record<'planned' | MeetingState, StatusShape>> = {
  planned: 'idle',
  published: 'half',
  held: 'half',
  closed: 'ok',
  cancelled: 'off',
  draft: 'idle',
};

/** The meetings of a year of every body that publishes: those called, and those planned so far. */
export async function portalPlanPage(visit: Visit): Promise<Answer> {
  const t = portalText[visit.language];
  const { bodies, year, title, lede, rows } = await yearAsked(visit);
  return portalPage(visit, {
    title,
    ...(lede ? { lede } : {}),
    part: 'plan',
    main: (
      <>
        <nav className="pager" aria-label={t.year}>
          <a href={addresses.portalPlan({ aar: year - 1 })}>{year - 1}</a>{' '}
          <a href={addresses.portalPlan({ aar: year + 1 })}>{year + 1}</a>
        </nav>
        {rows.length === 0 ? (
          <EmptyState title={t.noMeetings} body={t.lede} />
        ) : (
          <PlanTable rows={rows} caption={title} visit={visit} />
        )}
      </>
    ),
    aside: (
      <>
        {rows.length === 0 ? null : (
          <AsideSection title={title}>
            <a href={addresses.portalPlanPdf({ aar: year })} type="application/pdf">
              {t.planPdf}
            </a>
          </AsideSection>
        )}
        {bodies.length === 0 ? null : <Subscriptions bodies={bodies} visit={visit} />}
      </>
    ),
  });
}

/** The same plan as a tagged PDF, for those who want it on paper. */
export async function portalPlanPdfAnswer(visit: Visit): Promise<Answer> {
  const { language, today: asOf } = visit;
  const t = portalText[language];
  const { year, title, lede, rows } = await yearAsked(visit);
  return {
    kind: 'file',
    bytes: await yearPlanPdf({
      ...{ language, title, owner: t.planOf, year, asOf, edition: '', draft: false, lede },
      noteTitle: t.state,
      meetings: rows.map(({ state, ...row }) => ({ ...row, note: t.states[state] })),
    }),
    mediaType: 'application/pdf',
    fileName: `moteplan-${year}.pdf`,
    inline: true,
  };
}

/** The meetings that everybody may know of, in the year asked for; else in this one. */
async function yearAsked(visit: Visit) {
  const t = portalText[visit.language];
  const bodies = await openBodies(visit.db);
  const asked = Number(visit.query.get('aar'));
  const year = asked >= 1990 && asked <= 2200 ? Math.trunc(asked) : Number(visit.today.slice(0, 4));
  const bodyIds = bodies.map(({ id }) => id);
  const range = { from: `${year}-01-01`, to: `${year}-12-31` };
  const plan = await publicPlan(visit.db, { bodyIds, ...range }, visit.today);
  return {
    ...{ bodies, year, title: `${t.plan} ${year}` },
    lede: plan.planned.length > 0 ? t.plannedLede : '',
    rows: rowsOf(plan, bodies),
  };
}

type PlanRow = {
  key: string;
  href: string | null;
  name: string;
  date: string;
  start: string;
  end: string | null;
  place: string;
  state: keyof typeof shapes;
};

function rowsOf({ called, planned }: PublicPlan, bodies: readonly BodyRow[]): PlanRow[] {
  const names = new Map(bodies.map((body) => [body.id, body.short_name ?? body.name]));
  const rows = [
    ...called.map((one): PlanRow => {
      const { id: key, bodyShort, bodyName, date, start, end, place, state } = one;
      const href = addresses.portalMeeting(key);
      return { key, href, name: bodyShort ?? bodyName, date, start, end, place, state };
    }),
    ...planned.map((one): PlanRow => {
      const { id: key, date, start, end, place } = one;
      const name = one.name || (names.get(one.bodyId) ?? '');
      return { key, href: null, name, date, start, end, place, state: 'planned' };
    }),
  ];
  return rows.toSorted((a, b) => (a.date + a.start < b.date + b.start ? -1 : 1));
}

function PlanTable(props: { rows: readonly PlanRow[]; caption: string; visit: Visit }) {
  const { language } = props.visit;
  const t = portalText[language];
  return (
    <Table
      caption={props.caption}
      rows={props.rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'date',
          title: t.meetings,
          heading: true,
          cell: ({ href, name, date }) => {
            const title = t.meetingOf(name, formatDate(date));
            return href ? <a href={href}>{title}</a> : title;
          },
        },
        {
          key: 'time',
          title: t.time,
          cell: ({ date, start, end }) =>
            `${formatLongDate(date, language)} ${formatClock(start, end, language)}`,
        },
        { key: 'place', title: t.place, cell: ({ place }) => place || '–' },
        {
          key: 'state',
          title: t.state,
          cell: ({ state }) => <Status shape={shapes[state]}>{t.states[state]}</Status>,
        },
      ]}
    />
  );
}

/** A calendar of one body, or of all: an address that a calendar program keeps asking. */
function Subscriptions({ bodies, visit }: { bodies: readonly BodyRow[]; visit: Visit }) {
  const t = portalText[visit.language];
  return (
    <AsideSection title={t.subscribe}>
      <p>{t.subscribeHint}</p>
      <ul>
        <li>
          <a href={addresses.portalPlanCalendar()} type="text/calendar">
            {t.everyBody}
          </a>
        </li>
        {bodies.map((body) => (
          <li key={body.id}>
            <a href={addresses.portalPlanCalendar({ utvalg: body.id })} type="text/calendar">
              {body.name}
            </a>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}
