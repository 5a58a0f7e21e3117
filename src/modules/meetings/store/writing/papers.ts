import { sql } from 'kysely';
import { type AgendaItemId, type CaseId, newId, type PaperId } from '../../../../kernel/ids.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import type { PaperContent } from '../../vocabulary.ts';
import { type PaperRecord, toPaper } from '../reads.ts';
import type { AttachmentRow } from '../tables.ts';

import type { By } from './meeting.ts';

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
