import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { bodyOfMeetingAddress, meetingSubject } from '../meetings/index.ts';
import { readBody } from '../organisations/index.ts';
import { evaluationPage } from './pages/evaluation-page.tsx';
import { takeAnswer } from './pages/take-answer.ts';
import { trendPage } from './pages/trend-page.tsx';

const body = async (visit: Visit) => {
  const found = await readBody(visit.db, visit.params.id ?? '');
  return found ? { bodyId: found.id } : null;
};

export const routes: readonly Route[] = [
  get({
    path: patterns.evaluation,
    action: 'evaluation.read',
    subject: meetingSubject,
    answer: (visit) => evaluationPage(visit),
  }),
  post({
    path: patterns.evaluation,
    action: 'evaluation.answer',
    subject: bodyOfMeetingAddress,
    answer: takeAnswer,
  }),
  get({ path: patterns.evaluations, action: 'evaluation.read', subject: body, answer: trendPage }),
];
