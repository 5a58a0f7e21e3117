import { isId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { FilterBar, Select, TextField } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { OffsetPager } from '../../../ui/components/pager.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { PageAnswer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { caseTopics, caseYears } from '../store/case-reads.ts';
import { type CaseListRow, listCases } from '../store/lists.ts';
import { caseText } from '../text/cases/index.ts';
import { meetingText } from '../text/index.ts';
import { caseReadingOf } from '../who-may-read-cases.ts';
import { OutcomeStatus } from './decided.tsx';

const pageLength = 50;

/** All cases that this person may read, as the address asks for them. */
export async function casesPage(visit: Visit): Promise<PageAnswer> {
  const { db, query, language } = visit;
  const t = meetingText[language].casesPage;
  const typed = {
    ord: query.get('ord')?.trim() ?? '',
    utvalg: query.get('utvalg') ?? '',
    ar: query.get('ar') ?? '',
    tema: query.get('tema') ?? '',
  };
  const offset = wholeNumber(query.get('etter')) ?? 0;
  const [rows, bodies, topics, years] = await Promise.all([
    listCases(db, {
      words: typed.ord || undefined,
      bodyId: isId('body', typed.utvalg) ? typed.utvalg : undefined,
      year: wholeNumber(typed.ar) || undefined,
      topic: typed.tema || undefined,
      ...caseReadingOf(visit),
      limit: pageLength + 1,
      offset,
    }),
    listBodies(db),
    caseTopics(db, caseReadingOf(visit)),
    caseYears(db),
  ]);
  const filtered = Object.values(typed).some((value) => value !== '');
  const shown = rows.slice(0, pageLength);
  const at = (next: number) => addresses.cases({ ...typed, etter: next || undefined });
  const pager = uiText[language].pager;
  const all = { value: '', label: meetingText[language].filter.all };
  return {
    kind: 'page',
    title: t.title,
    nav: 'cases',
    main: (
      <>
        <PageHead title={t.title} lede={t.lede} />
        <FilterBar
          action={addresses.cases()}
          label={t.words}
          submit={meetingText[language].filter.show}
        >
          <TextField name="ord" label={t.wordsHint} value={typed.ord} />
          <Select
            name="utvalg"
            label={t.columns.body}
            value={typed.utvalg}
            options={[all, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <Select
            name="ar"
            label={caseText[language].year}
            value={typed.ar}
            options={[all, ...years.map((year) => ({ value: `${year}`, label: `${year}` }))]}
          />
          {topics.length > 0 ? (
            <Select
              name="tema"
              label={t.topic}
              value={typed.tema}
              options={[all, ...topics.map((topic) => ({ value: topic, label: topic }))]}
            />
          ) : null}
        </FilterBar>
        {shown.length > 0 ? (
          <>
            <CaseTable rows={shown} visit={visit} />
            <OffsetPager
              words={pager}
              shown={caseText[language].found(offset + 1, offset + shown.length)}
              offset={offset}
              pageLength={pageLength}
              more={rows.length > pageLength}
              hrefAt={at}
            />
          </>
        ) : (
          <EmptyState
            title={filtered ? t.noMatch : t.empty}
            body=""
            action={
              filtered ? (
                <ButtonLink href={addresses.cases()} secondary>
                  {meetingText[language].filter.all}
                </ButtonLink>
              ) : null
            }
          />
        )}
      </>
    ),
  };
}

function CaseTable({ rows, visit }: { rows: readonly CaseListRow[]; visit: Visit }) {
  const { language } = visit;
  const t = meetingText[language].casesPage;
  const columns: Column<CaseListRow>[] = [
    {
      key: 'number',
      title: t.columns.number,
      cell: (row) => (
        <a className="nb num" href={addresses.case(row.id)}>
          {row.number}
        </a>
      ),
    },
    {
      key: 'title',
      title: t.columns.title,
      heading: true,
      cell: (row) => (
        <>
          {row.title || <span className="dim">{t.cited}</span>}
          {row.topic ? <small className="kind">{row.topic}</small> : null}
        </>
      ),
    },
    { key: 'body', title: t.columns.body, cell: (row) => row.bodyShort ?? row.bodyName },
    {
      key: 'treated',
      title: t.columns.treated,
      cell: (row) =>
        row.lastTreated ? (
          <time dateTime={row.lastTreated}>{formatDate(row.lastTreated)}</time>
        ) : null,
    },
    {
      key: 'outcome',
      title: t.columns.outcome,
      cell: (row) =>
        row.outcome ? (
          <OutcomeStatus outcome={row.outcome} language={language} />
        ) : (
          <Status shape="idle">{row.knownBy === 'citation' ? t.cited : t.open}</Status>
        ),
    },
  ];
  return <Table caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
