import { addresses } from '../../../ui/addresses.ts';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import type { Answer, Visit } from '../../identity/route.ts';
import { structureOn } from '../store/reads.ts';
import { mandatePages } from '../text/pages/index.ts';
import { readNames } from './structure-names.ts';
import { holdsSentence } from './structure-page.tsx';
import { StructureParts } from './structure-parts.tsx';

/**
 * The structure that holds today, for anybody; where it is not public, that it is not, and nothing
 * of what it says.
 * @source F-042
 */
export async function publicStructurePage(visit: Visit): Promise<Answer> {
  const { language, today } = visit;
  const t = mandatePages[language];
  const standing = await structureOn(visit.db, today);
  const structure = standing?.isPublic ? standing : null;
  const names = await readNames(visit.db);
  const shown = { names, language, bodyCell: (_: string, name: string) => name };
  return {
    kind: 'page',
    title: t.title,
    nav: 'portal',
    crumbs: [{ label: t.access, href: addresses.portal() }, { label: t.title }],
    main: (
      <>
        <PageHead title={t.title} lede={t.publicLede} />
        {structure ? (
          <>
            <p className="standing">{holdsSentence(structure, visit)}</p>
            <StructureParts structure={structure} day={today} {...shown} />
          </>
        ) : (
          <EmptyState title={t.none.publicTitle} body={t.none.publicBody} />
        )}
      </>
    ),
  };
}
