import type { Selectable } from 'kysely';
import type { PersonId } from '../../../../kernel/ids.ts';
import type { Reader } from '../../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../../adverts/vocabulary.ts';
import { plainWords } from '../rules/plain-words.ts';
import {
  type ApplicantImportId,
  type ImportDraft,
  type ImportReceipt,
  type Meanings,
  noChoices,
} from '../vocabulary.ts';
import type { ImportReceiptRow, ImportRow, Meant } from './tables.ts';

/** What is kept may say nothing of a kind of word. */
const everyKind = (kept: { meanings: Partial<Meanings> }): Meanings => ({
  ...noChoices.meanings,
  ...kept.meanings,
});

export function toDraft(row: Selectable<ImportRow>): ImportDraft {
  const { id, content, choices, version } = row;
  return {
    ...{ id, content, version },
    choices: { ...noChoices, ...choices, meanings: everyKind(choices) },
    roundId: row.round_id,
    personId: row.person_id,
    fileName: row.file_name,
    madeAt: row.made_at,
  };
}

/** The file that somebody has under review in a round. */
export async function readDraftOf(
  db: Reader,
  roundId: AdvertRoundId,
  personId: PersonId,
): Promise<ImportDraft | undefined> {
  const row = await db
    .selectFrom('applications.import')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row && toDraft(row);
}

function toReceipt(row: Selectable<ImportReceiptRow>): ImportReceipt {
  const { id, counts, told } = row;
  return {
    ...{ id, counts, told },
    roundId: row.round_id,
    fileName: row.file_name,
    takenInAt: row.taken_in_at,
    takenInBy: row.taken_in_by,
  };
}

/** What has been taken in for a round, the latest first. */
export async function listReceipts(db: Reader, roundId: AdvertRoundId): Promise<ImportReceipt[]> {
  const rows = await db
    .selectFrom('applications.import_receipt')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('taken_in_at', 'desc')
    .limit(50)
    .execute();
  return rows.map(toReceipt);
}

export async function readReceipt(
  db: Reader,
  roundId: AdvertRoundId,
  id: string,
): Promise<ImportReceipt | undefined> {
  const row = await db
    .selectFrom('applications.import_receipt')
    .selectAll()
    .where('id', '=', id as ApplicantImportId)
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  return row && toReceipt(row);
}

/** Files with the same columns in the same order are of one kind. */
export const keyOfColumns = (columns: readonly string[]): string =>
  JSON.stringify(columns.map(plainWords));

/** What the columns and words of a file meant the last time one with these columns was taken in. */
export async function recalled(db: Reader, columns: readonly string[]): Promise<Meant | undefined> {
  const row = await db
    .selectFrom('applications.import_memory')
    .select('meant')
    .where('columns', '=', keyOfColumns(columns))
    .executeTakeFirst();
  return row && { ...row.meant, meanings: everyKind(row.meant) };
}
