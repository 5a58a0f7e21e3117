import { beforeAll, describe, expect, it } from 'vitest';
import type { MeetingId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { changeMeeting } from '../../meetings/index.ts';
import { actorOfInvitation } from '../actor-of-invitation.ts';
import { expectedAt } from '../expected-at.ts';
import { readScene } from '../scene.ts';
import { readAllInvitations, readAnswers, readInvitations, readRound } from '../store/reads.ts';
import { calledSetting } from '../test-setting.ts';
import type { Reply } from '../vocabulary.ts';
import { answer, registerAnswer } from './answer.ts';
import { takeCalendarReply } from './answer-by-calendar.ts';
import { answerByLink } from './answer-by-link.ts';
import { sendSummons } from './send-summons.ts';

const { db } = await testDatabase();
const setting = await calledSetting(db);
const { secretary, publish } = setting;
const at = { now: secretary.now, today: secretary.today };

const send = async (meetingId: string, publication = 1, origin = 'http://prove.example') =>
  perform(db, sendSummons, { meetingId, publication, files: new Map(), origin }, secretary);
const sent = async (date?: string) => {
  const meetingId = await setting.publishedMeeting(date);
  const done = await send(meetingId);
  if (!done.ok) throw new Error(done.refusal.code);
  return meetingId;
};
const called = async (meetingId: string, name: string) => {
  const found = (await readInvitations(db, meetingId)).find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not called`);
  return found;
};
const mails = async (meetingId: string) =>
  db
    .selectFrom('messages.message')
    .select(['id', 'to_name as to', 'subject', 'text', 'once_key as onceKey'])
    .where('meeting_id', '=', meetingId as MeetingId)
    .orderBy('queued_at')
    .orderBy('id')
    .execute();
const lastTokenOf = async (meetingId: string, name: string) => {
  const texts = (await mails(meetingId)).filter((one) => one.to === name).map((one) => one.text);
  return /\/svar\/([\w-]+)/.exec(texts.at(-1) ?? '')?.[1] ?? '';
};
const icsOf = async (meetingId: string, name: string, subject: RegExp) => {
  const own = (await mails(meetingId)).filter(
    (one) => one.to === name && subject.test(one.subject),
  );
  const part = await db
    .selectFrom('messages.part')
    .selectAll()
    .where('message_id', '=', own.at(-1)?.id ?? 'msg_none')
    .where('calendar_method', 'is not', null)
    .executeTakeFirstOrThrow();
  return part.bytes.toString().replace(/\r\n[ \t]/g, '');
};
const byLink = async (
  meetingId: string,
  name: string,
  reply: Exclude<Reply, 'none'>,
  more: { token?: string; visitor?: Acting['actor'] | null; today?: string; seen?: number } = {},
) => {
  const token = more.token ?? (await lastTokenOf(meetingId, name));
  const scene = await readScene(db, meetingId);
  const invitation = (await readAllInvitations(db, meetingId)).find((one) => one.name === name);
  if (!scene || !invitation) throw new Error('nobody');
  const acting = { ...at, actor: actorOfInvitation(invitation, scene) };
  const given = { reply, reason: '', seenSequence: more.seen ?? null };
  return perform(
    db,
    answerByLink,
    { token, visitor: more.visitor ?? null, ...given },
    { ...acting, today: more.today ?? at.today },
  );
};
const byCalendar = (
  meetingId: string,
  name: string,
  partstat: 'ACCEPTED' | 'DECLINED',
  more = {},
) =>
  takeCalendarReply(
    db,
    {
      uid: `${meetingId}@omforent`,
      sequence: 0,
      attendee: `${name.toLowerCase()}@prove.example`,
      partstat,
      from: `${name.toLowerCase()}@prove.example`,
      ...more,
    },
    at,
  );
const register = (invitationId: string, reply: Reply) =>
  perform(db, registerAnswer, { invitationId, reply, reason: '', seenSequence: null }, secretary);
const standing = async (meetingId: string) =>
  Object.fromEntries((await readInvitations(db, meetingId)).map((one) => [one.name, one.reply]));

describe('sending', () => {
  it('calls whoever holds a seat on the date, once, each with a calendar entry of their own', async () => {
    const meetingId = await sent();
    expect((await mails(meetingId)).map((one) => one.to).toSorted()).toEqual([
      'Klinikk',
      'Kommune',
      'Leder',
      'Observator',
      'Sykehus',
    ]);
    const ics = await icsOf(meetingId, 'Leder', /Innkalling/);
    expect(ics).toContain('METHOD:REQUEST');
    expect(ics).toContain(`UID:${meetingId}@omforent`);
    expect(ics).toMatch(/ATTENDEE;ROLE=CHAIR;PARTSTAT=NEEDS-ACTION;RSVP=TRUE.*leder@prove/);
    expect(await icsOf(meetingId, 'Observator', /Innkalling/)).toContain('ROLE=OPT-PARTICIPANT');
    const again = await send(meetingId);
    expect(again).toEqual({ ok: false, refusal: { code: 'nothing-to-send' } });
    const expected = await expectedAt(db, meetingId);
    expect(expected.map((one) => [one.name, one.id === null])).toContainEqual(['Leder', false]);
  });

  it('sends once where two press at the same instant', async () => {
    const meetingId = await setting.publishedMeeting();
    const both = await Promise.all([send(meetingId), send(meetingId)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await mails(meetingId)).toHaveLength(5);
  });

  it('keeps only what a link hashes to', async () => {
    const meetingId = await sent();
    const token = await lastTokenOf(meetingId, 'Leder');
    expect(token).toMatch(/^[\w-]{43}$/);
    const { rows } = await db
      .selectFrom('summons.link')
      .selectAll()
      .execute()
      .then((rows) => ({ rows: JSON.stringify(rows) }));
    expect(rows).not.toContain(token);
  });

  it('does not send what was published anew since it was looked at', async () => {
    const meetingId = await setting.publishedMeeting();
    const done = await send(meetingId, 0);
    expect(done).toEqual({ ok: false, refusal: { code: 'published-anew', number: 1 } });
  });
});

describe('a reply link', () => {
  it('takes a second answer in place of the first, and says so', async () => {
    const meetingId = await sent();
    const first = await byLink(meetingId, 'Kommune', 'coming');
    expect(first).toMatchObject({ ok: true, value: { changed: true, replaced: false } });
    const same = await byLink(meetingId, 'Kommune', 'coming');
    expect(same).toMatchObject({ ok: true, value: { changed: false } });
    const token = await lastTokenOf(meetingId, 'Kommune');
    const second = await byLink(meetingId, 'Kommune', 'not-coming', { token });
    expect(second).toMatchObject({ ok: true, value: { replaced: true, before: 'coming' } });
    expect(await readAnswers(db, meetingId)).toHaveLength(2);
  });

  it('changes nothing for another person, after it has run out, or when it is unknown', async () => {
    const meetingId = await sent();
    const stranger = setting.as('member', 'En annen').actor;
    const token = await lastTokenOf(meetingId, 'Kommune');
    const refusals = [
      await byLink(meetingId, 'Kommune', 'coming', { visitor: stranger }),
      await byLink(meetingId, 'Kommune', 'coming', { today: '2026-03-06' }),
      await byLink(meetingId, 'Kommune', 'coming', { token: `${token}x` }),
    ];
    expect(refusals.map((one) => (one.ok ? 'taken' : one.refusal.code))).toEqual([
      'link-is-for-another',
      'link-has-expired',
      'not-found',
    ]);
    expect((await standing(meetingId)).Kommune).toBe('none');
    const onTheLastDay = await byLink(meetingId, 'Kommune', 'coming', { today: '2026-03-05' });
    expect(onTheLastDay.ok).toBe(true);
  });

  it('is withdrawn when another holds the seat, also before anything is sent again', async () => {
    const meetingId = await sent('2026-04-15');
    const token = await lastTokenOf(meetingId, 'Klinikk');
    const seatId = setting.seats.get('Klinikk');
    const hold = (holder: string) =>
      db
        .updateTable('organisations.seat')
        .set({ holder, email: `${holder.toLowerCase()}@prove.example` })
        .where('id', '=', seatId ?? 'seat_none')
        .execute();
    await hold('Etterfolger');
    const early = await byLink(meetingId, 'Klinikk', 'coming');
    expect(early).toMatchObject({ ok: false, refusal: { code: 'seat-has-another-holder' } });
    await send(meetingId);
    const late = await byLink(meetingId, 'Klinikk', 'coming', { token });
    expect(late).toMatchObject({ ok: false, refusal: { code: 'called-off' } });
    expect(await icsOf(meetingId, 'Klinikk', /ikke lenger/)).toContain('METHOD:CANCEL');
    expect((await standing(meetingId)).Etterfolger).toBe('none');
    await hold('Klinikk');
  });
});

describe('deputies', () => {
  it('are called in order, delegated to in both calendars, and the next where one says no', async () => {
    const meetingId = await sent();
    const done = await byLink(meetingId, 'Kommune', 'not-coming');
    expect(done).toMatchObject({ value: { called: [{ deputy: 'Vara1', member: 'Kommune' }] } });
    expect(await icsOf(meetingId, 'Kommune', /Vara er innkalt/)).toMatch(
      /PARTSTAT=DELEGATED;RSVP=FALSE;DELEGATED-TO="mailto:vara1@prove.example".*kommune@prove/,
    );
    expect(await icsOf(meetingId, 'Vara1', /vara/)).toMatch(
      /DELEGATED-FROM="mailto:kommune@prove.example".*vara1@prove/,
    );
    const declined = await byLink(meetingId, 'Vara1', 'not-coming');
    expect(declined).toMatchObject({ value: { called: [{ deputy: 'Vara2' }] } });
    const late = await byLink(meetingId, 'Vara1', 'coming');
    expect(late).toMatchObject({ refusal: { code: 'another-deputy-was-called', name: 'Vara2' } });
    const none = await byLink(meetingId, 'Vara2', 'not-coming');
    expect(none).toMatchObject({ value: { called: [], empty: ['Kommune'] } });
  });

  it('are called off when the member comes after all, but not once the meeting has begun', async () => {
    const meetingId = await sent();
    await byLink(meetingId, 'Sykehus', 'not-coming');
    const token = await lastTokenOf(meetingId, 'Varasykehus');
    const back = await byLink(meetingId, 'Sykehus', 'coming', {
      token: await db
        .selectFrom('messages.message')
        .select('text')
        .where('to_name', '=', 'Sykehus')
        .where('meeting_id', '=', meetingId)
        .where('subject', 'like', 'Innkalling%')
        .executeTakeFirstOrThrow()
        .then(({ text }) => /\/svar\/([\w-]+)/.exec(text)?.[1] ?? ''),
    });
    expect(back).toMatchObject({ value: { calledOff: ['Varasykehus'] } });
    expect(await icsOf(meetingId, 'Varasykehus', /ikke lenger/)).toContain('METHOD:CANCEL');
    expect(await icsOf(meetingId, 'Sykehus', /likevel/)).toContain('PARTSTAT=ACCEPTED');
    const late = await byLink(meetingId, 'Varasykehus', 'coming', { token });
    expect(late).toMatchObject({ refusal: { code: 'called-off', why: 'member-comes' } });
    const during = { ...secretary, now: new Date('2026-03-04T12:30:00Z') };
    const { id } = await called(meetingId, 'Kommune');
    await register(id, 'not-coming');
    const given = { invitationId: id, reply: 'coming' as const, reason: '', seenSequence: null };
    const begun = await perform(db, registerAnswer, given, during);
    expect(begun).toMatchObject({ ok: true, value: { calledOff: [] } });
  });

  it('are two different ones when two members decline at the same instant', async () => {
    for (let round = 0; round < 5; round += 1) {
      const meetingId = await sent();
      const both = await Promise.all([
        byLink(meetingId, 'Leder', 'not-coming'),
        byCalendar(meetingId, 'Kommune', 'DECLINED'),
      ]);
      expect(both.every((one) => one.ok)).toBe(true);
      const deputies = (await readInvitations(db, meetingId)).filter((one) => one.standsInFor);
      expect(deputies.map((one) => one.name).toSorted()).toEqual(['Vara1', 'Vara2']);
      expect(new Set(deputies.map((one) => one.standsInFor)).size).toBe(2);
    }
  });
});

describe('two answers at the same instant for the same seat', () => {
  it('are taken one after the other, both kept, and the deputies follow the one that stands', async () => {
    for (let round = 0; round < 5; round += 1) {
      const meetingId = await sent();
      await Promise.all([
        byLink(meetingId, 'Sykehus', 'coming'),
        byCalendar(meetingId, 'Sykehus', 'DECLINED'),
      ]);
      const { reply } = await called(meetingId, 'Sykehus');
      const deputies = (await readInvitations(db, meetingId)).filter((one) => one.standsInFor);
      expect(deputies).toHaveLength(reply === 'not-coming' ? 1 : 0);
      expect(await readAnswers(db, meetingId)).toHaveLength(2);
    }
  });
});

describe('a calendar answer', () => {
  it('is refused from a stranger, for another, and to a meeting nobody knows', async () => {
    const meetingId = await sent();
    const codes = [
      await byCalendar(meetingId, 'Fremmed', 'ACCEPTED'),
      await byCalendar(meetingId, 'Leder', 'ACCEPTED', { from: 'fremmed@prove.example' }),
      await byCalendar('meet_ukjent', 'Leder', 'ACCEPTED'),
    ].map((one) => (one.ok ? 'taken' : one.refusal.code));
    expect(codes).toEqual(['attendee-unknown', 'sender-is-not-attendee', 'meeting-unknown']);
  });

  it('that says perhaps is kept and is no answer; one that delegates calls in the order', async () => {
    const meetingId = await sent();
    const perhaps = await byCalendar(meetingId, 'Leder', 'ACCEPTED', { partstat: 'TENTATIVE' });
    expect(perhaps).toEqual({ ok: true, value: { kind: 'tentative' } });
    expect((await standing(meetingId)).Leder).toBe('none');
    const delegated = await byCalendar(meetingId, 'Leder', 'ACCEPTED', {
      partstat: 'DELEGATED',
      delegatedTo: 'venn@prove.example',
    });
    expect(delegated).toMatchObject({ value: { called: [{ deputy: 'Vara1' }] } });
  });
});

describe('a meeting moved after replies', () => {
  const move = async (meetingId: string, to: { date?: string; place?: string }) => {
    const facts = { start: '13:00', end: '16:00', archiveCase: '', writtenStandard: 'nb' } as const;
    const base = { ...facts, date: '2026-03-04', place: 'Rom 1' };
    const order = { meetingId, base, wanted: { ...base, ...to } };
    const done = await perform(db, changeMeeting, order, secretary);
    if (!done.ok) throw new Error(done.refusal.code);
    return publish(meetingId);
  };

  it('asks everybody again, keeps the old answers as such, and lets the deputies go', async () => {
    const meetingId = await sent();
    const old = await lastTokenOf(meetingId, 'Kommune');
    await byLink(meetingId, 'Kommune', 'not-coming');
    await byLink(meetingId, 'Sykehus', 'coming');
    const number = await move(meetingId, { date: '2026-03-11' });
    const before = (await readRound(db, meetingId))?.sequence ?? 0;
    expect(await send(meetingId, number)).toMatchObject({ ok: true });
    const round = await readRound(db, meetingId);
    expect(round?.sequence).toBe(before + 1);
    expect(await standing(meetingId)).toEqual({
      Leder: 'none',
      Kommune: 'none',
      Sykehus: 'none',
      Klinikk: 'none',
      Observator: 'none',
    });
    expect((await readAnswers(db, meetingId)).map((one) => one.toEarlierTime)).toEqual([
      true,
      true,
    ]);
    expect(await icsOf(meetingId, 'Vara1', /ikke lenger/)).toContain('METHOD:CANCEL');
    const ics = await icsOf(meetingId, 'Sykehus', /Nytt tidspunkt/);
    expect(ics).toContain(`SEQUENCE:${round?.sequence}`);
    expect(ics).toContain('PARTSTAT=NEEDS-ACTION');
    // A calendar that answers to the old time is kept, changes nothing, and is asked once more.
    const stale = await byCalendar(meetingId, 'Sykehus', 'ACCEPTED', { sequence: 0 });
    expect(stale).toEqual({ ok: true, value: { kind: 'to-earlier-time' } });
    expect((await standing(meetingId)).Sykehus).toBe('none');
    const page = await byLink(meetingId, 'Kommune', 'coming', { token: old, seen: 0 });
    expect(page).toMatchObject({ refusal: { code: 'meeting-was-moved' } });
    const fresh = { token: old, seen: round?.askedSequence ?? 0 };
    expect((await byLink(meetingId, 'Kommune', 'coming', fresh)).ok).toBe(true);
  });

  it('only to another place asks nobody again, and tells those who may come', async () => {
    const meetingId = await sent();
    await byLink(meetingId, 'Sykehus', 'coming');
    await byLink(meetingId, 'Kommune', 'not-coming');
    const already = new Set((await mails(meetingId)).map((one) => one.id));
    const number = await move(meetingId, { place: 'Rom 2' });
    expect(await send(meetingId, number)).toMatchObject({ ok: true });
    const news = (await mails(meetingId)).filter((one) => !already.has(one.id));
    expect(news.map((one) => one.to).toSorted()).toEqual([
      'Klinikk',
      'Leder',
      'Observator',
      'Sykehus',
      'Vara1',
    ]);
    expect(news[0]?.text).toContain('Møtestedet er Rom 2, ikke Rom 1.');
    expect(await standing(meetingId)).toMatchObject({ Sykehus: 'coming', Kommune: 'not-coming' });
    const accepted = await byCalendar(meetingId, 'Leder', 'ACCEPTED', { sequence: 0 });
    expect(accepted).toMatchObject({ ok: true, value: { kind: 'answered' } });
  });
});

describe('answering on the page', () => {
  let meetingId = '';
  beforeAll(async () => {
    meetingId = await sent();
  });
  it('is for the person called, and the secretary notes what others said', async () => {
    const { id, personId } = await called(meetingId, 'Leder');
    const given = { invitationId: id, reply: 'coming' as const, reason: '', seenSequence: null };
    const stranger = setting.as('member');
    const no = await perform(db, answer, given, stranger);
    expect(no).toMatchObject({ refusal: { code: 'not-your-invitation' } });
    const own = { ...stranger, actor: { ...stranger.actor, personId: personId ?? 'pers_x' } };
    expect((await perform(db, answer, given, own)).ok).toBe(true);
    const klinikk = await called(meetingId, 'Klinikk');
    expect(await register(klinikk.id, 'not-coming')).toMatchObject({
      value: { called: [{ deputy: 'Varasykehus' }] },
    });
    const after = await called(meetingId, 'Klinikk');
    expect(after).toMatchObject({ repliedVia: 'secretary', reply: 'not-coming' });
  });
});
