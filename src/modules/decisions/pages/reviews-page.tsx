import { daysBetween } from '../../../kernel/calendar.ts';
import { isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { FilterBar, Select } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { readEntries } from '../store/reads.ts';
import { listDueReviews, listReviews } from '../store/reviews.ts';
import { afterText } from '../text/after/index.ts';
import { decisionText } from '../text/index.ts';
import type { EntryRow, Review } from '../vocabulary.ts';

const newestShown = 30;

/** Decisions to be reviewed: those whose day has come first, those to come, and what was answered. */
export async function reviewsPage(visit: Visit): Promise<Answer> {
  const { db, query, language, today } = visit;
  const t = afterText[language];
  const hidden = await visit.closedCases();
  const bodies = await listBodies(db);
  const bodyId = bodies.find(({ id }) => id === query.get('utvalg'))?.id ?? null;
  const [due, answers] = await Promise.all([
    listDueReviews(db, { bodyId, hidden }),
    listReviews(db, { limit: newestShown * 4 }),
  ]);
  const entries = await readEntries(
    db,
    answers.map(({ entryId }) => entryId).filter((id) => isId('dec', id)),
  );
  const answered = answers
    .flatMap((review) => {
      const entry = entries.find(({ id }) => id === review.entryId);
      if (!entry || (bodyId && entry.bodyId !== bodyId)) return [];
      const { source } = entry;
      if (source.kind === 'meeting' && hidden.has(source.caseId)) return [];
      return [{ review, entry }];
    })
    .slice(0, newestShown);
  const overdue = due.filter(({ reviewOn }) => (reviewOn ?? '') <= today);
  const ahead = due.filter(({ reviewOn }) => (reviewOn ?? '') > today);
  return {
    kind: 'page',
    title: t.review.title,
    nav: 'decisions',
    crumbs: [
      { label: decisionText[language].title, href: addresses.decisionRegister() },
      { label: t.review.title },
    ],
    main: (
      <>
        <PageHead title={t.review.title} lede={t.review.lede} />
        <FilterBar action={addresses.reviews()} label={t.review.title} submit={t.show}>
          <Select
            name="utvalg"
            label={t.body}
            value={bodyId ?? ''}
            options={[
              { value: '', label: t.all },
              ...bodies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </FilterBar>
        {due.length === 0 && answered.length === 0 ? (
          <EmptyState title={t.review.none} body={t.review.noneBody} />
        ) : (
          <>
            <Part
              id="forfalt"
              title={t.review.overdue}
              none={t.review.overdueNone}
              rows={overdue}
              columns={dueColumns(visit)}
            />
            <Part
              id="kommer"
              title={t.review.ahead}
              none={t.review.aheadNone}
              rows={ahead}
              columns={dueColumns(visit)}
            />
            <section className="block" aria-labelledby="svart">
              <h2 id="svart">{t.review.answered}</h2>
              {answered.length === 0 ? (
                <p className="dim">{t.review.answeredNone}</p>
              ) : (
                <Table
                  caption={t.review.answered}
                  columns={answeredColumns(visit)}
                  rows={answered}
                  rowKey={({ review }) => `${review.entryId} ${review.no}`}
                />
              )}
            </section>
          </>
        )}
      </>
    ),
  };
}

function Part(props: {
  id: string;
  title: string;
  none: string;
  rows: readonly EntryRow[];
  columns: readonly Column<EntryRow>[];
}) {
  return (
    <section className="block" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      {props.rows.length === 0 ? (
        <p className="dim">{props.none}</p>
      ) : (
        <Table
          caption={props.title}
          columns={props.columns}
          rows={props.rows}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}

function dueColumns({ language, today }: Visit): Column<EntryRow>[] {
  const t = afterText[language];
  return [
    {
      key: 'title',
      title: t.decision,
      heading: true,
      cell: (entry) => (
        <>
          <a href={addresses.decisionReview(entry.id)}>{entry.title}</a>
          <small> {entry.number}</small>
        </>
      ),
    },
    { key: 'body', title: t.body, cell: ({ bodyName, bodyShort }) => bodyShort ?? bodyName },
    {
      key: 'day',
      title: t.review.dueOn,
      cell: ({ reviewOn }) => {
        const over = reviewOn ? daysBetween(reviewOn, today) : 0;
        return (
          <>
            <span className="num">{reviewOn ? formatDate(reviewOn) : '–'}</span>{' '}
            {over > 0 ? <Status shape="bad">{t.review.daysOver(over)}</Status> : null}
          </>
        );
      },
    },
  ];
}

function answeredColumns({ language }: Visit): Column<{ review: Review; entry: EntryRow }>[] {
  const t = afterText[language];
  const shapes = { yes: 'ok', partly: 'half', no: 'bad' } as const;
  return [
    {
      key: 'title',
      title: t.decision,
      heading: true,
      cell: ({ entry }) => (
        <>
          <a href={addresses.decisionReview(entry.id)}>{entry.title}</a>
          <small> {entry.number}</small>
        </>
      ),
    },
    {
      key: 'answer',
      title: t.review.answer,
      cell: ({ review }) => (
        <Status shape={shapes[review.answer]}>{t.review.answers[review.answer]}</Status>
      ),
    },
    { key: 'next', title: t.review.next, cell: ({ review }) => t.review.nexts[review.next] },
    {
      key: 'when',
      title: t.review.answeredBy,
      cell: ({ review }) => t.by(review.byName, formatDate(review.answeredOn)),
    },
  ];
}
