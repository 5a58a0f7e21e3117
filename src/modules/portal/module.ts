import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { readBody } from '../organisations/index.ts';
import { portalBodyPage, takeOpenness } from './pages/portal-body.tsx';
import { portalCalendar } from './pages/portal-calendar.ts';
import { portalFeed } from './pages/portal-feed.ts';
import {
  portalAttachmentAnswer,
  portalDecisionPage,
  portalMeetingPage,
  portalNoticePdfAnswer,
} from './pages/portal-meeting.tsx';
import { portalMinutesPage, portalMinutesPdfAnswer } from './pages/portal-minutes.tsx';
import { portalPlanPage, portalPlanPdfAnswer } from './pages/portal-plan.tsx';
import { portalStart } from './pages/portal-start.tsx';

const open = { action: 'open' } as const;

async function ofBody(visit: Visit) {
  const body = await readBody(visit.db, visit.params.id ?? '');
  return body ? { bodyId: body.id } : null;
}

export const routes: readonly Route[] = [
  get({ path: patterns.portal, ...open, answer: portalStart }),
  get({ path: patterns.portalFeed, ...open, answer: portalFeed }),
  get({ path: patterns.portalPlan, ...open, answer: portalPlanPage }),
  get({ path: patterns.portalPlanPdf, ...open, answer: portalPlanPdfAnswer }),
  get({ path: patterns.portalPlanCalendar, ...open, answer: portalCalendar }),
  get({ path: patterns.portalBody, ...open, answer: portalBodyPage }),
  post({
    path: patterns.portalBody,
    action: 'portal.edit',
    subject: ofBody,
    answer: takeOpenness,
  }),
  get({ path: patterns.portalNoticePdf, ...open, answer: portalNoticePdfAnswer }),
  get({ path: patterns.portalMinutesPdf, ...open, answer: portalMinutesPdfAnswer }),
  get({ path: patterns.portalMinutes, ...open, answer: portalMinutesPage }),
  get({ path: patterns.portalMeeting, ...open, answer: portalMeetingPage }),
  get({ path: patterns.portalAttachment, ...open, answer: portalAttachmentAnswer }),
  get({ path: patterns.portalDecision, ...open, answer: portalDecisionPage }),
];
