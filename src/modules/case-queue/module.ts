import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { bodyOfMeetingAddress } from '../meetings/index.ts';
import { readBody } from '../organisations/index.ts';
import { enclosedFile } from './pages/enclosed-section.tsx';
import { habitsPage, takeHabits, takeStandingItems } from './pages/habits-page.tsx';
import { proposePage, takeProposal } from './pages/propose-page.tsx';
import { queuePage } from './pages/queue-list.tsx';
import { queuedCasePage, takeAnswer } from './pages/queued-case-page.tsx';
import { readEnclosed } from './store/enclosed.ts';
import { readQueuedCase } from './store/reads.ts';

/** Whoever sent a case in is let in to it; everybody else needs leave with the body's queue. */
const inQueueOr = (action: 'case-queue.read' | 'case-queue.edit') => async (visit: Visit) => {
  const one = await readQueuedCase(visit.db, visit.params.id ?? '');
  if (!one) return null;
  const own = visit.actor?.personId === one.proposedBy;
  return own ? { bodyId: one.bodyId } : { bodyId: one.bodyId, action };
};

/** What came with a case is for those who look after the queue; of a closed one, for fewer. */
async function enclosedIn(visit: Visit) {
  const one = await readQueuedCase(visit.db, visit.params.id ?? '');
  const enclosed = one ? await readEnclosed(visit.db, one.id) : undefined;
  if (!one || !enclosed) return null;
  const closed = enclosed.closedBasis !== null;
  return closed
    ? { bodyId: one.bodyId, action: 'case.read-closed' as const }
    : { bodyId: one.bodyId };
}

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
  get({
    path: patterns.enclosedFile,
    action: 'case-queue.read',
    subject: enclosedIn,
    answer: enclosedFile,
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
