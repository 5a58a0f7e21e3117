import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { bodyOfObligation, reportingSubject } from './commands/seen-obligation.ts';
import { dutiesToRead } from './pages/duties-to-read.ts';
import { followUpPage } from './pages/follow-up-page.tsx';
import { newObligationPage, takeNewObligation } from './pages/new-obligation-page.tsx';
import { obligationPage } from './pages/obligation-page.tsx';
import { takeChange, takeExplanation, takeReopening, takeReport } from './pages/take-forms.ts';
import { readObligation } from './store/reads.ts';

/** Reading one is for all, but where it comes from a case behind closed doors. */
async function reading(visit: Visit) {
  const duty = await readObligation(visit.db, visit.params.id ?? '');
  if (!duty) return null;
  const open = (await dutiesToRead(visit, [duty])).length > 0;
  return open
    ? { bodyId: duty.bodyId }
    : { bodyId: duty.bodyId, action: 'case.read-closed' as const };
}
const subject = (visit: Visit) => bodyOfObligation(visit.db, { id: visit.params.id ?? '' });
const reporting = (visit: Visit) =>
  visit.actor
    ? reportingSubject(visit.db, { id: visit.params.id ?? '' }, { actor: visit.actor })
    : subject(visit);
const ownBody = async (visit: Visit) => ({ bodyId: visit.actor?.bodyId ?? null });

export const routes: readonly Route[] = [
  get({ path: patterns.followUp, action: 'obligation.read', answer: followUpPage }),
  get({
    path: patterns.newObligation,
    action: 'obligation.edit',
    subject: ownBody,
    answer: (visit) => newObligationPage(visit),
  }),
  post({
    path: patterns.newObligation,
    action: 'obligation.edit',
    subject: ownBody,
    answer: takeNewObligation,
  }),
  get({
    path: patterns.obligation,
    action: 'obligation.read',
    subject: reading,
    answer: (visit) => obligationPage(visit),
  }),
  post({
    path: patterns.reportObligation,
    action: 'obligation.report',
    subject: reporting,
    answer: takeReport,
  }),
  post({
    path: patterns.explainObligation,
    action: 'obligation.report',
    subject: reporting,
    answer: takeExplanation,
  }),
  post({
    path: patterns.reopenObligation,
    action: 'obligation.report',
    subject: reporting,
    answer: takeReopening,
  }),
  post({ path: patterns.changeObligation, action: 'obligation.edit', subject, answer: takeChange }),
];
