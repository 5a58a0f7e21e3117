import { addresses } from '../../../ui/addresses.ts';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import type { Answer, Visit } from '../../identity/route.ts';
import { structureOn } from '../store/reads.ts';
import { mandatePages } from '../text/pages/index.ts';
import { readNames } from './structure-names.ts';
import { holdsSentence } from './structure-page.tsx';
import { StructurePicture } from './structure-picture.tsx';
import { WhatGoesWhere, WhoDecides } from './structure-table.tsx';

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
            <StructurePicture structure={structure} names={names} language={language} />
            <p className="hint">{t.pictureNote}</p>
            <section className="block" aria-labelledby="who-decides">
              <h2 id="who-decides">{t.table.caption}</h2>
              <WhoDecides structure={structure} {...shown} />
            </section>
            <section className="block" aria-labelledby="what-goes">
              <h2 id="what-goes">{t.goes.caption}</h2>
              <p className="hint">{t.goes.lede}</p>
              <WhatGoesWhere structure={structure} day={today} {...shown} />
            </section>
          </>
        ) : (
          <EmptyState title={t.none.publicTitle} body={t.none.publicBody} />
        )}
      </>
    ),
  };
}
