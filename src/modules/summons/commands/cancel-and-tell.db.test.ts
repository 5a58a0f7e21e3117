import { describe, expect, it } from 'vitest';
import type { MeetingId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { addItem, changeMeeting, readMeeting, recordDecision } from '../../meetings/index.ts';
import { linkStanding } from '../pages/link-standing.ts';
import { readAnswers, readInvitations, readRound } from '../store/reads.ts';
import { unansweredBy } from '../store/waiting.ts';
import { calledSetting } from '../test-setting.ts';
import { registerAnswer } from './answer.ts';
import { takeCalendarReply } from './answer-by-calendar.ts';
import { cancelAndTell } from './cancel-and-tell.ts';
import { remind } from './remind.ts';
import { sendSummons } from './send-summons.ts';

const { db } = await testDatabase();
await db
  .insertInto('organisations.organisation')
  .values({
    id: 'org_nn',
    name: 'Nynorskkommunen',
    kind: 'municipality',
    short_name: null,
    side: null,
    parent_id: null,
    valid_from: null,
    valid_to: null,
    written_standard: 'nn',
  })
  .execute();
const setting = await calledSetting(db);
const { secretary, as } = setting;
await setting.seat('Nynorsk', 'member', 'municipality', { organisation_id: 'org_nn' });
await setting.seat('Adresselaus', 'member', 'trust', { email: null });

const origin = 'http://prove.example';
const sent = async () => {
  const meetingId = await setting.publishedMeeting();
  const order = { meetingId, publication: 1, files: new Map(), origin };
  const done = await perform(db, sendSummons, order, secretary);
  if (!done.ok) throw new Error(done.refusal.code);
  return meetingId;
};
const mailsOf = (meetingId: string, about = '%') =>
  db
    .selectFrom('messages.message as m')
    .innerJoin('messages.part as p', 'p.message_id', 'm.id')
    .select(['m.to_name as to', 'm.subject', 'm.text', 'p.bytes', 'p.calendar_method as method'])
    .where('m.meeting_id', '=', meetingId as MeetingId)
    .where('m.once_key', 'like', `%/${about}`)
    .where('p.calendar_method', 'is not', null)
    .execute();
const cancel = (meetingId: string, reason = 'Sakene er ikke klare') =>
  perform(db, cancelAndTell, { meetingId, reason }, secretary);
const called = async (meetingId: string, name: string) => {
  const found = (await readInvitations(db, meetingId)).find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not called`);
  return found;
};
const say = async (meetingId: string, name: string, reply: 'coming' | 'not-coming') => {
  const { id } = await called(meetingId, name);
  const given = { invitationId: id, reply, reason: '', seenSequence: null };
  return perform(db, registerAnswer, given, secretary);
};
const tokenOf = async (meetingId: string, name: string) => {
  const own = (await mailsOf(meetingId)).filter((one) => one.to === name);
  return own.map(({ text }) => /\/svar\/([\w-]+)/.exec(text)?.[1]).find(Boolean) ?? '';
};

describe('a meeting that is cancelled', () => {
  it('takes itself out of the calendar of everybody who was called, once, in their own standard', async () => {
    const meetingId = await sent();
    await say(meetingId, 'Kommune', 'not-coming');
    const before = (await readRound(db, meetingId))?.sequence ?? 0;
    const done = await cancel(meetingId);
    expect(done).toEqual({ ok: true, value: { told: 7, withoutAddress: ['Adresselaus'] } });
    expect(await readMeeting(db, meetingId)).toMatchObject({
      state: 'cancelled',
      cancelled_from: 'published',
      cancelled_by: 'Sekretær',
      sequence: before + 1,
    });
    const mails = await mailsOf(meetingId, 'cancelled');
    expect(mails.map(({ to }) => to).toSorted()).toEqual([
      'Klinikk',
      'Kommune',
      'Leder',
      'Nynorsk',
      'Observator',
      'Sykehus',
      'Vara1',
    ]);
    for (const { method, bytes, subject, text } of mails) {
      const ics = bytes.toString().replace(/\r\n[ \t]/g, '');
      expect(method).toBe('CANCEL');
      expect(ics).toContain('METHOD:CANCEL');
      expect(ics).toContain('STATUS:CANCELLED');
      expect(ics).toContain(`SEQUENCE:${before + 1}`);
      expect(ics).toContain(`UID:${meetingId}@omforent`);
      expect(ics).toContain('SUMMARY:Avlyst: ');
      expect(subject).toMatch(/^Avlyst: Prøveutvalget/);
      expect(text).toContain('Grunn: Sakene er ikke klare');
      expect(text).not.toContain('/svar/');
    }
    expect(mails.find(({ to }) => to === 'Nynorsk')?.text).toContain(
      'Det er teke ut av kalenderen',
    );
    expect(mails.find(({ to }) => to === 'Leder')?.text).toContain('Det er tatt ut av kalenderen');
    expect(await cancel(meetingId)).toMatchObject({
      refusal: { code: 'meeting-cannot-go-there', from: 'cancelled' },
    });
    expect(await mailsOf(meetingId, 'cancelled')).toHaveLength(7);
  });

  it('is cancelled once where two press at the same instant', async () => {
    const meetingId = await sent();
    const both = await Promise.all([cancel(meetingId), cancel(meetingId)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await mailsOf(meetingId, 'cancelled')).toHaveLength(6);
  });

  it('is not cancelled without a reason, nor by those who may not publish', async () => {
    const meetingId = await sent();
    expect(await cancel(meetingId, ' ')).toMatchObject({
      refusal: { code: 'cancelled-without-reason' },
    });
    const member = await perform(db, cancelAndTell, { meetingId, reason: 'Nei' }, as('member'));
    expect(member).toMatchObject({ refusal: { code: 'role-may-not' } });
    expect(await readMeeting(db, meetingId)).toMatchObject({ state: 'published' });
    expect(await mailsOf(meetingId, 'cancelled')).toEqual([]);
  });

  it('takes no answer, no change and no decision any more, and its links say why', async () => {
    const meetingId = await sent();
    const token = await tokenOf(meetingId, 'Kommune');
    const { personId } = await called(meetingId, 'Kommune');
    if (!personId) throw new Error('nobody');
    expect(await unansweredBy(db, personId, secretary.today)).toContainEqual(
      expect.objectContaining({ meetingId }),
    );
    await cancel(meetingId);
    expect(await unansweredBy(db, personId, secretary.today)).not.toContainEqual(
      expect.objectContaining({ meetingId }),
    );
    expect(await say(meetingId, 'Kommune', 'coming')).toMatchObject({
      refusal: { code: 'meeting-is-cancelled' },
    });
    for (const partstat of ['ACCEPTED', 'TENTATIVE'] as const) {
      const attendee = 'kommune@prove.example';
      const reply = { uid: `${meetingId}@omforent`, sequence: 0, attendee, partstat };
      expect(await takeCalendarReply(db, { ...reply, from: attendee }, secretary)).toMatchObject({
        refusal: { code: 'meeting-is-cancelled' },
      });
    }
    expect(await readAnswers(db, meetingId)).toEqual([]);
    expect(await perform(db, remind, { meetingId }, secretary)).toMatchObject({
      refusal: { code: 'meeting-is-cancelled' },
    });
    const order = { meetingId, publication: 1, files: new Map(), origin };
    expect(await perform(db, sendSummons, order, secretary)).toMatchObject({
      refusal: { code: 'meeting-is-cancelled' },
    });
    const base = {
      date: '2026-03-04',
      start: '13:00',
      end: '16:00',
      place: 'Rom 1',
      archiveCase: '',
      writtenStandard: 'nb',
    } as const;
    const wanted = { ...base, place: 'Rom 2' };
    const refused = { refusal: { code: 'meeting-is-closed' } };
    expect(await perform(db, changeMeeting, { meetingId, base, wanted }, secretary)).toMatchObject(
      refused,
    );
    const item = { kind: 'case' as const, title: 'Enda en', minutes: 5, at: 1, responsible: [] };
    expect(await perform(db, addItem, { meetingId, ...item }, secretary)).toMatchObject(refused);
    const row = await db
      .selectFrom('meetings.agenda_item')
      .select('id')
      .where('meeting_id', '=', meetingId)
      .executeTakeFirstOrThrow();
    const decision = { kind: 'as-proposed' } as never;
    expect(
      await perform(db, recordDecision, { meetingId, itemId: row.id, decision }, secretary),
    ).toMatchObject({ refusal: { code: 'meeting-is-cancelled' } });
    const visit = { db, today: secretary.today, actor: null } as never;
    expect(await linkStanding(visit, token)).toMatchObject({ kind: 'cancelled' });
  });

  it('tells nobody where nobody was called', async () => {
    const meetingId = await setting.publishedMeeting();
    expect(await cancel(meetingId)).toEqual({ ok: true, value: { told: 0, withoutAddress: [] } });
    expect(await mailsOf(meetingId)).toEqual([]);
  });
});

describe('reminding', () => {
  const press = (meetingId: string, day = '2026-02-02') =>
    perform(
      db,
      remind,
      { meetingId },
      { ...secretary, today: day, now: new Date(`${day}T10:00Z`) },
    );

  it('reaches those who have not answered, each with a link, once a day', async () => {
    const meetingId = await sent();
    await say(meetingId, 'Leder', 'coming');
    await say(meetingId, 'Kommune', 'not-coming');
    const both = await Promise.all([press(meetingId), press(meetingId)]);
    expect(both.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { reminded: 5 } }]);
    const mails = await mailsOf(meetingId, 'reminded/2026-02-02');
    expect(mails.map(({ to }) => to).toSorted()).toEqual([
      'Klinikk',
      'Nynorsk',
      'Observator',
      'Sykehus',
      'Vara1',
    ]);
    expect(mails.every(({ text }) => /\/svar\/[\w-]{43}/.test(text))).toBe(true);
    await say(meetingId, 'Klinikk', 'coming');
    expect(await press(meetingId, '2026-02-03')).toEqual({ ok: true, value: { reminded: 4 } });
  });

  it('is refused once the meeting has begun, and before anybody is called', async () => {
    const meetingId = await sent();
    const late = await press(meetingId, '2026-03-05');
    expect(late).toMatchObject({ refusal: { code: 'meeting-has-begun' } });
    expect(await press(await setting.publishedMeeting())).toMatchObject({
      refusal: { code: 'meeting-not-published' },
    });
  });
});
