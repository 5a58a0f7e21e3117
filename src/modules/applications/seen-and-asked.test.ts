import { expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { nothingOfThemselves } from './rules/details-are-well-formed.ts';
import { asAsked } from './rules/only-what-the-round-asks.ts';
import { applicantsSeenBy, groupsSeenBy } from './who-sees-which-applicants.ts';

const [city, decider] = [newId('org'), newId('pers')];
const [home, rehab] = [newId('body'), newId('body')];
const round = {
  ...{ id: newId('rec'), issuer: city, takenOverBy: null, state: 'closed' as const },
  ...{
    unionRepresentatives: [],
    groups: [
      { bodyId: home, decider },
      { bodyId: rehab, decider: null },
    ],
  },
};
const wish = (bodyId: typeof home) => ({
  ...{ id: newId('appl'), roleId: newId('role'), bodyId, rank: 1, withdrawnAt: null },
});
const applicant = {
  ...{ id: newId('apct'), roundId: round.id, name: 'Ada', motivation: 'Vil bidra' },
  applications: [wish(home), wish(rehab)],
};
const director = { role: 'director', personId: decider, organisationId: city } as const;
const recruiter = { role: 'recruiter', personId: newId('pers'), organisationId: city } as const;

it('a director reads all that somebody says who applies to their group, and no other wish', () => {
  expect(applicantsSeenBy(director, [round], [applicant])).toEqual([
    { ...applicant, applications: [applicant.applications[0]] },
  ]);
  const elsewhere = { ...applicant, applications: [wish(rehab)] };
  expect(applicantsSeenBy(director, [round], [elsewhere])).toEqual([]);
});

it('a director of those who handed the round over sees nobody in it any more', () => {
  const passedOn = { ...round, takenOverBy: newId('org') };
  expect(groupsSeenBy(director, passedOn)).toEqual([]);
  expect(applicantsSeenBy(director, [passedOn], [applicant])).toEqual([]);
  const ofReceiver = { ...director, organisationId: passedOn.takenOverBy };
  expect(groupsSeenBy(ofReceiver, passedOn)).toEqual([round.groups[0]]);
});

it('whoever recruits has all groups and everybody, with nothing to apply for any more as well', () => {
  expect(groupsSeenBy(recruiter, round)).toEqual(round.groups);
  expect(groupsSeenBy(director, round)).toEqual([round.groups[0]]);
  expect(groupsSeenBy({ ...recruiter, organisationId: newId('org') }, round)).toEqual([]);
  const none = { ...applicant, applications: [] };
  expect(applicantsSeenBy(recruiter, [round], [applicant, none])).toEqual([applicant, none]);
  expect(applicantsSeenBy(recruiter, [], [applicant])).toEqual([]);
});

it('sex is kept where a law asks for it, and all else is kept as it is', () => {
  const details = { ...nothingOfThemselves, name: 'Ada', sex: 'woman' as const, permanent: true };
  expect(asAsked(details, { asksSexBecause: 'kommuneloven § 7-6' })).toEqual(details);
  expect(asAsked(details, { asksSexBecause: null })).toEqual({ ...details, sex: null });
});
