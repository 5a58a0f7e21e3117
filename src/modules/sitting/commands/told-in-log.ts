import type { MeetingId } from '../../../kernel/ids.ts';
import type { Change } from '../../identity/command.ts';
import type { SittingEvent } from '../vocabulary.ts';

/** What the audit log says of additions to a sitting: their numbers and kinds. */
export function toldInLog(meetingId: MeetingId, added: readonly SittingEvent[]): Change[] {
  if (added.length === 0) return [];
  const events = added.map(({ number, fact }) => ({ number, kind: fact.kind }));
  return [{ subjectKind: 'sitting', subjectId: meetingId, after: { events } }];
}
