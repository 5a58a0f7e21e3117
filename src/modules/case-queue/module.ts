import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { bodyOfMeetingAddress } from '../meetings/index.ts';
import { readBody } from '../organisations/index.ts';
import { habitsPage, takeHabits, takeStandingItems } from './pages/habits-page.tsx';
import { proposePage, takeProposal } from './pages/propose-page.tsx';
import { queuePage } from './pages/queue-list.tsx';
import { queuedCasePage, takeAnswer } from './pages/queued-case-page.tsx';
import { readQueuedCase } from './store/reads.ts';

/** Whoever sent a case in is let in to it; everybody else needs leave with the body's queue. */
const inQueueOr = (action: 'case-queue.read' | 'case-queue.edit') => async (visit: Visit) => {
  const one = await readQueuedCase(visit.db, visit.params.id ?? '');
  if (!one) return null;
  const own = visit.actor?.personId === one.proposedBy;
  return own ? { bodyId: one.bodyId } : { bodyId: one.bodyId, action };
};

async function ofBody(visit: Visit) {
  const body = await readBody(visit.db, visit.params.id ?? '');
  return body ? { bodyId: body.id } : null;
}

const edits = { action: 'case-queue.edit', subject: ofBody } as const;

export const routes: readonly Route[] = [
  get({ path: patterns.caseQueue, action: 'case.propose', answer: queuePage }),
  get({
    path: patterns.proposeCase,
    action: 'case.propose',
    answer: (visit) => proposePage(visit),
  }),
  post({ path: patterns.proposeCase, action: 'case.propose', answer: takeProposal }),
  get({
    path: patterns.queuedCase,
    action: 'case.propose',
    subject: inQueueOr('case-queue.read'),
    answer: (visit) => queuedCasePage(visit),
  }),
  post({
    path: patterns.queuedCase,
    action: 'case.propose',
    subject: inQueueOr('case-queue.edit'),
    answer: takeAnswer,
  }),
  get({ path: patterns.queueHabits, ...edits, answer: (visit) => habitsPage(visit) }),
  post({ path: patterns.queueHabits, ...edits, answer: takeHabits }),
  post({
    path: patterns.standingItems,
    action: 'case-queue.edit',
    subject: bodyOfMeetingAddress,
    answer: takeStandingItems,
  }),
];
