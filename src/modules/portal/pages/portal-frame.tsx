import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import { PageHead } from '../../../ui/components/page-head.tsx';
import type { Answer, PageAnswer, Visit } from '../../identity/route.ts';
import { portalText } from '../text/index.ts';

export type PortalPart = 'portal' | 'plan' | 'other';

/** A public page: its head, the parts of the portal, and the feed for those who follow along. */
export function portalPage(
  visit: Visit,
  page: {
    title: string;
    lede?: ReactNode;
    actions?: ReactNode;
    part: PortalPart;
    crumbs?: PageAnswer['crumbs'];
    styles?: readonly string[];
    status?: number;
    main: ReactNode;
    aside?: ReactNode;
  },
): Answer {
  const t = portalText[visit.language];
  const { title, lede, actions, part, main, crumbs = [], ...rest } = page;
  const first = part === 'portal' && crumbs.length === 0;
  return {
    kind: 'page',
    ...rest,
    title,
    nav: 'portal',
    crumbs: first ? [] : [{ label: t.title, href: addresses.portal() }, ...crumbs],
    main: (
      <>
        <PageHead title={title} lede={lede} actions={actions}>
          <nav className="tabs noprint" aria-label={t.tabs}>
            <ul>
              <li>
                <a href={addresses.portal()} aria-current={first ? 'page' : undefined}>
                  {t.meetings}
                </a>
              </li>
              <li>
                <a
                  href={addresses.portalPlan()}
                  aria-current={part === 'plan' ? 'page' : undefined}
                >
                  {t.plan}
                </a>
              </li>
              <li>
                <a href={addresses.publicStructure()}>{t.structure}</a>
              </li>
              <li>
                <a href={addresses.openAdverts()}>{t.adverts}</a>
              </li>
              <li>
                <a href={addresses.verify()}>{t.verify}</a>
              </li>
              <li>
                <a href={addresses.portalFeed()} type="application/atom+xml">
                  {t.feed}
                </a>
              </li>
              <li>
                <a href={addresses.oparl()} type="application/json">
                  {t.oparl}
                </a>
              </li>
            </ul>
          </nav>
        </PageHead>
        {main}
      </>
    ),
  };
}
