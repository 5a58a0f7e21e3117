import type { ReactNode } from 'react';
import { PageHead } from '../../ui/components/page-head.tsx';
import type { PageAnswer } from './route.ts';

/**
 * What somebody with a personal link reads where there is nothing to answer: the link is unknown or
 * spent, or what it asked for is over. With where to go instead, or what else there is to say.
 */
export function stopPage(
  said: { title: string; body?: string; status?: number },
  further?: ReactNode,
): PageAnswer {
  const { title, body, status = 200 } = said;
  return {
    kind: 'page',
    status,
    title,
    nav: '',
    bare: true,
    main: (
      <div className="reply-link">
        <PageHead title={title} lede={body} />
        {further}
      </div>
    ),
  };
}
