import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route } from '../identity/route.ts';
import { placeStepAnswer, savePlanAnswer, takeOverAnswer } from './pages/treatment-answers.ts';
import { treatmentFormPage } from './pages/treatment-form.tsx';
import { bodyOfMeetingAddress } from './who-may-read.ts';
import { bodyOfCaseAddress } from './who-may-read-cases.ts';

const plans = { action: 'paper.edit', subject: bodyOfCaseAddress } as const;

/** The addresses of a matter's way through several bodies. */
export const treatmentRoutes: readonly Route[] = [
  get({ path: patterns.casePlan, ...plans, answer: (visit) => treatmentFormPage(visit) }),
  post({ path: patterns.casePlan, ...plans, answer: savePlanAnswer }),
  post({
    path: patterns.placeStep,
    action: 'meeting.edit',
    subject: bodyOfMeetingAddress,
    answer: placeStepAnswer,
  }),
  post({
    path: patterns.takeOver,
    action: 'paper.edit',
    subject: bodyOfMeetingAddress,
    answer: takeOverAnswer,
  }),
];
