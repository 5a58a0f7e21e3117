import type { SequenceState } from '../database/catalogue.ts';
import type { AppliedMigration } from '../database/migrate.ts';

/**
 * A backup is one gzipped text: a JSON line that says what it is, then each table as a JSON line
 * with its name and columns, its rows in PostgreSQL's COPY text format (one row, one line) and a
 * line `\.`, and last a JSON line with what must have been read by then.
 */
export const formatName = 'omforent-backup';
export const formatVersion = 1;

/** Ends the rows of a table; no row can look like it, since COPY writes a backslash as two. */
export const endOfRows = '\\.';

export type BackupHeader = {
  format: typeof formatName;
  version: number;
  takenAt: string;
  /** The migrations that made the schema of these rows, oldest first. */
  migrations: AppliedMigration[];
};

export type TableHeader = { table: string; columns: string[] };

export type BackupClosing = {
  end: true;
  sequences: SequenceState[];
  /** Rows per table. */
  rows: Record<string, number>;
  /** Of every byte before this line, unzipped. */
  sha256: string;
};

/** Hears how far it has come: the table at work and the rows so far, in all tables. */
export type OnProgress = (table: string, rows: number) => void;

export const migrationTableName = 'omforent.migration';
