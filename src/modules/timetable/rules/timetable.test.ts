import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Session, SessionDraft, Sitting, Timetable } from '../vocabulary.ts';
import { isSkipped, oddDay, overlapWith, shareTime, wellSet } from './a-day-of-a-timetable.ts';
import { wellDefined } from './a-period-of-a-group.ts';
import { clashesOf, type GroupDay } from './who-is-in-two-places.ts';
import { mayBeSeen } from './who-sees-which-timetable.ts';

const period: Timetable = {
  id: 'time_1',
  bodyId: 'body_kg01',
  name: 'Høst',
  startsOn: '2019-09-01',
  endsOn: '2020-06-30',
};
const draft = (known: Partial<SessionDraft> = {}): SessionDraft => ({
  date: '2019-09-03',
  start: '09:00',
  end: '12:00',
  place: 'Rådhuset',
  remote: '',
  configures: 'Inntak',
  ...known,
});
const session = (known: Partial<Session> & { id: Session['id'] }): Session => ({
  ...draft(),
  timetableId: 'time_1',
  sequence: 0,
  cancelledReason: null,
  ...known,
});
const refusalOf = (known: Partial<SessionDraft>) => {
  const verdict = wellSet(draft(known), period);
  return verdict.ok ? 'ok' : verdict.refusal.code;
};

describe('a day of a timetable', () => {
  it('lies in the period, ends on the same day, and says what is configured', () => {
    expect(refusalOf({})).toBe('ok');
    expect(refusalOf({ date: '2019-08-31' })).toBe('outside-period');
    expect(refusalOf({ date: '2019-02-30' })).toBe('no-such-day');
    expect(refusalOf({ start: '24:00' })).toBe('no-such-time');
    expect(refusalOf({ start: '22:00', end: '01:00' })).toBe('ends-before-it-starts');
    expect(refusalOf({ start: '09:00', end: '09:00' })).toBe('ends-before-it-starts');
    expect(refusalOf({ configures: ' \n' })).toBe('configures-nothing');
    expect(refusalOf({ configures: 'x'.repeat(1_000_000) })).toBe('too-long');
  });

  it('has no time that the clocks skip, and has the hour that comes twice', () => {
    expect(isSkipped('2020-03-29', '02:30')).toBe(true);
    expect(isSkipped('2020-03-22', '02:30')).toBe(false);
    expect(isSkipped('2020-03-29', '03:00')).toBe(false);
    expect(refusalOf({ date: '2020-03-29', start: '02:30', end: '04:00' })).toBe('clock-skips');
    expect(refusalOf({ date: '2019-10-27', start: '02:30', end: '04:00' })).toBe('ok');
  });

  it('shares no minute with another of its group, unless that is cancelled', () => {
    const other = session({ id: 'conf_1', start: '11:00', end: '13:00' });
    expect(overlapWith(draft(), [other])).toMatchObject({ code: 'overlaps', start: '11:00' });
    expect(overlapWith(draft(), [{ ...other, cancelledReason: 'Syk' }])).toBeNull();
    expect(overlapWith(draft(), [other], 'conf_1')).toBeNull();
    expect(overlapWith(draft({ end: '11:00' }), [other])).toBeNull();
  });

  it('is told where it is a holiday or in a weekend', () => {
    expect(oddDay('2020-05-17')).toBe('constitution-day');
    expect(oddDay('2019-09-07')).toBe('weekend');
    expect(oddDay('2019-09-03')).toBeNull();
  });

  it('sharing a minute goes both ways', () => {
    const times = fc.constantFrom('08:00', '09:00', '10:00', '11:00', '12:00');
    fc.assert(
      fc.property(times, times, times, times, (a, b, c, d) => {
        const one = draft({ start: a, end: b });
        const other = draft({ start: c, end: d });
        expect(shareTime(one, other)).toBe(shareTime(other, one));
      }),
    );
  });
});

describe('a period', () => {
  it('has a name, is no longer than two years, and is clear of the group’s others', () => {
    const typed = { name: ' Vår\n2021 ', startsOn: '2021-01-01', endsOn: '2021-06-30' };
    expect(wellDefined(typed, [period])).toMatchObject({ ok: true, value: { name: 'Vår 2021' } });
    const code = (known: object) => {
      const verdict = wellDefined({ ...typed, ...known }, [period]);
      return verdict.ok ? 'ok' : verdict.refusal.code;
    };
    expect(code({ name: '' })).toBe('name-is-empty');
    expect(code({ name: 'x'.repeat(1_000_000) })).toBe('name-too-long');
    expect(code({ endsOn: '2020-12-31' })).toBe('no-such-period');
    expect(code({ endsOn: '2031-12-31' })).toBe('period-too-long');
    expect(code({ startsOn: '2020-06-30' })).toBe('period-overlaps');
  });
});

describe('who sees a timetable', () => {
  const seat: Sitting = { bodyId: 'body_kg01', person: 'pers_a', name: 'A', from: null, to: null };
  const viewer = { personId: 'pers_a', role: 'member', bodyId: 'body_asu' } as const;

  it('are those with a seat in the group in the period, and those who see all', () => {
    expect(mayBeSeen(period, viewer, [seat])).toBe(true);
    expect(mayBeSeen(period, viewer, [])).toBe(false);
    expect(mayBeSeen(period, viewer, [{ ...seat, to: '2019-08-31' }])).toBe(false);
    expect(mayBeSeen(period, viewer, [{ ...seat, bodyId: 'body_kg02' }])).toBe(false);
    expect(mayBeSeen(period, { ...viewer, personId: 'pers_b' }, [seat])).toBe(false);
    expect(mayBeSeen(period, { ...viewer, bodyId: 'body_kg01' }, [])).toBe(true);
    for (const role of ['administrator', 'secretary', 'expert']) {
      expect(mayBeSeen(period, { ...viewer, role }, [])).toBe(true);
    }
    for (const role of ['chair', 'case_handler', 'deputy', 'observer', 'vendor']) {
      expect(mayBeSeen(period, { ...viewer, role }, [])).toBe(false);
    }
  });
});

describe('who is in two places', () => {
  const day = (id: Session['id'], bodyId: BodyId, known: Partial<Session> = {}): GroupDay => ({
    ...session({ id, ...known }),
    bodyId,
  });
  const sits = (bodyId: BodyId, person: string, known: Partial<Sitting> = {}): Sitting => ({
    bodyId,
    person,
    name: person,
    from: null,
    to: null,
    ...known,
  });

  it('is told on both days, once for each other group', () => {
    const days = [
      day('conf_1', 'body_a'),
      day('conf_2', 'body_b', { start: '11:00', end: '15:00' }),
      day('conf_3', 'body_c', { start: '12:00', end: '15:00' }),
    ];
    const seats = [
      sits('body_a', 'p'),
      sits('body_a', 'p'),
      sits('body_b', 'p'),
      sits('body_b', 'q'),
      sits('body_c', 'q'),
    ];
    const found = clashesOf(days, seats);
    expect(found.get('conf_1')).toMatchObject([{ person: 'p', other: { id: 'conf_2' } }]);
    expect(found.get('conf_2')?.map((one) => [one.person, one.other.id])).toEqual([
      ['p', 'conf_1'],
      ['q', 'conf_3'],
    ]);
  });

  it('is not told of what is cancelled, or of a seat that has ended', () => {
    const seats = [sits('body_a', 'p'), sits('body_b', 'p', { to: '2019-09-02' })];
    const days = [day('conf_1', 'body_a'), day('conf_2', 'body_b')];
    expect(clashesOf(days, seats)).toEqual(new Map());
    const both = [sits('body_a', 'p'), sits('body_b', 'p')];
    const cancelled = [days[0] as GroupDay, day('conf_2', 'body_b', { cancelledReason: 'Nei' })];
    expect(clashesOf(cancelled, both)).toEqual(new Map());
    expect(clashesOf(days, both).size).toBe(2);
  });
});
