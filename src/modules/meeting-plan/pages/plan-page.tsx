import { addresses } from '../../../ui/addresses.ts';
import { DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { AsideSection, PageHead } from '../../../ui/components/page-head.tsx';
import { Silence } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { listBodies } from '../../organisations/index.ts';
import { whoIsTold } from '../commands/publish-plan.ts';
import { readSchoolWeeks } from '../store/layers.ts';
import { type PlanRecord, readPlan } from '../store/plans.ts';
import { type PlanText, planText } from '../text/index.ts';
import type { PlanChange } from '../vocabulary.ts';
import { newInPlan } from '../what-is-new-in-a-plan.ts';
import { planAsCsv, planAsIcs, planAsPdf } from './plan-files.ts';
import { MovePlanned } from './plan-move.tsx';
import { fieldsOfOrder, Orders } from './plan-orders.tsx';
import { Frame, InsertDate, Relations } from './plan-relations.tsx';
import { type PlanView, readPlanView } from './plan-view.ts';
import { isMild } from './plan-words.ts';
import { PlannedTable } from './planned-table.tsx';
import { SubPages } from './sub-pages.tsx';
import { YearPicture } from './year-picture.tsx';

/** A form on the plan's page that was refused, so that what was typed stands. */
export type RefusedPlanForm = {
  form: 'bestilling' | 'sett-inn' | 'ramme' | 'flytt' | 'annet';
  errors: readonly FieldError[];
};

/** One plan: its meetings with their reasons, the year as a picture, and what can be done. */
export async function planPage(visit: Visit, refused?: RefusedPlanForm): Promise<Answer> {
  const { db, language, query } = visit;
  const t = planText[language];
  const plan = await readPlan(db, visit.params.id ?? '');
  if (!plan) return { kind: 'not-found' };
  const view = await readPlanView(db, plan);
  const format = query.get('format');
  if (format === 'ics') return planAsIcs(view, visit);
  if (format === 'csv') return planAsCsv(view, visit);
  if (format === 'pdf') return planAsPdf(view, visit);
  const [bodies, news, weeks] = await Promise.all([
    listBodies(db),
    newInPlan(db, plan),
    readSchoolWeeks(db, plan.county, plan.year),
  ]);
  const leave = visit.may('plan.edit', { bodyId: plan.body_id });
  const asked = refused?.form === 'flytt' ? visit.form.text('mote') : query.get('mote');
  const chosen = view.rows.find(({ meeting }) => meeting.id === asked);
  const hard = view.rows.filter(({ conflicts }) => conflicts.some((one) => !isMild(one))).length;
  const errors = refused?.errors ?? [];
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: plan.name,
    nav: 'meeting-plan',
    crumbs: [{ label: t.title, href: addresses.meetingPlans() }],
    main: (
      <>
        <ErrorSummary
          title={uiText[language].errors(errors.length)}
          errors={errors}
          of={
            refused?.form === 'bestilling'
              ? fieldsOfOrder(visit.form.text('bestilling'))
              : undefined
          }
        />
        <PageHead
          title={plan.name}
          lede={`${t.meetings(view.rows.length)}. ${hard > 0 ? `${t.conflicts(hard)}.` : ''}`}
        />
        <SubPages current={null} visit={visit} />
        {leave.ok ? <Doing view={view} t={t} /> : null}
        {plan.missing.map((one) => (
          <p key={`${one.seriesId} ${one.term}`} className="missing">
            <b>■</b>{' '}
            {t.missing(view.nameOf(one.seriesId), one.placed, one.wanted, t.term[one.term])}
          </p>
        ))}
        {view.series.length > 0 ? (
          <YearPicture
            input={view.input}
            language={language}
            marks={view.rows.map(({ meeting, conflicts }) => ({
              seriesId: meeting.series_id,
              date: meeting.held_on,
              bad: conflicts.some((one) => !isMild(one)),
              locked: meeting.locked,
            }))}
          />
        ) : null}
        {chosen ? (
          <MovePlanned
            view={view}
            row={chosen}
            visit={visit}
            mayEdit={leave.ok}
            refused={refused}
          />
        ) : null}
        {view.rows.length > 0 ? (
          <PlannedTable view={view} visit={visit} mayEdit={leave.ok} />
        ) : null}
        {leave.ok ? (
          <>
            <InsertDate view={view} visit={visit} refused={refused} />
            <Orders view={view} bodies={bodies} visit={visit} refused={refused} />
            <Relations view={view} visit={visit} />
            <Frame view={view} visit={visit} refused={refused} weeks={weeks} />
          </>
        ) : (
          <p className="dim">{policySentence(leave.refusal, language)}</p>
        )}
      </>
    ),
    aside: (
      <>
        {leave.ok ? (
          <Telling
            visit={visit}
            plan={plan}
            news={news}
            t={t}
            told={await whoIsTold(db, news.changes, visit.today)}
          />
        ) : null}
        <Versions news={news} t={t} visit={visit} />
        <AsideSection title={t.export.title}>
          <ul className="plain">
            <li>
              <a href={`${addresses.meetingPlan(plan.id)}?format=pdf`}>{t.export.pdf}</a>
            </li>
            <li>
              <a href={`${addresses.meetingPlan(plan.id)}?format=ics`}>{t.export.ics}</a>
            </li>
            <li>
              <a href={`${addresses.meetingPlan(plan.id)}?format=csv`}>{t.export.csv}</a>
            </li>
          </ul>
        </AsideSection>
      </>
    ),
  };
}

/** Laying the plan and making its meetings, each with what it does said beside it. */
function Doing({ view, t }: { view: PlanView; t: PlanText }) {
  const home = addresses.meetingPlan(view.plan.id);
  const laid = view.rows.length > 0;
  const made = view.rows.filter(({ meeting }) => meeting.meeting_id !== null).length;
  return (
    <div className="doing">
      {view.series.length === 0 ? (
        <DisabledWithReason reason={t.lay.nothing}>{t.lay.action}</DisabledWithReason>
      ) : (
        <div>
          <PostButton action={home} fields={{ gjor: 'legg' }} secondary={laid}>
            {laid ? t.lay.again : t.lay.action}
          </PostButton>
          <span className="dim">{laid ? t.lay.hint : t.lay.firstHint}</span>
        </div>
      )}
      {laid ? (
        <>
          <div>
            <PostButton action={home} fields={{ gjor: 'legg-alt' }} secondary>
              {t.lay.anew}
            </PostButton>
            <span className="dim">{t.lay.anewHint}</span>
          </div>
          <div>
            <PostButton action={home} fields={{ gjor: 'godta' }}>
              {made > 0 ? t.accept.again : t.accept.action}
            </PostButton>
            <span className="dim">{t.accept.hint}</span>
          </div>
        </>
      ) : null}
    </div>
  );
}

type News = Awaited<ReturnType<typeof newInPlan>>;

function Telling(props: {
  visit: Visit;
  plan: PlanRecord;
  news: News;
  t: PlanText;
  told: Awaited<ReturnType<typeof whoIsTold>>;
}) {
  const { plan, news, t, told, visit } = props;
  const p = t.publish;
  const first = news.versions.length === 0;
  return (
    <AsideSection title={p.title}>
      <p className="dim">{p.hint}</p>
      {news.changes.length === 0 ? (
        <DisabledWithReason secondary reason={first ? p.notYet : p.nothingNew}>
          {p.action}
        </DisabledWithReason>
      ) : (
        <>
          {first ? null : <ChangeList changes={news.changes} t={t} />}
          <PostButton
            action={addresses.meetingPlan(plan.id)}
            fields={{ gjor: 'send' }}
            secondary={first}
          >
            {first ? p.action : p.again(news.changes.length)}
          </PostButton>
          <Silence lead={uiText[visit.language].silence}>
            {first ? p.consequenceFirst : p.consequence}
          </Silence>
        </>
      )}
      {told.withoutAddress > 0 ? <p className="dim">{p.noAddress(told.withoutAddress)}</p> : null}
    </AsideSection>
  );
}

function ChangeList({ changes, t }: { changes: readonly PlanChange[]; t: PlanText }) {
  return (
    <ul className="plain">
      {changes.map(({ id, kind, before, after }) => {
        const one = after ?? before;
        const days =
          kind === 'moved' && before && after && before.date !== after.date
            ? t.publish.from(formatDate(before.date), formatDate(after.date))
            : formatDate(one?.date ?? '');
        return (
          <li key={id}>
            {one?.name} {t.publish.kind[kind]} {days}
          </li>
        );
      })}
    </ul>
  );
}

function Versions({ news, t, visit }: { news: News; t: PlanText; visit: Visit }) {
  if (news.versions.length === 0) return null;
  return (
    <AsideSection title={t.publish.versions}>
      <ul className="plain">
        {news.versions.map(({ number, publishedAt, changes }) => (
          <li key={number}>
            {t.version(number, formatMoment(publishedAt, visit.language))}{' '}
            <span className="dim">{t.publish.changes(changes.length)}</span>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}
