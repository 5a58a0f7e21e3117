import { addresses } from '../../../ui/addresses.ts';
import { FileDrop, PasteForm } from '../../../ui/components/file-drop.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { listImports } from '../../documents/index.ts';
import type { PageAnswer, Visit } from '../../identity/route.ts';
import { importPageText } from '../text/import/index.ts';

const accepted =
  '.txt,.text,.md,.docx,.pdf,text/plain,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What people are told; the reader's own limit is a little larger. */
const importLimitBytes = 20_000_000;

type ListedImport = Awaited<ReturnType<typeof listImports>>[number];

function ImportTable(props: { rows: readonly ListedImport[]; caption: string; visit: Visit }) {
  const { language } = props.visit;
  const t = importPageText[language];
  return (
    <Table
      caption={props.caption}
      rows={props.rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'document',
          title: t.columns.document,
          heading: true,
          cell: (row) => <a href={addresses.importReview(row.id)}>{row.fileName}</a>,
        },
        { key: 'by', title: t.columns.by, cell: (row) => row.broughtBy },
        {
          key: 'when',
          title: t.columns.when,
          cell: (row) => (
            <time dateTime={row.broughtAt.toISOString()}>
              {formatMoment(row.broughtAt, language)}
            </time>
          ),
        },
        ...(props.rows.some((row) => row.meetingId)
          ? [
              {
                key: 'meeting',
                title: t.columns.meeting,
                cell: (row: ListedImport) =>
                  row.meetingId ? (
                    <a href={addresses.meeting(row.meetingId)}>{t.toMeeting}</a>
                  ) : null,
              },
            ]
          : []),
      ]}
    />
  );
}

/** Where a document is dropped or pasted, with those that wait and those that became meetings. */
export async function importPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<PageAnswer> {
  const { language, db } = visit;
  const t = importPageText[language];
  const [waiting, done] = await Promise.all([
    listImports(db, 'waiting', 50),
    listImports(db, 'accepted', 10),
  ]);
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.title,
    nav: 'import',
    islands: ['drop'],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.title} lede={t.lede} />
        <FileDrop
          action={addresses.importPage()}
          name="fil"
          accept={accepted}
          label={t.file.label}
          hint={t.file.hint}
          submit={t.file.read}
          limitBytes={importLimitBytes}
          fault={errors.find((error) => error.field === 'fil')?.message}
          language={language}
        />
        <section className="block">
          <h2>{t.paste.title}</h2>
          <PasteForm
            action={addresses.importPaste()}
            name="tekst"
            label={t.paste.label}
            hint={t.paste.hint}
            submit={t.paste.read}
            value={visit.form.text('tekst')}
            errors={errors}
          />
        </section>
        <section className="block">
          <h2>{t.waiting.title}</h2>
          {waiting.length > 0 ? (
            <ImportTable rows={waiting} caption={t.waiting.caption} visit={visit} />
          ) : (
            <EmptyState title={t.waiting.empty} body={t.waiting.emptyHelp} />
          )}
        </section>
        {done.length > 0 ? (
          <section className="block">
            <h2>{t.accepted.title}</h2>
            <ImportTable rows={done} caption={t.accepted.caption} visit={visit} />
          </section>
        ) : null}
      </>
    ),
  };
}
