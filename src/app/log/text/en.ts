import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'Log',
  lede: 'All that has been done, by whom and on whose behalf. The log can only grow: each line is sealed together with the one before.',
  check: 'Check the log',
  whole: (entries) =>
    `The log is whole. ${entries} ${entries === 1 ? 'line' : 'lines'} checked, none missing and none changed.`,
  broken: {
    'missing-number': (number) => `The log is broken: line ${number} is missing.`,
    'does-not-follow': (number) =>
      `The log is broken: line ${number} does not follow the one before.`,
    'was-changed': (number) => `The log is broken: line ${number} was changed afterwards.`,
  },
  brokenHelp: 'Take a copy of the database now, and tell whoever runs the system.',
  columns: {
    number: 'No.',
    when: 'When',
    who: 'Who',
    behalf: 'On behalf of',
    what: 'What',
    subject: 'About',
  },
  details: 'Before and after',
  before: 'Before',
  after: 'After',
  nothing: 'nothing',
  older: 'Older',
  newest: 'Newest',
  subjects: {
    meeting: 'meeting',
    case: 'case',
    decision: 'decision',
    paper: 'case paper',
    attachment: 'attachment',
    obligation: 'duty',
    plan: 'meeting plan',
    gathering: 'gathering',
    'busy-calendar': 'calendar',
    room: 'room',
    'wheel-rule': 'rule of the annual wheel',
    'school-weeks': 'school holidays',
    import: 'document',
    body: 'body',
    seat: 'seat',
    term: 'term of office',
    person: 'person',
    message: 'message',
    incoming: 'mail that came in',
    'mail-address': 'address for answers',
  },
  of: (what) => `Lines about one thing: ${what}`,
  showAll: 'Show the whole log',
  empty: {
    title: 'The log is empty',
    body: 'Every change made in Omforent becomes a line here, with who made it and on whose behalf.',
  },
};
