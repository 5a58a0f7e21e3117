import { createHash } from 'node:crypto';
import type { OrganisationId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { passRoundOn, readRecruitmentRound, readRoundOf } from '../../adverts/index.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import { command } from '../../identity/command.ts';
import { isMailAddress, queueMessage } from '../../messages/index.ts';
import { listOrganisations } from '../../organisations/index.ts';
import { letterOfHandOver } from '../letters.ts';
import { listAsFile } from '../list-as-file.ts';
import { tidyLine } from '../rules/details-are-well-formed.ts';
import { type HandOverRefusal, handOverRefused } from '../rules/when-the-list-is-handed-over.ts';
import { namesOfWishes } from '../sent-in-words.ts';
import { handOverByLink, insertHandOver, readHandOver } from '../store/hand-over.ts';
import { hashOf, newToken } from '../store/links.ts';
import { listApplicants } from '../store/reads.ts';

/**
 * Hands the list of applicants over to those on whose behalf the round was advertised: keeps it
 * letter by letter, with its sum, and mails the receiver the link to confirm it by. From then on
 * whoever advertised has no responsibility for the choice. Done once. Answers the link's token.
 * @source F-018, process P2 "emergency path"
 */
export const handOverList = command<
  {
    roundId: AdvertRoundId;
    receiver: string;
    receiverEmail: string;
    /** The organisation whose recruiters take the round over; null where it does not work here. */
    organisationId: OrganisationId | null;
    /** Who advertised, as the receiver knows them. */
    issuer: string;
    origin: string;
  },
  { token: string },
  | HandOverRefusal
  | { code: 'receiver-is-missing' }
  | { code: 'email-is-unreadable' }
  | { code: 'no-such-receiver' }
>({
  name: 'applications.hand-over',
  action: 'applicant.edit',
  subject: async (tx, { roundId }, { actor }) =>
    (await readRoundOf(tx, actor, roundId)) ? { bodyId: null } : null,
  run: async (tx, input, { actor, now }) => {
    const { roundId, issuer, origin } = input;
    const round = await readRecruitmentRound(tx, roundId);
    if (!round) throw new Error(`round ${roundId} went away`);
    const applicants = await listApplicants(tx, roundId);
    const before = await readHandOver(tx, roundId);
    const no = handOverRefused(round, before, applicants.length);
    if (no) return refused(no);
    const receiver = tidyLine(input.receiver).slice(0, 200);
    const receiverEmail = tidyLine(input.receiverEmail);
    if (!receiver) return refused({ code: 'receiver-is-missing' });
    if (!isMailAddress(receiverEmail)) return refused({ code: 'email-is-unreadable' });
    const { organisationId } = input;
    const known = (await listOrganisations(tx)).some(({ id }) => id === organisationId);
    if (organisationId && (!known || organisationId === round.issuer)) {
      return refused({ code: 'no-such-receiver' });
    }
    const list = listAsFile(applicants, await namesOfWishes(tx, 'nb'), 'nb');
    const token = newToken();
    const isFirst = await insertHandOver(tx, {
      round_id: roundId,
      number_of_applicants: applicants.length,
      sha256: sumOf(list),
      list,
      receiver,
      receiver_email: receiverEmail,
      receiver_organisation: organisationId,
      handed_over_at: now,
      handed_over_by: actor.name,
      token_hash: hashOf(token),
      received_at: null,
      received_by: null,
    });
    const first = isFirst ? null : await readHandOver(tx, roundId);
    if (first) {
      const { handedOverAt: at } = first;
      return refused({ code: 'handed-over-already', at, receiver: first.receiver });
    }
    // The list is read by others from here on: the applicants see it in their own log.
    const rows = applicants.map(({ id }) => ({
      applicant_id: id,
      at: now,
      person_id: actor.personId,
      person_name: actor.name,
      role: actor.role,
      on_behalf_of: receiver,
      place: 'list-file' as const,
    }));
    await tx.insertInto('applications.reading').values(rows).execute();
    const to = { receiver, receiverEmail, issuer, origin, token };
    await queueMessage(tx, letterOfHandOver(round, applicants.length, to), now);
    const after = { applicants: applicants.length, sha256: sumOf(list), receiver };
    const change = { subjectKind: 'recruitment-round', subjectId: roundId, after };
    return allowed({ value: { token }, changes: [change] });
  },
});

const sumOf = (list: string) => createHash('sha256').update(list).digest('hex');

/**
 * Mails the link anew, to a corrected address, while nobody has confirmed; the earlier link ends.
 * Refuses once the list is received.
 * @source F-018
 */
export const sendHandOverAgain = command<
  { roundId: AdvertRoundId; receiverEmail: string; issuer: string; origin: string },
  { token: string },
  { code: 'received-already' } | { code: 'email-is-unreadable' }
>({
  name: 'applications.send-hand-over-again',
  action: 'applicant.edit',
  subject: async (tx, { roundId }, { actor }) =>
    (await readHandOver(tx, roundId)) && (await readRoundOf(tx, actor, roundId))
      ? { bodyId: null }
      : null,
  run: async (tx, { roundId, receiverEmail: typed, issuer, origin }, { now }) => {
    const round = await readRecruitmentRound(tx, roundId);
    const known = await readHandOver(tx, roundId);
    if (!round || !known) throw new Error(`the hand-over of ${roundId} went away`);
    const receiverEmail = tidyLine(typed);
    if (!isMailAddress(receiverEmail)) return refused({ code: 'email-is-unreadable' });
    const token = newToken();
    const changed = await tx
      .updateTable('applications.hand_over')
      .set({ receiver_email: receiverEmail, token_hash: hashOf(token) })
      .where('round_id', '=', roundId)
      .where('received_at', 'is', null)
      .returning('round_id')
      .executeTakeFirst();
    if (!changed) return refused({ code: 'received-already' });
    const to = { receiver: known.receiver, receiverEmail, issuer, origin, token };
    await queueMessage(tx, letterOfHandOver(round, known.numberOfApplicants, to), now);
    const change = {
      subjectKind: 'recruitment-round',
      subjectId: roundId,
      after: { link: 'sent' },
    };
    return allowed({ value: { token }, changes: [change] });
  },
});

/**
 * Confirms by the link that the list is received; whoever confirms says who they are. Once. Where the
 * receiver works here too, the round is theirs from then on.
 * @source F-018
 */
export const confirmHandOver = command<
  { token: string; name: string },
  'received',
  { code: 'name-is-missing' }
>({
  name: 'applications.confirm-hand-over',
  action: 'open',
  subject: async (tx, { token }) => ((await handOverByLink(tx, token)) ? { bodyId: null } : null),
  run: async (tx, { token, name }, { now }) => {
    const known = await handOverByLink(tx, token);
    if (!known) throw new Error('the link went away');
    const by = tidyLine(name).slice(0, 200);
    if (!by) return refused({ code: 'name-is-missing' });
    const confirmed = await tx
      .updateTable('applications.hand_over')
      .set({ received_at: now, received_by: by })
      .where('round_id', '=', known.roundId)
      .where('received_at', 'is', null)
      .returning('round_id')
      .executeTakeFirst();
    const to = known.organisationId;
    if (confirmed && to) await passRoundOn(tx, known.roundId, to);
    const change = {
      subjectKind: 'recruitment-round',
      subjectId: known.roundId,
      after: { received: true, ...(to ? { takenOverBy: to } : {}) },
    };
    return allowed({ value: 'received', changes: confirmed ? [change] : [] });
  },
});
