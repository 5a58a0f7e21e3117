import type { Generated, JSONColumnType } from 'kysely';
import type { PersonId } from '../../../../kernel/ids.ts';
import type { AdvertRoundId } from '../../../adverts/vocabulary.ts';
import type {
  ApplicantImportId,
  ImportChoices,
  ImportCounts,
  ImportReceipt,
} from '../vocabulary.ts';

export type ImportRow = {
  id: ApplicantImportId;
  round_id: AdvertRoundId;
  person_id: PersonId;
  file_name: string;
  content: Buffer;
  choices: JSONColumnType<ImportChoices, string, string>;
  version: Generated<number>;
  made_at: Date;
};

export type ImportReceiptRow = {
  id: ApplicantImportId;
  round_id: AdvertRoundId;
  file_name: string;
  counts: JSONColumnType<ImportCounts, string, string>;
  told: ImportReceipt['told'];
  taken_in_at: Date;
  taken_in_by: string;
};

/** What columns and words meant the last time. */
export type Meant = Pick<ImportChoices, 'mapping' | 'meanings' | 'defaultRole'>;

declare module '../../../../platform/database/tables.ts' {
  interface Tables {
    'applications.import': ImportRow;
    'applications.import_receipt': ImportReceiptRow;
    'applications.import_memory': {
      columns: string;
      meant: JSONColumnType<Meant, string, string>;
      used_at: Date;
    };
  }
}
