import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'Treatment plan',
  none: 'The case has no treatment plan. Make one when several bodies are to treat it: who recommends, who decides, and who is informed.',
  make: 'Make a treatment plan',
  change: 'Change the plan',
  lede: (matter) => `The way of case ${matter}. Each body treats it under a number of its own.`,
  matter: (number, body) => `The case comes from ${body}, case ${number}`,
  roles: { recommends: 'recommends', decides: 'decides', informed: 'is informed' },
  waits: 'Waits for a meeting',
  inMeeting: (date) => `The meeting of ${date}`,
  caseNumber: (number) => `case ${number}`,
  closed: 'Closed case',
  noOutcome: 'Not treated yet',
  place: 'Put on the agenda',
  placeOn: (body, date) => `Put on the agenda of ${body} ${date}`,
  noMeetings: (body) =>
    `${body} has no meetings ahead. Plan one, and the case can be put on its agenda.`,
  placed: 'The case is now on the agenda.',
  waiting: 'Cases from other bodies',
  waitingFrom: (from, number, role) => `${from}, case ${number}: ${role}`,
  formTitle: 'Change the treatment plan',
  formLede:
    'One step for each body, in the order they treat the case. Leave the body empty to remove a step.',
  step: (no) => `Step ${no}`,
  newStep: (no) => `Step ${no} (new)`,
  body: 'Body',
  noBody: 'None',
  role: 'Role',
  order: 'Order',
  onAgenda: (body) => `${body}. The step is on an agenda and stays in the plan.`,
  save: 'Save the plan',
  back: 'Back to the case',
  saved: 'The treatment plan is saved.',
  recommendation: 'Recommendation',
  recommendationFrom: (body, number) => `Recommendation from ${body}, case ${number}`,
  recommendationWaits: (body) => `${body} has not given its recommendation yet.`,
  recommendationWithout: (body) => `${body} has treated the case without recommending anything.`,
  takeOver: 'Use as proposed decision',
  takenOver: 'The recommendation is now the proposed decision.',
  refusal: {
    'plan-too-long': (limit) => `A plan can have up to ${limit} steps.`,
    'recommendation-to-nobody': (position) =>
      `Step ${position} recommends, but nobody decides after it. Add a body that decides.`,
    'step-is-on-an-agenda': (position) =>
      `Step ${position} is on an agenda already. It cannot be removed or given to another body.`,
    'step-body-unknown': (position) => `Choose a body that exists for step ${position}.`,
    'plan-changed-meanwhile':
      'Somebody changed the plan meanwhile. This is what you wrote. Look at the plan as it is now, and save again.',
    'step-is-gone': 'The step is no longer in the plan.',
    'recommendation-is-gone': 'There is no recommendation to use.',
    'paper-has-proposals':
      'The paper has a proposed decision already. Take it out first if the recommendation is to be used.',
  },
};
