import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type BodyId, newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import { listGroupDays, listSessions, listTimetables, readSession } from '../store/reads.ts';
import { timetableIcs } from '../timetable-ics.ts';
import { limits, type SessionDraft } from '../vocabulary.ts';
import { addSessions, cancelSession, changeSession, restoreSession } from './keep-sessions.ts';
import { makeTimetable } from './make-timetable.ts';

const { db } = await testDatabase();
const organisationId = newId('org');
await db
  .insertInto('organisations.organisation')
  .values(organisationRow({ id: organisationId }))
  .execute();

const as = (role: Role): Acting =>
  actingInTest(role, {
    organisationId,
    now: new Date('2019-08-01T10:00:00Z'),
    today: '2019-08-01',
  });
const secretary = as('secretary');
const period = { name: 'Høst', startsOn: '2019-09-01', endsOn: '2020-06-30' };
const draft = (known: Partial<SessionDraft> = {}): SessionDraft => ({
  date: '2019-09-03',
  start: '09:00',
  end: '12:00',
  place: 'Rådhuset',
  remote: '',
  configures: 'Inntak',
  ...known,
});

async function group(): Promise<BodyId> {
  const id = newId('body');
  await db
    .insertInto('organisations.body')
    .values(bodyRow({ id, organisation_id: organisationId }))
    .execute();
  return id;
}
async function made() {
  const verdict = await perform(db, makeTimetable, { bodyId: await group(), ...period }, secretary);
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  return verdict.value;
}
async function oneDay() {
  const id = await made();
  await perform(db, addSessions, { id, drafts: [draft()] }, secretary);
  const [session] = await listSessions(db, id);
  if (!session) throw new Error('No day was stored.');
  return session;
}

describe('a group’s period', () => {
  it('is made once by ten who make it at once', async () => {
    const bodyId = await group();
    const verdicts = await Promise.all(
      Array.from({ length: 10 }, () =>
        perform(db, makeTimetable, { bodyId, ...period }, secretary),
      ),
    );
    expect(verdicts.filter((one) => one.ok)).toHaveLength(1);
    expect(await listTimetables(db, bodyId)).toHaveLength(1);
    for (const one of verdicts) if (!one.ok) expect(one.refusal.code).toBe('period-overlaps');
  });

  it('is not made by a member, nor for a group that is not there', async () => {
    const order = { bodyId: await group(), ...period };
    expect(await perform(db, makeTimetable, order, as('member'))).toMatchObject({
      refusal: { code: 'role-may-not' },
    });
    const nowhere = { ...order, bodyId: 'body_none' as const };
    expect(await perform(db, makeTimetable, nowhere, secretary)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});

describe('the days', () => {
  it('are added all or none, with the place of the one that is wrong', async () => {
    const id = await made();
    const drafts = [
      draft(),
      draft({ date: '2019-09-04' }),
      draft({ start: '11:00', end: '13:00' }),
    ];
    expect(await perform(db, addSessions, { id, drafts }, secretary)).toMatchObject({
      refusal: { code: 'day-refused', at: 2, why: { code: 'overlaps', date: '2019-09-03' } },
    });
    expect(await listSessions(db, id)).toEqual([]);
    const many = Array.from({ length: limits.atOnce + 1 }, () => draft());
    expect(await perform(db, addSessions, { id, drafts: many }, secretary)).toMatchObject({
      refusal: { code: 'too-many-days' },
    });
    expect(await perform(db, addSessions, { id, drafts: [] }, secretary)).toMatchObject({
      refusal: { code: 'no-days' },
    });
  });

  it('of two added at once for the same hour, one is kept', async () => {
    const id = await made();
    const verdicts = await Promise.all(
      [1, 2, 3, 4].map(() => perform(db, addSessions, { id, drafts: [draft()] }, secretary)),
    );
    expect(verdicts.filter((one) => one.ok)).toHaveLength(1);
    expect(await listSessions(db, id)).toHaveLength(1);
  });

  it('tell the second of two who change one at once, and count every change', async () => {
    const session = await oneDay();
    const move = (start: string) =>
      perform(db, changeSession, { ...session, draft: draft({ start }) }, secretary);
    const verdicts = await Promise.all([move('08:00'), move('10:00')]);
    expect(verdicts.filter((one) => one.ok)).toHaveLength(1);
    expect(verdicts.find((one) => !one.ok)).toMatchObject({
      refusal: { code: 'changed-meanwhile', by: 'secretary', now: { sequence: 1 } },
    });
    const same = await readSession(db, session.id);
    if (!same) throw new Error('The day went away.');
    const nothing = await perform(db, changeSession, { ...same, draft: same }, secretary);
    expect(nothing.ok && (await readSession(db, session.id))?.sequence).toBe(1);
  });

  it('are cancelled with a reason, give their hour away, and come back only to a free one', async () => {
    const session = await oneDay();
    const cancel = (reason: string) =>
      perform(db, cancelSession, { ...session, reason }, secretary);
    expect(await cancel(' ')).toMatchObject({ refusal: { code: 'reason-is-empty' } });
    expect(await cancel('x'.repeat(1_000_000))).toMatchObject({
      refusal: { code: 'reason-too-long' },
    });
    expect((await cancel('Flyttet')).ok).toBe(true);
    expect(await cancel('Igjen')).toMatchObject({ refusal: { code: 'changed-meanwhile' } });
    const id = session.timetableId;
    expect((await perform(db, addSessions, { id, drafts: [draft()] }, secretary)).ok).toBe(true);
    const cancelled = { id: session.id, sequence: 1 };
    expect(
      await perform(db, changeSession, { ...cancelled, draft: draft() }, secretary),
    ).toMatchObject({ refusal: { code: 'day-is-cancelled' } });
    expect(await perform(db, restoreSession, cancelled, secretary)).toMatchObject({
      refusal: { code: 'overlaps' },
    });
    const other = (await listSessions(db, id)).find((one) => one.id !== session.id);
    if (!other) throw new Error('The other day went away.');
    await perform(db, cancelSession, { ...other, reason: 'Likevel ikke' }, secretary);
    expect((await perform(db, restoreSession, cancelled, secretary)).ok).toBe(true);
    expect(await readSession(db, session.id)).toMatchObject({ sequence: 2, cancelledReason: null });
  });

  it('are changed by nobody but those who plan, and found between two dates', async () => {
    const session = await oneDay();
    for (const role of ['member', 'expert', 'vendor', 'reader'] as const) {
      const order = { ...session, reason: 'x' };
      expect(await perform(db, cancelSession, order, as(role))).toMatchObject({
        refusal: { code: 'role-may-not' },
      });
    }
    const found = await listGroupDays(db, '2019-09-03', '2019-09-03');
    expect(found.map((one) => one.id)).toContain(session.id);
    expect(await listGroupDays(db, '2019-09-04', '2019-08-01')).toEqual([]);
  });
});

describe('the calendar', () => {
  it('keeps identities, counts changes, tells of what is cancelled, and follows the clocks', async () => {
    const session = await oneDay();
    const days = [
      { ...session, date: '2020-03-28' },
      { ...session, id: 'conf_2' as const, date: '2020-03-30', sequence: 4 },
      { ...session, id: 'conf_3' as const, date: '2020-03-31', cancelledReason: 'Syk' },
    ].map((one) => ({
      session: one,
      title: 'KG01; oppsett, "inntak"',
      description: 'Inntak\nnr. 2',
    }));
    const text = timetableIcs('KG01', days, new Date('2020-01-01T00:00:00Z'));
    const calendar = new ICAL.Component(ICAL.parse(text));
    for (const zone of calendar.getAllSubcomponents('vtimezone')) {
      ICAL.TimezoneService.register(zone as never);
    }
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map((one) => one.uid)).toEqual([
      `${session.id}@omforent`,
      'conf_2@omforent',
      'conf_3@omforent',
    ]);
    expect(events.map((one) => one.startDate.toJSDate().toISOString())).toEqual([
      '2020-03-28T08:00:00.000Z',
      '2020-03-30T07:00:00.000Z',
      '2020-03-31T07:00:00.000Z',
    ]);
    expect(events.map((one) => one.sequence)).toEqual([0, 4, 0]);
    const status = events.map((one) => one.component.getFirstPropertyValue('status'));
    expect(status).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(events[0]?.summary).toBe('KG01; oppsett, "inntak"');
  });
});
