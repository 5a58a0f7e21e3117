import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import { bodyOfMeetingAddress, meetingSubject } from '../meetings/index.ts';
import { takeActionPoint, takeActionReport } from './pages/action-answers.ts';
import { actionsPage } from './pages/actions-page.tsx';
import {
  takeAnswer,
  takeApproval,
  takeComment,
  takeCorrection,
  takeSeal,
  takeSendOut,
  takeSignatories,
  takeSignature,
  takeTakeBack,
} from './pages/answers.ts';
import { editPage, takeEdit } from './pages/edit-page.tsx';
import { minutesDocxAnswer, minutesPdfAnswer } from './pages/minutes-files.ts';
import { minutesPage } from './pages/minutes-page.tsx';
import { largestFile, takeFile, verifyPage } from './pages/verify-page.tsx';

const reads = { action: 'minutes.read', subject: meetingSubject } as const;
const edits = { action: 'minutes.edit', subject: bodyOfMeetingAddress } as const;
const { minutes, minutesEdit, minutesComments } = patterns;

export const routes: readonly Route[] = [
  get({ path: minutes, ...reads, answer: (visit) => minutesPage(visit) }),
  get({ path: `${minutes}.pdf`, ...reads, answer: minutesPdfAnswer }),
  get({ path: `${minutes}.docx`, ...reads, answer: minutesDocxAnswer }),
  get({ path: minutesEdit, ...edits, answer: (visit) => editPage(visit) }),
  post({ path: minutesEdit, ...edits, answer: takeEdit }),
  get({ path: minutesComments, ...reads, answer: (visit) => minutesPage(visit) }),
  post({
    path: minutesComments,
    action: 'minutes.comment',
    subject: meetingSubject,
    answer: takeComment,
  }),
  post({ path: patterns.minutesComment, ...edits, answer: takeAnswer }),
  post({ path: patterns.minutesSendOut, ...edits, answer: takeSendOut }),
  post({ path: patterns.minutesTakeBack, ...edits, answer: takeTakeBack }),
  post({ path: patterns.minutesSignatories, ...edits, answer: takeSignatories }),
  post({
    path: patterns.minutesSign,
    action: 'minutes.sign',
    subject: bodyOfMeetingAddress,
    answer: takeSignature,
  }),
  post({ path: patterns.minutesApprove, ...edits, answer: takeApproval }),
  post({ path: patterns.minutesSeal, ...edits, answer: takeSeal }),
  post({ path: patterns.minutesCorrect, ...edits, answer: takeCorrection }),
  get({ path: patterns.actionPoints, ...reads, answer: (visit) => actionsPage(visit) }),
  post({ path: patterns.actionPoints, ...edits, answer: takeActionPoint }),
  post({
    path: patterns.reportActionPoint,
    action: 'obligation.edit',
    subject: bodyOfMeetingAddress,
    answer: takeActionReport,
  }),
  get({ path: patterns.verify, action: 'open', answer: verifyPage }),
  post({ path: patterns.verify, action: 'open', maxBytes: largestFile, answer: takeFile }),
  get({ path: patterns.verifySeal, action: 'open', answer: verifyPage }),
];
