import { expect, test } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { guardedCases } from '../store/case-reads.ts';
import { listCases } from '../store/lists.ts';
import { readAgenda, readMeeting } from '../store/reads.ts';
import { meetingSubject, paperSubject } from '../who-may-read.ts';
import { addItem } from './add-item.ts';
import { cancelMeeting } from './cancel-meeting.ts';
import { publishMeeting } from './publish-meeting.ts';
import { setting } from './test-setting.ts';

const { db } = await testDatabase();
const { bodyId, secretary, as, newMeeting } = await setting(db);

async function withCase(published: boolean) {
  const meetingId = await newMeeting();
  const item = { kind: 'case' as const, title: 'Under arbeid', minutes: 30, at: 1 };
  const added = await perform(db, addItem, { meetingId, ...item, responsible: [] }, secretary);
  if (!added.ok) throw new Error(added.refusal.code);
  if (published) {
    const order = { meetingId, seenVersion: null, origin: '', explanations: {} };
    const done = await perform(db, publishMeeting, order, secretary);
    if (!done.ok) throw new Error(done.refusal.code);
  }
  const row = (await readAgenda(db, meetingId)).find(({ caseId }) => caseId);
  if (!row?.caseId) throw new Error('no case');
  return { meetingId, caseId: row.caseId, itemId: row.id };
}
const cancel = (meetingId: string, reason: string) =>
  perform(db, cancelMeeting, { meetingId, reason }, secretary);
const visit = (id: string, item = '') => ({ db, params: { id, item } }) as never;

test('cancelled as a draft, it stays with those who prepare it, its cases and papers too', async () => {
  const { meetingId, caseId, itemId } = await withCase(false);
  expect((await cancel(meetingId, '')).ok).toBe(true);
  const drafts = { bodyId, action: 'meeting.read-draft' };
  expect(await meetingSubject(visit(meetingId))).toEqual(drafts);
  expect(await paperSubject(visit(meetingId, itemId))).toEqual(drafts);
  expect(await guardedCases(db, [caseId])).toEqual([
    { id: caseId, bodyId, needs: 'meeting.read-draft' },
  ]);
  const listed = await listCases(db, { draftsOf: 'nobody', closedOf: 'nobody', limit: 50 });
  expect(listed.map(({ id }) => id)).not.toContain(caseId);
});

test('cancelled after its notice, it is read as before, and keeps its agenda', async () => {
  const { meetingId, caseId } = await withCase(true);
  expect(await cancel(meetingId, '')).toMatchObject({
    refusal: { code: 'cancelled-without-reason' },
  });
  expect((await cancel(meetingId, 'Sakene er ikke klare')).ok).toBe(true);
  expect(await meetingSubject(visit(meetingId))).toEqual({ bodyId });
  expect(await guardedCases(db, [caseId])).toEqual([]);
  expect(await readAgenda(db, meetingId)).toHaveLength(1);
  expect(await readMeeting(db, meetingId)).toMatchObject({
    state: 'cancelled',
    cancelled_reason: 'Sakene er ikke klare',
    sequence: 1,
  });
  const order = { meetingId, seenVersion: null, origin: '', explanations: {} };
  expect(await perform(db, publishMeeting, order, secretary)).toMatchObject({
    refusal: { code: 'notice-is-held-back', stops: [{ code: 'notice-is-past' }] },
  });
});

test('is cancelled by those who may publish it', async () => {
  const { meetingId } = await withCase(true);
  const order = { meetingId, reason: 'Nei' };
  expect(await perform(db, cancelMeeting, order, as('member'))).toMatchObject({
    refusal: { code: 'role-may-not' },
  });
});
