import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { bodyOfPlan } from './commands/plan-subject.ts';
import { newPlanPage, takeNewPlan } from './pages/new-plan-page.tsx';
import { planPage } from './pages/plan-page.tsx';
import { plansPage } from './pages/plans-page.tsx';
import { takePlanForm } from './pages/take-plan-forms.ts';

const ownBody = async (visit: Visit) => ({ bodyId: visit.actor?.bodyId ?? null });
const plan = (visit: Visit) => bodyOfPlan(visit.db, { planId: visit.params.id ?? '' });

export const routes: readonly Route[] = [
  get({ path: patterns.meetingPlans, action: 'plan.read', answer: plansPage }),
  get({
    path: patterns.newMeetingPlan,
    action: 'plan.edit',
    subject: ownBody,
    answer: (visit) => newPlanPage(visit),
  }),
  post({
    path: patterns.newMeetingPlan,
    action: 'plan.edit',
    subject: ownBody,
    answer: takeNewPlan,
  }),
  get({
    path: patterns.meetingPlan,
    action: 'plan.read',
    subject: plan,
    answer: (visit) => planPage(visit),
  }),
  post({ path: patterns.meetingPlan, action: 'plan.edit', subject: plan, answer: takePlanForm }),
];
