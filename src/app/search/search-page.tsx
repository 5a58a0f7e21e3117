import type { PageAnswer, Visit } from '../../modules/identity/route.ts';
import { addresses } from '../../ui/addresses.ts';
import { FilterBar, TextField } from '../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../ui/components/page-head.tsx';
import { type Found, lookEverywhere } from './look-everywhere.ts';
import { SearchGroups } from './search-groups.tsx';
import { searchText } from './text/index.ts';
import { isCaseNumber } from './what-was-typed.ts';

/** What was found for the words in the address, by kind; case numbers first. */
export async function searchPage(visit: Visit): Promise<PageAnswer> {
  const typed = visit.query.get('q')?.trim().slice(0, 200) ?? '';
  const t = searchText[visit.language];
  const found = typed ? await lookEverywhere(visit, typed) : null;
  return {
    kind: 'page',
    title: typed ? t.titleFor(typed) : t.title,
    nav: '',
    main: (
      <>
        <PageHead title={typed ? t.titleFor(typed) : t.title} lede={t.lede} />
        <FilterBar action={addresses.search()} label={t.label} submit={t.submit}>
          <TextField name="q" label={t.label} value={typed} type="search" size={40} />
        </FilterBar>
        {found === null ? (
          <EmptyState title={t.start.title} body={t.start.body} />
        ) : isEmpty(found) ? (
          <EmptyState
            title={t.none.title(typed)}
            body={isCaseNumber(typed) ? t.none.numberBody : t.none.body}
          />
        ) : (
          <SearchGroups found={found} typed={typed} language={visit.language} />
        )}
      </>
    ),
  };
}

function isEmpty(found: Found): boolean {
  return Object.values(found).every((one) => !Array.isArray(one) || one.length === 0);
}
