import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type BodyId, type MeetingId, newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { planMeeting } from '../../meetings/index.ts';
import type { MeetingState } from '../../meetings/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import { hasAnswered, readResult } from '../store/reads.ts';
import { answerEvaluation } from './answer.ts';

const { db } = await testDatabase();
const organisationId = newId('org');
const bodyId: BodyId = newId('body');
await db
  .insertInto('organisations.organisation')
  .values(organisationRow({ id: organisationId }))
  .execute();
await db
  .insertInto('organisations.body')
  .values(bodyRow({ id: bodyId, organisation_id: organisationId }))
  .execute();

const heldOn = '2026-03-04';
const as = (role: Role, today = '2026-03-05', body: BodyId | null = bodyId): Acting =>
  actingInTest(role, { organisationId, bodyId: body, now: new Date(`${today}T10:00:00Z`), today });

async function meeting(state: MeetingState = 'held'): Promise<MeetingId> {
  const planned = await perform(
    db,
    planMeeting,
    { bodyId, date: heldOn, start: '09:00', end: '10:00', place: 'Rom 1' },
    as('secretary'),
  );
  if (!planned.ok) throw new Error(planned.refusal.code);
  await db.updateTable('meetings.meeting').set({ state }).where('id', '=', planned.value).execute();
  return planned.value;
}

const answer = (meetingId: MeetingId, who: Acting, line = '', useful = 5) =>
  perform(
    db,
    answerEvaluation,
    { meetingId, scores: { useful, heard: 4, prepared: 3 }, line },
    who,
  );

describe('answering how a meeting has been', () => {
  it('counts each person once, however often and at once they send', async () => {
    const id = await meeting();
    const member = as('member');
    const sent = await Promise.all([1, 2, 3, 4].map(() => answer(id, member)));
    expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
    expect(sent.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: { code: 'answered-already' },
    });
    expect((await readResult(db, id)).waiting.answers).toBe(1);
    expect(await hasAnswered(db, id, member.actor.personId)).toBe(true);
  });

  it('loses nobody of seven who send at once, and shows six', async () => {
    const id = await meeting();
    await Promise.all(Array.from({ length: 7 }, () => answer(id, as('member'))));
    const { shown, waiting } = await readResult(db, id);
    expect([shown.answers, waiting.answers]).toEqual([6, 1]);
    expect(shown.counts.useful).toEqual([0, 0, 0, 0, 6]);
  });

  it('keeps no trace that leads from a person to an answer', async () => {
    const id = await meeting();
    const people = [as('member'), as('deputy'), as('chair')];
    await answer(id, people[0] as Acting, 'zulu', 1);
    await answer(id, people[1] as Acting, 'alfa', 3);
    await answer(id, people[2] as Acting, 'mike', 5);
    expect((await readResult(db, id)).shown.lines).toEqual(['alfa', 'mike', 'zulu']);
    const { rows } = await sql<{ table: string; columns: string }>`
      select table_name as table, string_agg(column_name, ' ' order by column_name) as columns
      from information_schema.columns where table_schema = 'evaluation' group by table_name
      order by table_name`.execute(db);
    expect(rows).toEqual([
      { table: 'answered', columns: 'meeting_id person_id' },
      { table: 'result', columns: 'body_id meeting_id shown waiting' },
    ]);
    const log = await readLog(db, { subjectId: id, limit: 20 });
    expect(log.filter(({ command }) => command.startsWith('evaluation'))).toEqual([]);
    const { rows: stored } = await sql<{ text: string }>`
      select row_to_json(r)::text as text from evaluation.result r where meeting_id = ${id}`.execute(
      db,
    );
    for (const { actor } of people) expect(stored[0]?.text).not.toContain(actor.personId);
  });

  it('keeps nothing of an answer that was refused, so that the same person may answer', async () => {
    const id = await meeting();
    const member = as('member');
    expect(await answer(id, member, 'x'.repeat(400))).toMatchObject({
      refusal: { code: 'line-too-long' },
    });
    expect(await hasAnswered(db, id, member.actor.personId)).toBe(false);
    expect(await answer(id, member)).toMatchObject({ ok: true });
  });

  it('is not for readers, another body, a meeting ahead, or one long past', async () => {
    const id = await meeting();
    expect(await answer(id, as('reader'))).toMatchObject({ refusal: { code: 'role-may-not' } });
    expect(await answer(id, as('member', '2026-03-05', newId('body')))).toMatchObject({
      refusal: { code: 'other-body' },
    });
    expect(await answer(await meeting('published'), as('member', heldOn))).toMatchObject({
      refusal: { code: 'meeting-not-over' },
    });
    expect(await answer(id, as('member', '2026-05-04'))).toMatchObject({
      refusal: { code: 'evaluation-is-over' },
    });
    expect(await answer('meet_nothing', as('member'))).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
