import { describe, expect, it } from 'vitest';
import type { NeedId, ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import type { AssessedThing, Found, NeedLine, ScoredPoint } from '../vocabulary.ts';
import { longestReason, wellFound } from './a-score-needs-its-reason.ts';
import { isSamePoint, isSameThing } from './one-demand-is-not-another.ts';
import { standsOf } from './what-stands.ts';

const asked = (nb: string) => ({ nb, nn: nb, en: nb });
const found: Found = { by: 'Rekrutterer', at: new Date('2019-02-01T10:00:00Z') };
const [triage, night] = ['need_triage', 'need_night'] as [NeedId, NeedId];
const [member, leader] = ['role_member', 'role_leader'] as [ProfileOfRoleId, ProfileOfRoleId];
const ofNeed = (needId: NeedId, nb = 'Triage'): AssessedThing => ({
  ...{ of: 'need', asked: asked(nb), roleId: null, needId },
});
const ofRole = (roleId: ProfileOfRoleId, nb = 'Språk', of: ScoredPoint['of'] = 'quality') => ({
  ...({ of, asked: asked(nb), roleId, needId: null } satisfies AssessedThing),
});

describe('two findings are of the same thing', () => {
  it('where it is the same need, whatever it is called, and of no other need', () => {
    expect(isSameThing(ofNeed(triage), ofNeed(triage, 'Hastegrad'))).toBe(true);
    expect(isSameThing(ofNeed(triage), ofNeed(night))).toBe(false);
  });
  it('where one role asks the same words of the same kind', () => {
    expect(isSameThing(ofRole(member), ofRole(member))).toBe(true);
    expect(isSameThing(ofRole(member), ofRole(leader))).toBe(false);
    expect(isSameThing(ofRole(member), ofRole(member, 'Reise'))).toBe(false);
    expect(isSameThing(ofRole(member), ofRole(member, 'Språk', 'qualification'))).toBe(false);
    expect(isSamePoint(ofRole(member), ofRole(leader))).toBe(true);
  });
  it('never of a need and a role at once', () => {
    expect(isSameThing(ofNeed(triage, 'Språk'), ofRole(member))).toBe(false);
    expect(isSameThing(ofRole(member), ofNeed(triage, 'Språk'))).toBe(false);
  });
});

describe('what stands', () => {
  const need = (needId: NeedId, meets: NeedLine['meets']): NeedLine => ({
    ...{ needId, meets, reason: meets, ...found },
  });
  const sheet = {
    version: 3,
    needs: [need(night, 'partly'), need(triage, 'meets')],
    lines: [
      { ...ofRole(leader), ...found, score: 1 as const, reason: 'litt' },
      { ...ofRole(member), ...found, score: 3 as const, reason: 'godt' },
    ],
  };
  it('of a need is what was found of that need', () => {
    expect(standsOf(ofNeed(triage), sheet)).toEqual({ value: 'meets', reason: 'meets', ...found });
    expect(standsOf(ofNeed(night), sheet)?.value).toBe('partly');
    expect(standsOf(ofNeed('need_other'), sheet)).toBeNull();
  });
  it('of a role is what was found for that role', () => {
    expect(standsOf(ofRole(member), sheet)).toEqual({ value: 3, reason: 'godt', ...found });
    expect(standsOf(ofRole(leader), sheet)?.value).toBe(1);
    expect(standsOf(ofRole(member, 'Reise'), sheet)).toBeNull();
  });
});

it('a reason may be as long as said, and not a letter longer', () => {
  const typed = (length: number) => wellFound({ value: 1, reason: 'a'.repeat(length) });
  expect(longestReason).toBe(4000);
  expect(typed(4000).ok).toBe(true);
  expect(typed(4001)).toMatchObject({ refusal: { code: 'reason-too-long', has: 4001 } });
});
