import { addresses, patterns } from '../../ui/addresses.ts';
import { type Answer, get, post, type Route, type Visit } from '../identity/route.ts';
import { acceptAnswer, saveReviewAnswer } from './pages/import-accept.ts';
import { bringFile, bringPasted, discardAnswer, importedFile } from './pages/import-answers.ts';
import { importPage } from './pages/import-page.tsx';
import { reviewPage } from './pages/import-review.tsx';

const action = 'document.import';
/** The largest file that the reader takes, and what a form puts around it. */
const fileFormBytes = 21 * 1024 * 1024;

/** A form's address that is opened anew after a refusal leads back to the page with the form. */
const backTo =
  (address: (id: string) => string) =>
  async (visit: Visit): Promise<Answer> => ({
    kind: 'redirect',
    to: address(visit.params.id ?? ''),
  });

/** Dropping a document, looking it over, and taking it in. */
export const importRoutes: readonly Route[] = [
  get({ path: patterns.importPage, action, answer: (visit) => importPage(visit) }),
  post({ path: patterns.importPage, action, answer: bringFile, maxBytes: fileFormBytes }),
  get({ path: patterns.importPaste, action, answer: backTo(() => addresses.importPage()) }),
  post({ path: patterns.importPaste, action, answer: bringPasted, maxBytes: fileFormBytes }),
  get({ path: patterns.importReview, action, answer: (visit) => reviewPage(visit) }),
  post({ path: patterns.importReview, action, answer: saveReviewAnswer }),
  get({ path: patterns.importAccept, action, answer: backTo(addresses.importReview) }),
  post({ path: patterns.importAccept, action, answer: acceptAnswer }),
  post({ path: patterns.importDiscard, action, answer: discardAnswer }),
  get({ path: patterns.importFile, action, answer: importedFile }),
];
