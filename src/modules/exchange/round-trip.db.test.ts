import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { type BodyId, type MeetingId, newId } from '../../kernel/ids.ts';
import { inTransaction } from '../../platform/database/index.ts';
import type { Db } from '../../platform/database/tables.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { stopPdf } from '../../platform/pdf/compile-pdf.ts';
import { answerCase } from '../case-queue/commands/answer-case.ts';
import { listQueue } from '../case-queue/index.ts';
import { type Acting, perform } from '../identity/command.ts';
import { setting } from '../meetings/commands/test-setting.ts';
import {
  addItem,
  listTreatmentSteps,
  planMark,
  planMeeting,
  readAgenda,
  readAttachments,
  readPapers,
  savePaper,
  setTreatmentPlan,
} from '../meetings/index.ts';
import { insertDecision } from '../meetings/store/writes.ts';
import { bodyRow } from '../organisations/test-rows.ts';
import { runExport } from './commands/run-export.ts';
import { setSender } from './commands/set-sender.ts';
import { makeExport } from './export-of-meeting.ts';
import { recordOfMeeting } from './record-of-meeting.ts';
import { sampleFile, samplePayload } from './sample-message.ts';
import { listReceived } from './store/received.ts';
import { takeInFile } from './take-in.ts';

const [here, there, third] = [await testDatabase(), await testDatabase(), await testDatabase()];
afterAll(stopPdf);
const origin = 'https://omforent.example';
const options = { bodyId: null, schemas: null };

/** An installation with the two bodies that a case goes through, each under ids of its own. */
async function installation(db: Db) {
  const own = await setting(db);
  const organisation = await db
    .selectFrom('organisations.organisation')
    .select('id')
    .executeTakeFirstOrThrow();
  const next = newId('body');
  const row = bodyRow({ id: next, organisation_id: organisation.id, name: 'Strategisk råd' });
  await db.insertInto('organisations.body').values(row).execute();
  return { ...own, db, next };
}

async function caseOn(meetingId: MeetingId, db: Db, secretary: Acting, plan: BodyId[]) {
  const row = {
    meetingId,
    kind: 'case' as const,
    minutes: 15,
    responsible: ['Rådgiver'],
    at: null,
  };
  const added = await perform(db, addItem, { ...row, title: 'Felles rutine' }, secretary);
  if (!added.ok) throw new Error(added.refusal.code);
  const text = 'Bakgrunnen gjelder «tre» kommuner & ett sykehus.\n\nEt avsnitt til.';
  const point = (no: number, own: string) =>
    ({ no, text: own, kind: 'other', obligation: null }) as const;
  const content = {
    ...{ title: 'Felles rutine', owners: [], handlers: ['Rådgiver'], briefingBy: [] },
    proposals: [point(1, 'Rutinen vedtas.'), point(2, 'Den evalueres.')],
    sections: [{ code: 'background' as const, heading: '', text }],
  };
  const at = { meetingId, itemId: added.value };
  const saved = await perform(db, savePaper, { ...at, baseVersion: 1, content }, secretary);
  if (!saved.ok) throw new Error(saved.refusal.code);
  const caseId = (await readAgenda(db, meetingId))[0]?.caseId ?? '';
  const steps = plan.map((bodyId, step) => ({
    ...{ bodyId, was: null },
    role: step === plan.length - 1 ? ('decides' as const) : ('recommends' as const),
  }));
  const order = { caseId, seen: planMark([]), steps };
  const planned = await perform(db, setTreatmentPlan, order, secretary);
  if (!planned.ok) throw new Error(planned.refusal.code);
}

async function close(db: Db, meetingId: MeetingId) {
  const meetings = db.updateTable('meetings.meeting').set({ state: 'closed' });
  await meetings.where('id', '=', meetingId).execute();
}

async function given(db: Db, meetingId: MeetingId, secretary: Acting) {
  await perform(db, setSender, { meetingId, number: '999999980' }, secretary);
  const at = { origin, now: secretary.now, schemas: null };
  const made = await makeExport(db, meetingId, 'fiks-politisk', at);
  if (!made?.file) throw new Error(JSON.stringify(made?.findings));
  const file = { ...made.file, size: made.file.bytes.byteLength };
  const order = { meetingId, format: 'fiks-politisk' as const, file };
  const kept = await perform(db, runExport, order, secretary);
  if (!kept.ok) throw new Error(kept.refusal.code);
  return { name: made.file.fileName, bytes: made.file.bytes };
}

async function schedule(db: Db, bodyId: BodyId, meetingId: MeetingId, secretary: Acting) {
  const waiting = (await listQueue(db, { bodyIds: [bodyId] })).find(
    ({ state }) => state === 'received',
  );
  if (!waiting) throw new Error('nothing waits');
  const verdict = await perform(
    db,
    answerCase,
    { id: waiting.id, seen: 1, to: 'scheduled', words: '', meetingId, minutes: 15, origin },
    secretary,
  );
  if (!verdict.ok) throw new Error(verdict.refusal.code);
}

it('a case that is sent on is the same case in another installation, and its decision comes home', async () => {
  const [ours, theirs] = [await installation(here.db), await installation(there.db)];
  const meetingId = await ours.newMeeting();
  await caseOn(meetingId, ours.db, ours.secretary, [ours.bodyId, ours.next]);
  await close(ours.db, meetingId);
  const file = await given(ours.db, meetingId, ours.secretary);

  const outcomes = await takeInFile(theirs.db, file, theirs.secretary, options);
  const [taken] = outcomes.filter(({ type }) => type?.endsWith('utvalgssak.send'));
  expect(taken).toMatchObject({ state: 'taken-in', findings: [] });
  // What is for publishing is for others than a meeting system, and does not hinder the case.
  expect(outcomes.filter(({ state }) => state === 'refused').map(({ type }) => type)).toEqual([
    'no.ks.fiks.politisk.behandling.v1.einnsyn.utvalgssaker.send',
  ]);

  const day = {
    bodyId: theirs.next,
    date: '2026-04-08',
    start: '09:00',
    end: '12:00',
    place: 'Sal',
  };
  const planned = await perform(theirs.db, planMeeting, day, theirs.secretary);
  if (!planned.ok) throw new Error(planned.refusal.code);
  const next = planned.value as MeetingId;
  await schedule(theirs.db, theirs.next, next, theirs.secretary);

  const before = (await recordOfMeeting(ours.db, meetingId, origin))?.meeting.items[0];
  const after = (await recordOfMeeting(theirs.db, next, origin))?.meeting.items[0];
  const fields = (item: typeof before) => ({
    title: item?.title,
    description: item?.paper?.description,
    proposal: item?.paper?.proposal,
    handlers: item?.paper?.handlers,
    responsible: item?.responsible,
    closedBasis: item?.closedBasis,
    briefing: item?.briefing,
  });
  expect(fields(after)).toEqual(fields(before));
  expect(after?.origin).toEqual({
    ...{ system: 'Omforent', key: before?.key },
    ...{ year: before?.year, sequence: before?.sequence },
  });

  const [row] = await readAgenda(theirs.db, next);
  if (!row?.caseId) throw new Error('no case');
  const decided = { caseId: row.caseId, bodyId: theirs.next, meetingId: next, itemId: row.id };
  const basis = { note: '', basis: 'recorded', outcome: 'adopted', points: [] } as const;
  await inTransaction(theirs.db, (tx) =>
    insertDecision(
      tx,
      { ...decided, ...basis, points: [], decidedOn: '2026-04-08' },
      { name: 'x', now: new Date() },
    ),
  );
  await close(theirs.db, next);
  const answer = await given(theirs.db, next, theirs.secretary);
  await takeInFile(ours.db, answer, ours.secretary, options);
  const home = (await listReceived(ours.db, { bodyId: null, meetingId, limit: 10 }))[0];
  expect(home).toMatchObject({ state: 'needs-person', meeting_id: meetingId });
  expect(home?.type).toContain('vedtakfrautvalg.send');
});

it('a closed case keeps its basis, its files and its way when it is put on a meeting', async () => {
  const { db, bodyId, next, newMeeting, secretary } = await installation(third.db);
  const payload = samplePayload(
    { tittel: 'Skjermet sak', skjerming: { skjermingshjemmel: 'Offl. § 13' } },
    [
      { tilUtvalgId: bodyId, tilUtvalgNavn: 'Prøveutvalget', rekkefoelge: 1 },
      { tilUtvalgId: next, tilUtvalgNavn: 'Strategisk råd', rekkefoelge: 2 },
    ],
  );
  const envelope = sampleFile('utvalgssak.send', undefined, { meldingId: 'lukket' }).bytes;
  const bytes = zipSync({
    'melding.json': envelope,
    'payload.json': strToU8(JSON.stringify(payload)),
    'notat.pdf': strToU8('%PDF'),
  });
  const [taken] = await takeInFile(db, { name: 'sak.asice', bytes }, secretary, options);
  expect(taken?.state).toBe('taken-in');
  const meetingId = await newMeeting('2026-05-06');
  await schedule(db, bodyId, meetingId, secretary);
  const [row] = await readAgenda(db, meetingId);
  expect(row).toMatchObject({ title: 'Skjermet sak', closedBasis: 'Offl. § 13' });
  const [paper] = await readPapers(db, meetingId);
  expect(paper?.proposals.map(({ text }) => text)).toEqual([
    'Rutinen vedtas.',
    'Den evalueres om et år.',
  ]);
  expect(await readAttachments(db, meetingId)).toMatchObject([
    { name: 'notat.pdf', state: 'included', mediaType: 'application/pdf', size: 4 },
  ]);
  const steps = await listTreatmentSteps(db, row?.caseId ? [row.caseId] : []);
  expect(steps.map((one) => [one.bodyId, one.role])).toEqual([
    [bodyId, 'recommends'],
    [next, 'decides'],
  ]);
  await close(db, meetingId);
  const { meeting } = (await recordOfMeeting(db, meetingId, origin)) ?? {};
  expect(meeting?.items[0]?.sentOnTo).toEqual([{ key: next, name: 'Strategisk råd' }]);
  // The file for everybody has neither the title nor the message that would send it on.
  const text = Buffer.from((await given(db, meetingId, secretary)).bytes).toString('latin1');
  expect(text).not.toContain('utvalgssak.send');
});
