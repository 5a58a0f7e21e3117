import type { Reader } from '../../../platform/database/tables.ts';
import { listObligations } from '../../follow-up/index.ts';
import { mayDo } from '../../identity/command.ts';
import {
  casesClosedTo,
  type MeetingRecord,
  type PaperRecord,
  readAgenda,
  readMeeting,
  readPapers,
} from '../../meetings/index.ts';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { type BodyRow, readBody } from '../../organisations/index.ts';
import { expectedAt, vacantAt } from '../../summons/index.ts';
import type { Expected, VacantSeat } from '../../summons/vocabulary.ts';
import { readContext } from '../context-of-a-sitting.ts';
import { itemsOf } from '../rules/a-heading-is-no-item.ts';
import { keptLog } from '../store/log-at-hand.ts';
import { readRecording } from '../store/reads.ts';
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
  /** The voting seats that nobody holds, until the meeting opens: then the roll answers. */
  vacant: readonly VacantSeat[];
  /** What earlier meetings asked for, while the first item is treated; null after that. */
  earlier: { open: number; late: number } | null;
  /** What the rules rest upon besides: the body's procedure, and the items with what is proposed. */
  context: SittingContext;
};

/** Reads a meeting as the live page needs it; undefined where there is none. */
export async function readLiveState(db: Reader, id: string): Promise<LiveState | undefined> {
  const meeting = await readMeeting(db, id);
  if (!meeting) return undefined;
  const [body, agenda, papers, context, recording] = await Promise.all([
    readBody(db, meeting.body_id),
    readAgenda(db, meeting.id),
    readPapers(db, meeting.id),
    readContext(db, meeting.id),
    readRecording(db, meeting.id),
  ]);
  if (!body || !context) throw new Error(`meeting ${meeting.id} has no body`);
  const order = itemsOf(agenda).map((row) => row.id);
  const { events, sitting } = await keptLog(db, meeting.id, order);
  const expected = sitting.phase === 'ended' ? [] : await expectedAt(db, meeting.id);
  const vacant = sitting.phase === 'not-opened' ? await vacantAt(db, meeting.id, expected) : [];
  const first = sitting.phase !== 'ended' && [null, order[0]].includes(sitting.current);
  const earlier = first ? await askedForEarlier(db, meeting) : null;
  return {
    ...{ meeting, body, agenda, papers, events, sitting },
    ...{ recording, expected, vacant, earlier, context },
  };
}

/** How much earlier meetings of the body laid on somebody and is not done, in open cases only. */
async function askedForEarlier(db: Reader, { body_id: bodyId, held_on: day }: MeetingRecord) {
  const [duties, closed] = await Promise.all([
    listObligations(db, { bodyId, state: 'open', limit: 500 }),
    casesClosedTo({ db, may: (action, subject) => mayDo(null, action, subject) }),
  ]);
  const open = duties.filter(({ caseId }) => caseId === null || !closed.has(caseId));
  return { open: open.length, late: open.filter(({ due }) => due !== null && due < day).length };
}
