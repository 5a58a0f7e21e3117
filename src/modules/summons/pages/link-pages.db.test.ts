import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import type { SentForm, Visit } from '../../identity/route.ts';
import type { Actor } from '../../identity/vocabulary.ts';
import { addItem } from '../../meetings/index.ts';
import { sendSummons } from '../commands/send-summons.ts';
import { inStandard, noticeFiles, prepareSending } from '../sending.ts';
import { readInvitations } from '../store/reads.ts';
import { calledSetting } from '../test-setting.ts';
import { linkAnswer, linkCalendar, linkPage } from './link-page.tsx';

const { db } = await testDatabase();
const setting = await calledSetting(db);
const { secretary } = setting;

const formOf = (fields: Record<string, string>): SentForm => ({
  text: (name) => fields[name] ?? '',
  all: (name) => (fields[name] === undefined ? [] : [fields[name]]),
  file: () => null,
  files: () => [],
  has: (name) => fields[name] !== undefined,
});

const visitWith = (
  token: string,
  fields: Record<string, string> = {},
  actor: Actor | null = null,
): Visit => ({
  db,
  actor,
  sessionToken: null,
  language: 'nb',
  now: secretary.now,
  today: secretary.today,
  demo: false,
  origin: 'http://prove.example',
  path: '/svar/x',
  params: { token },
  query: new URLSearchParams(),
  form: formOf(fields),
  broke: () => undefined,
  acting: () => {
    throw new Error('nobody is signed in');
  },
  may: () => ({ ok: false, refusal: { code: 'not-signed-in' } }),
  closedCases: async () => new Set(),
});

const sent = async () => {
  const meetingId = await setting.publishedMeeting();
  const order = { meetingId, publication: 1, files: new Map(), origin: 'http://prove.example' };
  const done = await perform(db, sendSummons, order, secretary);
  if (!done.ok) throw new Error(done.refusal.code);
  const { text } = await db
    .selectFrom('messages.message')
    .select('text')
    .where('meeting_id', '=', meetingId)
    .where('to_name', '=', 'Kommune')
    .executeTakeFirstOrThrow();
  return { meetingId, token: /\/svar\/([\w-]+)/.exec(text)?.[1] ?? '' };
};
const replyOf = async (meetingId: string) =>
  (await readInvitations(db, meetingId)).find((one) => one.name === 'Kommune')?.reply;

test('looking changes nothing, however often; an answer is told and may be replaced', async () => {
  const { meetingId, token } = await sent();
  const before = await db.selectFrom('audit.entry').select('number').execute();
  for (let look = 0; look < 3; look += 1) {
    expect(await linkPage(visitWith(token))).toMatchObject({ kind: 'page', bare: true });
    expect(await linkCalendar(visitWith(token))).toMatchObject({ kind: 'file' });
  }
  expect(await db.selectFrom('audit.entry').select('number').execute()).toEqual(before);
  expect(await replyOf(meetingId)).toBe('none');
  const said = await linkAnswer(visitWith(token, { svar: 'coming', sett: '0' }));
  expect(said).toMatchObject({ kind: 'redirect', to: `/svar/${token}` });
  const again = await linkAnswer(visitWith(token, { svar: 'not-coming', sett: '0' }));
  expect(again).toMatchObject({
    flash: 'Svaret er endret fra «Kommer» til «Kommer ikke». Vara1 er kalt inn for Kommune.',
  });
  const [entry] = await db
    .selectFrom('audit.entry')
    .select(['command', 'person_name as name'])
    .where('command', '=', 'summons.answer-by-link')
    .limit(1)
    .execute();
  expect(entry).toEqual({ command: 'summons.answer-by-link', name: 'Kommune' });
});

test('nothing is typed in vain: an answer without a choice keeps the reason on the page', async () => {
  const { token } = await sent();
  const page = await linkAnswer(visitWith(token, { grunn: 'Et annet møte' }));
  expect(page).toMatchObject({ kind: 'page', status: 422 });
});

test('a link that is unknown, or is somebody else’s, is told plainly and changes nothing', async () => {
  const { meetingId, token } = await sent();
  const stranger = setting.as('member', 'En annen').actor;
  const answers = [
    await linkAnswer(visitWith('ukjent', { svar: 'coming' })),
    await linkAnswer(visitWith(token, { svar: 'coming' }, stranger)),
    await linkPage(visitWith(token, {}, stranger)),
    await linkPage({ ...visitWith(token), today: '2026-03-06' }),
  ];
  expect(answers.map((one) => one.kind === 'page' && [one.status, one.title])).toEqual([
    [404, 'Lenken finnes ikke'],
    [403, 'Lenken er til en annen'],
    [403, 'Lenken er til en annen'],
    [403, 'Lenken har gått ut'],
  ]);
  expect(await replyOf(meetingId)).toBe('none');
});

test('the published notice is set once in each standard that somebody in the body reads', async () => {
  const home = { short_name: null, side: null, parent_id: null, valid_from: null, valid_to: null };
  await db
    .insertInto('organisations.organisation')
    .values({
      ...home,
      id: 'org_nn',
      name: 'Nynorskkommunen',
      kind: 'municipality',
      written_standard: 'nn',
    })
    .execute();
  await setting.seat('Nynorsk', 'member', 'municipality', { organisation_id: 'org_nn' });
  const meetingId = await setting.publishedMeeting();
  const prepared = await prepareSending(db, meetingId);
  if (!prepared) throw new Error('nothing is published');
  expect(inStandard(prepared, 'nn').agenda).toEqual(prepared.published.document.agenda);
  expect(inStandard(prepared, 'nn').writtenStandard).toBe('nn');
  const files = await noticeFiles(prepared);
  expect([...files.keys()].toSorted()).toEqual(['nb', 'nn']);
  const order = { meetingId, publication: 1, files, origin: 'http://prove.example' };
  expect((await perform(db, sendSummons, order, secretary)).ok).toBe(true);
  const mails = await db
    .selectFrom('messages.message as m')
    .innerJoin('messages.part as p', 'p.message_id', 'm.id')
    .select(['m.to_name as to', 'm.text', 'p.bytes'])
    .where('m.meeting_id', '=', meetingId)
    .where('p.media_type', '=', 'application/pdf')
    .execute();
  const to = (name: string) => mails.find((one) => one.to === name);
  expect(to('Nynorsk')?.text).toContain('Du er kalla inn til møte');
  expect(to('Leder')?.text).toContain('Du er innkalt til møte');
  expect(to('Nynorsk')?.bytes.equals(Buffer.from(files.get('nn') ?? []))).toBe(true);
  expect(to('Leder')?.bytes.equals(Buffer.from(files.get('nb') ?? []))).toBe(true);
});

test('what a closed case is about stands in no mail, and on the page only for who decides in it', async () => {
  const meetingId = await setting.publishedMeeting();
  await db
    .updateTable('meetings.agenda_item')
    .set({ closed_basis: 'offl. § 13', title: 'Hemmelig tittel' })
    .where('meeting_id', '=', meetingId)
    .where('kind', '=', 'case')
    .execute();
  const publication = await setting.publish(meetingId);
  const order = { meetingId, publication, files: new Map(), origin: 'http://prove.example' };
  expect((await perform(db, sendSummons, order, secretary)).ok).toBe(true);
  const mails = await db
    .selectFrom('messages.message as m')
    .innerJoin('messages.part as p', 'p.message_id', 'm.id')
    .select(['m.to_name as to', 'm.text', 'p.bytes'])
    .where('m.meeting_id', '=', meetingId)
    .execute();
  expect(mails.length).toBeGreaterThan(4);
  for (const mail of mails) {
    expect(mail.text + mail.bytes.toString()).not.toContain('Hemmelig tittel');
    const told = mail.text.includes('Saker unntatt offentlighet');
    expect(told || mail.text.includes('unnatekne')).toBe(mail.to !== 'Observator');
  }
  const text = mails.find((one) => one.to === 'Kommune')?.text ?? '';
  const token = /\/svar\/([\w-]+)/.exec(text)?.[1] ?? '';
  const shown = async (visit: Visit) => {
    const page = await linkPage(visit);
    return page.kind === 'page' ? renderToStaticMarkup(page.main) : '';
  };
  const anybody = await shown(visitWith(token));
  expect(anybody).toContain('Unntatt offentlighet');
  expect(anybody).not.toContain('Hemmelig tittel');
  const decides = { ...visitWith(token), may: () => ({ ok: true as const, value: null }) };
  expect(await shown(decides)).toContain('Hemmelig tittel');
});

test('the cases that somebody is asked to come for stand under their headings', async () => {
  const meetingId = await setting.publishedMeeting();
  const row = { meetingId, minutes: null, responsible: [], at: null };
  const heading = { ...row, kind: 'group' as const, title: 'Økonomi' };
  const over = await perform(db, addItem, heading, secretary);
  if (!over.ok) throw new Error(over.refusal.code);
  const under = { ...row, kind: 'case' as const, title: 'Budsjett for neste år', minutes: 20 };
  const added = await perform(db, addItem, { ...under, under: over.value }, secretary);
  expect(added.ok).toBe(true);
  const publication = await setting.publish(meetingId);
  const order = { meetingId, publication, files: new Map(), origin: 'http://prove.example' };
  expect((await perform(db, sendSummons, order, secretary)).ok).toBe(true);
  const { text } = await db
    .selectFrom('messages.message')
    .select('text')
    .where('meeting_id', '=', meetingId)
    .where('to_name', '=', 'Kommune')
    .executeTakeFirstOrThrow();
  const page = await linkPage(visitWith(/\/svar\/([\w-]+)/.exec(text)?.[1] ?? ''));
  const shown = page.kind === 'page' ? renderToStaticMarkup(page.main) : '';
  expect(shown).toMatch(/<li class="over">.*Økonomi.*<ul [^>]*><li>.*Budsjett for neste år/su);
  expect(shown.indexOf('Status for arbeidet')).toBeLessThan(shown.indexOf('Økonomi'));
});
