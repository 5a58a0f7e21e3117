import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'Search',
  titleFor: (words) => `Search for “${words}”`,
  lede: 'Search by case number, words, date, body, role or organisation.',
  label: 'What are you looking for?',
  submit: 'Search',
  found: (count) => (count === 1 ? '1 hit' : `${count} hits`),
  atLeast: (count) => `at least ${count} hits`,
  groups: {
    number: 'Case with this number',
    cases: 'Cases',
    decisions: 'Questions that were settled',
    meetings: 'Meetings',
    bodies: 'Bodies and groups',
    seats: 'People and roles',
    organisations: 'Organisations and regions',
    obligations: 'Duties',
  },
  all: { cases: 'Show all cases', decisions: 'Show all decisions', obligations: 'Show all duties' },
  seatRoles: {
    chair: 'chair',
    deputy_chair: 'deputy chair',
    member: 'member',
    deputy: 'deputy',
    observer: 'observer',
    secretary: 'secretary',
  },
  region: 'region',
  none: {
    title: (words) => `Nothing found for “${words}”`,
    body: 'Try fewer words, another word for the same, or only the case number. Cases that exist on paper alone must be brought in first.',
    numberBody: 'No case has this number. Check the year, or search for a word of the title.',
  },
  start: {
    title: 'Write what you are looking for',
    body: 'A case number such as 45/23 finds the case. Words are found in titles, papers, decisions and duties. A date finds the meeting of that day.',
  },
};
