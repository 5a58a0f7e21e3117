import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { bodyOfPlan } from './commands/plan-subject.ts';
import { calendarsPage, takeCalendar } from './pages/calendars-page.tsx';
import { gatheringPage, takeGatheringForm } from './pages/gathering-page.tsx';
import { gatheringsPage, newGatheringPage, takeNewGathering } from './pages/gatherings-page.tsx';
import { newPlanPage, takeNewPlan } from './pages/new-plan-page.tsx';
import { planPage } from './pages/plan-page.tsx';
import { plansPage } from './pages/plans-page.tsx';
import { roomsPage, takeRoomForm } from './pages/rooms-page.tsx';
import { takePlanForm } from './pages/take-plan-forms.ts';
import { takeWheelForm, wheelPage } from './pages/wheel-page.tsx';
import { readGathering } from './store/gatherings.ts';

const ownBody = async (visit: Visit) => ({ bodyId: visit.actor?.bodyId ?? null });
const plan = (visit: Visit) => bodyOfPlan(visit.db, { planId: visit.params.id ?? '' });
const gathering = async (visit: Visit) => {
  const found = await readGathering(visit.db, visit.params.id ?? '');
  return found ? { bodyId: found.body_id } : null;
};
const edit = { action: 'plan.edit', subject: ownBody } as const;

/** A calendar of ten thousand entries, with room to spare. */
const calendarBytes = 12_000_000;

export const routes: readonly Route[] = [
  get({ path: patterns.meetingPlans, action: 'plan.read', answer: plansPage }),
  get({ path: patterns.newMeetingPlan, ...edit, answer: (visit) => newPlanPage(visit) }),
  post({ path: patterns.newMeetingPlan, ...edit, answer: takeNewPlan }),
  get({
    path: patterns.busyCalendars,
    action: 'plan.read',
    answer: (visit) => calendarsPage(visit),
  }),
  post({ path: patterns.busyCalendars, ...edit, answer: takeCalendar, maxBytes: calendarBytes }),
  get({ path: patterns.rooms, action: 'plan.read', answer: (visit) => roomsPage(visit) }),
  post({ path: patterns.rooms, ...edit, answer: takeRoomForm }),
  get({
    path: patterns.meetingPlan,
    action: 'plan.read',
    subject: plan,
    answer: (visit) => planPage(visit),
  }),
  post({ path: patterns.meetingPlan, action: 'plan.edit', subject: plan, answer: takePlanForm }),
  get({ path: patterns.annualWheel, action: 'plan.read', answer: (visit) => wheelPage(visit) }),
  post({ path: patterns.annualWheel, ...edit, answer: takeWheelForm }),
  get({ path: patterns.gatherings, action: 'plan.read', answer: gatheringsPage }),
  get({ path: patterns.newGathering, ...edit, answer: (visit) => newGatheringPage(visit) }),
  post({ path: patterns.newGathering, ...edit, answer: takeNewGathering }),
  get({
    path: patterns.gathering,
    action: 'plan.read',
    subject: gathering,
    answer: (visit) => gatheringPage(visit),
  }),
  post({
    path: patterns.gathering,
    action: 'plan.edit',
    subject: gathering,
    answer: takeGatheringForm,
  }),
];
