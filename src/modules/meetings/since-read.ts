import type { AgendaItemId, MeetingId } from '../../kernel/ids.ts';
import type { Visit } from '../identity/route.ts';
import type { PublishedNotice } from './notice-of-meeting.ts';
import { marksOfRows, type RowMark } from './rules/changes-mark-their-rows.ts';
import { changesBetween, type NoticeChange } from './rules/what-changed-between-versions.ts';
import { readingOf } from './store/lists.ts';

type Version = { number: number; notice: unknown };

/** What is new for whoever read an earlier version: the sum of it, not one list per version. */
export type SinceRead = {
  since: number;
  now: number;
  changes: NoticeChange[];
  marks: ReadonlyMap<AgendaItemId, readonly RowMark[]>;
};

/**
 * Answers what changed between the version a person read last and the one they meet now; null for
 * whoever reads the notice for the first time, or reads again what they have read.
 * @source F-083
 */
export function sinceRead(
  publications: readonly Version[],
  read: number | null,
  now: number,
): SinceRead | null {
  const before = publications.find((one) => one.number === read);
  const after = publications.find((one) => one.number === now);
  if (!before || !after || before.number >= after.number) return null;
  const snapshot = ({ notice }: Version) => (notice as PublishedNotice).snapshot;
  const changes = changesBetween(snapshot(before), snapshot(after));
  return { since: before.number, now: after.number, changes, marks: marksOfRows(changes) };
}

/** The version of a meeting's notice that this visitor read last; null where they read none. */
export async function lastRead(visit: Visit, meetingId: MeetingId): Promise<number | null> {
  if (!visit.actor) return null;
  const [reading] = await readingOf(visit.db, [meetingId], visit.actor.personId);
  return reading?.number ?? null;
}
