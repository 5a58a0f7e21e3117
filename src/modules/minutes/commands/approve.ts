import type { PersonId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { type Acting, command } from '../../identity/command.ts';
import { bodyOfMeeting } from '../../meetings/index.ts';
import type { MinutesFile } from '../minutes-file.ts';
import {
  bothSigned,
  mayBeSignatories,
  type SignatoryRefusal,
  signatoriesNow,
} from '../rules/a-signature-is-over-what-was-seen.ts';
import {
  type ApprovalRefusal,
  mayBeApproved,
  mayBeEdited,
  type SettledRefusal,
} from '../rules/minutes-go-from-draft-to-seal.ts';
import { signatoryCandidates } from '../signatory-candidates.ts';
import { standingOf } from '../standing-of-minutes.ts';
import { laterDecisions } from '../store/meeting-reads.ts';
import { readSignatories, readSignatures } from '../store/reads.ts';
import { storeSheet, storeSignatories, storeSignature } from '../store/writes.ts';
import type { Signature } from '../vocabulary.ts';
import { openMinutes } from './open-minutes.ts';

/** Says who the two are that sign, as the meeting chose them. */
export const chooseSignatories = command<
  { meetingId: string; persons: readonly string[] },
  null,
  SignatoryRefusal | SettledRefusal
>({
  name: 'minutes.choose-signatories',
  action: 'minutes.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, persons }, acting) => {
    const file = await openMinutes(tx, meetingId);
    const open = mayBeEdited(file.sheet.state);
    if (!open.ok) return open;
    const candidates = await signatoryCandidates(tx, file);
    const may = mayBeSignatories(persons as PersonId[], candidates);
    if (!may.ok) return may;
    await storeSheet(tx, file.sheet, { name: acting.actor.name, now: acting.now });
    await storeSignatories(tx, file.sheet.meetingId, may.value);
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'minutes',
          subjectId: meetingId,
          before: { signatories: file.signatories.map(({ name }) => name) },
          after: { signatories: may.value.map(({ name }) => name) },
        },
      ],
    });
  },
});

/**
 * Signs the minutes exactly as they were seen, in one's own name. The second of the two signatures
 * approves them. Refused where the document is another one than was seen, and for anybody else than
 * the two.
 */
export const sign = command<
  { meetingId: string; hash: string },
  { approved: boolean },
  ApprovalRefusal | { code: 'not-a-signatory' } | { code: 'signed-already' }
>({
  name: 'minutes.sign',
  action: 'minutes.sign',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, hash }, acting) => {
    const file = await openMinutes(tx, meetingId);
    const { actor, now } = acting;
    const may = mayBeApproved(standingOf(file), 'two-signatories', hash);
    if (!may.ok) return may;
    const own = file.signatories.find(({ personId }) => personId === actor.personId);
    if (!own) return refused({ code: 'not-a-signatory' });
    if (own.signed) return refused({ code: 'signed-already' });
    const signature: Signature = {
      personId: actor.personId,
      name: actor.name,
      onBehalfOf: actor.onBehalfOf,
      issue: file.sheet.issue,
      documentHash: file.hash,
      document: file.canonical,
      signedAt: now,
    };
    await storeSheet(tx, file.sheet, { name: actor.name, now });
    await storeSignature(tx, file.sheet.meetingId, signature);
    const [signatories, signatures] = await Promise.all([
      readSignatories(tx, file.sheet.meetingId),
      readSignatures(tx, file.sheet.meetingId),
    ]);
    const { minutes, sheet } = file;
    const at = { minutes, hash: file.hash, issue: sheet.issue };
    const approved = bothSigned(signatoriesNow(signatories, signatures, at));
    if (approved) await storeApproval(tx, file, 'two-signatories', null, acting);
    return allowed({
      value: { approved },
      changes: [
        {
          subjectKind: 'minutes',
          subjectId: meetingId,
          before: { state: sheet.state },
          after: { signed: file.hash, state: approved ? 'approved' : sheet.state },
        },
      ],
    });
  },
});

/** Approves the minutes because a later meeting of the body did, in one of its cases. */
export const approveInMeeting = command<
  { meetingId: string; decisionId: string; hash: string },
  null,
  ApprovalRefusal | { code: 'no-such-decision' }
>({
  name: 'minutes.approve-in-meeting',
  action: 'minutes.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, decisionId, hash }, acting) => {
    const file = await openMinutes(tx, meetingId);
    const may = mayBeApproved(standingOf(file), 'next-meeting', hash);
    if (!may.ok) return may;
    const { record } = file.file;
    const decisions = await laterDecisions(tx, record.body_id, record.held_on);
    const decision = decisions.find(({ id }) => id === decisionId);
    if (!decision) return refused({ code: 'no-such-decision' });
    await storeApproval(tx, file, 'next-meeting', decision.id, acting);
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'minutes',
          subjectId: meetingId,
          before: { state: file.sheet.state },
          after: { state: 'approved', decision: decision.number, date: decision.date },
        },
      ],
    });
  },
});

async function storeApproval(
  tx: Parameters<typeof storeSheet>[0],
  file: MinutesFile,
  way: 'next-meeting' | 'two-signatories',
  decision: MinutesFile['sheet']['approvingDecision'],
  { actor, now }: Acting,
): Promise<void> {
  const approved = {
    state: 'approved' as const,
    approvedWay: way,
    approvingDecision: decision,
    approvedHash: file.hash,
    approvedAt: now,
    approvedBy: actor.name,
  };
  await storeSheet(tx, { ...file.sheet, ...approved }, { name: actor.name, now });
}
