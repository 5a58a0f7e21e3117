import { mailLimitBytes } from '../../platform/mail/index.ts';
import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { bodyOfMessage } from './commands/seen-message.ts';
import type { ReplyHandler } from './incoming/take-incoming.ts';
import { incomingFile, incomingPage } from './pages/incoming-page.tsx';
import { mailPage } from './pages/mail-page.tsx';
import { messagePage, partFile } from './pages/message-page.tsx';
import { takeAgain, takeDropped, takeRead, takeWithdrawal } from './pages/take-forms.ts';
import { bodyOfIncoming } from './store/read-incoming.ts';

const ofMessage = (visit: Visit) => bodyOfMessage(visit.db, { id: visit.params.id ?? '' });
const ofIncoming = (visit: Visit) => bodyOfIncoming(visit.db, { id: visit.params.id ?? '' });

/** Room for the other fields of the form that a mail is dropped into. */
const formBytes = 64 * 1024;

/** The addresses of the mail pages; whoever puts the house together says who takes answers. */
export const mailRoutes = (handle: ReplyHandler): readonly Route[] => [
  get({ path: patterns.mail, action: 'mail.read', answer: mailPage }),
  get({
    path: patterns.mailIncoming,
    action: 'mail.read',
    answer: (visit) => incomingPage(visit),
  }),
  post({
    path: patterns.mailIncoming,
    action: 'mail.receive',
    maxBytes: mailLimitBytes + formBytes,
    answer: (visit) => takeDropped(visit, handle),
  }),
  get({
    path: patterns.mailIncomingFile,
    action: 'mail.read',
    subject: ofIncoming,
    answer: incomingFile,
  }),
  post({
    path: patterns.mailIncomingRead,
    action: 'mail.receive',
    subject: ofIncoming,
    answer: takeRead,
  }),
  get({
    path: patterns.mailMessage,
    action: 'mail.read',
    subject: ofMessage,
    answer: (visit) => messagePage(visit),
  }),
  get({ path: patterns.mailPart, action: 'mail.read', subject: ofMessage, answer: partFile }),
  post({ path: patterns.mailRetry, action: 'mail.send', subject: ofMessage, answer: takeAgain }),
  post({
    path: patterns.mailWithdraw,
    action: 'mail.send',
    subject: ofMessage,
    answer: takeWithdrawal,
  }),
];
