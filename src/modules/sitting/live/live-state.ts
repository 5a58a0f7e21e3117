import type { Reader } from '../../../platform/database/tables.ts';
import {
  type MeetingRecord,
  type PaperRecord,
  readAgenda,
  readMeeting,
  readPapers,
} from '../../meetings/index.ts';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { type BodyRow, readBody } from '../../organisations/index.ts';
import { expectedAt } from '../../summons/index.ts';
import type { Expected } from '../../summons/vocabulary.ts';
import { readContext } from '../context-of-a-sitting.ts';
import { sittingOf } from '../rules/a-sitting-follows-from-its-events.ts';
import { readEvents, readRecording } from '../store/reads.ts';
import type { Recording, Sitting, SittingContext, SittingEvent } from '../vocabulary.ts';

/** All that the live page shows, the same for everybody; what each may see is taken from it. */
export type LiveState = {
  meeting: MeetingRecord;
  body: BodyRow;
  agenda: readonly AgendaItem[];
  papers: readonly PaperRecord[];
  events: readonly SittingEvent[];
  sitting: Sitting;
  recording: Recording | null;
  /** Who is expected, with what they answered, until the meeting ends: then the roll answers. */
  expected: readonly Expected[];
  /** What the rules rest upon besides: the body's procedure, and the items with what is proposed. */
  context: SittingContext;
};

/** Reads a meeting as the live page needs it; undefined where there is none. */
export async function readLiveState(db: Reader, id: string): Promise<LiveState | undefined> {
  const meeting = await readMeeting(db, id);
  if (!meeting) return undefined;
  const [body, agenda, papers, events, context, recording] = await Promise.all([
    readBody(db, meeting.body_id),
    readAgenda(db, meeting.id),
    readPapers(db, meeting.id),
    readEvents(db, meeting.id),
    readContext(db, meeting.id),
    readRecording(db, meeting.id),
  ]);
  if (!body || !context) throw new Error(`meeting ${meeting.id} has no body`);
  const order = agenda.map((row) => row.id);
  const sitting = sittingOf(meeting.id, order, events);
  const expected = sitting.phase === 'ended' ? [] : await expectedAt(db, meeting.id);
  return { meeting, body, agenda, papers, events, sitting, recording, expected, context };
}
