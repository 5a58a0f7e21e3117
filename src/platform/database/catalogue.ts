import type { ClientBase, Pool } from 'pg';
import { type Migration, readMigrations } from './migration-files.ts';

/**
 * The schemas that migrations create: those that are ours in a database that others may use too.
 * Sorted, with `omforent`, where the migrations themselves are noted.
 */
export function ownSchemas(migrations: readonly Migration[]): string[] {
  const created = migrations.flatMap(({ sql }) => [
    ...sql.matchAll(/^\s*create schema (?:if not exists )?([a-z_]+)/gim),
  ]);
  return [...new Set(['omforent', ...created.map((match) => match[1] ?? '')])].sort();
}

/** Takes away everything that is ours, all at once. What others keep in the database stays. */
export async function dropOwnSchemas(pool: Pool, migrationDirectory: string): Promise<void> {
  const schemas = ownSchemas(readMigrations(migrationDirectory));
  await pool.query(`drop schema if exists ${schemas.join(', ')} cascade`);
}

export type TableShape = {
  /** As `schema.table`, both quoted where needed. */
  name: string;
  /** Columns that hold data of their own, quoted where needed; a computed column has none. */
  columns: string[];
};

/** The tables of these schemas, by name. */
export async function listTables(
  client: ClientBase,
  schemas: readonly string[],
): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       array_agg(quote_ident(a.attname) order by a.attnum) as columns
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid
     where n.nspname = any ($1) and c.relkind = 'r'
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by 1 order by 1`,
    [schemas],
  );
  return rows;
}

export type SequenceState = { name: string; lastValue: string; isCalled: boolean };

/** Where each sequence of these schemas stands. */
export async function listSequences(
  client: ClientBase,
  schemas: readonly string[],
): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind = 'S' order by 1`,
    [schemas],
  );
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const found = await client.query(
      `select last_value::text as "lastValue", is_called as "isCalled" from ${name}`,
    );
    states.push({ name, ...found.rows[0] });
  }
  return states;
}

export type ForeignKey = { table: string; name: string; definition: string };

/** The references between tables of these schemas. */
export async function listForeignKeys(
  client: ClientBase,
  schemas: readonly string[],
): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name,
       pg_get_constraintdef(k.oid) as definition
     from pg_constraint k
     join pg_class c on c.oid = k.conrelid
     join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and k.contype = 'f' order by 1, 2`,
    [schemas],
  );
  return rows;
}
