import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { bodyOfMeetingAddress } from '../meetings/index.ts';
import { leadToFormat, takeExport, takeSender } from './pages/exchange-answers.ts';
import { exchangePage } from './pages/exchange-page.tsx';
import { answersFile, takeHandled, takeMessages } from './pages/inbox-answers.ts';
import { inboxPage } from './pages/inbox-page.tsx';
import {
  oparlBodiesAnswer,
  oparlListAnswer,
  oparlObjectAnswer,
  oparlSystemAnswer,
} from './pages/oparl-answers.ts';
import { readReceived } from './store/received.ts';
import { messageLimitBytes } from './unpack-message-file.ts';

const runs = { action: 'exchange.run', subject: bodyOfMeetingAddress } as const;

/** A message is about the body whose queue it went to, or whose meeting it answers. */
const ofReceived = async (visit: Visit) => {
  const row = await readReceived(visit.db, visit.params.id ?? '');
  return row ? { bodyId: row.body_id } : null;
};
const takesIn = { action: 'exchange.take-in' } as const;
/** Room for the other fields of the form that messages are laid in. */
const formBytes = 64 * 1024;

export const routes: readonly Route[] = [
  get({ path: patterns.exchange, ...runs, answer: (visit) => exchangePage(visit) }),
  post({ path: patterns.exchange, ...runs, answer: takeSender }),
  get({ path: patterns.exchangeFile, ...runs, answer: leadToFormat }),
  post({ path: patterns.exchangeFile, ...runs, answer: takeExport }),
  get({ path: patterns.exchangeInbox, ...takesIn, answer: (visit) => inboxPage(visit) }),
  post({
    path: patterns.exchangeInbox,
    ...takesIn,
    maxBytes: messageLimitBytes + formBytes,
    answer: takeMessages,
  }),
  get({
    path: patterns.exchangeAnswers,
    ...takesIn,
    subject: ofReceived,
    answer: answersFile,
  }),
  post({
    path: patterns.exchangeHandled,
    ...takesIn,
    subject: ofReceived,
    answer: takeHandled,
  }),
  get({ path: patterns.oparl, action: 'open', answer: oparlSystemAnswer }),
  get({ path: patterns.oparlBodies, action: 'open', answer: oparlBodiesAnswer }),
  get({ path: patterns.oparlObject, action: 'open', answer: oparlObjectAnswer }),
  get({ path: patterns.oparlList, action: 'open', answer: oparlListAnswer }),
];
