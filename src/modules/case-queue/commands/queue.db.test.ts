import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { planMeeting, readAgenda, readItemCourses } from '../../meetings/index.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import { listQueue, readQueuedCase, readSteps } from '../store/reads.ts';
import { amendOwnCase, answerCase } from './answer-case.ts';
import { type ProposeInput, proposeCase } from './propose-case.ts';
import { putStandingItems, setQueueHabits } from './set-queue-habits.ts';

const { db } = await testDatabase();
const organisationId = newId('org');
const bodyId = newId('body');
const otherBody = newId('body');
await db
  .insertInto('organisations.organisation')
  .values(organisationRow({ id: organisationId }))
  .execute();
for (const [id, name] of [
  [bodyId, 'Utvalget'],
  [otherBody, 'Rådet'],
] as const) {
  await db
    .insertInto('organisations.body')
    .values(bodyRow({ id, organisation_id: organisationId, name }))
    .execute();
}

const as = (role: Role, ownBody: typeof bodyId | null = null): Acting =>
  actingInTest(role, {
    organisationId,
    onBehalfOf: 'Klinikken',
    bodyId: ownBody,
    now: new Date('2024-01-10T10:00:00Z'),
    today: '2024-01-10',
  });
const secretary = as('secretary');
const clinic = as('reader');

const matter: ProposeInput = {
  bodyId,
  kind: 'case',
  title: 'Felles rutine for epikrise',
  reason: 'Rutinene er ulike, og rådet bør samle dem.',
  minutes: 20,
  wantedBy: '2024-03-01',
  replyEmail: 'klinikk@demo.example',
  meetingId: null,
};

async function meetingOn(date: string) {
  const order = { bodyId, date, start: '13:00', end: '16:00', place: '' };
  const planned = await perform(db, planMeeting, order, secretary);
  if (!planned.ok) throw new Error(planned.refusal.code);
  return planned.value;
}

async function sentIn(over: Partial<ProposeInput> = {}, by = clinic) {
  const sent = await perform(db, proposeCase, { ...matter, ...over }, by);
  if (!sent.ok) throw new Error(sent.refusal.code);
  return sent.value;
}

const answer = (id: string, seen: number, to: 'scheduled' | 'queued' | 'declined', more = {}) => ({
  id,
  seen,
  to,
  words: '',
  meetingId: null,
  minutes: null,
  origin: 'https://omforent.example',
  ...more,
});

describe('a case sent in by a unit', () => {
  it('gets a number and a row on the agenda, and its sender is told once', async () => {
    const meetingId = await meetingOn('2024-02-07');
    const id = await sentIn();
    const order = answer(id, 1, 'scheduled', { meetingId, words: 'Satt opp.' });
    expect((await perform(db, answerCase, order, secretary)).ok).toBe(true);
    const [row] = await readAgenda(db, meetingId);
    expect(row).toMatchObject({ title: matter.title, minutes: 20, responsible: ['Klinikken'] });
    expect(row?.number).toMatch(/\/24$/);
    const stored = await readQueuedCase(db, id);
    expect(stored).toMatchObject({ state: 'scheduled', itemId: row?.id, version: 2 });
    const [course] = await readItemCourses(db, [row?.id ?? 'item_none']);
    expect(course).toMatchObject({ number: row?.number, date: '2024-02-07', outcome: null });
    const mail = await db.selectFrom('messages.message').selectAll().execute();
    expect(mail).toHaveLength(1);
    expect((await readSteps(db, id)).map(({ state, words }) => [state, words])).toEqual([
      ['received', ''],
      ['scheduled', 'Satt opp.'],
    ]);
  });

  it('is put on one agenda only when two answer at the same moment', async () => {
    const meetingId = await meetingOn('2024-04-10');
    const id = await sentIn({ title: 'To om det samme' });
    const order = answer(id, 1, 'scheduled', { meetingId });
    const both = await Promise.all([
      perform(db, answerCase, order, secretary),
      perform(db, answerCase, order, secretary),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'queued-changed-meanwhile', state: 'scheduled' },
    });
    expect(await readAgenda(db, meetingId)).toHaveLength(1);
  });

  it('is not put on the agenda of another body, and stays as it was', async () => {
    const other = await perform(
      db,
      planMeeting,
      { bodyId: otherBody, date: '2024-02-14', start: '09:00', end: null, place: '' },
      secretary,
    );
    if (!other.ok) throw new Error(other.refusal.code);
    const id = await sentIn({ title: 'Feil dør' });
    const order = answer(id, 1, 'scheduled', { meetingId: other.value });
    expect(await perform(db, answerCase, order, secretary)).toMatchObject({
      refusal: { code: 'agenda-takes-no-more' },
    });
    expect(await readQueuedCase(db, id)).toMatchObject({ state: 'received', version: 1 });
    expect(await readAgenda(db, other.value)).toEqual([]);
  });

  it('is declined with a reason only, and answered by nobody but those who look after it', async () => {
    const id = await sentIn({ title: 'Avvises' });
    expect(await perform(db, answerCase, answer(id, 1, 'declined'), secretary)).toMatchObject({
      refusal: { code: 'words-are-missing' },
    });
    expect(await perform(db, answerCase, answer(id, 1, 'queued'), clinic)).toMatchObject({
      refusal: { code: 'role-may-not' },
    });
    const elsewhere = as('chair', otherBody);
    expect(await perform(db, answerCase, answer(id, 1, 'queued'), elsewhere)).toMatchObject({
      refusal: { code: 'other-body' },
    });
  });

  it('keeps the reason beside each answer that its sender gives', async () => {
    const id = await sentIn({ title: 'Hva koster det?' });
    const ask = { ...answer(id, 1, 'queued'), to: 'asked-back' as const, words: 'Hva koster det?' };
    expect((await perform(db, answerCase, ask, secretary)).ok).toBe(true);
    const reply = { id, seen: 2, to: 'received' as const, reply: ' ' };
    expect(await perform(db, amendOwnCase, reply, clinic)).toMatchObject({
      refusal: { code: 'words-are-missing', to: 'received' },
    });
    const said = await perform(db, amendOwnCase, { ...reply, reply: ' Ingenting. ' }, clinic);
    expect(said.ok).toBe(true);
    expect(await readQueuedCase(db, id)).toMatchObject({
      state: 'received',
      reason: matter.reason,
    });
    expect((await readSteps(db, id)).map(({ state, words }) => [state, words])).toEqual([
      ['received', ''],
      ['asked-back', 'Hva koster det?'],
      ['received', 'Ingenting.'],
    ]);
  });

  it('is withdrawn by its sender and by nobody else', async () => {
    const id = await sentIn({ title: 'Trekkes' });
    const order = { id, seen: 1, to: 'withdrawn' as const, reply: '' };
    expect(await perform(db, amendOwnCase, order, as('reader'))).toMatchObject({
      refusal: { code: 'not-the-sender' },
    });
    expect((await perform(db, amendOwnCase, order, clinic)).ok).toBe(true);
    const mine = await listQueue(db, { proposedBy: clinic.actor.personId });
    expect(mine.find((one) => one.id === id)?.state).toBe('withdrawn');
  });
});

describe('any other business', () => {
  it("stands under its row at once when it is a member's own, else it waits", async () => {
    const meetingId = await meetingOn('2024-06-19');
    const standing = (
      kind: 'case' | 'group' | 'misc',
      title: string,
      minutes: number | null,
      indented = false,
    ) => ({ kind, title, minutes, responsible: '', indented });
    const habits = {
      bodyId,
      lead: { caseDays: 15, paperDays: 10, noticeDays: 7 },
      standing: [
        standing('case', 'Godkjenning', 10),
        standing('group', 'Orientering', null),
        standing('case', 'Status fra rådene', 20, true),
        standing('misc', 'Eventuelt', 5),
      ],
    };
    expect((await perform(db, setQueueHabits, habits, secretary)).ok).toBe(true);
    const put = () => perform(db, putStandingItems, { meetingId }, secretary);
    expect(await put()).toEqual({ ok: true, value: 4 });
    const rows = await readAgenda(db, meetingId);
    const under = rows.filter(({ parentId }) => parentId).map(({ title }) => title);
    expect([rows[1]?.title, rows[2]?.parentId, under]).toEqual([
      ...['Orientering', rows[1]?.id, ['Status fra rådene']],
    ]);
    expect(await put()).toEqual({ ok: true, value: 0 });
    const other = { kind: 'any-other-business' as const, meetingId, reason: '' };
    await sentIn({ ...other, title: 'Parkering ved 1930-bygget' }, as('member', bodyId));
    await sentIn({ ...other, title: 'Fra utsiden' }, clinic);
    const row = (await readAgenda(db, meetingId)).find(({ kind }) => kind === 'misc');
    expect(row?.subPoints).toEqual(['Parkering ved 1930-bygget']);
  });

  it('is refused where the meeting has no row for it, and nothing is kept', async () => {
    const meetingId = await meetingOn('2024-09-11');
    const member = as('member', bodyId);
    const order = { ...matter, kind: 'any-other-business' as const, meetingId };
    expect(await perform(db, proposeCase, order, member)).toMatchObject({
      refusal: { code: 'no-row-for-other-business' },
    });
    expect(await listQueue(db, { proposedBy: member.actor.personId })).toEqual([]);
  });
});

describe('bad input', () => {
  it.each([
    [{ title: ' ' }, 'title-is-missing'],
    [{ title: 'x'.repeat(301) }, 'title-is-too-long'],
    [{ reason: '' }, 'reason-is-missing'],
    [{ wantedBy: '2024-01-09' }, 'wanted-day-has-passed'],
    [{ minutes: 0 }, 'minutes-out-of-range'],
    [{ replyEmail: 'klinikk' }, 'email-is-unreadable'],
  ])('%j is told as %s', async (over, code) => {
    expect(await perform(db, proposeCase, { ...matter, ...over }, clinic)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });
});
