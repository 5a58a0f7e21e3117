import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = (count: number) => small[count] ?? String(count);
const big = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const en: TextShape<typeof nb> = {
  title: 'My work',
  waits: (count) =>
    count === 1 ? 'One thing waits for you' : `${big(number(count))} things wait for you`,
  before: (body, date) => `before ${body} ${date}`,
  overdue: (count) => (count === 1 ? 'One is overdue.' : `${big(number(count))} are overdue.`),
  strip: 'Due dates of the next two weeks',
  earlier: 'before',
  today: 'today',
  dueCount: (count) => (count === 1 ? '1 due' : `${count} due`),
  overdueCount: (count) => `${count} overdue`,
  meets: (body) => `meeting of ${body}`,
  things: (count) => (count === 1 ? '1 thing' : `${count} things`),
  noDue: 'no due date',
  missed: (what) => `Not done: ${what}`,
  missedBody: (who, date) => `${who} was to have done this by ${date}. It follows from`,
  nobody: 'Nobody is named, but somebody',
  meetingIn: (body, date) => `${body} ${date}`,
  go: {
    'send-notice': 'Preview',
    'mend-notice': 'Mend',
    'record-decisions': 'Record decisions',
    'explain-missed': 'Explain',
    'report-on-duty': 'Report',
    'read-papers': 'Read',
    'accept-import': 'Check',
  },
  others: 'You wait for others',
  othersNone: 'Nobody else has anything due in the next 30 days.',
  next: 'Next meetings',
  nextNone: 'No meetings are planned.',
  done: 'Done this week',
  doneNone: 'Nothing yet.',
  aside: 'Belongs here',
  empty: {
    title: 'Nothing waits for you',
    body: 'Here comes what you are to decide, answer, report on and read, with its due date and what happens if you leave it. It comes when a notice is published, when a decision gives you a duty, or when a due date draws near.',
    meetings: 'See the meetings',
    followUp: 'See the follow-up',
  },
};
