import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  year: 'Year',
  noYear: 'no year',
  noDate: 'no date',
  case: (number) => (/^sak/iu.test(number) ? number : `Case ${number}`),
  found: (from, to) => `Cases ${from} to ${to} of the list`,
  noTopic: 'No topic',
  saveTopic: 'Save the topic',
  quotedIn: (number) => `Known from a quotation in case ${number}`,
  quotedSame: (numbers) => `Quoted word for word in ${numbers}.`,
  citedOnly:
    'The case is known only because other cases refer to it. Bring in the notice or the minutes to see more.',
  treatmentsNone: 'The meeting that treated the case has not been brought in.',
  citesNone: 'No other cases.',
  obligationsNone: 'No duties.',
  picture: 'The course of the case on a time line',
  more: (count) =>
    count === 1 ? 'and 1 more case in the list below' : `and ${count} more cases in the list below`,
  today: 'today',
  trailColumns: { date: 'Date', case: 'Case', what: 'What', state: 'How it went' },
  treated: (body) => (body ? `Treated in ${body}` : 'Treated'),
  owes: (who, what) => (who ? `${who}: ${what}` : what),
  dueWord: 'Due',
  this: 'this case',
  cites: (numbers) => `refers to ${numbers}`,
  alone: 'The case stands alone: it refers to no other case, and none refers to it.',
};
