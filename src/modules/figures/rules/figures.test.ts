import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays, isWorkingDay } from '../../../kernel/calendar.ts';
import type { MatterFact } from '../../matters/vocabulary.ts';
import type { VendorQuestion } from '../../vendor-questions/vocabulary.ts';
import { shareOf } from './a-share-is-held-against-its-goal.ts';
import { typicalOf } from './a-typical-time.ts';
import { decidedAtLevels } from './decided-in-the-consensus-group.ts';
import { howQuickPracticeIs } from './how-quick-practice-is.ts';
import { questionsAskedAgain } from './questions-asked-again.ts';
import { above, factOf, group, year2026 } from './sample-facts.ts';
import { timeAtEachLevel } from './time-at-each-level.ts';
import { whatObjectionsRestOn } from './what-objections-rest-on.ts';
import { whatWaits, whoMustAct } from './what-waits-and-for-whom.ts';
import { workingDayCounter } from './working-days-between.ts';

const many = (count: number, change: Partial<MatterFact> = {}) =>
  Array.from({ length: count }, (_, at) => factOf(`${at} ${change.level ?? 1}`, change));
const counter = workingDayCounter('2025-12-01', '2027-01-31');

describe('the share decided in the consensus group', () => {
  it('is green over 90 %, yellow from 80 to 90, and red below 80', () => {
    expect(shareOf(184, 200)).toMatchObject({ percent: '92', standing: 'reached' });
    expect(shareOf(178, 200)).toMatchObject({ percent: '89', standing: 'near' });
    expect(shareOf(180, 200)).toMatchObject({ percent: '90', standing: 'near' });
    expect(shareOf(160, 200)).toMatchObject({ percent: '80', standing: 'near' });
    expect(shareOf(159, 200)).toMatchObject({ percent: '79,5', standing: 'far' });
  });

  it('is said of nothing where there is nothing', () => {
    expect(shareOf(0, 0)).toBeNull();
    expect(decidedAtLevels([], year2026)).toEqual({ share: null, levels: [], months: [] });
  });

  it('is never rounded up to its goal, nor down from above it', () => {
    expect(shareOf(8996, 10_000)).toMatchObject({ percent: '89,9', standing: 'near' });
    expect(shareOf(9004, 10_000)).toMatchObject({ percent: '90,04', standing: 'reached' });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (whole, some) => {
        const part = Math.min(some, whole);
        const share = shareOf(part, whole);
        const said = Number(share?.percent.replace(',', '.'));
        expect(said).toBeLessThanOrEqual((part * 100) / whole + 1e-9);
        expect(said > 90).toBe(share?.standing === 'reached');
        expect(said < 80).toBe(share?.standing === 'far');
      }),
    );
  });

  it('counts what was decided, at the level it was decided', () => {
    const facts = [
      ...many(184),
      ...many(16, { level: 2, bodyId: above }),
      factOf('trukket', { state: 'withdrawn', how: 'withdrawn' }),
      factOf('åpen', { endedOn: null }),
    ];
    const { share, levels } = decidedAtLevels(facts, year2026);
    expect(share).toMatchObject({ part: 184, whole: 200, percent: '92' });
    expect(levels.map(({ level, ids }) => [level, ids.length])).toEqual([
      [1, 184],
      [2, 16],
    ]);
  });

  it('does not count a body outside the structure as the group', () => {
    const { share } = decidedAtLevels([...many(1), ...many(1, { level: null })], year2026);
    expect(share).toMatchObject({ part: 1, whole: 2 });
  });

  it('keeps to its days, its body and its area', () => {
    const facts = [
      factOf('før', { endedOn: '2025-12-31' }),
      factOf('første', { endedOn: '2026-01-01' }),
      factOf('siste', { endedOn: '2026-12-31', areas: ['legevakt'] }),
      factOf('etter', { endedOn: '2027-01-01' }),
    ];
    expect(decidedAtLevels(facts, year2026).share?.whole).toBe(2);
    expect(decidedAtLevels(facts, { ...year2026, area: 'legevakt' }).share?.whole).toBe(1);
    expect(decidedAtLevels(facts, { ...year2026, bodyId: above }).share).toBeNull();
  });

  it('is the same in whichever order the matters come, and its parts add up', () => {
    const level = fc.constantFrom(1, 2, 3, null);
    fc.assert(
      fc.property(fc.array(level, { maxLength: 40 }), (levels) => {
        const facts = levels.map((one, at) => factOf(String(at), { level: one }));
        const there = decidedAtLevels(facts, year2026);
        const back = decidedAtLevels(facts.toReversed(), year2026);
        expect(back.share).toEqual(there.share);
        expect(there.levels.flatMap(({ ids }) => ids)).toHaveLength(facts.length);
        expect(there.months.flatMap(({ all }) => all.ids)).toHaveLength(facts.length);
      }),
    );
  });
});

describe('practice', () => {
  it('is in no figure but its own', () => {
    const facts = [
      factOf('øvelse', {
        practice: true,
        minutesInGroup: 12,
        objections: [{ bodyId: group, side: 'gp', kind: 'law', on: '2026-03-05' }],
      }),
      factOf('åpen øvelse', { practice: true, endedOn: null }),
    ];
    expect(decidedAtLevels(facts, year2026).share).toBeNull();
    expect(timeAtEachLevel(facts, year2026, counter)).toEqual([]);
    expect(whatWaits(facts, year2026, '2026-03-20', counter)).toEqual([]);
    expect(whatObjectionsRestOn(facts, year2026)).toEqual([]);
    expect(howQuickPracticeIs(facts, year2026, counter)).toMatchObject([
      { bodyId: group, ids: ['matter_øvelse'], median: 5, minutesInGroup: 12 },
    ]);
    expect(howQuickPracticeIs(many(3), year2026, counter)).toEqual([]);
  });
});

describe('working days', () => {
  it('count as a time limit runs', () => {
    const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, days) => {
        expect(counter(from, addWorkingDays(from, days))).toBe(days);
      }),
    );
    expect(counter('2026-04-01', '2026-04-07')).toBe(1);
    expect(isWorkingDay('2026-04-07')).toBe(true);
  });

  it('are never less than none, nor counted outside the days that are known', () => {
    expect(counter('2026-03-09', '2026-03-02')).toBe(0);
    expect(counter('1900-01-01', '2025-12-02')).toBe(1);
  });
});

describe('a typical time', () => {
  it('is the middle one, and what nine of ten are no longer than', () => {
    expect(typicalOf([])).toBeNull();
    expect(typicalOf([4])).toEqual({ median: 4, nineOfTen: 4 });
    expect(typicalOf([9, 1, 2, 3])).toEqual({ median: 2.5, nineOfTen: 9 });
    expect(typicalOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 99])).toEqual({ median: 5.5, nineOfTen: 9 });
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1 }), (days) => {
        const typical = typicalOf(days);
        if (!typical) throw new Error('nothing is typical of something');
        const within = days.filter((one) => one <= typical.nineOfTen).length;
        expect(within * 10).toBeGreaterThanOrEqual(days.length * 9);
        expect(days).toContain(typical.nineOfTen);
        expect(typical.median).toBeLessThanOrEqual(typical.nineOfTen);
      }),
    );
  });

  it('is measured at each level from when the matter reached it', () => {
    const lifted = factOf('løftet', {
      bodyId: above,
      level: 2,
      endedOn: '2026-03-16',
      way: [
        {
          bodyId: group,
          level: 1,
          from: '2026-03-02',
          to: '2026-03-04',
          end: 'lifted',
          reason: 'no-consensus',
        },
        {
          bodyId: above,
          level: 2,
          from: '2026-03-04',
          to: '2026-03-16',
          end: 'decided',
          reason: null,
        },
      ],
    });
    const [first, second, ...more] = timeAtEachLevel([factOf('1'), lifted], year2026, counter);
    expect(first).toMatchObject({ level: 1, median: 3.5, nineOfTen: 5 });
    expect(first?.lifted.ids).toEqual([lifted.id]);
    expect(second).toMatchObject({ level: 2, median: 8, ids: [lifted.id] });
    expect(more).toEqual([]);
    const own = timeAtEachLevel([factOf('1'), lifted], { ...year2026, bodyId: above }, counter);
    expect(own.map(({ level }) => level)).toEqual([2]);
  });
});

describe('what waits', () => {
  it('waits for whoever must do the next thing', () => {
    const open = { state: 'open', origin: 'unit', outcome: null, next: null } as const;
    const settled = { ...open, state: 'settled' } as const;
    const expertName = 'Ekspert';
    expect(whoMustAct({ ...open, expertName })).toBe('expert');
    expect(whoMustAct({ ...open, expertName: null })).toBe('chair');
    expect(whoMustAct({ ...open, expertName, state: 'in-round' })).toBe('members');
    const asks = { ...settled, outcome: 'open-questions', expertName } as const;
    expect(whoMustAct({ ...asks, origin: 'vendor' })).toBe('vendor');
    expect(whoMustAct(asks)).toBe('expert');
    expect(whoMustAct({ ...settled, next: 'chair-decides', expertName })).toBe('chair');
    expect(whoMustAct({ ...open, state: 'decided', expertName })).toBeNull();
  });

  it('is counted once, for one, at the body that has it, with how old it is', () => {
    const facts = [
      factOf('ny', { endedOn: null, reachedOn: '2026-03-18' }),
      factOf('gammel', { endedOn: null, dueOn: '2026-03-10' }),
      factOf('spurt', { endedOn: null, state: 'in-round', neededBy: '2026-03-20' }),
      factOf('ferdig'),
    ];
    const [only, ...others] = whatWaits(facts, year2026, '2026-03-20', counter);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ bodyId: group, oldest: 14, median: 14 });
    expect(only?.all.ids).toHaveLength(3);
    expect(only?.late.ids).toEqual(['matter_gammel']);
    expect(Object.values(only?.byActor ?? {}).flatMap(({ ids }) => ids)).toHaveLength(3);
  });
});

describe('reasons for disagreement', () => {
  it('count each objection, by body and side', () => {
    const on = '2026-03-05';
    const facts = [
      factOf('1', {
        objections: [
          { bodyId: group, side: 'gp', kind: 'law', on },
          { bodyId: group, side: 'gp', kind: 'law', on },
          { bodyId: group, side: null, kind: 'capacity', on },
          { bodyId: group, side: 'gp', kind: 'evidence', on: '2027-01-01' },
        ],
      }),
    ];
    const rows = whatObjectionsRestOn(facts, year2026);
    expect(rows.map(({ side, all }) => [side, all.ids.length])).toEqual([
      ['gp', 2],
      [null, 1],
    ]);
    expect(rows[0]?.byKind.law.ids).toEqual(['matter_1', 'matter_1']);
    expect(rows[0]?.byKind.evidence.ids).toEqual([]);
  });
});

describe('questions asked again', () => {
  const asked = (id: string, change: Partial<VendorQuestion>) =>
    ({
      id: `ask_${id}`,
      area: 'legevakt',
      bodyId: group,
      state: 'answered',
      sentOn: '2026-03-05',
      decisionId: 'dec_1',
      decidedBefore: false,
      ...change,
    }) as VendorQuestion;

  it('are those that an earlier decision answered, of those that were answered', () => {
    const told = questionsAskedAgain(
      [
        asked('1', { decidedBefore: true }),
        asked('2', { decidedBefore: true, decisionId: 'dec_2' }),
        asked('3', { decidedBefore: true }),
        asked('4', {}),
        asked('5', { state: 'asked', decidedBefore: true, sentOn: null }),
        asked('6', { area: 'institusjon' }),
      ],
      { ...year2026, area: 'legevakt' },
    );
    expect([told.again.ids.length, told.answered.ids.length]).toEqual([3, 4]);
    expect(told.decisions.map(({ decisionId, ids }) => [decisionId, ids])).toEqual([
      ['dec_1', ['ask_1', 'ask_3']],
      ['dec_2', ['ask_2']],
    ]);
    expect(told.areas).toHaveLength(1);
  });
});
