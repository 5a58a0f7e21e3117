import type { TextShape } from '../../../kernel/language.ts';
import { capitalised } from '../../../kernel/sentences.ts';
import type { nb } from './nb.ts';

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = (count: number) => small[count] ?? String(count);
export const en: TextShape<typeof nb> = {
  title: 'My work',
  waits: (count) =>
    count === 1 ? 'One thing waits for you' : `${capitalised(number(count))} things wait for you`,
  before: (body, date) => `before ${body} ${date}`,
  overdue: (count) =>
    count === 1 ? 'One is overdue.' : `${capitalised(number(count))} are overdue.`,
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
  recommendations: {
    decide: {
      what: 'Decide the recommendation',
      silence: 'Then nobody is offered a seat, and the group has no members.',
      go: 'See the recommendation',
    },
    redo: {
      what: 'The recommendation has been returned',
      silence: 'Then nobody can be chosen for the group.',
      go: 'Make it again',
    },
    withdrew: {
      what: 'Somebody on the recommendation has withdrawn',
      silence: 'Then the recommendation cannot be sent.',
      go: 'Correct the list',
    },
  },
  reviews: {
    what: 'Did the decision do what it should?',
    silence: 'Then nobody knows whether the decision works, and it stays.',
    go: 'Review',
  },
  offers: {
    send: {
      what: (count) =>
        count === 1 ? 'Send an offer to the one chosen' : `Send offers to ${count} who are chosen`,
      silence: 'Then those chosen do not know that they are.',
      go: 'Read the letters',
    },
    call: {
      what: (count) =>
        count === 1 ? 'An offer is not answered' : `${count} offers are not answered`,
      silence: 'Then the offers lapse when the last day has passed.',
      go: 'See who',
    },
    replace: {
      what: (count) =>
        count === 1
          ? 'Offer a vacant place to the reserve'
          : `Offer ${count} vacant places to the reserves`,
      silence: 'Then the places stay empty.',
      go: 'See the places',
    },
    search: {
      what: (count) =>
        count === 1
          ? 'Find somebody for the place of one who withdrew'
          : `Find people for ${count} places of those who withdrew`,
      silence: 'Then the places stay empty.',
      go: 'See the places',
    },
    ask: {
      what: (count) =>
        count === 1
          ? 'Ask whether one who said yes leaves: the application is withdrawn'
          : `Ask whether ${count} who said yes leave: their applications are withdrawn`,
      silence: 'Then the place is kept for somebody who may not come.',
      go: 'See who',
    },
  },
  questions: {
    answer: {
      what: 'Answer the vendor',
      silence: 'Then the vendor chooses by itself how it will be.',
      go: 'Read and answer',
    },
    send: {
      what: 'Send the vendor the answer that is decided',
      silence: 'Then the vendor waits for an answer that exists.',
      go: 'Send the answer',
    },
    tell: {
      what: 'Tell the vendor that the question was lifted',
      silence: 'Then the vendor believes that the group will answer.',
      go: 'Tell',
    },
  },
  matters: {
    practice: 'PRACTICE',
    'give-position': {
      what: 'Answer the group',
      silence: 'Then you count as somebody who has not answered, and the answers may be too few.',
      go: 'Answer',
    },
    'give-position-or-assent': {
      what: 'Answer the group',
      silence: 'Then you are taken to agree.',
      go: 'Answer',
    },
    'close-round': {
      what: 'Close the round and see what the group came to',
      silence: 'Then everybody waits for an answer that has been given.',
      go: 'See and close',
    },
    decide: {
      what: 'Enter what the group agrees on as decided',
      silence: 'Then whoever asked does not learn the answer, and it is not in the register.',
      go: 'Enter decision',
    },
    'mend-proposal': {
      what: 'The group did not agree. Amend the proposal, or lift the matter',
      silence: 'Then the question is left without an answer.',
      go: 'See the objections',
    },
    'take-up': {
      what: 'Answer a question, or ask the group',
      silence: 'Then whoever asked does not know whether anybody answers.',
      go: 'Read',
    },
  },
  around: {
    'answer-summons': {
      what: 'Say whether you come',
      silence: 'Then nobody knows whether there is a quorum, and no deputy is called.',
      go: 'Answer',
    },
    'send-summons': {
      what: 'Send the notice to those who are to meet',
      silence: 'Then nobody has it by mail, and nobody can say that they cannot come.',
      go: 'Look and send',
    },
    'sign-minutes': {
      what: 'Sign the minutes',
      silence: 'Then the minutes are not approved.',
      go: 'Read and sign',
    },
    'sign-again': {
      what: 'Sign the minutes again. They were changed after you signed',
      silence: 'Then the minutes are not approved.',
      go: 'See the change and sign',
    },
    'comment-minutes': {
      what: 'Read the draft minutes',
      silence: 'Then they are approved without your words.',
      go: 'Read',
    },
    'answer-case': {
      what: 'Answer a case that was sent in',
      silence: 'Then whoever sent it in does not know whether it will be treated.',
      go: 'Answer',
    },
    'answer-question': {
      what: 'Answer a question about the case you sent in',
      silence: 'Then the case goes no further.',
      go: 'Answer',
    },
    'mail-failed': {
      what: 'Mail that did not arrive',
      silence: 'Then its recipients do not have it.',
      go: 'Look',
    },
    evaluate: {
      what: 'How has the meeting been?',
      silence: 'Then your voice does not count in the trend.',
      go: 'Answer',
    },
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
