import { expect, test } from 'vitest';
import type { AttachmentId } from '../../kernel/ids.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { perform } from '../identity/command.ts';
import { attach } from '../meetings/commands/attach.ts';
import { deliverAttachment, readAttachments, readMeeting, readPapers } from '../meetings/index.ts';
import { noteLaterPaper } from './commands/note-later-paper.ts';
import { sendSummons } from './commands/send-summons.ts';
import { allLaterPapers, laterPapersOf } from './later-papers.ts';
import { calledSetting } from './test-setting.ts';

const { db } = await testDatabase();
const { publishedMeeting, publish, secretary, as } = await calledSetting(db);
const meetingId = await publishedMeeting();
const meeting = await readMeeting(db, meetingId);
if (!meeting) throw new Error('no meeting');
const [paper] = await readPapers(db, meeting.id);
const announced = await perform(
  db,
  attach,
  { meetingId, itemId: paper?.itemId ?? '', name: 'Regnskap', file: null, sentLater: true },
  secretary,
);
if (!announced.ok) throw new Error(announced.refusal.code);
const attachmentId: AttachmentId = announced.value;
const bytes = new TextEncoder().encode('%PDF-1.7');
const file = { name: 'regnskap.pdf', mediaType: 'application/pdf', bytes };
const send = async () => {
  const publication = await publish(meetingId);
  const order = { meetingId, publication, files: new Map(), origin: 'http://prove.example' };
  return perform(db, sendSummons, order, secretary);
};
const standing = async (today: string) =>
  (await laterPapersOf(db, meeting.id, today)).map(({ name, owedBy, state, daysOver }) => ({
    name,
    owedBy,
    state,
    daysOver,
  }));

test('what is sent later is owed by a day, arrives as the same attachment, and is then told of', async () => {
  expect(await standing('2026-02-01')).toMatchObject([{ name: 'Regnskap', state: 'unset' }]);
  const order = { meetingId, attachmentId, owedBy: ' Økonomi ', due: '2026-02-20' };
  const member = as('member');
  expect((await perform(db, noteLaterPaper, order, member)).ok).toBe(false);
  expect(await perform(db, noteLaterPaper, { ...order, owedBy: ' ' }, secretary)).toMatchObject({
    refusal: { code: 'owed-by-is-missing' },
  });
  expect((await perform(db, noteLaterPaper, order, secretary)).ok).toBe(true);
  expect(await standing('2026-02-22')).toEqual([
    { name: 'Regnskap', owedBy: 'Økonomi', state: 'overdue', daysOver: 2 },
  ]);
  expect(await allLaterPapers(db, '2026-02-22')).toMatchObject([{ meetingId, state: 'overdue' }]);
  expect((await send()).ok).toBe(true);
  const deliver = (given: typeof file | null) =>
    perform(db, deliverAttachment, { meetingId, attachmentId, file: given }, secretary);
  expect(await deliver(null)).toMatchObject({ refusal: { code: 'file-is-missing' } });
  expect((await deliver(file)).ok).toBe(true);
  expect(await deliver(file)).toMatchObject({ refusal: { code: 'not-sent-later' } });
  const [kept] = await readAttachments(db, meeting.id);
  expect(kept).toMatchObject({ id: attachmentId, state: 'included', size: bytes.length });
  expect(await standing('2026-02-22')).toMatchObject([{ state: 'arrived' }]);
  expect(await allLaterPapers(db, '2026-02-22')).toEqual([]);
  expect((await send()).ok).toBe(true);
  expect(await standing('2026-02-22')).toMatchObject([{ state: 'told' }]);
  const { text } = await db
    .selectFrom('messages.message')
    .select('text')
    .where('to_name', '=', 'Leder')
    .where('subject', 'like', 'Endret%')
    .executeTakeFirstOrThrow();
  expect(text).toContain('vedlegget «Regnskap» følger nå med.');
});
