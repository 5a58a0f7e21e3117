import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  title: 'Assessment',
  of: (name) => `Assessment of ${name}`,
  forRole: (role) => `For the role ${role}.`,
  scored: (done, all) => `${done} of ${all} points are assessed.`,
  suitability: (value) => `Suitability ${value} of 100.`,
  noSuitability: 'Suitability is worked out when every demand and quality has a score.',
  place: (at, all, group) => `Applicant ${at} of ${all} for ${group}`,
  previous: 'Previous applicant',
  next: 'Next applicant',
  groups: 'The groups applied for',
  alsoFor: 'Also applies for',
  applicants: 'Applicants',
  wrote: {
    title: (name) => `What ${name} wrote`,
    profession: 'Profession',
    position: 'Position',
    employer: 'Employer',
    unit: 'Unit',
    region: 'Region',
    permanent: 'Permanent post',
    yes: 'Yes',
    no: 'No',
    systems: 'Record systems',
    experience: 'Experience',
    motivation: 'Motivation',
    appliesFor: 'Applies for',
    wish: (rank, group) => `Wish ${rank}: ${group}`,
    saysToMeet: 'Says to cover',
    nothing: 'Nothing written.',
  },
  qualifications: 'Qualifications',
  qualities: 'Personal qualities',
  needsOf: (group) => `Needs of ${group}`,
  says: 'The applicant says to cover this.',
  saysHow: (how) => `The applicant says to cover this: ${how}`,
  notSaid: 'The applicant says nothing of this.',
  notAssessed: 'not assessed',
  scores: { '0': 'not', '1': 'somewhat', '2': 'well', '3': 'very well' },
  meets: { meets: 'covers', partly: 'partly', 'does-not': 'does not' },
  reason: 'Reason',
  reasonFor: (asked) => `Reason, ${asked}`,
  foundBy: (name, moment) => `${name}, ${moment}`,
  standsNow: (value, reason, name) => `It now says: ${value}. ${reason} (${name})`,
  standsNothing: 'This is now not assessed: somebody took it away.',
  saveAndNext: 'Save and go to the next',
  save: 'Save',
  saveSoFar: 'Save so far',
  partial: 'You can save at any time. A point is kept when it has both a score and a reason.',
  done: (count) =>
    count === 0
      ? 'Nothing was changed.'
      : count === 1
        ? '1 point is saved.'
        : `${count} points are saved.`,
  notSaved: 'You wrote this, and it is not saved',
  history: (count) => (count === 1 ? '1 change' : `${count} changes`),
  before: 'Before: ',
  after: 'After: ',
  readOnly: 'Only the recruiter writes in the assessment.',
  withdrawn: 'The application is withdrawn and will not be assessed.',
  nothingYet: 'Nothing is assessed yet',
  nothingYetBody:
    'Here come the scores with the reason for each thing the role asks, and whether the applicant covers the needs of the groups applied for.',
  nothingAsked: 'The role asks nothing yet',
  nothingAskedBody:
    'What a role asks is written under Roles, and what each group needs under Needs. Applicants can then be assessed against them.',
  refusal: {
    reason: (asked) => `Write the reason: ${asked}`,
    score: (asked) => `Choose a score, or how it is covered: ${asked}`,
    tooLong: (most, has) => `The reason is ${has} characters. There is room for ${most}.`,
    withdrawn: 'The application is withdrawn or erased, so the assessment was not saved.',
    otherRole: 'The person no longer applies for this role.',
    changedAsked:
      'What is asked has changed since you opened the page. What you wrote of demands that are gone stands at the bottom.',
    both: (name, count) =>
      count === 1
        ? `${name || 'Somebody else'} has assessed one of the same points differently. Look it over and save again.`
        : `${name || 'Somebody else'} has assessed ${count} of the same points differently. Look them over and save again.`,
    bothAt: (asked) => `Assessed differently: ${asked}`,
  },
};
