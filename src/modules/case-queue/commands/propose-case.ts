import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, QueuedCaseId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { type Change, command, mayDo } from '../../identity/command.ts';
import { announceOtherBusiness } from '../../meetings/index.ts';
import { readBody } from '../../organisations/index.ts';
import { addStep, insertProposedCase } from '../store/writes.ts';
import type { QueuedKind } from '../vocabulary.ts';

export type ProposeInput = {
  bodyId: BodyId;
  kind: QueuedKind;
  title: string;
  reason: string;
  minutes: number | null;
  wantedBy: IsoDate | null;
  replyEmail: string | null;
  /** For any other business: the meeting it is meant for. */
  meetingId: string | null;
};

export type ProposeRefusal =
  | { code: 'title-is-missing' }
  | { code: 'title-is-too-long'; most: number; length: number }
  | { code: 'reason-is-missing' }
  | { code: 'wanted-day-has-passed'; day: IsoDate }
  | { code: 'minutes-out-of-range'; minutes: number }
  | { code: 'email-is-unreadable'; typed: string }
  | { code: 'no-row-for-other-business' };

const longestTitle = 300;

function complaint(input: ProposeInput, today: IsoDate): ProposeRefusal | null {
  const title = input.title.trim();
  if (!title) return { code: 'title-is-missing' };
  if (title.length > longestTitle) {
    return { code: 'title-is-too-long', most: longestTitle, length: title.length };
  }
  if (input.kind !== 'any-other-business' && !input.reason.trim()) {
    return { code: 'reason-is-missing' };
  }
  if (input.wantedBy !== null && input.wantedBy < today) {
    return { code: 'wanted-day-has-passed', day: input.wantedBy };
  }
  if (input.minutes !== null && !(input.minutes >= 1 && input.minutes <= 600)) {
    return { code: 'minutes-out-of-range', minutes: input.minutes };
  }
  if (input.replyEmail !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(input.replyEmail)) {
    return { code: 'email-is-unreadable', typed: input.replyEmail };
  }
  return null;
}

/**
 * Sends a matter in to a body. A member's own matter for any other business stands under that row
 * at once; everybody else's waits in the queue until the secretary has looked at it.
 * @source F-078, F-100
 */
export const proposeCase = command<ProposeInput, QueuedCaseId, ProposeRefusal>({
  name: 'case-queue.propose',
  action: 'case.propose',
  subject: async (tx, input) => ((await readBody(tx, input.bodyId)) ? input : null),
  run: async (tx, input, { actor, now, today }) => {
    const wrong = complaint(input, today);
    if (wrong) return refused(wrong);
    const title = input.title.trim();
    const ofTheBody = mayDo(actor, 'sitting.take-part', { bodyId: input.bodyId }).ok;
    const atOnce = input.kind === 'any-other-business' && input.meetingId && ofTheBody;
    const itemId = atOnce
      ? await announceOtherBusiness(
          tx,
          { meetingId: input.meetingId ?? '', words: title },
          { name: actor.name, now },
        )
      : null;
    if (atOnce && itemId === null) return refused({ code: 'no-row-for-other-business' });
    const state = itemId ? 'scheduled' : 'received';
    const id = await insertProposedCase(tx, {
      body_id: input.bodyId,
      kind: input.kind,
      title,
      reason: input.reason.trim(),
      minutes: input.minutes,
      wanted_by: input.wantedBy,
      proposed_by: actor.personId,
      proposed_by_name: actor.name,
      on_behalf_of: actor.onBehalfOf,
      reply_email: input.replyEmail,
      proposed_on: today,
      state,
      meeting_id: (input.meetingId as `meet_${string}` | null) ?? null,
      item_id: itemId,
      created_at: now,
    });
    await addStep(tx, { caseId: id, at: now, byName: actor.name, state, words: '' });
    const change: Change = {
      subjectKind: 'proposed-case',
      subjectId: id,
      after: { title, kind: input.kind, wantedBy: input.wantedBy, state },
    };
    return allowed({ value: id, changes: [change] });
  },
});
