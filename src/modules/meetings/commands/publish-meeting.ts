import type { ObligationId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { updateObligation } from '../../follow-up/index.ts';
import { type Change, command } from '../../identity/command.ts';
import { readOrganisationOf } from '../../organisations/index.ts';
import { findingsOf, readMeetingFile } from '../meeting-file.ts';
import { changesSince, noticeNow } from '../notice-of-meeting.ts';
import type { PublishStop } from '../rules/meeting-may-be-published.ts';
import {
  insertPublication,
  keepPlaces,
  lockMeeting,
  noteReading,
  touchMeeting,
} from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';

export type PublishInput = {
  meetingId: string;
  /** The version of the meeting that the person looked at before pressing. */
  seenVersion: number | null;
  /** Scheme and host that links in the notice begin with. */
  origin: string;
  /** Why duties were missed, for those that would otherwise hold the notice back. */
  explanations: Readonly<Record<string, string>>;
};

/**
 * Sends the notice out: keeps it as it is now, tells what is new since the version before, and
 * opens it to all. Explanations given on the way are recorded first, in the same transaction.
 * @source F-067, F-076
 */
export const publishMeeting = command<
  PublishInput,
  { number: number },
  | { code: 'notice-is-held-back'; stops: PublishStop[] }
  | { code: 'nothing-new-to-publish' }
  | { code: 'meeting-changed-meanwhile'; by: string }
>({
  name: 'meetings.publish-meeting',
  action: 'meeting.publish',
  subject: bodyOfMeeting,
  run: async (tx, input, acting) => {
    const locked = await lockMeeting(tx, input.meetingId);
    const before = locked && (await readMeetingFile(tx, locked.id));
    if (!locked || !before) return refused({ code: 'nothing-new-to-publish' });
    if (input.seenVersion !== null && input.seenVersion !== locked.version) {
      return refused({ code: 'meeting-changed-meanwhile', by: locked.changed_by });
    }
    const changes: Change[] = [];
    for (const duty of before.obligations) {
      const explanation = input.explanations[duty.id]?.trim();
      if (!explanation || duty.explanation.trim()) continue;
      const said = {
        explanation,
        explained_at: acting.now,
        explained_by: acting.actor.name,
      };
      await updateObligation(tx, duty.id as ObligationId, duty.version, said);
      changes.push({ subjectKind: 'obligation', subjectId: duty.id, after: { explanation } });
    }
    const explained = changes.length > 0 ? await readMeetingFile(tx, locked.id) : undefined;
    const file = explained ?? before;
    const { stops } = await findingsOf(tx, file, acting.today);
    if (stops.length > 0) return refused({ code: 'notice-is-held-back', stops });
    const news = changesSince(file);
    if (news?.length === 0) return refused({ code: 'nothing-new-to-publish' });
    const partnership = await readOrganisationOf(tx, file.body);
    const notice = noticeNow(file, partnership, input.origin, acting.now.toISOString());
    const number = (file.publications[0]?.number ?? 0) + 1;
    const by = { name: acting.actor.name, now: acting.now };
    await insertPublication(tx, { meetingId: locked.id, number, notice, changes: news ?? [] }, by);
    await keepPlaces(tx, locked.id, file.agenda);
    // Whoever publishes has the preview before them, with what is new in it.
    await noteReading(tx, locked.id, acting.actor.personId, number, acting.now);
    const state = locked.state === 'draft' ? { state: 'published' as const } : {};
    await touchMeeting(tx, locked.id, { ...state, sequence: number - 1 }, by);
    return allowed({
      value: { number },
      changes: [
        ...changes,
        {
          subjectKind: 'meeting',
          subjectId: locked.id,
          before: { state: locked.state, publication: number - 1 },
          after: { state: 'published', publication: number, news: news ?? [] },
        },
      ],
    });
  },
});
