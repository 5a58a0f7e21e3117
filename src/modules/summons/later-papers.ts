import type { IsoDate } from '../../kernel/calendar.ts';
import type { AgendaItemId, AttachmentId, BodyId, MeetingId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import {
  listSentLater,
  type PublishedNotice,
  readAttachments,
  readPublications,
} from '../meetings/index.ts';
import {
  byUrgency,
  type LaterStanding,
  laterStanding,
} from './rules/a-paper-sent-later-is-owed-by-a-day.ts';
import { readLaterNotes } from './store/later.ts';
import { readRound } from './store/reads.ts';

/** An attachment that is or was to be sent later. */
export type LaterPaper = LaterStanding & {
  attachmentId: AttachmentId;
  meetingId: MeetingId;
  itemId: AgendaItemId;
  name: string;
  due: IsoDate | null;
  owedBy: string;
};

/** What is sent later to one meeting, the most urgent first, with what has arrived last. */
export async function laterPapersOf(
  db: Reader,
  meetingId: MeetingId,
  today: IsoDate,
): Promise<LaterPaper[]> {
  const [attachments, notes, round, publications] = await Promise.all([
    readAttachments(db, meetingId),
    readLaterNotes(db, meetingId),
    readRound(db, meetingId),
    readPublications(db, meetingId),
  ]);
  const sent = publications.find((one) => one.number === round?.publication);
  const snapshot = (sent?.notice as PublishedNotice | undefined)?.snapshot;
  const toldOf = (itemId: string, name: string) =>
    snapshot?.papers.some(
      (paper) =>
        paper.itemId === itemId &&
        paper.attachments.some((one) => one.name === name && one.state === 'included'),
    ) ?? false;
  const missing = attachments.filter((one) => one.state === 'later');
  const noted = notes.filter((note) => !missing.some((one) => one.id === note.attachment_id));
  return byUrgency([
    ...missing.map((one): LaterPaper => {
      const note = notes.find((each) => each.attachment_id === one.id);
      const due = note?.due ?? null;
      return {
        attachmentId: one.id,
        meetingId,
        itemId: one.itemId,
        name: one.name,
        due,
        owedBy: note?.owed_by ?? '',
        ...laterStanding({ missing: true, present: true, told: false, due }, today),
      };
    }),
    ...noted.map((note): LaterPaper => {
      const present = attachments.some(
        (one) =>
          one.state === 'included' &&
          (one.id === note.attachment_id ||
            (one.itemId === note.item_id && one.name === note.name)),
      );
      const told = toldOf(note.item_id, note.name);
      return {
        attachmentId: note.attachment_id,
        meetingId,
        itemId: note.item_id,
        name: note.name,
        due: note.due,
        owedBy: note.owed_by,
        ...laterStanding({ missing: false, present, told, due: note.due }, today),
      };
    }),
  ]);
}

/** All that is missing in all meetings that are not closed, the most urgent first. */
export async function allLaterPapers(
  db: Reader,
  today: IsoDate,
): Promise<(LaterPaper & { bodyId: BodyId; date: IsoDate })[]> {
  const [missing, notes] = await Promise.all([listSentLater(db), readLaterNotes(db)]);
  return byUrgency(
    missing.map(({ id, ...one }) => {
      const note = notes.find((each) => each.attachment_id === id);
      const due = note?.due ?? null;
      return {
        ...one,
        attachmentId: id,
        due,
        owedBy: note?.owed_by ?? '',
        ...laterStanding({ missing: true, present: true, told: false, due }, today),
      };
    }),
  );
}
