import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Acting, Done } from '../../identity/command.ts';
import { type AnswerRefusal, takeAnswer } from '../rules/an-answer-stands-until-the-next.ts';
import { isHolder } from '../rules/whom-a-sending-reaches.ts';
import { readScene } from '../scene.ts';
import { readInvitation, readInvitations } from '../store/reads.ts';
import { insertAnswer, lockRound, updateInvitation } from '../store/writes.ts';
import type { Invitation, Reply, ReplyWay } from '../vocabulary.ts';
import { hasBegun } from '../when-begun.ts';
import { type Settled, settleDeputies } from './settle-deputies.ts';

export type GivenAnswer = {
  invitationId: string;
  reply: Reply;
  reason: string;
  via: ReplyWay;
  /** The sequence that the page or the calendar entry answered to; null where it has none. */
  seenSequence: number | null;
};

export type AnswerOutcome = {
  reply: Reply;
  before: Reply;
  changed: boolean;
  replaced: boolean;
} & Pick<Settled, 'called' | 'calledOff' | 'empty'>;

export type AnswerStop = AnswerRefusal | { code: 'invitation-is-gone' };

const longestReason = 500;

/**
 * Takes an answer, whichever way it came: the answers to one meeting come one at a time, so that
 * two deputies are never called for one place, nor one deputy for two. The reason is kept with the
 * invitation and never in the log, for people write of their health.
 */
export async function answerInvitation(
  tx: Writer,
  given: GivenAnswer,
  { actor, now }: Acting,
): Promise<Verdict<Done<AnswerOutcome>, AnswerStop>> {
  const first = await readInvitation(tx, given.invitationId);
  const round = first && (await lockRound(tx, first.meetingId));
  const invitation = round && (await readInvitation(tx, given.invitationId));
  const scene = round && (await readScene(tx, round.meetingId));
  if (!invitation || !scene) return refused({ code: 'invitation-is-gone' });
  const { reply } = given;
  const reason = reasonOf(given, invitation);
  const seat = scene.seatsOn(round.date).find((one) => one.id === invitation.seatId);
  const holder = seat && { name: seat.holder, personId: seat.holder_person_id };
  const verdict = takeAnswer({
    invitation,
    round,
    otherHolder: holder && isHolder(holder, invitation) ? null : (holder?.name ?? ''),
    otherDeputy: await otherDeputyThan(tx, invitation),
    cancelled: scene.meeting.state === 'cancelled',
    begun: given.via !== 'secretary' && hasBegun(round, scene.meeting, now),
    seenSequence: given.seenSequence,
    reply,
    reason,
  });
  if (!verdict.ok) return verdict;
  const effect = verdict.value;
  if (!effect.changed) {
    return allowed({
      value: { ...effect, reply, called: [], calledOff: [], empty: [] },
      changes: [],
    });
  }
  await updateInvitation(tx, invitation.id, {
    reply,
    reason,
    replied_at: reply === 'none' ? null : now,
    replied_via: reply === 'none' ? null : given.via,
  });
  await insertAnswer(tx, {
    invitationId: invitation.id,
    reply,
    reason,
    via: given.via,
    by: actor.name,
    at: now,
    date: round.date,
    start: round.start,
    toEarlierTime: false,
  });
  const settled = await settleDeputies(tx, scene, round, now);
  const place = await nameOfPlace(tx, invitation);
  const empty = settled.empty.filter((name) => name === place);
  return allowed({
    value: { ...effect, reply, called: settled.called, calledOff: settled.calledOff, empty },
    changes: [
      {
        subjectKind: 'invitation',
        subjectId: invitation.id,
        before: { reply: effect.before },
        after: { name: invitation.name, reply, via: given.via },
      },
      ...settled.changes,
    ],
  });
}

/** The reason that counts. A calendar that says no once more takes no reason away. */
function reasonOf({ reply, via, ...given }: GivenAnswer, before: Invitation): string {
  if (reply !== 'not-coming') return '';
  const reason = given.reason.trim().slice(0, longestReason);
  return reason === '' && via === 'calendar' && before.reply === reply ? before.reason : reason;
}

/** Whose place an answer is about: one's own, or that of the member for whom a deputy comes. */
async function nameOfPlace(tx: Writer, { name, standsInFor }: Invitation): Promise<string> {
  const member = standsInFor && (await readInvitation(tx, standsInFor));
  return member ? member.name : name;
}

/** Who was called in the same place as a deputy who had said no. */
async function otherDeputyThan(tx: Writer, invitation: Invitation): Promise<string | null> {
  if (invitation.standsInFor === null || invitation.reply !== 'not-coming') return null;
  const all = await readInvitations(tx, invitation.meetingId);
  const member = all.find((one) => one.id === invitation.standsInFor);
  const other = all.find(
    (one) =>
      one.id !== invitation.id &&
      one.standsInFor === invitation.standsInFor &&
      one.reply !== 'not-coming',
  );
  return other?.name ?? (member?.reply === 'not-coming' ? null : (member?.name ?? null));
}
