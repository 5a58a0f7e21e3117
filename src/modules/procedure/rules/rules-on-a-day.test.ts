import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays } from '../../../kernel/calendar.ts';
import { type NoticeRule, type RuleProfile, ruleNames } from '../vocabulary.ts';
import { basisOf, lapsedOn, profileOn } from './a-source-holds-in-its-period.ts';
import { lastDayOfNotice, noticeInTime } from './notice-goes-out-in-time.ts';
import { rollOf } from './roll-notation.ts';
import { shippedProfiles } from './shipped-profiles.ts';
import { compositionIf } from './those-coming-fill-composition.ts';

const own = shippedProfiles.own;
const asking = (value: NoticeRule): RuleProfile => ({ ...own, notice: { value, source: null } });

describe('a notice', () => {
  const ten = asking({ kind: 'days', days: 10, count: 'working' });
  const week = asking({ kind: 'days', days: 7, count: 'calendar' });

  it.each([
    ['ten working days over Easter', ten, '2026-03-23', '2026-04-09', 10, true],
    ['nine, because Easter is no work', ten, '2026-03-24', '2026-04-09', 9, false],
    ['a Saturday counts as the Monday after it', ten, '2026-06-06', '2026-06-22', 10, true],
    ['seven days on the day', week, '2026-06-01', '2026-06-08', 7, true],
    ['six are too few', week, '2026-06-02', '2026-06-08', 6, false],
    ['sent after the meeting', week, '2026-06-09', '2026-06-08', 0, false],
  ] as const)('%s', (_, profile, sentOn, meetingDate, days, ok) => {
    expect(noticeInTime(profile, { sentOn, meetingDate })).toMatchObject({ days, ok });
    expect(sentOn <= (lastDayOfNotice(profile, meetingDate) ?? '')).toBe(ok);
  });

  it('asked for in reasonable time has no number, but must come before the meeting', () => {
    const reasonable = asking({ kind: 'reasonable' });
    const meetingDate = '2026-06-08';
    expect(noticeInTime(reasonable, { sentOn: '2026-06-07', meetingDate })).toMatchObject({
      ok: true,
      required: null,
    });
    expect(noticeInTime(reasonable, { sentOn: meetingDate, meetingDate }).ok).toBe(false);
  });

  it('is in time on the day that counting back names, and not on the day after', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), (meetingDate, days) => {
        const profile = asking({ kind: 'days', days, count: 'working' });
        const last = addWorkingDays(meetingDate, -days);
        expect(lastDayOfNotice(profile, meetingDate)).toBe(last);
        expect(noticeInTime(profile, { sentOn: last, meetingDate })).toMatchObject({
          ok: true,
          days,
        });
        expect(noticeInTime(profile, { sentOn: addDays(last, 1), meetingDate }).ok).toBe(false);
      }),
    );
  });
});

describe('a profile on a day', () => {
  const until = { ...own, validFrom: '2020-01-01', validTo: '2025-12-31' };
  const since = { ...own, validFrom: '2026-01-01' };

  it('is the version that holds, on both its first and last day', () => {
    expect(profileOn([since, until], '2025-12-31')?.profile).toBe(until);
    expect(profileOn([since, until], '2026-01-01')?.profile).toBe(since);
    expect(profileOn([since, until], '2019-12-31')).toBeNull();
  });

  it('tells of a rule whose source has ended, or has not begun', () => {
    const profile = shippedProfiles['municipal-act'];
    const sources = profile.sources.map((source) => ({
      ...source,
      ...(source.id === 'fvl-6-8' ? { validTo: '2026-12-31' } : {}),
      ...(source.id === 'kl-11-7' ? { validFrom: '2019-11-01' } : {}),
    }));
    const changing = { ...profile, sources };
    expect(lapsedOn(changing, '2026-12-31')).toEqual([]);
    expect(lapsedOn(changing, '2027-01-01')).toMatchObject([
      { rule: 'conflict', when: 'no-longer' },
    ]);
    expect(lapsedOn(changing, '2019-10-31')).toMatchObject([{ rule: 'remote', when: 'not-yet' }]);
  });
});

describe('the shipped profiles', () => {
  it.each(Object.values(shippedProfiles))('$code names a source it has, or none', (profile) => {
    for (const rule of ruleNames) {
      const { source } = profile[rule];
      expect(basisOf(profile, profile[rule])?.id ?? null).toBe(source);
    }
    expect(profile.sources.every(({ verified }) => !verified)).toBe(true);
  });
});

describe('composition of those coming', () => {
  const four = [
    { side: 'municipality', seats: 2 },
    { side: 'trust', seats: 2 },
  ] as const;

  it('is met by as many from each side as the rule wants, deputies among them', () => {
    expect(compositionIf(four, rollOf('m+ m+ t+ t*')).met).toBe(true);
    expect(compositionIf(four, rollOf('m+ m+ m+ t+ t!'))).toEqual({
      met: false,
      sides: [
        { side: 'municipality', seated: 3, wanted: 2 },
        { side: 'trust', seated: 1, wanted: 2 },
      ],
    });
  });
});
