import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { OffsetPager } from '../../../ui/components/pager.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { TermRecord } from '../store/reads.ts';
import { termText } from '../text/index.ts';
import { type ListQuery, listAddress, pageLength } from './list-query.ts';
import { StateMark } from './state-mark.tsx';

/** The terms of a list with their number, and the way on where there are more. */
export function TermTable(props: {
  terms: readonly TermRecord[];
  found: number;
  query: ListQuery;
  language: Language;
}) {
  const { terms, found, query, language } = props;
  const t = termText[language];
  const pager = uiText[language].pager;
  const { offset } = query;
  const until = offset + terms.length;
  return (
    <section aria-label={t.title}>
      <div className="listhead">
        <p role="status">
          <b>{t.found(found)}</b>
        </p>
      </div>
      <Table
        caption={t.title}
        columns={columns(language)}
        rows={terms}
        rowKey={(term) => term.id}
      />
      <OffsetPager
        words={pager}
        shown={pager.shown(offset + 1, until, found)}
        offset={offset}
        pageLength={pageLength}
        more={until < found}
        hrefAt={(to) => listAddress(query, { offset: to })}
      />
    </section>
  );
}

function columns(language: Language): Column<TermRecord>[] {
  const t = termText[language];
  const word = (term: TermRecord, standard: 'nb' | 'nn') => {
    if (term.equivalence === 'unmatched') return <i className="dim">{t.noWord}</i>;
    return term[standard] ? (
      <span lang={standard}>{term[standard]}</span>
    ) : (
      <i className="dim">{t.missing}</i>
    );
  };
  return [
    {
      key: 'source',
      title: t.fields.source,
      heading: true,
      cell: (term) => (
        <>
          <a href={addresses.term(term.id)} lang="en">
            {term.source}
          </a>
          {term.area ? <span className="under">{term.area}</span> : null}
        </>
      ),
    },
    { key: 'nb', title: t.fields.nb, cell: (term) => word(term, 'nb') },
    { key: 'nn', title: t.fields.nn, cell: (term) => word(term, 'nn') },
    {
      key: 'state',
      title: t.fields.state,
      cell: (term) => <StateMark state={term.state} language={language} />,
    },
    {
      key: 'by',
      title: t.fields.proposedBy,
      cell: (term) =>
        term.decidedOn && term.decidedByCase ? (
          <>
            {term.proposedByName}
            <span className="under">
              {t.steps.byCase(
                term.decidedByName ?? '',
                formatDate(term.decidedOn),
                term.decidedByCase,
              )}
            </span>
          </>
        ) : (
          term.proposedByName
        ),
    },
  ];
}
