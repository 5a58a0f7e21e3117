import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import { asPublished } from './as-published.ts';
import { attachmentLimit } from './commands/attach.ts';
import { allAsProposedAnswer, decideAnswer } from './pages/decision-answers.ts';
import { decisionsPage } from './pages/decisions.tsx';
import { paperPage } from './pages/paper.tsx';
import {
  attachAnswer,
  attachmentAnswer,
  detachAnswer,
  quoteAnswer,
  saveAnswer,
} from './pages/paper-answers.ts';
import { paperFormPage } from './pages/paper-form.tsx';
import {
  attachmentSubject,
  bodyOfMeetingAddress,
  meetingSubject,
  paperSubject,
} from './who-may-read.ts';

const writes = { action: 'paper.edit', subject: bodyOfMeetingAddress } as const;
const decides = { action: 'decision.record', subject: bodyOfMeetingAddress } as const;

/** The addresses of a meeting's case papers and of what it decided in them. */
export const paperRoutes: readonly Route[] = [
  get({
    path: patterns.paper,
    action: 'meeting.read',
    subject: paperSubject,
    answer: asPublished((visit) => paperPage(visit)),
  }),
  get({ path: patterns.paperEdit, ...writes, answer: (visit) => paperFormPage(visit) }),
  post({ path: patterns.paperEdit, ...writes, answer: saveAnswer }),
  post({ path: patterns.paperQuote, ...writes, answer: quoteAnswer }),
  post({
    path: patterns.attachments,
    ...writes,
    // The file itself, and some room for what the form says around it.
    maxBytes: attachmentLimit + 1024 * 1024,
    answer: attachAnswer,
  }),
  post({ path: patterns.detach, ...writes, answer: detachAnswer }),
  get({
    path: patterns.attachment,
    action: 'meeting.read',
    subject: attachmentSubject,
    answer: attachmentAnswer,
  }),
  get({
    path: patterns.decisions,
    action: 'meeting.read',
    subject: meetingSubject,
    answer: (visit) => decisionsPage(visit),
  }),
  post({ path: patterns.decisions, ...decides, answer: allAsProposedAnswer }),
  post({ path: patterns.decide, ...decides, answer: decideAnswer }),
];
