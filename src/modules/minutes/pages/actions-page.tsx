import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  Hidden,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { type ObligationRecord, StandingMark, standingOn } from '../../follow-up/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { fileAsRead, MeetingTabs, readMeetingFile } from '../../meetings/index.ts';
import { actionPointsOf } from '../action-points.ts';
import type { AskedFor } from '../rules/what-was-asked-earlier.ts';
import { minutesText } from '../text/index.ts';
import { actionPointKinds } from '../vocabulary.ts';
import { minutesCrumbs } from './minutes-page.tsx';

type Point = AskedFor<ObligationRecord>;
type Sent = { errors: readonly FieldError[]; status: number };

/** What a meeting asks for from those before it, and what it laid on somebody itself. */
export async function actionsPage(visit: Visit, sent?: Sent): Promise<Answer> {
  const whole = await readMeetingFile(visit.db, visit.params.id ?? '');
  if (!whole) return { kind: 'not-found' };
  const file = await fileAsRead(visit, whole);
  const { language } = visit;
  const { record, body } = file;
  const t = minutesText[language].actions;
  const hidden = await visit.closedCases();
  const mayReadClosed = visit.may('case.read-closed', { bodyId: body.id }).ok;
  const open = ({ duty, origin }: Point) =>
    (!duty.caseId || !hidden.has(duty.caseId)) && (!origin.closed || mayReadClosed);
  const points = await actionPointsOf(visit.db, record);
  const errors = sent?.errors ?? [];
  const title = t.of(body.short_name ?? body.name, formatDate(record.held_on));
  const leave = visit.may('minutes.edit', { bodyId: body.id }).ok;
  return {
    kind: 'page',
    status: sent?.status ?? 200,
    title,
    nav: 'meetings',
    crumbs: [...minutesCrumbs({ file }, visit), { label: t.title }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={title}
          lede={t.lede}
          actions={
            <>
              <ButtonLink href={addresses.minutes(record.id)} secondary>
                {t.toMinutes}
              </ButtonLink>
              <ButtonLink href={addresses.followUp({ utvalg: body.id })} secondary>
                {t.all}
              </ButtonLink>
            </>
          }
        />
        <MeetingTabs meeting={record} current="minutes" visit={visit} />
        <section className="block" aria-labelledby="asked">
          <h2 id="asked">{t.asked}</h2>
          <p className="dim">{t.askedLede}</p>
          <Points
            points={points.asked.filter(open)}
            visit={visit}
            none={t.askedNone}
            title={t.asked}
          />
        </section>
        <section className="block" aria-labelledby="laid">
          <h2 id="laid">{t.laid}</h2>
          <Points
            points={points.laid.filter(open)}
            visit={visit}
            none={t.laidNone}
            title={t.laid}
          />
        </section>
        {leave ? (
          <AddForm
            visit={visit}
            items={file.agenda.filter(({ caseId }) => caseId !== null)}
            errors={errors}
          />
        ) : null}
      </>
    ),
  };
}

function Points(props: { points: readonly Point[]; visit: Visit; none: string; title: string }) {
  const { points, visit } = props;
  const { language, today } = visit;
  const t = minutesText[language].actions;
  if (points.length === 0) return <p className="dim">{props.none}</p>;
  const columns: Column<Point>[] = [
    {
      key: 'what',
      title: t.columns.what,
      heading: true,
      cell: ({ duty, origin }) => (
        <>
          {origin.kind === 'task' ? null : <small>{t.kinds[origin.kind]}: </small>}
          <a href={addresses.obligation(duty.id)}>{duty.what}</a>
        </>
      ),
    },
    { key: 'who', title: t.columns.who, cell: ({ duty }) => duty.who },
    {
      key: 'due',
      title: t.columns.due,
      cell: ({ duty }) => (duty.due ? formatDate(duty.due) : duty.dueNote || t.noDate),
    },
    { key: 'source', title: t.columns.source, cell: ({ duty }) => duty.source },
    {
      key: 'standing',
      title: t.columns.standing,
      cell: ({ duty }) => (
        <>
          <StandingMark standing={standingOn(duty, today)} language={language} />
          {duty.report ? <small> {duty.report}</small> : null}
          <ReportLine duty={duty} visit={visit} />
        </>
      ),
    },
  ];
  return (
    <Table caption={props.title} columns={columns} rows={points} rowKey={({ duty }) => duty.id} />
  );
}

/** One line to report with, for whoever may. */
function ReportLine({ duty, visit }: { duty: ObligationRecord; visit: Visit }) {
  const t = minutesText[visit.language].actions;
  const leave = visit.may('obligation.edit', { bodyId: duty.bodyId }).ok;
  if (!leave || duty.state !== 'open') return null;
  const name = `rapport-${duty.id}`;
  return (
    <details className="more noprint" open={visit.form.has(name)}>
      <summary>
        {t.reportSubmit} <span className="vh">{duty.what}</span>
      </summary>
      <form
        className="report-line"
        method="post"
        action={addresses.reportActionPoint(visit.params.id ?? '', duty.id)}
      >
        <Hidden values={{ versjon: duty.version }} />
        <label htmlFor={name}>{t.report}</label>
        <input
          className="in"
          id={name}
          name={name}
          autoComplete="off"
          defaultValue={visit.form.text(name)}
        />
        <Button small secondary label={t.reportOf(duty.what)}>
          {t.reportSubmit}
        </Button>
      </form>
    </details>
  );
}

function AddForm(props: {
  visit: Visit;
  items: readonly { id: string; number: string | null; title: string }[];
  errors: readonly FieldError[];
}) {
  const { visit, items, errors } = props;
  const t = minutesText[visit.language].actions;
  const value = (name: string) => visit.form.text(name);
  return (
    <section className="block noprint" aria-labelledby="add">
      <h2 id="add">{t.add}</h2>
      <form className="form" method="post" action={addresses.actionPoints(visit.params.id ?? '')}>
        <TextField wide name="hva" label={t.what} value={value('hva')} errors={errors} />
        <TextField name="hvem" label={t.who} value={value('hvem')} errors={errors} />
        <TextField
          name="frist"
          label={t.due}
          hint={t.dueHint}
          value={value('frist')}
          errors={errors}
        />
        <Select
          name="slag"
          label={t.kind}
          value={value('slag') || 'task'}
          options={actionPointKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <Select
          name="sak"
          label={t.item}
          value={value('sak')}
          errors={errors}
          options={[
            { value: '', label: t.noItem },
            ...items.map(({ id, number, title }) => ({
              value: id,
              label: [number, title].filter(Boolean).join(' '),
            })),
          ]}
        />
        <div className="acts">
          <Button>{t.submit}</Button>
        </div>
      </form>
    </section>
  );
}
