import type { AgendaItemId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { type MeetingRecord, readAgenda } from '../meetings/index.ts';
import type { AgendaItem } from '../meetings/vocabulary.ts';
import {
  addressAt,
  mayHear,
  recordingMarks,
} from './rules/items-have-their-place-in-the-recording.ts';
import { readEvents, readRecording } from './store/reads.ts';
import type { Recording, SittingEvent } from './vocabulary.ts';

/** The recording of a meeting, with the way to each item in it. */
export type HeardRecording = {
  address: string;
  items: readonly {
    itemId: AgendaItemId;
    number: string | null;
    title: string;
    seconds: number;
    href: string;
  }[];
};

/** What of a recording somebody is shown. Closed items are only for those who may read them. */
export function heardRecording(
  {
    recording,
    agenda,
    events,
  }: {
    recording: Recording;
    agenda: readonly AgendaItem[];
    events: readonly SittingEvent[];
  },
  readsClosed: boolean,
): HeardRecording | null {
  const treated = new Set(
    events.flatMap(({ fact }) => (fact.kind === 'item-started' ? [fact.itemId] : [])),
  );
  const closedWasTreated = agenda.some((row) => row.closedBasis !== null && treated.has(row.id));
  if (!mayHear(recording, { readsClosed, closedWasTreated })) return null;
  const items = recordingMarks(events, recording).flatMap(({ itemId, seconds }) => {
    const row = agenda.find((one) => one.id === itemId);
    if (!row || (row.closedBasis !== null && !readsClosed)) return [];
    const { number, title } = row;
    return [{ itemId, number, title, seconds, href: addressAt(recording.address, seconds) }];
  });
  return { address: recording.address, items };
}

/**
 * The recording of a meeting as somebody may be shown it; null where there is none, or none for
 * them. A stranger is shown one only where it was said to be for all.
 */
export async function recordingOfMeeting(
  db: Reader,
  meetingId: MeetingRecord['id'],
  who: 'stranger' | { readsClosed: boolean },
): Promise<HeardRecording | null> {
  const recording = await readRecording(db, meetingId);
  if (!recording || (who === 'stranger' && !recording.forAll)) return null;
  const [agenda, events] = await Promise.all([
    readAgenda(db, meetingId),
    readEvents(db, meetingId),
  ]);
  const readsClosed = who !== 'stranger' && who.readsClosed;
  return heardRecording({ recording, agenda, events }, readsClosed);
}
