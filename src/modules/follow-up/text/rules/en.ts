import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay } from '../../../../kernel/written-day.ts';
import type { ObligationRefusal } from '../../rules/obligation-state-on-a-day.ts';
import type { Silence, Todo, TodoGroup } from '../../rules/what-waits-for-me.ts';
import type { ObligationState, Standing } from '../../vocabulary.ts';

const day = (date: string) => writtenDay(date, 'en');
const states: Record<ObligationState, string> = {
  open: 'open',
  done: 'done',
  superseded: 'superseded',
};

export const standings: Record<Standing, string> = {
  open: 'Open',
  'due-soon': 'Due soon',
  missed: 'Missed',
  explained: 'Missed, explained',
  done: 'Done',
  superseded: 'Superseded',
};

export const refusals: Sentences<ObligationRefusal> = {
  'obligation-cannot-go-there': ({ from, to }) =>
    `A duty that is ${states[from]} cannot become ${states[to]}.`,
  'done-in-the-future': ({ doneOn }) =>
    `${day(doneOn)} has not come yet. Choose a day up to today.`,
  'cannot-replace-itself': () => 'A duty cannot replace itself.',
  'explanation-is-empty': () => 'Write why the due date was not kept.',
  'nothing-to-explain': ({ due }) =>
    due === null
      ? 'The duty has no due date, so there is nothing to explain.'
      : `The due date, ${day(due)}, has not been missed, so there is nothing to explain.`,
};

export const groups: Record<TodoGroup, string> = {
  decide: 'Decide',
  answer: 'Answer',
  report: 'Report',
  read: 'Read',
};

export const todos: Sentences<Todo> = {
  'send-notice': () => 'Send the notice',
  'mend-notice': ({ subject }) =>
    subject.kind === 'meeting' && subject.count > 1
      ? `Mend ${subject.count} faults in the notice`
      : 'Mend a fault in the notice',
  'record-decisions': ({ subject }) =>
    subject.kind === 'meeting' && subject.count > 1
      ? `Record decisions in ${subject.count} cases`
      : 'Record the decision in a case',
  'explain-missed': ({ subject }) =>
    subject.kind === 'obligation' ? `Explain why not: ${subject.what}` : 'Explain',
  'report-on-duty': ({ subject }) =>
    subject.kind === 'obligation' ? `Report on: ${subject.what}` : 'Report',
  'read-papers': () => 'Read the papers',
  'accept-import': ({ subject }) =>
    subject.kind === 'import' ? `Check ${subject.fileName}` : 'Check the document',
};

/** What follows the words “if you do nothing”, as a sentence of its own. */
export const silences: Record<Silence, string> = {
  'nobody-is-called': 'Nobody is called.',
  'notice-cannot-go-out': 'The notice cannot be sent.',
  'decisions-stay-unrecorded': 'The decisions are neither known nor followed up.',
  'next-paper-is-held-back': 'The next notice cannot be sent.',
  'becomes-missed': 'The duty is missed, and must be explained.',
  'meeting-is-unprepared': 'The meeting goes on without you prepared.',
  'document-stays-outside': 'The document does not join the cases.',
};
