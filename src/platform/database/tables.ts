import type { Kysely, Transaction } from 'kysely';

/**
 * All tables, keyed `schema.table`. Each module adds those of its own schema by declaration
 * merging in its `store/tables.ts`, so that this file knows no domain.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules
export interface Tables {}

/** The open database, as the edge holds it. */
export type Db = Kysely<Tables>;

/** What a page may use: questions only. A transaction serves as a reader too. */
export type Reader = Pick<
  Kysely<Tables>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'
>;

/** What a command gets: the one transaction that the edge opened. */
export type Writer = Transaction<Tables>;
