import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import { bodyOfMeetingAddress, meetingSubject } from '../meetings/index.ts';
import { cancelAnswer, cancelPage } from './pages/cancel-page.tsx';
import { takeLaterForm } from './pages/later-forms.ts';
import { allLaterPage, laterPage } from './pages/later-page.tsx';
import { linkAnswer, linkCalendar, linkPage } from './pages/link-page.tsx';
import { callDeputyAnswer, registerPage, replyAnswer } from './pages/register-page.tsx';
import { remindAnswer, remindPage } from './pages/remind-page.tsx';
import { sendAnswer, sendPage } from './pages/send-page.tsx';
import { summonsPage } from './pages/summons-page.tsx';

const edits = { action: 'summons.edit', subject: bodyOfMeetingAddress } as const;
const publishes = { action: 'meeting.publish', subject: bodyOfMeetingAddress } as const;
const twentyMegabytes = 21 * 1024 * 1024;

export const routes: readonly Route[] = [
  get({
    path: patterns.summons,
    action: 'summons.read',
    subject: meetingSubject,
    answer: (visit) => summonsPage(visit),
  }),
  get({ path: patterns.summonsSend, ...edits, answer: (visit) => sendPage(visit) }),
  post({ path: patterns.summonsSend, ...edits, answer: sendAnswer }),
  get({ path: patterns.summonsRemind, ...edits, answer: (visit) => remindPage(visit) }),
  post({ path: patterns.summonsRemind, ...edits, answer: remindAnswer }),
  get({ path: patterns.cancelMeeting, ...publishes, answer: (visit) => cancelPage(visit) }),
  post({ path: patterns.cancelMeeting, ...publishes, answer: cancelAnswer }),
  get({ path: patterns.summonsReply, ...edits, answer: (visit) => registerPage(visit) }),
  post({
    path: patterns.summonsReply,
    action: 'summons.reply',
    subject: bodyOfMeetingAddress,
    answer: replyAnswer,
  }),
  post({ path: patterns.callDeputy, ...edits, answer: callDeputyAnswer }),
  get({
    path: patterns.sentLater,
    action: 'summons.read',
    subject: meetingSubject,
    answer: (visit) => laterPage(visit),
  }),
  post({
    path: patterns.sentLater,
    ...edits,
    maxBytes: twentyMegabytes,
    answer: takeLaterForm,
  }),
  get({ path: patterns.sentLaterAll, action: 'summons.edit', answer: allLaterPage }),
  get({ path: patterns.replyLink, action: 'open', answer: (visit) => linkPage(visit) }),
  post({ path: patterns.replyLink, action: 'open', answer: linkAnswer }),
  get({ path: patterns.replyCalendar, action: 'open', answer: linkCalendar }),
];
