import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../kernel/rows-in-a-tree.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { readMeetingFile } from '../meeting-file.ts';
import type { PublishedNotice } from '../notice-of-meeting.ts';
import type { Move } from '../rules/an-agenda-row-moves-without-loss.ts';
import { readAgenda, readPublications } from '../store/reads.ts';
import type { AgendaItem } from '../vocabulary.ts';
import { addItem } from './add-item.ts';
import { changeItem } from './change-item.ts';
import { changeMinutes } from './change-minutes.ts';
import { moveAgendaItem } from './move-item.ts';
import { publishMeeting } from './publish-meeting.ts';
import { recordDecision } from './record-decision.ts';
import { removeItem } from './remove-item.ts';
import { setting } from './test-setting.ts';

const { db } = await testDatabase();
const { bodyId, as, secretary, newMeeting } = await setting(db);
type MeetingId = `meet_${string}`;

async function add(
  meetingId: string,
  kind: AgendaItem['kind'],
  title: string,
  under: string | null = null,
  at: number | null = null,
) {
  const row = { meetingId, kind, title, minutes: 10, responsible: [] as string[], at, under };
  const added = await perform(db, addItem, row, secretary);
  if (!added.ok) throw new Error(added.refusal.code);
  return added.value;
}

/** "Saker til orientering" with two cases under it, between two others. */
async function withHeading() {
  const meetingId = await newMeeting();
  const a = await add(meetingId, 'case', 'A');
  const group = await add(meetingId, 'group', 'Orientering');
  const b = await add(meetingId, 'case', 'B', group);
  const c = await add(meetingId, 'case', 'C', group);
  const d = await add(meetingId, 'case', 'D');
  return { meetingId, a, group, b, c, d };
}

/** The agenda in short: how far in each row lies, its number of its own, its title. */
async function drawn(meetingId: MeetingId): Promise<string[]> {
  const rows = await readAgenda(db, meetingId);
  return rows.map((row) =>
    ['.'.repeat(levelOf(rows, row)), row.place, row.title].filter(Boolean).join(' '),
  );
}
const move = (
  order: { meetingId: string; itemId: string; move: Move; saw?: string },
  by = secretary,
) => perform(db, moveAgendaItem, order, by);
const code = (done: { ok: true } | { ok: false; refusal: { code: string } }) =>
  done.ok ? 'done' : done.refusal.code;
const publish = (meetingId: string) =>
  perform(
    db,
    publishMeeting,
    { meetingId, seenVersion: null, origin: '', explanations: {} },
    secretary,
  );
const numbering = (agenda_numbering: 'cases' | 'rows') =>
  db.updateTable('organisations.body').set({ agenda_numbering }).where('id', '=', bodyId).execute();

describe('an agenda with levels', () => {
  it('keeps what lies under a row with it, and a heading is no case', async () => {
    const { meetingId, group, d } = await withHeading();
    expect(await drawn(meetingId)).toEqual(['A', 'Orientering', '. B', '. C', 'D']);
    const [, heading] = await readAgenda(db, meetingId);
    expect(heading).toMatchObject({ kind: 'group', number: null, caseId: null, minutes: null });
    await move({ meetingId, itemId: group, move: 'down' });
    expect(await drawn(meetingId)).toEqual(['A', 'D', 'Orientering', '. B', '. C']);
    await move({ meetingId, itemId: d, move: 'down' });
    await move({ meetingId, itemId: d, move: 'in' });
    expect(await drawn(meetingId)).toEqual(['A', 'Orientering', '. B', '. C', '. D']);
    const minutes = await perform(
      db,
      changeMinutes,
      { meetingId, wishes: [{ itemId: group, was: null, wanted: 30 }] },
      secretary,
    );
    expect(minutes.ok && minutes.value.changed).toBe(0);
    expect(code(await publish(meetingId))).toBe('done');
    const decision = { outcome: 'noted' as const, points: [], note: '' };
    const decided = await perform(
      db,
      recordDecision,
      { meetingId, itemId: group, decision },
      secretary,
    );
    expect(code(decided)).toBe('item-takes-no-decision');
  });

  it('refuses a circle, a fourth level, and rows under a break', async () => {
    const { meetingId, a, group, b } = await withHeading();
    const pause = await add(meetingId, 'break', 'Pause');
    const part = await add(meetingId, 'case', 'Del', b);
    const under = (itemId: string, to: string) =>
      move({ meetingId, itemId, move: { under: to, before: null } }).then(code);
    expect(await under(group, part)).toBe('would-lie-under-itself');
    expect(await under(a, part)).toBe('too-deep');
    expect(await under(a, pause)).toBe('takes-no-rows');
    expect(await under(a, 'item_gone')).toBe('parent-is-gone');
    const fourth = {
      meetingId,
      kind: 'case',
      title: 'X',
      minutes: 5,
      at: null,
      under: part,
    } as const;
    const added = await perform(db, addItem, { ...fourth, responsible: [] }, secretary);
    expect(code(added)).toBe('too-deep');
    const other = await withHeading();
    await expect(
      db
        .updateTable('meetings.agenda_item')
        .set({ parent_id: other.group })
        .where('id', '=', a)
        .execute(),
    ).rejects.toThrow(/agenda_item_under_one_of_its_meeting/);
    expect(await drawn(meetingId)).toEqual([
      ...['A', 'Orientering', '. B', '.. Del', '. C', 'D', 'Pause'],
    ]);
  });

  it('gives two who press the same button one move, and tells the third what happened', async () => {
    const { meetingId, a, group, d } = await withHeading();
    const first = { meetingId, itemId: d, move: 'in' as const, saw: group };
    const both = await Promise.all([move(first), move(first, as('secretary', 'Andre'))]);
    expect(both.map(code)).toEqual(['done', 'done']);
    expect(await drawn(meetingId)).toEqual(['A', 'Orientering', '. B', '. C', '. D']);
    await move({ meetingId, itemId: a, move: 'down', saw: group }, as('secretary', 'Andre'));
    const late = await move({ meetingId, itemId: d, move: 'up', saw: a });
    expect(late.ok || late.refusal).toEqual({ code: 'rows-moved-meanwhile', by: 'Andre' });
  });

  it('lets two move different rows at once, one of them away from under a heading', async () => {
    const { meetingId, a, c, group } = await withHeading();
    const done = await Promise.all([
      move({ meetingId, itemId: c, move: 'out', saw: group }),
      move({ meetingId, itemId: a, move: 'down', saw: group }, as('secretary', 'Andre')),
    ]);
    expect(done.map(code)).toEqual(['done', 'done']);
    const after = await drawn(meetingId);
    expect([after.slice(0, 2), after.slice(2, 4).toSorted(), after.slice(4)]).toEqual([
      ['Orientering', '. B'],
      ['A', 'C'],
      ['D'],
    ]);
  });

  it('lifts what lies under a heading that is taken off', async () => {
    const { meetingId, group, b } = await withHeading();
    await add(meetingId, 'case', 'Del', b);
    expect(code(await perform(db, removeItem, { meetingId, itemId: group }, secretary))).toBe(
      'done',
    );
    expect(await drawn(meetingId)).toEqual(['A', 'B', '. Del', 'C', 'D']);
  });

  it('keeps the numbers that were sent, and letters what comes in between', async () => {
    await numbering('rows');
    const { meetingId, a, group, c, d } = await withHeading();
    expect(await drawn(meetingId)).toEqual([
      ...['1 A', '2 Orientering', '. 2.1 B', '. 2.2 C', '3 D'],
    ]);
    await move({ meetingId, itemId: a, move: 'down' });
    expect((await drawn(meetingId))[0]).toBe('1 Orientering');
    await move({ meetingId, itemId: a, move: 'up' });
    expect(code(await publish(meetingId))).toBe('done');
    const late = await add(meetingId, 'case', 'Sen', null, 1);
    await move({ meetingId, itemId: await add(meetingId, 'case', 'Midt', group), move: 'up' });
    await move({ meetingId, itemId: d, move: 'up' });
    expect(await drawn(meetingId)).toEqual([
      ...['1 A', '1a Sen', '3 D', '2 Orientering', '. 2.1 B', '. 2.1a Midt', '. 2.2 C'],
    ]);
    await numbering('cases');
    expect(code(await publish(meetingId))).toBe('done');
    expect((await drawn(meetingId))[1]).toBe('1a Sen');
    await move({ meetingId, itemId: late, move: 'up' });
    await move({ meetingId, itemId: c, move: 'out', saw: group });
    expect(await drawn(meetingId)).toEqual([
      ...['1a Sen', '1 A', '3 D', '2 Orientering', '. 2.1 B', '. 2.1a Midt', '2.2 C'],
    ]);
    const news = (await readPublications(db, meetingId))[0];
    if (!news) throw new Error('nothing was published');
    const { document, snapshot } = news.notice as PublishedNotice;
    expect(document.agenda.map(({ place, level }) => [place, level ?? 0])).toEqual([
      ...[
        ['1', 0],
        ['1a', 0],
        ['3', 0],
        ['2', 0],
        ['2.1', 1],
        ['2.1a', 1],
        ['2.2', 1],
      ],
    ]);
    expect(snapshot.rows.find((row) => row.id === c)?.parentId).toBe(group);
    expect((news.changes as { code: string }[]).map((one) => one.code)).toContain('item-added');
  });

  it('never gives away the number of a row that was taken off', async () => {
    await numbering('rows');
    const meetingId = await newMeeting();
    await add(meetingId, 'case', 'A');
    const heading = await add(meetingId, 'group', 'Orientering');
    await publish(meetingId);
    await perform(db, removeItem, { meetingId, itemId: heading }, secretary);
    await add(meetingId, 'group', 'Annet');
    await numbering('cases');
    expect(await drawn(meetingId)).toEqual(['1 A', '3 Annet']);
    const plain = await withHeading();
    await publish(plain.meetingId);
    await numbering('rows');
    expect((await drawn(plain.meetingId))[0]).toBe('A');
    await numbering('cases');
  });

  it('closes what lies under a closed row, and a heading over nothing but closed rows', async () => {
    const { meetingId, a, group, b, c } = await withHeading();
    const close = (itemId: string, basis: string | null) =>
      perform(
        db,
        changeItem,
        {
          meetingId,
          itemId,
          base: { closedBasis: basis === null ? 'offl. § 13' : null },
          wanted: { closedBasis: basis },
        },
        secretary,
      );
    const closed = async () =>
      (await readAgenda(db, meetingId))
        .filter((row) => row.closedBasis !== null)
        .map((row) => row.title);
    await close(b, 'offl. § 13');
    expect(await closed()).toEqual(['B']);
    await close(c, 'offl. § 13');
    expect(await closed()).toEqual(['Orientering', 'B', 'C']);
    const open = await add(meetingId, 'case', 'Åpen', group);
    expect(await closed()).toEqual(['B', 'C']);
    await close(group, 'offl. § 13');
    expect(await closed()).toEqual(['Orientering', 'B', 'C', 'Åpen']);
    expect(code(await close(open, null))).toBe('row-above-is-closed');
    await move({ meetingId, itemId: a, move: { under: group, before: null } });
    await add(meetingId, 'case', 'Ny', group);
    expect(await closed()).toEqual(['Orientering', 'B', 'C', 'Åpen', 'A', 'Ny']);
    const stored = await db
      .selectFrom('meetings.agenda_item')
      .select('title')
      .where('meeting_id', '=', meetingId)
      .where('closed_basis', 'is', null)
      .execute();
    expect(stored.map((row) => row.title)).toEqual(['D']);
    await close(group, null);
    expect(await closed()).toEqual(['Orientering', 'B', 'C', 'Åpen', 'A', 'Ny']);
    expect(code(await close(open, null))).toBe('done');
    expect(await closed()).toEqual(['B', 'C', 'A', 'Ny']);
    await publish(meetingId);
    const file = await readMeetingFile(db, meetingId);
    expect(file?.publications[0]).toBeDefined();
  });

  it('reads a notice that was kept before there were levels, and compares the next with it', async () => {
    const { meetingId } = await withHeading();
    await publish(meetingId);
    const old = (await readPublications(db, meetingId))[0];
    const notice = structuredClone(old?.notice) as PublishedNotice;
    for (const row of notice.snapshot.rows) delete row.parentId;
    for (const row of notice.document.agenda) {
      delete row.level;
      delete row.key;
    }
    await db
      .updateTable('meetings.publication')
      .set({ notice: JSON.stringify(notice) })
      .where('meeting_id', '=', meetingId)
      .execute();
    expect(code(await publish(meetingId))).toBe('done');
    const [latest] = await readPublications(db, meetingId);
    const changes = latest?.changes as { code: string }[] | undefined;
    expect(changes?.map((one) => one.code)).toEqual(['item-under-another', 'item-under-another']);
  });
});
