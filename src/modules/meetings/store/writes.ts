import { sql } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import {
  type AgendaItemId,
  type BodyId,
  type CaseId,
  type DecisionId,
  type MeetingId,
  newId,
  type PaperId,
} from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { AgendaItem, CaseNumber, Decision, PaperContent } from '../vocabulary.ts';
import { type PaperRecord, toPaper } from './reads.ts';
import type { AttachmentRow, MeetingRow } from './tables.ts';

export type By = { name: string; now: Date };

export async function insertMeeting(
  tx: Writer,
  meeting: Omit<
    MeetingRow,
    'id' | 'version' | 'sequence' | 'created_at' | 'changed_at' | 'changed_by' | 'state'
  >,
  by: By,
): Promise<MeetingId> {
  const id = newId('meet');
  await tx
    .insertInto('meetings.meeting')
    .values({
      ...meeting,
      id,
      state: 'draft',
      version: 1,
      sequence: 0,
      created_at: by.now,
      changed_at: by.now,
      changed_by: by.name,
    })
    .execute();
  return id;
}

/**
 * Locks a meeting for the rest of the transaction, so that two commands on one meeting follow
 * each other and each sees what the other did.
 */
export async function lockMeeting(tx: Writer, id: string): Promise<MeetingRow | undefined> {
  return tx
    .selectFrom('meetings.meeting')
    .selectAll()
    .where('id', '=', id as MeetingId)
    .forUpdate()
    .executeTakeFirst();
}

/** Changes a meeting's own fields and counts the version up. */
export async function touchMeeting(
  tx: Writer,
  id: MeetingId,
  change: Partial<Omit<MeetingRow, 'id' | 'version'>>,
  by: By,
): Promise<void> {
  await tx
    .updateTable('meetings.meeting')
    .set({
      ...change,
      version: sql<number>`version + 1`,
      changed_at: by.now,
      changed_by: by.name,
    })
    .where('id', '=', id)
    .execute();
}

export async function insertCase(
  tx: Writer,
  found: {
    bodyId: BodyId;
    meetingId: MeetingId | null;
    number: CaseNumber;
    printed: string;
    title: string;
    knownBy: 'agenda' | 'citation';
  },
  now: Date,
): Promise<CaseId> {
  const id = newId('case');
  await tx
    .insertInto('meetings.case_file')
    .values({
      id,
      body_id: found.bodyId,
      meeting_id: found.meetingId,
      series: found.number.series,
      year: found.number.year,
      seq_from: found.number.from,
      seq_to: found.number.to,
      number: found.printed,
      title: found.title,
      known_by: found.knownBy,
      topic: '',
      created_at: now,
    })
    .execute();
  return id;
}

/** A case that was known only by a citation is now on an agenda. */
export async function claimCitedCase(tx: Writer, id: CaseId, title: string): Promise<void> {
  await tx
    .updateTable('meetings.case_file')
    .set({ known_by: 'agenda', title })
    .where('id', '=', id)
    .execute();
}

export async function setCaseTitle(tx: Writer, id: CaseId, title: string): Promise<void> {
  await tx.updateTable('meetings.case_file').set({ title }).where('id', '=', id).execute();
}

export async function setCaseTopic(tx: Writer, id: CaseId, topic: string): Promise<void> {
  await tx.updateTable('meetings.case_file').set({ topic }).where('id', '=', id).execute();
}

function itemColumns(item: Omit<AgendaItem, 'id' | 'number'>) {
  return {
    kind: item.kind,
    case_id: item.caseId,
    title: item.title,
    sub_points: JSON.stringify(item.subPoints),
    responsible: JSON.stringify(item.responsible),
    minutes: item.minutes,
    budget: item.budget ? JSON.stringify(item.budget) : null,
    closed_basis: item.closedBasis,
  };
}

export async function insertItem(
  tx: Writer,
  meetingId: MeetingId,
  position: number,
  item: Omit<AgendaItem, 'id' | 'number'>,
): Promise<AgendaItemId> {
  const id = newId('item');
  await tx
    .insertInto('meetings.agenda_item')
    .values({ id, meeting_id: meetingId, position, ...itemColumns(item) })
    .execute();
  return id;
}

export async function updateItem(tx: Writer, item: Omit<AgendaItem, 'number'>): Promise<void> {
  await tx
    .updateTable('meetings.agenda_item')
    .set(itemColumns(item))
    .where('id', '=', item.id)
    .execute();
}

/** Takes an item without a paper off the agenda. */
export async function deleteItem(tx: Writer, id: AgendaItemId): Promise<void> {
  await tx.deleteFrom('meetings.agenda_item').where('id', '=', id).execute();
}

/** Numbers the rows of an agenda from 1 in the order of these ids. */
export async function orderItems(tx: Writer, ids: readonly AgendaItemId[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await tx
      .updateTable('meetings.agenda_item')
      .set({ position: index + 1 })
      .where('id', '=', id)
      .execute();
  }
}

function paperColumns(content: PaperContent) {
  const words = [
    content.title,
    ...content.proposals.map((p) => p.text),
    ...content.sections.map((s) => s.text),
  ].join('\n');
  return {
    title: content.title,
    owners: JSON.stringify(content.owners),
    handlers: JSON.stringify(content.handlers),
    proposals: JSON.stringify(content.proposals),
    sections: JSON.stringify(content.sections),
    briefing_by: JSON.stringify(content.briefingBy),
    words: sql<string>`to_tsvector('norwegian', ${words.slice(0, 500_000)})`,
  };
}

async function keepVersion(
  tx: Writer,
  paperId: PaperId,
  version: number,
  content: PaperContent,
  by: By,
): Promise<void> {
  await tx
    .insertInto('meetings.paper_version')
    .values({
      paper_id: paperId,
      version,
      content: JSON.stringify(content),
      changed_at: by.now,
      changed_by: by.name,
    })
    .execute();
}

export async function insertPaper(
  tx: Writer,
  paper: PaperContent & { itemId: AgendaItemId; caseId: CaseId },
  by: By,
): Promise<PaperId> {
  const id = newId('paper');
  await tx
    .insertInto('meetings.paper')
    .values({
      id,
      item_id: paper.itemId,
      case_id: paper.caseId,
      ...paperColumns(paper),
      version: 1,
      changed_at: by.now,
      changed_by: by.name,
    })
    .execute();
  const { itemId: _item, caseId: _case, ...content } = paper;
  await keepVersion(tx, id, 1, content, by);
  return id;
}

/** Locks a paper for the rest of the transaction. */
export async function lockPaper(tx: Writer, itemId: string): Promise<PaperRecord | undefined> {
  const row = await tx
    .selectFrom('meetings.paper')
    .selectAll()
    .where('item_id', '=', itemId as AgendaItemId)
    .forUpdate()
    .executeTakeFirst();
  return row ? toPaper(row) : undefined;
}

/** The content of a paper as it was at a version; undefined where there was no such version. */
export async function paperAtVersion(
  tx: Writer,
  paperId: PaperId,
  version: number,
): Promise<PaperContent | undefined> {
  const row = await tx
    .selectFrom('meetings.paper_version')
    .select('content')
    .where('paper_id', '=', paperId)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.content as PaperContent | undefined;
}

export async function updatePaper(
  tx: Writer,
  paper: { id: PaperId; version: number },
  content: PaperContent,
  by: By,
): Promise<number> {
  const version = paper.version + 1;
  await tx
    .updateTable('meetings.paper')
    .set({
      ...paperColumns(content),
      version,
      changed_at: by.now,
      changed_by: by.name,
    })
    .where('id', '=', paper.id)
    .execute();
  await keepVersion(tx, paper.id, version, content, by);
  return version;
}

export async function insertAttachment(
  tx: Writer,
  attachment: Omit<AttachmentRow, 'id' | 'position'>,
): Promise<AttachmentRow['id']> {
  const id = newId('att');
  const last = await tx
    .selectFrom('meetings.attachment')
    .select((select) => select.fn.max('position').as('position'))
    .where('paper_id', '=', attachment.paper_id)
    .executeTakeFirst();
  const position = (last?.position ?? 0) + 1;
  await tx
    .insertInto('meetings.attachment')
    .values({ id, position, ...attachment })
    .execute();
  return id;
}

export async function insertDecision(
  tx: Writer,
  decision: Omit<Decision, 'id'>,
  by: By,
): Promise<DecisionId> {
  const id = newId('dec');
  await tx
    .insertInto('meetings.decision')
    .values({
      id,
      case_id: decision.caseId,
      body_id: decision.bodyId,
      meeting_id: decision.meetingId,
      item_id: decision.itemId,
      decided_on: decision.decidedOn,
      outcome: decision.outcome,
      points: JSON.stringify(decision.points),
      note: decision.note,
      basis: decision.basis,
      recorded_by: by.name,
      recorded_at: by.now,
      words: wordsOfDecision(decision),
    })
    .execute();
  return id;
}

/** Puts another decision in the place of one that was recorded wrongly. The log keeps the old. */
export async function updateDecision(
  tx: Writer,
  id: DecisionId,
  decision: Pick<Decision, 'outcome' | 'points' | 'note'>,
  by: By,
): Promise<void> {
  await tx
    .updateTable('meetings.decision')
    .set({
      outcome: decision.outcome,
      points: JSON.stringify(decision.points),
      note: decision.note,
      basis: 'recorded',
      recorded_by: by.name,
      recorded_at: by.now,
      words: wordsOfDecision(decision),
    })
    .where('id', '=', id)
    .execute();
}

const wordsOfDecision = ({ note, points }: Pick<Decision, 'note' | 'points'>) => {
  const words = [note, ...points.map((point) => point.text)].join('\n');
  return sql<string>`to_tsvector('norwegian', ${words.slice(0, 500_000)})`;
};

export async function insertCitation(
  tx: Writer,
  citation: {
    paperId: PaperId;
    fromCaseId: CaseId;
    toCaseId: CaseId;
    printed: string;
    citedDate: IsoDate | null;
    quotedPoints: readonly { no: number; text: string }[] | null;
    sentence: string;
  },
): Promise<void> {
  await tx
    .insertInto('meetings.citation')
    .values({
      id: newId('cite'),
      paper_id: citation.paperId,
      from_case_id: citation.fromCaseId,
      to_case_id: citation.toCaseId,
      printed: citation.printed,
      cited_date: citation.citedDate,
      quoted_points: citation.quotedPoints ? JSON.stringify(citation.quotedPoints) : null,
      sentence: citation.sentence,
    })
    .execute();
}

/** Forgets what a paper cites, before what it cites now is stored. Quotations are kept. */
export async function deleteCitations(tx: Writer, paperId: PaperId): Promise<void> {
  await tx
    .deleteFrom('meetings.citation')
    .where('paper_id', '=', paperId)
    .where('quoted_points', 'is', null)
    .execute();
}

export async function insertPublication(
  tx: Writer,
  publication: {
    meetingId: MeetingId;
    number: number;
    notice: unknown;
    changes: unknown;
  },
  by: By,
): Promise<void> {
  await tx
    .insertInto('meetings.publication')
    .values({
      id: newId('pub'),
      meeting_id: publication.meetingId,
      number: publication.number,
      published_at: by.now,
      published_by: by.name,
      notice: JSON.stringify(publication.notice),
      changes: JSON.stringify(publication.changes),
    })
    .execute();
}

/** Notes that a person has opened a version of a notice; an older one changes nothing. */
export async function noteReading(
  db: Pick<Writer, 'insertInto'>,
  meetingId: MeetingId,
  personId: string,
  number: number,
  now: Date,
): Promise<void> {
  await db
    .insertInto('meetings.reading')
    .values({ meeting_id: meetingId, person_id: personId, number, read_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['meeting_id', 'person_id'])
        .doUpdateSet({ number, read_at: now })
        .where('meetings.reading.number', '<', number),
    )
    .execute();
}
