import type { PageAnswer, Visit } from '../modules/identity/route.ts';
import { identityText, policySentence } from '../modules/identity/text/index.ts';
import type { PolicyRefusal } from '../modules/identity/vocabulary.ts';
import type { UnreadableForm } from '../platform/http/sent-form.ts';
import { addresses } from '../ui/addresses.ts';
import { ButtonLink } from '../ui/components/buttons.tsx';
import { PageHead } from '../ui/components/page-head.tsx';
import { uiText } from '../ui/text/index.ts';

function plainPage(visit: Visit, status: number, title: string, body: string): PageAnswer {
  return {
    kind: 'page',
    status,
    title,
    nav: '',
    main: (
      <>
        <PageHead title={title} lede={body} />
        <ButtonLink href={visit.actor ? addresses.work() : addresses.portal()} secondary>
          {visit.actor ? uiText[visit.language].home : uiText[visit.language].record}
        </ButtonLink>
      </>
    ),
  };
}

/** Nothing stands at this address. */
export function notFoundPage(visit: Visit): PageAnswer {
  const { title, body } = uiText[visit.language].notFound;
  return plainPage(visit, 404, title, body);
}

/** This person may not, and why; with the way to one who may. */
export function forbiddenPage(visit: Visit, refusal: PolicyRefusal): PageAnswer {
  const t = identityText[visit.language];
  const why = policySentence(refusal, visit.language);
  return plainPage(visit, 403, t.forbiddenTitle, `${why} ${t.forbiddenHelp}`);
}

/** A form that could not be read, or a fault of ours. */
export function errorPage(visit: Visit, refusal?: UnreadableForm): PageAnswer {
  const t = uiText[visit.language];
  if (refusal?.code === 'form-too-large') {
    const megabytes = Math.round(refusal.limitBytes / 1_000_000);
    return plainPage(visit, 413, t.failed.title, t.tooLarge(megabytes));
  }
  if (refusal?.code === 'no-room-now') return plainPage(visit, 503, t.failed.title, t.noRoomNow);
  if (refusal) return plainPage(visit, 400, t.failed.title, t.broken);
  return plainPage(visit, 500, t.failed.title, t.failed.body);
}
