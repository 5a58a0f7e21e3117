import { addresses } from '../../../ui/addresses.ts';
import { OffsetPager } from '../../../ui/components/pager.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate, formatDaysLeft } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Visit } from '../../identity/route.ts';
import type { BodyRow } from '../../organisations/index.ts';
import type { FollowUpRow } from '../rules/follow-up-list.ts';
import type { ObligationRecord } from '../store/reads.ts';
import { type FollowUpText, followUpText } from '../text/index.ts';
import { type ListQuery, listAddress, orders } from './list-query.ts';
import { sourceWords } from './source-words.ts';
import { StandingMark } from './standing-mark.tsx';

const pageLength = 100;
type Row = FollowUpRow<ObligationRecord>;

/** The list itself, with its number, the ways to sort it, and the way on where it is long. */
export function ListTable(props: {
  rows: readonly Row[];
  query: ListQuery;
  found: string;
  bodies: readonly BodyRow[];
  visit: Visit;
}) {
  const { rows, query, found, bodies, visit } = props;
  const t = followUpText[visit.language];
  const { offset } = query;
  const shown = rows.slice(offset, offset + pageLength);
  const until = Math.min(offset + pageLength, rows.length);
  const pager = uiText[visit.language].pager;
  return (
    <section aria-label={t.title}>
      <div className="listhead">
        <p role="status">
          <b>{found}</b>
        </p>
        <SortLinks query={query} t={t} />
        <a href={listAddress(query, { format: 'csv' })}>{t.csv}</a>
      </div>
      <Table
        caption={t.title}
        columns={columns(bodies, rows, query, visit)}
        rows={shown}
        rowKey={(row) => row.id}
      />
      <OffsetPager
        words={pager}
        shown={pager.shown(offset + 1, until, rows.length)}
        offset={offset}
        pageLength={pageLength}
        more={until < rows.length}
        hrefAt={(to) => listAddress(query, { offset: to })}
      />
    </section>
  );
}

function SortLinks({ query, t }: { query: ListQuery; t: FollowUpText }) {
  const { by, descending } = query.order;
  return (
    <ul className="sort" aria-label={t.sort}>
      {orders.map((order) => {
        const chosen = order === by;
        const turned = chosen && !descending;
        return (
          <li key={order}>
            <a
              href={listAddress(query, { by: order, descending: turned })}
              aria-current={chosen ? 'true' : undefined}
              aria-label={t.sortedBy(t.columns[order])}
            >
              {t.columns[order]}
              {chosen ? <span aria-hidden="true">{descending ? ' ↑' : ' ↓'}</span> : null}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function columns(
  bodies: readonly BodyRow[],
  rows: readonly Row[],
  query: ListQuery,
  visit: Visit,
): Column<Row>[] {
  const { language } = visit;
  const t = followUpText[language];
  const bodyOf = (id: string) => bodies.find((body) => body.id === id);
  const sameDate = (due: string) => rows.filter((row) => row.due === due).length;
  return [
    {
      key: 'what',
      title: t.columns.what,
      heading: true,
      cell: (row) => <a href={addresses.obligation(row.id)}>{row.what}</a>,
    },
    {
      key: 'due',
      title: t.columns.due,
      cell: (row) =>
        row.due === null ? (
          <span className="dim">{row.dueNote || t.noDate}</span>
        ) : (
          <span className="when">
            <time dateTime={row.due}>{formatDate(row.due)}</time>
            {stillCounts(row) && row.daysLeft !== null ? (
              <small className="dim">{formatDaysLeft(row.daysLeft, language)}</small>
            ) : null}
            {sameDate(row.due) > 1 && query.typed.fra === '' ? (
              <a
                className="dim"
                href={listAddress(query, { fra: formatDate(row.due), til: formatDate(row.due) })}
                aria-label={t.sameDate(sameDate(row.due), formatDate(row.due))}
              >
                {t.found(sameDate(row.due))}
              </a>
            ) : null}
          </span>
        ),
    },
    { key: 'who', title: t.columns.who, cell: (row) => row.who || <i>{t.nobody}</i> },
    {
      key: 'source',
      title: t.columns.source,
      cell: (row) =>
        row.caseId ? (
          <a className="nb" href={addresses.case(row.caseId)}>
            {sourceWords(row, t)}
          </a>
        ) : (
          sourceWords(row, t)
        ),
    },
    {
      key: 'body',
      title: t.columns.body,
      cell: (row) => bodyOf(row.bodyId)?.short_name ?? bodyOf(row.bodyId)?.name,
    },
    {
      key: 'standing',
      title: t.columns.standing,
      cell: (row) => <StandingMark standing={row.standing} language={language} />,
    },
  ];
}

const stillCounts = ({ standing }: Row) => standing === 'missed' || standing === 'due-soon';
