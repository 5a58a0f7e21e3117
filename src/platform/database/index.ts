export { dropOwnSchemas } from './catalogue.ts';
export { inSnapshot, inTransaction, type TransactionOptions } from './in-transaction.ts';
export type { Heard, Listening } from './listen.ts';
export { type Migrated, type MigrationRefusal, migrate } from './migrate.ts';
export { type DatabaseTarget, type OpenDatabase, openDatabase } from './open-database.ts';
export { type SchemaRefusal, schemaStands } from './schema-stands.ts';
export type { Db, Reader, Tables, Writer } from './tables.ts';
