import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { checkLog } from '../../audit/index.ts';
import { perform } from '../../identity/command.ts';
import { readAgenda, readMeeting } from '../store/reads.ts';
import { addItem } from './add-item.ts';
import { changeItem } from './change-item.ts';
import { changeMeeting } from './change-meeting.ts';
import { moveAgendaItem } from './move-item.ts';
import { planMeeting } from './plan-meeting.ts';
import { removeItem } from './remove-item.ts';
import { setting } from './test-setting.ts';

const { db } = await testDatabase();
const { bodyId, as, secretary, newMeeting } = await setting(db);

async function withAgenda(titles: string[]) {
  const meetingId = await newMeeting();
  const ids: string[] = [];
  for (const title of titles) {
    const kind = title === 'Pause' ? 'break' : 'case';
    const row = {
      meetingId,
      kind,
      title,
      minutes: 10,
      responsible: [] as string[],
      at: null,
    } as const;
    const added = await perform(db, addItem, row, secretary);
    if (!added.ok) throw new Error(added.refusal.code);
    ids.push(added.value);
  }
  return { meetingId, ids };
}
const titles = async (meetingId: `meet_${string}`) =>
  (await readAgenda(db, meetingId)).map((row) => row.title);

describe('the agenda', () => {
  it('numbers cases in a run per body and year, and breaks not at all', async () => {
    const { meetingId } = await withAgenda(['A', 'Pause', 'B']);
    const next = await withAgenda(['C']);
    const numbers = [
      ...(await readAgenda(db, meetingId)),
      ...(await readAgenda(db, next.meetingId)),
    ].map((row) => row.number);
    const [first] = numbers;
    const start = Number(first?.split('/')[0]);
    expect(numbers).toEqual([`${start}/26`, null, `${start + 1}/26`, `${start + 2}/26`]);
  });

  it('takes a row in closed from the first, with what outsiders are told it is called', async () => {
    const { meetingId } = await withAgenda([]);
    const row = {
      meetingId,
      kind: 'case',
      minutes: 10,
      responsible: [] as string[],
      at: null,
    } as const;
    const closed = {
      title: 'Oppsigelse',
      closedBasis: ' offl. § 13 ',
      publicTitle: ' Personalsak ',
    };
    await perform(db, addItem, { ...row, ...closed }, secretary);
    await perform(db, addItem, { ...row, title: 'Åpen', closedBasis: '  ' }, secretary);
    expect(await readAgenda(db, meetingId)).toMatchObject([
      { title: 'Oppsigelse', closedBasis: 'offl. § 13', publicTitle: 'Personalsak' },
      { title: 'Åpen', closedBasis: null },
    ]);
  });

  it('gives two who move different rows at once both their way', async () => {
    const { meetingId, ids } = await withAgenda(['A', 'B', 'C', 'D']);
    await Promise.all([
      perform(db, moveAgendaItem, { meetingId, itemId: ids[0] ?? '', move: { to: 3 } }, secretary),
      perform(db, moveAgendaItem, { meetingId, itemId: ids[3] ?? '', move: { to: 0 } }, secretary),
    ]);
    const after = await titles(meetingId);
    expect([...after].sort()).toEqual(['A', 'B', 'C', 'D']);
    expect(after[0]).toBe('D');
    expect(after.indexOf('A')).toBeGreaterThan(1);
  });

  it('numbers twenty rows that are added at once without a hole or a double', async () => {
    const meetingId = await newMeeting('2027-01-13');
    const row = {
      meetingId,
      kind: 'case',
      minutes: 5,
      responsible: [] as string[],
      at: null,
    } as const;
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        perform(db, addItem, { ...row, title: `Sak ${n}` }, secretary),
      ),
    );
    const numbers = (await readAgenda(db, meetingId)).map((item) =>
      Number(item.number?.split('/')[0]),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('numbers a case put into an agenda that is out, and leaves all others as they were', async () => {
    const out = async (meetingId: `meet_${string}`) =>
      db
        .updateTable('meetings.meeting')
        .set({ state: 'published' })
        .where('id', '=', meetingId)
        .execute();
    const late = { kind: 'case', minutes: 5, responsible: [] as string[], at: 1 } as const;
    const yearly = await withAgenda(['A', 'B', 'C']);
    const before = (await readAgenda(db, yearly.meetingId)).map((row) => row.number);
    await out(yearly.meetingId);
    await perform(db, addItem, { ...late, meetingId: yearly.meetingId, title: 'N' }, secretary);
    const after = (await readAgenda(db, yearly.meetingId)).map((row) => row.number);
    expect(after.toSpliced(1, 1)).toEqual(before);
    expect(Number(after[1]?.split('/')[0])).toBe(Number(before[2]?.split('/')[0]) + 1);

    const scheme = (counting: 'per-year' | 'per-meeting') =>
      db
        .updateTable('organisations.body')
        .set({ number_scheme: counting })
        .where('id', '=', bodyId)
        .execute();
    await scheme('per-meeting');
    const { meetingId } = await withAgenda(['A', 'B', 'C']);
    await out(meetingId);
    await Promise.all(
      ['N', 'O', 'P'].map((title) =>
        perform(db, addItem, { ...late, meetingId, title }, secretary),
      ),
    );
    await scheme('per-year');
    const numbers = (await readAgenda(db, meetingId)).map((row) => row.number);
    expect(numbers.filter((one) => one?.length === 5)).toEqual(['Sak 1', 'Sak 2', 'Sak 3']);
    expect(numbers.slice(1, 4).sort()).toEqual(['Sak 1a', 'Sak 1b', 'Sak 1c']);
  });

  it('tells the second person what the first one wrote, and keeps both', async () => {
    const { meetingId, ids } = await withAgenda(['A']);
    const [itemId = ''] = ids;
    const base = { minutes: 10 };
    const first = { meetingId, itemId, base, wanted: { minutes: 15 } };
    const second = { meetingId, itemId, base, wanted: { minutes: 20 } };
    expect((await perform(db, changeItem, first, as('secretary', 'Første'))).ok).toBe(true);
    expect(await perform(db, changeItem, second, as('secretary', 'Andre'))).toEqual({
      ok: false,
      refusal: {
        code: 'changed-meanwhile',
        by: 'Første',
        conflicts: [{ field: 'minutes', mine: 20, theirs: 15 }],
      },
    });
    const other = { meetingId, itemId, base: { title: 'A' }, wanted: { title: 'Ny A' } };
    expect((await perform(db, changeItem, other, secretary)).ok).toBe(true);
    expect((await readAgenda(db, meetingId))[0]).toMatchObject({ minutes: 15, title: 'Ny A' });
  });

  it('keeps the number of a case whose paper has been begun or that was announced', async () => {
    const { meetingId, ids } = await withAgenda(['A', 'B']);
    await db
      .updateTable('meetings.paper')
      .set({ version: 2 })
      .where('item_id', '=', ids[0] as `item_${string}`)
      .execute();
    const begun = await perform(db, removeItem, { meetingId, itemId: ids[0] ?? '' }, secretary);
    expect(begun.ok || begun.refusal.code).toBe('item-has-paper');
    await db
      .updateTable('meetings.meeting')
      .set({ state: 'published' })
      .where('id', '=', meetingId)
      .execute();
    const sent = await perform(db, removeItem, { meetingId, itemId: ids[1] ?? '' }, secretary);
    expect(sent.ok || sent.refusal.code).toBe('item-was-announced');
    expect(await titles(meetingId)).toEqual(['A', 'B']);
  });

  it('removes an empty row and frees its number', async () => {
    const { meetingId, ids } = await withAgenda(['A', 'B']);
    const removed = await perform(db, removeItem, { meetingId, itemId: ids[1] ?? '' }, secretary);
    expect(removed.ok).toBe(true);
    expect(await titles(meetingId)).toEqual(['A']);
  });

  it('refuses a meeting that ends before it begins, and a closed one any change', async () => {
    const facts = { bodyId, date: '2026-05-05', start: '13:00', end: '12:00', place: '' };
    const planned = await perform(db, planMeeting, facts, secretary);
    expect(planned.ok || planned.refusal.code).toBe('ends-before-start');
    const { meetingId, ids } = await withAgenda(['A']);
    await db
      .updateTable('meetings.meeting')
      .set({ state: 'closed' })
      .where('id', '=', meetingId)
      .execute();
    const order = { meetingId, itemId: ids[0] ?? '', move: 'up' } as const;
    const moved = await perform(db, moveAgendaItem, order, secretary);
    expect(moved.ok || moved.refusal.code).toBe('meeting-is-closed');
  });

  it('lets a member change nothing, and logs nothing of a refusal', async () => {
    const { meetingId, ids } = await withAgenda(['A', 'B']);
    const before = await db.selectFrom('audit.entry').select('number').execute();
    const order = { meetingId, itemId: ids[1] ?? '', move: 'up' } as const;
    const moved = await perform(db, moveAgendaItem, order, as('member'));
    expect(moved.ok || moved.refusal.code).toBe('role-may-not');
    expect(await titles(meetingId)).toEqual(['A', 'B']);
    expect(await db.selectFrom('audit.entry').select('number').execute()).toEqual(before);
  });

  it('merges facts that two people change at once, field by field', async () => {
    const meetingId = await newMeeting();
    const base = {
      date: '2026-03-04',
      start: '13:00',
      end: '16:00',
      place: 'Rom 1',
      archiveCase: '',
      writtenStandard: 'nb',
    } as const;
    const place = { meetingId, base, wanted: { ...base, place: 'Rom 2' } };
    const time = { meetingId, base, wanted: { ...base, end: '15:30' } };
    await perform(db, changeMeeting, place, secretary);
    expect((await perform(db, changeMeeting, time, secretary)).ok).toBe(true);
    expect(await readMeeting(db, meetingId)).toMatchObject({ place: 'Rom 2', ends_at: '15:30' });
  });

  it('seals changes of twenty meetings at once one after the other', async () => {
    const facts = { bodyId, start: '09:00', end: '10:00', place: '' };
    const planned = await Promise.all(
      Array.from({ length: 20 }, (_, day) =>
        perform(db, planMeeting, { ...facts, date: `2028-01-${10 + day}` }, secretary),
      ),
    );
    expect(planned.every((one) => one.ok)).toBe(true);
    expect((await checkLog(db)).whole).toBe(true);
  });

  it('seals every change into a whole chain, which no statement can rewrite', async () => {
    const verdict = await checkLog(db);
    expect(verdict.whole && verdict.entries > 20).toBe(true);
    await expect(
      db.updateTable('audit.entry').set({ command: 'noe.annet' }).execute(),
    ).rejects.toThrow(/append-only/);
    await expect(db.deleteFrom('audit.entry').execute()).rejects.toThrow(/append-only/);
  });
});
