import { afterAll, expect, it } from 'vitest';
import { listQueue } from '../../modules/case-queue/index.ts';
import { judge, makeExport, recordOfMeeting } from '../../modules/exchange/index.ts';
import { listReceived } from '../../modules/exchange/store/received.ts';
import { exchangeFormats } from '../../modules/exchange/vocabulary.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { stopPdf } from '../../platform/pdf/compile-pdf.ts';
import { loadDemo } from './load-demo.ts';
import { takeInDemoMessages } from './received.ts';

const { db } = await testDatabase();
const now = new Date('2026-03-06T10:00:00Z');
await loadDemo(db, now);
afterAll(stopPdf);

const origin = 'https://omforent.example';
const announced = await db
  .selectFrom('meetings.meeting')
  .select('id')
  .where('state', '!=', 'draft')
  .orderBy('held_on', 'desc')
  .execute();

it('every meeting of the demo keeps to every standard', async () => {
  expect(announced.length).toBeGreaterThan(5);
  for (const { id } of announced) {
    const found = await recordOfMeeting(db, id, origin);
    if (!found) throw new Error(id);
    for (const format of exchangeFormats) {
      const codes = judge(found.meeting, format, null).findings.map(({ code }) => code);
      expect(codes, `${id} ${format}`).not.toContain('breaks-schema');
    }
  }
});

it('the newest goes to an archive with its notice', async () => {
  const made = await makeExport(db, announced[0]?.id ?? '', 'fiks-arkiv', {
    origin,
    now,
    schemas: null,
  });
  expect(made?.file?.bytes.byteLength).toBeGreaterThan(10_000);
  expect(made?.meeting.documents.map(({ kind }) => kind)).toContain('notice');
});

it('has received a case, one that somebody has to look at, and one that is for nobody here', async () => {
  const received = await listReceived(db, { bodyId: null, limit: 10 });
  expect(received.map(({ state }) => state).toSorted()).toEqual([
    'needs-person',
    'refused',
    'taken-in',
  ]);
  const queue = await listQueue(db, { bodyIds: ['body_fagrad-1'] });
  const cases = received.flatMap(({ case_id }) => case_id ?? []);
  expect(queue.map(({ id }) => id)).toEqual(expect.arrayContaining(cases));
  expect(cases).toHaveLength(2);
  await takeInDemoMessages(db, '2026-03-06');
  expect(await listReceived(db, { bodyId: null, limit: 10 })).toHaveLength(3);
});
