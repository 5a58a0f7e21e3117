import { expect, it } from 'vitest';
import type { Application } from '../../applications/vocabulary.ts';
import {
  leftWithoutApplication,
  stillAppliesFor,
  withoutApplication,
} from './an-offer-stands-on-an-application.ts';

const wish = (bodyId: 'body_a' | 'body_b', roleId: 'role_a' | 'role_b', gone = false) =>
  ({
    ...{ id: 'appl_a', bodyId, roleId, rank: 1 },
    withdrawnAt: gone ? new Date(0) : null,
  }) as Application;
const of = (...applications: Application[]) => ({ state: 'submitted' as const, applications });
const place = { bodyId: 'body_a', roleId: 'role_a' } as const;

it('an offer stands on the application for its role; where there was none, on any in the group', () => {
  expect(stillAppliesFor(of(wish('body_a', 'role_a')), place)).toBe(true);
  expect(stillAppliesFor(of(wish('body_b', 'role_a')), place)).toBe(false);
  expect(stillAppliesFor(of(wish('body_a', 'role_b')), place)).toBe(true);
  const ofRole = wish('body_a', 'role_a', true);
  expect(stillAppliesFor(of(ofRole, wish('body_a', 'role_b')), place)).toBe(false);
  expect(stillAppliesFor(of(ofRole, wish('body_b', 'role_a')), place)).toBe(false);
  const others = [wish('body_a', 'role_b', true), wish('body_a', 'role_b')];
  expect(stillAppliesFor(of(...others), place)).toBe(true);
  expect(stillAppliesFor({ ...of(wish('body_a', 'role_a')), state: 'withdrawn' }, place)).toBe(
    false,
  );
});

it('offers that wait fall with the application, and those that were answered do not', () => {
  const waiting = { ...place, state: 'offered' as const };
  const accepted = { ...place, state: 'accepted' as const };
  const gone = of(wish('body_a', 'role_a', true));
  expect(withoutApplication([waiting, accepted], gone)).toEqual([waiting]);
  expect(withoutApplication([waiting, accepted], of(wish('body_a', 'role_a')))).toEqual([]);
});

it('who said yes and has withdrawn since is told of, and nobody who was erased or is unknown', () => {
  const accepted = { ...place, state: 'accepted' as const, applicantId: 'apct_a' as const };
  const waiting = { ...accepted, state: 'offered' as const };
  const gone = of(wish('body_a', 'role_a', true));
  const left = (applicant?: Parameters<typeof stillAppliesFor>[0]) =>
    leftWithoutApplication([accepted, waiting], new Map(applicant ? [['apct_a', applicant]] : []));
  expect(left(gone)).toEqual([accepted]);
  expect(left(of(wish('body_a', 'role_a')))).toEqual([]);
  expect(left({ ...gone, state: 'erased' })).toEqual([]);
  expect(left()).toEqual([]);
});
