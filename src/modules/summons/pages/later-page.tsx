import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, Hidden, TextField } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Note, Status, type StatusShape } from '../../../ui/components/status.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { isShut, MeetingTabs, readAgenda } from '../../meetings/index.ts';
import { listBodies } from '../../organisations/index.ts';
import { allLaterPapers, type LaterPaper, laterPapersOf } from '../later-papers.ts';
import type { LaterState } from '../rules/a-paper-sent-later-is-owed-by-a-day.ts';
import { readScene } from '../scene.ts';
import { summonsText } from '../text/index.ts';

const shapes: Readonly<Record<LaterState, StatusShape>> = {
  overdue: 'bad',
  'due-soon': 'warn',
  waiting: 'half',
  unset: 'warn',
  arrived: 'ok',
  told: 'ok',
  gone: 'idle',
};

function columnsOf(visit: Visit): Column<LaterPaper>[] {
  const t = summonsText[visit.language].later;
  return [
    {
      key: 'name',
      title: t.columns.name,
      heading: true,
      cell: (one) => <a href={addresses.paper(one.meetingId, one.itemId)}>{one.name}</a>,
    },
    { key: 'owed', title: t.columns.owedBy, cell: (one) => one.owedBy },
    {
      key: 'due',
      title: t.columns.due,
      cell: (one) => (one.due ? <span className="num">{formatDate(one.due)}</span> : ''),
    },
    {
      key: 'state',
      title: t.columns.state,
      cell: (one) => (
        <Status shape={shapes[one.state]}>
          {one.state === 'overdue' ? t.days(one.daysOver) : t.states[one.state]}
        </Status>
      ),
    },
  ];
}

/** What is sent later to one meeting: who owes it, by when, and the file when it comes. */
export async function laterPage(visit: Visit, errors: readonly FieldError[] = []): Promise<Answer> {
  const { db, language, today } = visit;
  const scene = await readScene(db, visit.params.id ?? '');
  if (!scene) return { kind: 'not-found' };
  const t = summonsText[language].later;
  const { meeting, body } = scene;
  const [all, agenda] = await Promise.all([
    laterPapersOf(db, meeting.id, today),
    readAgenda(db, meeting.id),
  ]);
  const mayReadClosed = visit.may('case.read-closed', { bodyId: body.id }).ok;
  const open = new Set(
    agenda.filter((row) => mayReadClosed || row.closedBasis === null).map((row) => row.id),
  );
  const papers = all.filter((one) => open.has(one.itemId));
  const missing = papers.filter((one) => !['arrived', 'told', 'gone'].includes(one.state));
  const wanted = visit.form.text('vedlegg') || visit.query.get('vedlegg');
  const chosen =
    missing.find((one) => one.attachmentId === wanted) ??
    (missing.length === 1 ? missing[0] : undefined);
  const mayEdit = !isShut(meeting) && visit.may('summons.edit', { bodyId: body.id }).ok;
  const date = formatDate(meeting.held_on);
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.titleOf(body.name, date),
    nav: 'meetings',
    crumbs: [
      { label: `${body.name} ${date}`, href: addresses.meeting(meeting.id) },
      { label: summonsText[language].title, href: addresses.summons(meeting.id) },
      { label: t.title },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={t.title}
          lede={t.lede}
          actions={mayEdit ? <a href={addresses.sentLaterAll()}>{t.all}</a> : null}
        >
          <MeetingTabs meeting={meeting} current="summons" visit={visit} />
        </PageHead>
        <Overdue papers={papers} visit={visit} />
        {papers.length === 0 ? (
          <EmptyState title={t.none} body={t.noneHelp} />
        ) : (
          <Table
            caption={t.title}
            columns={
              mayEdit ? [...columnsOf(visit), chooseColumn(visit, missing)] : columnsOf(visit)
            }
            rows={papers}
            rowKey={(one) => one.attachmentId}
          />
        )}
        {mayEdit && chosen ? <PaperForms paper={chosen} visit={visit} errors={errors} /> : null}
      </>
    ),
  };
}

/** Where one opens the forms of an attachment that has not come. */
function chooseColumn(visit: Visit, missing: readonly LaterPaper[]): Column<LaterPaper> {
  const t = summonsText[visit.language].later;
  return {
    key: 'choose',
    title: <span className="vh">{t.save}</span>,
    cell: (one) =>
      missing.includes(one) ? (
        <a
          className="act"
          href={`${addresses.sentLater(one.meetingId)}?vedlegg=${one.attachmentId}#vedlegg`}
          aria-label={`${t.change}: ${one.name}`}
        >
          {t.change}
        </a>
      ) : null,
  };
}

function Overdue({ papers, visit }: { papers: readonly LaterPaper[]; visit: Visit }) {
  const over = papers.filter((one) => one.state === 'overdue').length;
  if (over === 0) return null;
  return <Note bad title={summonsText[visit.language].later.warn(over)} />;
}

/** The two forms of one attachment. What was typed in a refused one stays. */
function PaperForms(props: { paper: LaterPaper; visit: Visit; errors: readonly FieldError[] }) {
  const { paper, visit } = props;
  const t = summonsText[visit.language].later;
  const { form } = visit;
  const typed = form.text('vedlegg') === paper.attachmentId;
  const { errors } = props;
  const action = addresses.sentLater(paper.meetingId);
  const due = paper.due ? formatDate(paper.due) : '';
  return (
    <section className="block later-form" id="vedlegg" aria-labelledby="later-form">
      <h2 id="later-form">{t.edit(paper.name)}</h2>
      <form method="post" action={action} className="form">
        <Hidden values={{ vedlegg: paper.attachmentId }} />
        <TextField
          name="hvem"
          label={t.owedBy}
          value={typed && form.has('hvem') ? form.text('hvem') : paper.owedBy}
          errors={errors}
        />
        <TextField
          name="frist"
          label={t.due}
          hint={t.dueHint}
          size={10}
          value={typed && form.has('frist') ? form.text('frist') : due}
          errors={errors}
        />
        <p className="wide acts">
          <Button secondary>{t.save}</Button>
        </p>
      </form>
      <form method="post" action={action} className="form" encType="multipart/form-data">
        <Hidden values={{ vedlegg: paper.attachmentId, 'last-opp': 'ja' }} />
        <TextField name="fil" type="file" label={t.upload} hint={t.fileHint} errors={errors} />
        <p className="wide acts">
          <Button secondary>{t.uploadSubmit}</Button>
        </p>
      </form>
    </section>
  );
}

/** All that is missing over all meetings that one prepares. */
export async function allLaterPage(visit: Visit): Promise<Answer> {
  const { db, language, today } = visit;
  const t = summonsText[language].later;
  const [all, bodies] = await Promise.all([allLaterPapers(db, today), listBodies(db)]);
  const papers = all.filter((one) => visit.may('summons.edit', { bodyId: one.bodyId }).ok);
  const meetingOf = new Map(papers.map((one) => [one.attachmentId, one]));
  const columns: Column<LaterPaper>[] = [
    ...columnsOf(visit),
    {
      key: 'meeting',
      title: t.columns.meeting,
      cell: (one) => {
        const meeting = meetingOf.get(one.attachmentId);
        const body = bodies.find(({ id }) => id === meeting?.bodyId);
        return (
          <a href={addresses.sentLater(one.meetingId)}>
            {body?.short_name ?? body?.name} {meeting ? formatDate(meeting.date) : ''}
          </a>
        );
      },
    },
  ];
  return {
    kind: 'page',
    title: t.allTitle,
    nav: 'meetings',
    main: (
      <>
        <PageHead title={t.allTitle} lede={t.allLede} />
        <Overdue papers={papers} visit={visit} />
        {papers.length === 0 ? (
          <EmptyState title={t.none} body={t.noneHelp} />
        ) : (
          <Table
            caption={t.allTitle}
            columns={columns}
            rows={papers}
            rowKey={(one) => one.attachmentId}
          />
        )}
      </>
    ),
  };
}
