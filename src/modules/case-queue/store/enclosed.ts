import type { AgendaItemId, QueuedCaseId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { CaseOrigin, EnclosedPaper, ProposedStep } from '../vocabulary.ts';
import './tables.ts';

/** The paper that came with a proposed case; undefined where it was sent in here. */
export async function readEnclosed(db: Reader, id: string): Promise<EnclosedPaper | undefined> {
  const row = await db
    .selectFrom('case_queue.enclosed_paper')
    .selectAll()
    .where('case_id', '=', id as QueuedCaseId)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    title: row.title,
    description: row.description,
    proposal: row.proposal,
    handler: row.handler,
    closedBasis: row.closed_basis,
    plan: row.plan as ProposedStep[],
    origin: {
      system: row.origin_system,
      key: row.origin_key,
      year: row.origin_year,
      sequence: row.origin_sequence,
    },
  };
}

/** The files that came with a proposed case, without their contents. */
export async function listEnclosedFiles(db: Reader, id: QueuedCaseId) {
  return db
    .selectFrom('case_queue.enclosed_file')
    .select(['position', 'name', 'media_type as mediaType', 'size'])
    .where('case_id', '=', id)
    .orderBy('position')
    .execute();
}

/** One file that came with a proposed case. */
export async function readEnclosedFile(db: Reader, id: string, position: number) {
  return db
    .selectFrom('case_queue.enclosed_file')
    .select(['name', 'media_type as mediaType', 'content'])
    .where('case_id', '=', id as QueuedCaseId)
    .where('position', '=', position)
    .executeTakeFirst();
}

/** Where the cases of some agenda items came from; those that were sent in here are left out. */
export async function readOrigins(
  db: Reader,
  itemIds: readonly AgendaItemId[],
): Promise<ReadonlyMap<AgendaItemId, CaseOrigin>> {
  if (itemIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('case_queue.enclosed_paper as e')
    .innerJoin('case_queue.proposed_case as p', 'p.id', 'e.case_id')
    .select([
      'p.item_id as itemId',
      'e.origin_system as system',
      'e.origin_key as key',
      'e.origin_year as year',
      'e.origin_sequence as sequence',
    ])
    .where('p.item_id', 'in', [...itemIds])
    .$narrowType<{ itemId: AgendaItemId }>()
    .execute();
  return new Map(rows.map(({ itemId, ...origin }) => [itemId, origin]));
}

export async function insertEnclosed(
  tx: Writer,
  id: QueuedCaseId,
  paper: EnclosedPaper,
): Promise<void> {
  const { origin } = paper;
  await tx
    .insertInto('case_queue.enclosed_paper')
    .values({
      case_id: id,
      title: paper.title,
      description: paper.description,
      proposal: paper.proposal,
      handler: paper.handler,
      closed_basis: paper.closedBasis,
      plan: JSON.stringify(paper.plan),
      origin_system: origin.system,
      origin_key: origin.key,
      origin_year: origin.year,
      origin_sequence: origin.sequence,
    })
    .execute();
}

export async function insertEnclosedFile(
  tx: Writer,
  id: QueuedCaseId,
  position: number,
  file: { name: string; mediaType: string; bytes: Uint8Array },
): Promise<void> {
  await tx
    .insertInto('case_queue.enclosed_file')
    .values({
      case_id: id,
      position,
      name: file.name,
      media_type: file.mediaType,
      content: Buffer.from(file.bytes),
      size: file.bytes.byteLength,
    })
    .execute();
}
