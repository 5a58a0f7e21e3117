import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { NeedId, ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import type { AssessedThing, AssessmentChange, Score, ScoredPoint, Stood } from '../vocabulary.ts';
import { longestReason, wellFound } from './a-score-needs-its-reason.ts';
import { counts, coveredBy } from './assessed-goes-before-said.ts';
import { suitability } from './suitability-follows-the-scores.ts';
import { mergedWith, stoodAt } from './two-assess-the-same.ts';
import { groupsOf } from './what-is-still-applied-for.ts';
import { standsOf } from './what-stands.ts';

const said = (nb: string) => ({ nb, nn: nb, en: nb });
const point = (nb: string, of: ScoredPoint['of'] = 'qualification'): ScoredPoint => ({
  of,
  asked: said(nb),
});
const scoresOf = (values: readonly Score[]) =>
  values.map((score, at) => ({ ...point(`krav ${at}`), score }));
const asked = (count: number) => scoresOf(Array.from({ length: count }, () => 0));
const anyScore = fc.constantFrom<Score>(0, 1, 2, 3);

describe('suitability', () => {
  it('is the mean of the scores, where the top is 100', () => {
    expect(suitability(asked(3), scoresOf([3, 3, 3]))).toBe(100);
    expect(suitability(asked(3), scoresOf([0, 0, 0]))).toBe(0);
    expect(suitability(asked(3), scoresOf([3, 2, 1]))).toBe(67);
    expect(suitability(asked(13), scoresOf([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3]))).toBe(69);
  });

  it('is nothing until all that is asked is scored, and where nothing is asked', () => {
    expect(suitability(asked(3), scoresOf([3, 3]))).toBeNull();
    expect(suitability([], scoresOf([3]))).toBeNull();
  });

  it('leaves out scores of what is not asked, and takes a quality for no qualification', () => {
    expect(suitability(asked(2), [...scoresOf([3, 0]), { ...point('gammelt'), score: 0 }])).toBe(
      50,
    );
    expect(suitability([point('språk', 'quality')], [{ ...point('språk'), score: 3 }])).toBeNull();
  });

  it('is a whole number from 0 to 100, and no raised score lowers it', () => {
    fc.assert(
      fc.property(
        fc.array(anyScore, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        (values, which) => {
          const at = which % values.length;
          const before = suitability(asked(values.length), scoresOf(values)) ?? -1;
          expect(Number.isInteger(before) && before >= 0 && before <= 100).toBe(true);
          const raised = values.with(at, Math.min(3, (values[at] ?? 0) + 1) as Score);
          const after = suitability(asked(values.length), scoresOf(raised)) ?? -1;
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it('does not depend on the order anything stands in', () => {
    fc.assert(
      fc.property(fc.array(anyScore, { minLength: 1, maxLength: 20 }), (values) => {
        const lines = scoresOf(values);
        expect(suitability(lines.toReversed(), lines)).toBe(suitability(lines, lines));
      }),
    );
  });
});

describe('a score', () => {
  it('does not stand without its reason, nor a reason without its score', () => {
    expect(wellFound({ value: 2, reason: ' \r\n ' })).toEqual({
      ok: false,
      refusal: { code: 'reason-is-missing' },
    });
    expect(wellFound({ value: null, reason: 'Har drevet opplæring' })).toEqual({
      ok: false,
      refusal: { code: 'score-is-missing' },
    });
    expect(wellFound({ value: null, reason: '  ' })).toEqual({ ok: true, value: null });
    expect(wellFound({ value: 0, reason: ' Ingen erfaring\r\nmed faget ' })).toEqual({
      ok: true,
      value: { value: 0, reason: 'Ingen erfaring\nmed faget' },
    });
    const long = wellFound({ value: 1, reason: 'a'.repeat(longestReason + 1) });
    expect(long.ok ? null : long.refusal).toEqual({
      code: 'reason-too-long',
      most: longestReason,
      has: longestReason + 1,
    });
  });
});

describe('what somebody covers', () => {
  it('is as assessed, else as they say; in part does not count', () => {
    const [one, two, three] = ['need_1', 'need_2', 'need_3'] as unknown as [NeedId, NeedId, NeedId];
    const covered = coveredBy({ saysToMeet: [one, two].map((needId) => ({ needId, how: '' })) }, [
      { needId: two, meets: 'partly' },
      { needId: three, meets: 'does-not' },
    ]);
    expect(covered).toEqual([
      { needId: two, by: 'assessed', meets: 'partly' },
      { needId: three, by: 'assessed', meets: 'does-not' },
      { needId: one, by: 'said', meets: 'meets' },
    ]);
    expect(covered.filter(counts).map(({ needId }) => needId)).toEqual([one]);
  });
});

describe('two who assess the same', () => {
  const found = (value: Score, reason: string): Stood => ({ value, reason });
  const [a, b, c] = [found(1, 'a'), found(2, 'b'), found(3, 'c')];

  it('keep what neither touched, write what one did, and are told where both did', () => {
    expect(mergedWith(a, a, a)).toBe('keep');
    expect(mergedWith(a, b, a)).toBe('keep');
    expect(mergedWith(a, b, b)).toBe('keep');
    expect(mergedWith(null, null, a)).toBe('write');
    expect(mergedWith(a, a, null)).toBe('write');
    expect(mergedWith(a, b, c)).toBe('both');
    expect(mergedWith(null, a, b)).toBe('both');
    expect(mergedWith(a, null, b)).toBe('both');
  });

  it('are shown what stood at the version they saw', () => {
    const thing: AssessedThing = {
      ...point('krav'),
      roleId: 'role_1' as ProfileOfRoleId,
      needId: null,
    };
    const other = { ...thing, ...point('annet') };
    const change = (version: number, of: AssessedThing, before: Stood | null, after: Stood) => ({
      ...{ thing: of, version, before, after, by: 'en', onBehalfOf: 'byen', at: new Date(0) },
      applicantId: 'apct_1' as ApplicantId,
    });
    const changes: AssessmentChange[] = [
      change(4, thing, b, c),
      change(3, other, null, a),
      change(2, thing, a, b),
      change(1, thing, null, a),
    ];
    expect([0, 1, 2, 3, 4].map((seen) => stoodAt(thing, c, changes, seen))).toEqual([
      ...[null, a, b, b, c],
    ]);
  });
});

describe('what stands of a thing', () => {
  const role: ProfileOfRoleId = 'role_medlem';
  const other: ProfileOfRoleId = 'role_leder';
  const found = { by: 'Rekrutterer', at: new Date('2019-02-05T10:00:00Z') };
  const line = (roleId: ProfileOfRoleId, reason: string) => ({
    ...{ ...point('krav'), ...found, roleId, reason },
    score: 2 as const,
  });

  it('is of that role, though another asks for the same', () => {
    const asking = (nb: string): AssessedThing => ({
      of: 'qualification',
      asked: said(nb),
      roleId: role,
      needId: null,
    });
    const sheet = { version: 1, lines: [line(other, 'leder'), line(role, 'medlem')], needs: [] };
    expect(standsOf(asking('krav'), sheet)?.reason).toBe('medlem');
    expect(standsOf(asking('annet krav'), sheet)).toBeNull();
  });

  it('is the same for two only where both the value and the reason are', () => {
    const stood = (value: Score, reason: string): Stood => ({ value, reason });
    const seen = stood(2, 'Erfaring');
    expect(mergedWith(seen, seen, stood(2, 'Lang erfaring'))).toBe('write');
    expect(mergedWith(seen, seen, stood(3, 'Erfaring'))).toBe('write');
    expect(mergedWith(seen, stood(2, 'Kurs'), stood(2, 'Lang erfaring'))).toBe('both');
  });

  it('is asked of the groups that somebody still applies for in the role', () => {
    const wish = (bodyId: BodyId, roleId: ProfileOfRoleId, withdrawnAt: Date | null = null) => ({
      ...({ id: `appl_${bodyId.slice(5)}`, bodyId, roleId, rank: 1, withdrawnAt } as const),
    });
    const applications = [
      wish('body_a', role),
      wish('body_b', other),
      wish('body_c', role, found.at),
      wish('body_d', role),
    ];
    expect(groupsOf({ applications }, role)).toEqual(['body_a', 'body_d']);
    expect(groupsOf({ applications })).toEqual(['body_a', 'body_b', 'body_d']);
  });
});
