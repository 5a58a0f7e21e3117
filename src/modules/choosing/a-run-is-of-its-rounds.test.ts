import { expect, it } from 'vitest';
import { newId, type OrganisationId } from '../../kernel/ids.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import { actingInTest } from '../identity/test-acting.ts';
import type { Role } from '../identity/vocabulary.ts';
import { seesRun } from './a-run-is-of-its-rounds.ts';

const [city, valley] = [newId('org'), newId('org')];
const [decider, steward] = [newId('pers'), newId('pers')];
const round = (issuer: OrganisationId, change: Partial<RecruitmentRound> = {}) =>
  ({
    ...{ issuer, takenOverBy: null, state: 'closed', groups: [], unionRepresentatives: [] },
    ...change,
  }) as unknown as RecruitmentRound;
const sees = (role: Role, rounds: RecruitmentRound[], of: object = {}) => {
  const when = { now: new Date('2019-02-10T10:00:00Z'), today: '2019-02-10' };
  return seesRun(actingInTest(role, { ...when, organisationId: city, ...of }).actor, rounds);
};

it('a run is read by whoever recruits in every one of its rounds', () => {
  expect(sees('recruiter', [round(city), round(city)])).toBe(true);
  expect(sees('recruiter', [round(city), round(valley)])).toBe(false);
  expect(sees('recruiter', [round(valley)])).toBe(false);
  expect(sees('recruiter', [round(city, { takenOverBy: valley })])).toBe(false);
  expect(sees('recruiter', [round(valley, { takenOverBy: city })])).toBe(true);
  expect(sees('recruiter', [])).toBe(false);
});

it('a run is read by a shop steward of all its rounds, and by a director of one', () => {
  const named = { unionRepresentatives: [{ name: 'T', union: 'F', personId: steward }] };
  const ofSteward = { personId: steward };
  expect(sees('shop_steward', [round(city), round(valley, named)], ofSteward)).toBe(true);
  expect(sees('shop_steward', [round(city), round(valley)], ofSteward)).toBe(false);
  const theirs = round(valley, { groups: [{ bodyId: newId('body'), decider }] });
  expect(sees('director', [round(city), theirs], { personId: decider })).toBe(true);
  expect(sees('director', [round(city), theirs])).toBe(false);
});

it('a run is read by nobody who only sees that there is a round', () => {
  for (const role of ['administrator', 'secretary', 'member', 'expert', 'vendor'] as const) {
    expect(sees(role, [round(city)])).toBe(false);
  }
});
