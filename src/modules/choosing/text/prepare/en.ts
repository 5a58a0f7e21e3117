import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

const people = (count: number) => (count === 1 ? 'one applicant' : `${count} applicants`);

export const en: TextShape<typeof nb> = {
  title: 'Prepare a selection',
  rounds: {
    title: 'Which applicants',
    lede: 'All who stand as applicants in the rounds you choose are part of it. Whoever applied in several counts once.',
    choose: 'Show the groups',
    none: 'No round has applicants to choose among',
    noneBody:
      'A selection takes its applicants from the rounds. Make a round and take applications first.',
    count: (people) => (people === 1 ? 'one applicant' : `${people} applicants`),
  },
  copied: (number) =>
    `The demands are taken from selection ${number}. Bounds moved by a way out, and places that were locked, are not.`,
  method: {
    label: 'Method',
    leximin:
      'Fair lottery. All who can be chosen get as high a chance as can be, whoever has least first. Drawn in front of those who watch. Assessments and wishes do not count.',
    maximin:
      'Lottery with the highest lowest chance. As the fair lottery, but looks only at whoever has least of all. For comparison.',
    'best-fit':
      'Best fit. All seats and needs first, then suitability in all from the assessments, then the wishes, then few people in two groups. Lots between equally good ones.',
    'quota-draw':
      'Classical quota draw. Draws one at a time as long as the quotas can be kept. Does not give equal chances. For comparison.',
  },
  seats: {
    title: 'Seats to fill now',
    lede: 'Proposed are the vacant seats of the quota board, but never more than there are applicants for.',
    party: (name) => `Seats: ${name}`,
    hint: (vacant, applied) => `${vacant} vacant, ${people(applied)}`,
    fewer: (vacant, applied) =>
      `${vacant} vacant, ${applied === 0 ? 'no applicants' : `but only ${people(applied)}`}: ${vacant - applied} stay vacant`,
    withoutBoard: 'The quota board has no seats for this group.',
  },
  needs: {
    title: 'Needs to cover, with by how many at least',
    lede: 'Put 0 for a need that is not to count in this selection. The number says how many applicants for the group cover it.',
    none: 'The group has no needs in the register.',
    has: (people) => `${people} applicants cover it`,
  },
  quotas: {
    title: 'Quotas',
    lede: 'So many of those chosen are to have an attribute. Empty rows are nothing.',
    row: (number) => `Quota ${number}`,
    group: 'Group',
    each: 'Each group',
    attribute: 'Attribute',
    noAttribute: 'Choose an attribute',
    value: 'Value',
    min: 'At least',
    max: 'At most',
    sexNote: 'Sex only where the law demands a balance.',
    attributes: {
      party: 'Party',
      region: 'Region',
      profession: 'Profession',
      employer: 'Employer',
      unit: 'Unit',
      sex: 'Sex',
      permanent: 'Permanent post',
      system: 'Experience with a system',
    },
  },
  people: {
    title: 'Somebody who must, or must not',
    lede: 'Only whoever applied for the group can be bound to it. There must be a reason.',
    row: (number) => `Binding ${number}`,
    person: 'Applicant',
    nobody: 'Nobody',
    group: 'Group',
    must: 'Is to sit there',
    mustNot: 'Is not to sit there',
    how: 'Binding',
    reason: 'Reason',
  },
  limits: {
    title: 'Limits for all',
    mostGroups: 'At most so many groups for one person',
    mostPerUnit: 'At most so many from one unit',
    mostPerUnitHint: 'Empty is no limit.',
    band: 'Suitability counts as equally good within so many points (of 100)',
    bandHint: 'Empty is no band. For the best fit.',
    countSeated: 'Those who sit in the groups already count towards the quotas',
  },
  submit: 'Prepare',
  refusal: {
    noRound: 'Choose at least one round.',
    noSuchGroup: 'One of the groups is not of the rounds.',
    number: (least, most) => `Write a whole number from ${least} to ${most}.`,
    minAboveMax: 'At least is more than at most.',
    sexNotAsked:
      'The round does not ask for sex, so no quota can be set on it. Such a question needs a law behind it, and is set in the draft.',
    valueIsEmpty: 'Write which value the quota is on.',
    quotaTwice: 'There is a quota on this value already.',
    reasonMissing: 'Write why.',
    boundTwice: 'This applicant is bound to the group twice.',
    tooMany: (most) => `There are too many demands. The limit is ${most}.`,
    nobody: 'No applicants applied for the groups that are to be filled.',
    noSeats: 'Put seats in at least one group.',
    notApplied: 'This applicant did not apply for the group.',
  },
};
