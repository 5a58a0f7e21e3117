import { addresses } from '../../../../ui/addresses.ts';
import { ButtonLink } from '../../../../ui/components/buttons.tsx';
import type { Answer, Visit } from '../../../identity/route.ts';
import { stopPage } from '../../../identity/stop-page.tsx';
import { applyText } from '../../text/index.ts';

/** A page that says why there is no form here, and where to go instead. */
export function noFormPage(
  visit: Visit,
  title: string,
  body: string,
  status: 200 | 404 = 200,
): Answer {
  return stopPage(
    { title, body, status },
    <ButtonLink secondary href={addresses.openAdverts()}>
      {applyText[visit.language].stop.openAdverts}
    </ButtonLink>,
  );
}
