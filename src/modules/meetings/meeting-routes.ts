import { addresses, patterns } from '../../ui/addresses.ts';
import { perform } from '../identity/command.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { asPublished } from './as-published.ts';
import { closeMeeting } from './commands/close-meeting.ts';
import { mendBudget } from './commands/mend-budget.ts';
import {
  addAnswer,
  minutesAnswer,
  moveAnswer,
  removeAnswer,
  rowAnswer,
} from './pages/agenda-answers.ts';
import { rowPage } from './pages/agenda-row-form.tsx';
import { meetingPage } from './pages/meeting.tsx';
import {
  changeFactsAnswer,
  meetingFactsPage,
  newMeetingPage,
  planMeetingAnswer,
} from './pages/meeting-form.tsx';
import { meetingRefusal } from './pages/meeting-words.ts';
import { meetingsPage } from './pages/meetings.tsx';
import { noticeDocxAnswer, noticeIcsAnswer, noticePage, noticePdfAnswer } from './pages/notice.tsx';
import { publishAnswer, publishPage } from './pages/publish.tsx';
import type { BudgetMend } from './rules/time-budget-covers-the-speakers.ts';
import { meetingText } from './text/index.ts';
import { bodyOfMeetingAddress, meetingSubject } from './who-may-read.ts';

const edits = { action: 'meeting.edit', subject: bodyOfMeetingAddress } as const;
const reads = { action: 'meeting.read', subject: meetingSubject } as const;
const publishes = { action: 'meeting.publish', subject: bodyOfMeetingAddress } as const;

function readMend(text: string): BudgetMend | null {
  try {
    return JSON.parse(text) as BudgetMend;
  } catch {
    return null;
  }
}

async function mendAnswer(visit: Visit) {
  const { id = '', item = '' } = visit.params;
  const mend = readMend(visit.form.text('bot'));
  if (!mend) return meetingPage(visit);
  const order = { meetingId: id, itemId: item, mend };
  const verdict = await perform(visit.db, mendBudget, order, visit.acting());
  const t = meetingText[visit.language].agenda;
  if (verdict.ok) {
    return { kind: 'redirect' as const, to: addresses.meeting(id), flash: t.savedTimes };
  }
  const message = meetingRefusal(verdict.refusal, visit.language);
  return meetingPage(visit, { errors: [{ field: '', message }], status: 422 });
}

async function closeAnswer(visit: Visit) {
  const meetingId = visit.params.id ?? '';
  const verdict = await perform(visit.db, closeMeeting, { meetingId }, visit.acting());
  if (verdict.ok) {
    const flash = meetingText[visit.language].decide.closed;
    return { kind: 'redirect' as const, to: addresses.meeting(meetingId), flash };
  }
  const message = meetingRefusal(verdict.refusal, visit.language);
  return meetingPage(visit, { errors: [{ field: '', message }], status: 422 });
}

/** The meeting's own addresses: lists, agenda, publishing and its outputs. */
export const meetingRoutes: readonly Route[] = [
  get({ path: patterns.meetings, action: 'meeting.read', answer: meetingsPage }),
  get({
    path: patterns.newMeeting,
    action: 'meeting.edit',
    answer: (visit) => newMeetingPage(visit),
  }),
  post({ path: patterns.newMeeting, action: 'meeting.edit', answer: planMeetingAnswer }),
  get({ path: patterns.meeting, ...reads, answer: asPublished((visit) => meetingPage(visit)) }),
  get({ path: patterns.meetingFacts, ...edits, answer: (visit) => meetingFactsPage(visit) }),
  post({ path: patterns.meetingFacts, ...edits, answer: changeFactsAnswer }),
  post({ path: patterns.meetingMinutes, ...edits, answer: minutesAnswer }),
  post({ path: patterns.items, ...edits, answer: addAnswer }),
  get({ path: patterns.item, ...edits, answer: (visit) => rowPage(visit) }),
  post({ path: patterns.item, ...edits, answer: rowAnswer }),
  post({ path: patterns.moveItem, ...edits, answer: moveAnswer }),
  post({ path: patterns.removeItem, ...edits, answer: removeAnswer }),
  post({ path: `${patterns.item}/bot`, ...edits, answer: mendAnswer }),
  post({
    path: patterns.meetingClose,
    action: 'decision.record',
    subject: bodyOfMeetingAddress,
    answer: closeAnswer,
  }),
  get({ path: patterns.publish, ...publishes, answer: (visit) => publishPage(visit) }),
  post({ path: patterns.publish, ...publishes, answer: publishAnswer }),
  get({ path: patterns.notice, ...reads, answer: noticePage }),
  get({ path: `${patterns.notice}.pdf`, ...reads, answer: noticePdfAnswer }),
  get({ path: `${patterns.notice}.docx`, ...reads, answer: noticeDocxAnswer }),
  get({ path: `${patterns.notice}.ics`, ...reads, answer: noticeIcsAnswer }),
];
