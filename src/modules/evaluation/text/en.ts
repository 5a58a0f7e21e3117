import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'How was the meeting?',
  lede: 'Three short questions for all who were there. Nobody learns what you answered: names and answers are kept apart, and answers only added together.',
  questions: {
    useful: 'Did we get done what the meeting was for?',
    heard: 'Was everybody heard?',
    prepared: 'Were the cases well enough prepared?',
  },
  scores: { 1: 'No', 2: 'A little', 3: 'Partly', 4: 'Mostly', 5: 'Yes' },
  line: 'One thing we should do differently',
  lineHint: (most) => `Optional, up to ${most} characters. Without names of persons or patients.`,
  send: 'Send the answer',
  sent: 'Thank you. The answer is added to the others.',
  answered: 'You have answered',
  until: (date) => `Can be answered until ${date}.`,
  answers: 'The answers',
  shownOf: (shown, all) =>
    shown === all
      ? `${all} have answered.`
      : `${all} have answered. ${shown} of the answers are shown; the rest when there are at least three, so that none can be guessed.`,
  none: 'The answers are shown when at least three have answered.',
  noneSoFar: (all) =>
    `${all} have answered so far. Answers are shown three at a time, so that none can be guessed.`,
  mean: (mean, answers) => `${mean} of 5, ${answers} answers`,
  legend: { high: 'yes or mostly', middle: 'partly', low: 'a little or no' },
  twin: 'The numbers in a table',
  column: { question: 'Question', mean: 'Mean', answers: 'Answers', meeting: 'Meeting' },
  lines: 'What we should do differently',
  linesNote: 'In alphabetical order.',
  trendOf: (body) => `How the meetings have been: ${body}`,
  trendLede:
    'One mark for each answer, meeting by meeting. Meetings with fewer than three answers are left out.',
  trend: 'The trend in this body',
  trendEmpty: 'No meetings with three answers yet',
  trendEmptyBody:
    'After a meeting all who were there can answer three questions. When three have, the meeting is here.',
  meetings: 'Meetings',
  groups: 'Groups and roles',
  refusals: {
    question: 'Choose an answer to the question.',
    long: (length, most) => `The line has ${length} characters. Shorten it to ${most}.`,
    notOver: (date) => `The questions can be answered when the meeting is held, from ${date}.`,
    over: (date) => `The questions could be answered until ${date}.`,
    already:
      'You have answered on this meeting. Your answer is added to others’ and cannot be taken out.',
  },
};
