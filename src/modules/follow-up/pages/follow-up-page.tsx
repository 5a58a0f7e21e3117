import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  FilterBar,
  Hidden,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { type BodyRow, listBodies } from '../../organisations/index.ts';
import { countStandings, followUpList } from '../rules/follow-up-list.ts';
import { listObligations } from '../store/reads.ts';
import { followUpText } from '../text/index.ts';
import { followUpWords } from '../text/rules/index.ts';
import { standings } from '../vocabulary.ts';
import { dutiesToRead } from './duties-to-read.ts';
import { listAsCsv } from './list-csv.ts';
import { isFiltered, type ListQuery, orderFields, readListQuery } from './list-query.ts';
import { ListTable } from './list-table.tsx';
import { StandingCounts } from './standing-counts.tsx';

/** More obligations than this at once is no longer a list that people read. */
const most = 5000;

/** The follow-up list across cases and bodies, as the address asks for it. */
export async function followUpPage(visit: Visit): Promise<Answer> {
  const { language, today } = visit;
  const t = followUpText[language];
  const query = readListQuery(visit.query);
  const [all, bodies] = await Promise.all([
    listObligations(visit.db, { limit: most }).then((duties) => dutiesToRead(visit, duties)),
    listBodies(visit.db),
  ]);
  const nameOf = (id: string) => bodies.find((body) => body.id === id)?.name ?? '';
  const rows = followUpList(all, today, query.filter, query.order);
  if (visit.query.get('format') === 'csv') {
    const bytes = listAsCsv(rows, nameOf, language);
    return {
      kind: 'file',
      bytes,
      mediaType: 'text/csv; charset=utf-8',
      fileName: `${t.title.toLowerCase()}-${today}.csv`,
    };
  }
  const { standings: _, ...rest } = query.filter;
  const counts = countStandings(followUpList(all, today, rest));
  const errors = query.unreadable.map(({ field, typed }) => ({
    field,
    message: t.dateUnreadable(typed),
  }));
  const { dueFrom, dueTo } = query.filter;
  const oneDay = dueFrom !== undefined && dueFrom === dueTo;
  const found = oneDay ? t.foundOn(rows.length, formatDate(dueFrom)) : t.found(rows.length);
  const mayAdd = visit.may('obligation.edit', { bodyId: visit.actor?.bodyId ?? null }).ok;
  return {
    kind: 'page',
    title: t.title,
    nav: 'follow-up',
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={t.title}
          lede={t.lede}
          actions={
            mayAdd ? (
              <ButtonLink href={addresses.newObligation()} secondary>
                {t.add.action}
              </ButtonLink>
            ) : null
          }
        />
        {all.length === 0 ? (
          <EmptyState title={t.empty.title} body={t.empty.body} />
        ) : (
          <>
            <StandingCounts counts={counts} query={query} language={language} />
            <ListFilter query={query} bodies={bodies} errors={errors} visit={visit} />
            {rows.length === 0 ? (
              <EmptyState
                title={t.empty.noMatch}
                body={t.empty.noMatchBody}
                action={
                  <ButtonLink href={addresses.followUp()} secondary>
                    {t.filter.clear}
                  </ButtonLink>
                }
              />
            ) : (
              <ListTable rows={rows} query={query} found={found} bodies={bodies} visit={visit} />
            )}
          </>
        )}
      </>
    ),
  };
}

function ListFilter(props: {
  query: ListQuery;
  bodies: readonly BodyRow[];
  errors: readonly { field: string; message: string }[];
  visit: Visit;
}) {
  const { query, bodies, errors, visit } = props;
  const t = followUpText[visit.language].filter;
  const words = followUpWords[visit.language].standings;
  const { typed } = query;
  const all = { value: '', label: t.all };
  return (
    <FilterBar action={addresses.followUp()} label={t.label} submit={t.submit}>
      <Hidden values={orderFields(query)} />
      <TextField name="ord" label={t.words} value={typed.ord} />
      <TextField name="hvem" label={t.who} value={typed.hvem} />
      <Select
        name="utvalg"
        label={t.body}
        value={typed.utvalg}
        options={[all, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Select
        name="tilstand"
        label={t.standing}
        value={typed.tilstand}
        options={[all, ...standings.map((one) => ({ value: one, label: words[one] }))]}
      />
      <TextField name="fra" label={t.from} value={typed.fra} errors={errors} size={10} />
      <TextField name="til" label={t.to} value={typed.til} errors={errors} size={10} />
      {isFiltered(query) ? (
        <a className="clear" href={addresses.followUp()}>
          {t.clear}
        </a>
      ) : null}
    </FilterBar>
  );
}
