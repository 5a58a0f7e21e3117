import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { ClarificationTabs } from '../../../ui/components/clarification-tabs.tsx';
import {
  ErrorSummary,
  type FieldError,
  FilterBar,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { AsideSection, Columns, EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { countTerms, listAreas, listTerms, listTranslators } from '../store/reads.ts';
import { termText } from '../text/index.ts';
import { termStates } from '../vocabulary.ts';
import {
  isFiltered,
  type ListQuery,
  listAddress,
  pageLength,
  readListQuery,
} from './list-query.ts';
import { stateShapes } from './state-mark.tsx';
import { TermTable } from './term-table.tsx';
import { Translators } from './translators.tsx';

/** The register of terms, as the address asks for it, with those who offer to translate. */
export async function termsPage(visit: Visit, errors: readonly FieldError[] = []): Promise<Answer> {
  const { db, language } = visit;
  const t = termText[language];
  const query = readListQuery(visit.query);
  const asked = {
    words: query.typed.ord || undefined,
    area: query.typed.omrade || undefined,
    state: query.state,
  };
  const [terms, counts, areas, translators] = await Promise.all([
    listTerms(db, { ...asked, limit: pageLength, offset: query.offset }),
    countTerms(db, asked),
    listAreas(db),
    listTranslators(db),
  ]);
  const all = termStates.reduce((sum, state) => sum + counts[state], 0);
  const found = query.state ? counts[query.state] : all;
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.title,
    nav: 'matters',
    main: (
      <>
        <ErrorSummary
          of="oversetter"
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead
          title={t.title}
          lede={t.lede}
          actions={<ButtonLink href={addresses.newTerm()}>{t.propose}</ButtonLink>}
        >
          <ClarificationTabs current="terms" language={language} />
        </PageHead>
        <Columns asideLabel={t.files} aside={<Files visit={visit} />}>
          {all === 0 && !isFiltered(query) ? (
            <EmptyState title={t.empty.title} body={t.empty.body} />
          ) : (
            <>
              <StateCounts counts={counts} query={query} visit={visit} />
              <ListFilter query={query} areas={areas} visit={visit} />
              {terms.length === 0 ? (
                <EmptyState
                  title={t.empty.noMatch}
                  body={t.empty.noMatchBody}
                  action={
                    <ButtonLink href={addresses.terms()} secondary>
                      {t.filter.clear}
                    </ButtonLink>
                  }
                />
              ) : (
                <TermTable terms={terms} found={found} query={query} language={language} />
              )}
            </>
          )}
          <Translators translators={translators} visit={visit} errors={errors} />
        </Columns>
      </>
    ),
  };
}

/** The register as files, and the way in for one. */
function Files({ visit }: { visit: Visit }) {
  const t = termText[visit.language];
  const mayImport = visit.may('term.decide', { bodyId: null }).ok;
  return (
    <AsideSection title={t.files}>
      <ul>
        <li>
          <a href={addresses.termsFile('csv')}>{t.csv}</a>
        </li>
        <li>
          <a href={addresses.termsFile('json')}>{t.conceptMap}</a>
        </li>
        {mayImport ? (
          <li>
            <a href={addresses.importTerms()}>{t.import}</a>
          </li>
        ) : null}
      </ul>
    </AsideSection>
  );
}

function StateCounts(props: {
  counts: Awaited<ReturnType<typeof countTerms>>;
  query: ListQuery;
  visit: Visit;
}) {
  const { counts, query, visit } = props;
  const t = termText[visit.language];
  return (
    <ul className="standings" aria-label={t.counts}>
      {termStates.map((state) => {
        const chosen = query.state === state;
        if (counts[state] === 0 && !chosen) return null;
        return (
          <li key={state} className={stateShapes[state]}>
            <a
              href={listAddress(query, { tilstand: chosen ? '' : state })}
              aria-current={chosen ? 'true' : undefined}
            >
              <b className="num">{counts[state]}</b> {t.states[state]}
            </a>
            <span className="marks" aria-hidden="true">
              <i className={`st ${stateShapes[state]}`} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function ListFilter(props: { query: ListQuery; areas: readonly string[]; visit: Visit }) {
  const { query, areas, visit } = props;
  const t = termText[visit.language];
  const all = { value: '', label: t.filter.all };
  return (
    <FilterBar action={addresses.terms()} label={t.filter.label} submit={t.filter.submit}>
      <TextField name="ord" label={t.filter.words} value={query.typed.ord} />
      <Select
        name="tilstand"
        label={t.filter.state}
        value={query.typed.tilstand}
        options={[all, ...termStates.map((one) => ({ value: one, label: t.states[one] }))]}
      />
      {areas.length > 0 ? (
        <Select
          name="omrade"
          label={t.filter.area}
          value={query.typed.omrade}
          options={[all, ...areas.map((one) => ({ value: one, label: one }))]}
        />
      ) : null}
      {isFiltered(query) ? (
        <a className="clear" href={addresses.terms()}>
          {t.filter.clear}
        </a>
      ) : null}
    </FilterBar>
  );
}
