import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'Coverage',
  titleOf: (group) => `Coverage: ${group}`,
  lede: 'What the applicants can of what the groups need. Where an applicant is assessed, the assessment counts, else what the applicants say themselves. To cover something partly does not count.',
  csv: 'Get as CSV',
  filter: 'Choose group and round',
  group: 'Group',
  allGroups: 'All groups',
  round: 'Round',
  allRounds: 'All rounds',
  show: 'Show',
  need: 'Need',
  kinds: {
    general: 'General need',
    specific: 'Specific need',
    representation: 'Representation',
  },
  coveredBy: 'Covered by',
  byOf: (by, atLeast) => `${by} of at least ${atLeast}`,
  under: (open, all) =>
    open === 0 ? `all ${all} under it are covered` : `${open} of ${all} under it are missing`,
  standing: (covered, all, people) =>
    people === 1
      ? `${covered} of ${all} needs are covered by the one applicant included.`
      : `${covered} of ${all} needs are covered by the ${people} applicants included.`,
  seated: (count) =>
    count === 0
      ? ''
      : count === 1
        ? '1 person already sits in the group. Their competence is not recorded and is not counted.'
        : `${count} people already sit in the group. Their competence is not recorded and is not counted.`,
  missing: 'What is missing',
  nothingMissing: 'All that the group needs is covered.',
  alone: 'Include one of these, and it is covered:',
  several: (lacking) => `${lacking} are missing. These cover it:`,
  nobody: 'No other applicant covers this.',
  nobodyAtAll: 'No applicant covers this.',
  include: 'Include',
  more: (count) => `and ${count} more`,
  matrix: 'Applicants and needs',
  chosen: (some, all) => `${some} of ${all} applicants are included.`,
  choose: 'Show the coverage of those chosen',
  chooseAll: 'Include all',
  chooseNone: 'Include none',
  chooseOne: (name) => `${name} is included`,
  words: { said: 'says', meets: 'covers', partly: 'partly', 'does-not': 'no', none: '' },
  legend: {
    said: 'the applicant’s own words',
    meets: 'assessed',
    partly: 'assessed, does not count',
    'does-not': 'assessed',
  },
  legendLabel: 'Key',
  left: 'left out',
  perGroup: 'Needs by group',
  overview: 'The same numbers as a table',
  columns: {
    applicants: 'Applicants',
    needs: 'Needs',
    covered: 'Covered',
    open: 'Missing',
    nobody: 'Nobody covers',
  },
  squares: {
    covered: 'covered by enough',
    few: 'covered by too few',
    nobody: 'no applicant covers it',
  },
  unit: 'One square is one need.',
  allCovered: 'all is covered',
  lacks: (count) => (count === 1 ? '1 missing' : `${count} missing`),
  noNeeds: 'no needs written yet',
  noApplicants: 'no applicants',
  all: 'All the groups',
  emptyNeeds: 'The group has no needs yet',
  emptyNeedsBody:
    'When the needs are written, they stand here with who among the applicants covers them.',
  writeNeeds: 'See the needs of the group',
  emptyApplicants: 'Nobody has applied for the group yet',
  emptyApplicantsBody: 'When somebody has applied, each applicant gets a column here.',
  noGroups: 'There are no groups to show',
  noGroupsBody:
    'Here stands how many needs the applicants cover in each consensus group. Directors see the groups they decide for.',
  file: {
    kind: 'Kind',
    atLeast: 'At least',
    by: 'Covered by',
    covered: 'Covered',
    yes: 'yes',
    no: 'no',
  },
};
