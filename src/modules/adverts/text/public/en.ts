import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'Open roles',
  lede: 'People are sought for the consensus groups. Anybody can read the adverts, without signing in.',
  empty: 'No rounds are open now',
  emptyBody:
    'When a round opens, it stands here with its text, deadline and how people are chosen.',
  portal: 'Public access',
  toBeNamed: 'To be told by the issuer',
  apply: 'Apply',
  applyIn: (tool) => `Applications are taken in ${tool}.`,
  until: (day) => `Apply by ${day}`,
  over: (day) => `The deadline was ${day}. No more applications are taken.`,
  closed: 'The round is closed. No more applications are taken.',
  advertised: 'Advertised',
  start: 'Start',
  by: 'Advertised by',
  seatsFor: 'Seats for',
  groups: (count) => (count === 1 ? '1 group' : `${count} groups`),
  seats: (count) => (count === 1 ? '1 seat' : `${count} seats`),
  groupsTitle: 'The groups',
  rolesTitle: 'What the role asks',
  qualifications: 'Qualifications',
  qualities: 'Personal qualities',
  workload: 'Workload',
  workloadOf: (low, high) =>
    low === high ? `${low}% of a full post` : `${low}–${high}% of a full post`,
  release: 'Release from duties',
  releases: {
    none: 'No paid release',
    partly: 'Paid release to a degree',
    'by-principle': 'Paid release by an agreed principle',
  },
  meet: 'Attendance',
  mustMeet: 'Must meet in person',
  mayMeetRemotely: 'May meet remotely',
  howTitle: 'How people are chosen',
  deciders: 'Who decides',
  decides: (title, groups) => `${title}: ${groups}`,
  allGroups: 'all the groups',
  model: 'Selection',
  models: {
    'best-fit':
      'First the seats and the needs of the groups are filled. Then the assessment of each applicant counts, and ties are drawn.',
    leximin:
      'All who meet the demands get as equal a chance as the quotas allow. Then there is an open draw that anybody can check.',
    maximin: 'The lowest chance is raised as far as the quotas allow. Then there is an open draw.',
    'quota-draw': 'There is a random draw among the applicants within each quota.',
    'by-hand': 'Each recommendation is written with its own reason, and the director decides.',
  },
  condition: 'Condition',
  conditionOf: (name, day) => `All offers depend on: ${name}, expected ${day}.`,
  unions: 'Union representatives',
  unionsOf: (unions) => `Union representatives follow the selection: ${unions}.`,
  order: 'Order',
  orderOf: (issuer, by, to) =>
    `${issuer} advertises by order of ${by}. The applications are handed over to ${to}, who chooses.`,
  data: 'Information about you',
  dataOf: (day) =>
    `The application is used for this selection only. Those who recruit, the one who decides and union representatives read it, and each reading is logged. It is erased after ${day}. Until then you can see, correct and withdraw it.`,
  corrected: (day) => `The text was corrected ${day}.`,
  extended: (day) => `The deadline was extended ${day}.`,
  standards: 'The adverts themselves are in Norwegian, in both written standards.',
};
