import { createHash } from 'node:crypto';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { addresses } from '../../../ui/addresses.ts';
import { readRecruitmentRound } from '../../adverts/index.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import { command } from '../../identity/command.ts';
import { isMailAddress, queueMessage } from '../../messages/index.ts';
import { listAsFile } from '../list-as-file.ts';
import { tidyLine } from '../rules/details-are-well-formed.ts';
import { type HandOverRefusal, handOverRefused } from '../rules/when-the-list-is-handed-over.ts';
import { namesOfWishes } from '../sent-in-words.ts';
import { handOverByLink, insertHandOver, readHandOver } from '../store/hand-over.ts';
import { hashOf, newToken } from '../store/links.ts';
import { listApplicants } from '../store/reads.ts';
import { lettersText } from '../text/index.ts';

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
    /** Who advertised, as the receiver knows them. */
    issuer: string;
    origin: string;
  },
  { token: string },
  HandOverRefusal | { code: 'receiver-is-missing' } | { code: 'email-is-unreadable' }
>({
  name: 'applications.hand-over',
  action: 'applicant.edit',
  subject: async (tx, { roundId }) =>
    (await readRecruitmentRound(tx, roundId)) ? { bodyId: null } : null,
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
    const list = listAsFile(applicants, await namesOfWishes(tx, 'nb'), 'nb');
    const token = newToken();
    const isFirst = await insertHandOver(tx, {
      round_id: roundId,
      number_of_applicants: applicants.length,
      sha256: sumOf(list),
      list,
      receiver,
      receiver_email: receiverEmail,
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
    const t = lettersText.nb;
    await queueMessage(
      tx,
      {
        about: null,
        bodyId: null,
        to: { name: receiver, email: receiverEmail, personId: null },
        writtenStandard: 'nb',
        subject: t.handOverSubject(round.name.nb),
        text: [
          t.hello(receiver),
          t.handOver(issuer, round.name.nb, applicants.length),
          t.handOverLink,
          `${origin}${addresses.handOverLink(token)}`,
        ].join('\n\n'),
        parts: [],
        onceKey: `hand-over/${roundId}`,
        sealed: true,
      },
      now,
    );
    const after = { applicants: applicants.length, sha256: sumOf(list), receiver };
    const change = { subjectKind: 'recruitment-round', subjectId: roundId, after };
    return allowed({ value: { token }, changes: [change] });
  },
});

const sumOf = (list: string) => createHash('sha256').update(list).digest('hex');

/** Confirms by the link that the list is received; whoever confirms says who they are. Once. */
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
    const change = {
      subjectKind: 'recruitment-round',
      subjectId: known.roundId,
      after: { received: true },
    };
    return allowed({ value: 'received', changes: confirmed ? [change] : [] });
  },
});
