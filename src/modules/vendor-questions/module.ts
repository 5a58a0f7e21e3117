import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { askPage, takeQuestion } from './pages/ask-page.tsx';
import { listPage } from './pages/list-page.tsx';
import { questionPage } from './pages/question-page.tsx';
import { takeAnswer, takeConferring, takeWithdrawal } from './pages/take.ts';
import { isOwnOf } from './rules/a-vendor-sees-its-own-questions.ts';
import { readQuestion } from './store/reads.ts';

/**
 * A vendor gets in to its own questions, and to others' not even as far as that they exist;
 * everybody else needs leave to read the queue.
 */
async function ownOrInside(visit: Visit) {
  const one = await readQuestion(visit.db, visit.params.id ?? '');
  const { actor } = visit;
  if (!one || !actor) return null;
  if (actor.role !== 'vendor') return { bodyId: one.bodyId, action: 'question.read' as const };
  return isOwnOf(actor, one.vendor) ? { bodyId: null, action: 'question.read-own' as const } : null;
}

async function ofQuestion(visit: Visit) {
  const one = await readQuestion(visit.db, visit.params.id ?? '');
  return one ? { bodyId: one.bodyId } : null;
}

/** The list is the vendor's own, or the whole queue; which of the two leaves is asked for follows. */
const listing = async ({ actor }: Visit) => ({
  bodyId: null,
  action: actor?.role === 'vendor' ? ('question.read-own' as const) : ('question.read' as const),
});

const answers = { action: 'question.answer', subject: ofQuestion } as const;

export const routes: readonly Route[] = [
  get({
    path: patterns.vendorQuestions,
    action: 'act-as-oneself',
    subject: listing,
    answer: listPage,
  }),
  get({
    path: patterns.newVendorQuestion,
    action: 'question.ask',
    answer: (visit) => askPage(visit),
  }),
  post({ path: patterns.newVendorQuestion, action: 'question.ask', answer: takeQuestion }),
  get({
    path: patterns.vendorQuestion,
    action: 'act-as-oneself',
    subject: ownOrInside,
    answer: (visit) => questionPage(visit),
  }),
  post({ path: patterns.conferVendorQuestion, ...answers, answer: takeConferring }),
  post({ path: patterns.answerVendorQuestion, ...answers, answer: takeAnswer }),
  post({
    path: patterns.withdrawVendorQuestion,
    action: 'question.ask',
    subject: ownOrInside,
    answer: takeWithdrawal,
  }),
];
