import { describe, expect, it } from 'vitest';
import { testDatabase } from '../../platform/database/test-database.ts';
import { perform } from '../identity/command.ts';
import { addItem } from './commands/add-item.ts';
import { setting } from './commands/test-setting.ts';
import { guardedCases } from './store/case-reads.ts';
import { listCases } from './store/lists.ts';

const { db } = await testDatabase();
const { bodyId, secretary, newMeeting } = await setting(db);

/** A case on an agenda, and what a reader finds of it. */
async function caseOn(change: { state?: 'published'; closedBasis?: string }) {
  const meetingId = await newMeeting();
  const row = { meetingId, kind: 'case', title: 'Sak', minutes: 10, responsible: [], at: null };
  const added = await perform(db, addItem, { ...row, kind: 'case' }, secretary);
  if (!added.ok) throw new Error(added.refusal.code);
  if (change.state) {
    await db
      .updateTable('meetings.meeting')
      .set({ state: change.state })
      .where('id', '=', meetingId)
      .execute();
  }
  const item = await db
    .updateTable('meetings.agenda_item')
    .set({ closed_basis: change.closedBasis ?? null })
    .where('meeting_id', '=', meetingId)
    .returning('case_id')
    .executeTakeFirstOrThrow();
  const id = item.case_id;
  if (!id) throw new Error('the row has no case');
  const found = async (guardedOf?: 'nobody' | typeof bodyId) =>
    (await listCases(db, { draftsOf: guardedOf, closedOf: guardedOf, limit: 500 })).some(
      (one) => one.id === id,
    );
  return { id, found };
}

describe('a case on a draft', () => {
  it('is listed only for those who prepare the body’s meetings', async () => {
    const { id, found } = await caseOn({});
    expect(await found('nobody')).toBe(false);
    expect(await found('body_other')).toBe(false);
    expect(await found(bodyId)).toBe(true);
    expect(await found()).toBe(true);
    expect(await guardedCases(db, [id])).toEqual([{ id, bodyId, needs: 'meeting.read-draft' }]);
  });
});

describe('a case that has been announced', () => {
  it('is listed for all', async () => {
    const { id, found } = await caseOn({ state: 'published' });
    expect(await found('nobody')).toBe(true);
    expect(await guardedCases(db, [id])).toEqual([]);
  });

  it('stays hidden where it is closed', async () => {
    const { id, found } = await caseOn({ state: 'published', closedBasis: 'fvl. § 13' });
    expect(await found('nobody')).toBe(false);
    expect(await found(bodyId)).toBe(true);
    expect(await guardedCases(db, [id])).toEqual([{ id, bodyId, needs: 'case.read-closed' }]);
  });
});
