import type { WrittenStandard } from '../../../kernel/language.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { type Change, command } from '../../identity/command.ts';
import {
  bodyOfMeeting,
  firstSequence,
  isOver,
  lockMeeting,
  noteCalled,
} from '../../meetings/index.ts';
import { calledIn } from '../called-in.ts';
import type { MailKind } from '../mail/mail-to-one.ts';
import { isVacant, type Sending } from '../rules/whom-a-sending-reaches.ts';
import { mailFrame, type Scene } from '../scene.ts';
import { calledSeat, type Prepared, prepareSending } from '../sending.ts';
import { readInvitations } from '../store/reads.ts';
import {
  agePastAnswers,
  insertInvitation,
  lockRound,
  storeNoticeFiles,
  storeRound,
  updateInvitation,
} from '../store/writes.ts';
import type { Invitation, Round } from '../vocabulary.ts';
import { settleDeputies } from './settle-deputies.ts';
import { writeTo } from './write-to.ts';

export type SendInput = {
  meetingId: string;
  /** The publication that the person looked at before pressing, and that `files` are made of. */
  publication: number;
  files: ReadonlyMap<WrittenStandard, Uint8Array>;
  /** Scheme and host that links in the mails begin with. */
  origin: string;
};

export type Sent = {
  /** How many were written to, and who could not be for want of an address. */
  written: number;
  withoutAddress: string[];
};

/**
 * Calls those who hold a seat on the meeting's date, or tells those called what concerns them. The
 * files were made before, outside the transaction; where the notice was published anew meanwhile
 * nothing is sent. A new time sets all answers back and lets the deputies go.
 * @source F-067, F-080
 */
export const sendSummons = command<
  SendInput,
  Sent,
  | { code: 'meeting-not-published' }
  | { code: 'meeting-is-over' }
  | { code: 'meeting-is-cancelled' }
  | { code: 'published-anew'; number: number }
  | { code: 'nothing-to-send' }
>({
  name: 'summons.send-summons',
  action: 'summons.edit',
  subject: bodyOfMeeting,
  run: async (tx, input, acting) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    await lockRound(tx, input.meetingId);
    if (meeting?.state === 'cancelled') return refused({ code: 'meeting-is-cancelled' });
    if (meeting && isOver(meeting)) return refused({ code: 'meeting-is-over' });
    const prepared = meeting && (await prepareSending(tx, meeting.id));
    if (!prepared) return refused({ code: 'meeting-not-published' });
    const { number } = prepared.published;
    if (number !== input.publication) return refused({ code: 'published-anew', number });
    if (prepared.plan.sendings.length === 0) return refused({ code: 'nothing-to-send' });
    const by = { name: acting.actor.name, now: acting.now };
    const round = nextRound(prepared, input.origin, by);
    await storeRound(tx, round);
    await storeNoticeFiles(tx, round, input.files);
    if (prepared.plan.moved) await agePastAnswers(tx, round.meetingId);
    const { sent, changes } = await sendAll(tx, prepared, round, acting.now);
    const settled = await settleDeputies(tx, prepared.scene, round, acting.now);
    await tellMeeting(tx, round);
    return allowed({
      value: sent,
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: round.meetingId,
          after: {
            publication: number,
            sequence: round.sequence,
            moved: prepared.plan.moved,
            ...sent,
          },
        },
        ...changes,
        ...settled.changes,
      ],
    });
  },
});

/** Tells the meeting how many of those who are called now have been written to, and how many not. */
async function tellMeeting(tx: Writer, { meetingId, publication, sentAt }: Round): Promise<void> {
  const called = (await readInvitations(tx, meetingId)).filter((one) => !isVacant(one));
  const count = called.filter((one) => one.mailedPublication !== null).length;
  const missing = called.length - count;
  await noteCalled(tx, meetingId, { publication, at: sentAt, count, missing });
}

/** What those called will have been sent after this sending. */
export function nextRound(
  prepared: Prepared,
  origin: string,
  by: { name: string; now: Date },
): Round {
  const { round, published, plan, scene } = prepared;
  const { meeting } = published.document;
  const ofNotice = firstSequence(scene.meeting) + published.number - 1;
  const sequence = Math.max((round?.sequence ?? -1) + 1, ofNotice);
  return {
    meetingId: scene.meeting.id,
    bodyId: scene.meeting.body_id,
    publication: published.number,
    sequence,
    askedSequence: round && !plan.moved ? round.askedSequence : sequence,
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    place: meeting.place,
    origin,
    sentAt: by.now,
    sentBy: by.name,
  };
}

/** Carries the plan out, those called off first, so that their seats are free for others. */
async function sendAll(
  tx: Writer,
  { plan, scene, invitations, changesSince }: Prepared,
  round: Round,
  now: Date,
): Promise<{ sent: Sent; changes: Change[] }> {
  const frame = mailFrame(scene, round, now);
  const sent: Sent = { written: 0, withoutAddress: [] };
  const changes: Change[] = [];
  const note = (one: Invitation, after: object) =>
    changes.push({
      subjectKind: 'invitation',
      subjectId: one.id,
      after: { name: one.name, ...after },
    });
  const count = (reached: boolean, name: string) => {
    if (reached) sent.written += 1;
    else sent.withoutAddress.push(name);
  };
  for (const sending of plan.sendings) {
    if (sending.kind !== 'call-off') continue;
    const { invitation, why, told } = sending;
    const about = { kind: 'calledOff' as const, why };
    await updateInvitation(tx, invitation.id, { called_off_at: now, called_off_for: why });
    if (told) count(await writeTo(tx, frame, invitation, about, 'called-off'), invitation.name);
    note(invitation, { calledOff: why });
  }
  for (const sending of plan.sendings) {
    if (sending.kind === 'call-off') continue;
    if (sending.kind === 'vacant') {
      const place = await insertVacantPlace(tx, scene, round, sending.seatId, now);
      changes.push({
        subjectKind: 'invitation',
        subjectId: place.id,
        after: { vacantSeat: place.seatId },
      });
      continue;
    }
    const to = await standingFor(tx, scene, round, sending, now);
    if (sending.kind === 'call' || sending.kind === 'reach') {
      const occasion = `called/${round.sequence}`;
      const member = invitations.find((one) => one.id === to.standsInFor);
      const about: MailKind = member ? { kind: 'deputy', member } : { kind: 'called' };
      count(await writeTo(tx, frame, to, about, occasion), to.name);
      note(to, { called: true });
      continue;
    }
    const changed = changesSince(to.mailedPublication ?? round.publication, to.writtenStandard);
    const kind = sending.kind === 'ask-again' ? 'asked' : 'updated';
    const occasion = `${kind}/${round.sequence}`;
    count(await writeTo(tx, frame, to, { kind, changes: changed }, occasion), to.name);
    if (kind === 'asked') note(to, { askedAgain: true, before: sending.invitation.reply });
  }
  return { sent, changes };
}

/** A place for deputies to stand in, in a voting seat that nobody holds. */
async function insertVacantPlace(
  tx: Writer,
  scene: Scene,
  round: Round,
  seatId: string,
  now: Date,
): Promise<Invitation> {
  const seat = scene.vacantOn(round.date).find((one) => one.id === seatId);
  if (!seat) throw new Error(`no such seat is vacant on ${round.date}`);
  const place: Invitation = { ...calledIn(seat, round), reply: 'not-coming' };
  await insertInvitation(tx, { ...place, position: seat.position }, now);
  return place;
}

/** The invitation as it is from now on: new, or with what the seat says of address and standard. */
async function standingFor(
  tx: Writer,
  scene: Scene,
  round: Round,
  sending: Exclude<Sending, { kind: 'call-off' | 'vacant' }>,
  now: Date,
): Promise<Invitation> {
  const to = calledSeat({ scene, round }, sending);
  if (!to) throw new Error(`a seat is not held on ${round.date}`);
  if (sending.kind === 'call') {
    const position = scene.seatsOn(round.date).find((one) => one.id === to.seatId)?.position ?? 0;
    await insertInvitation(tx, { ...to, position }, now);
    return to;
  }
  await updateInvitation(tx, to.id, {
    person_id: to.personId,
    email: to.email,
    represents: to.represents,
    organisation: to.organisation,
    written_standard: to.writtenStandard,
    reply: to.reply,
    reason: to.reason,
    replied_at: to.repliedAt,
    replied_via: to.repliedVia,
  });
  return to;
}
