import { addresses } from '../../../../ui/addresses.ts';
import { ButtonLink } from '../../../../ui/components/buttons.tsx';
import { PageHead } from '../../../../ui/components/page-head.tsx';
import type { Answer, Visit } from '../../../identity/route.ts';
import { applyText } from '../../text/index.ts';

/** A page that says why there is no form here, and where to go instead. */
export function stopPage(
  visit: Visit,
  title: string,
  body: string,
  status: 200 | 404 = 200,
): Answer {
  return {
    kind: 'page',
    status,
    title,
    nav: '',
    bare: true,
    main: (
      <div className="reply-link">
        <PageHead title={title} lede={body} />
        <ButtonLink secondary href={addresses.openAdverts()}>
          {applyText[visit.language].stop.openAdverts}
        </ButtonLink>
      </div>
    ),
  };
}
