import {
  type CompiledQuery,
  createQueryId,
  type DatabaseConnection,
  DefaultQueryExecutor,
  type Dialect,
  DummyDriver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  sql,
  Transaction,
  ValuesNode,
} from 'kysely';
import type { Writer } from '../../platform/database/tables.ts';
import { type Insertion, insertionIn } from './insertion.ts';

/**
 * Does work that adds row after row, and reads the same again and again, in few queries: the rows
 * of a table are put in together, before anything reads that table, and what nothing has written to
 * since is read once. For work that is alone in the database: what others commit meanwhile it may
 * not see. A row that cannot be put in fails later than it was given.
 */
export async function inFewQueries(tx: Writer, work: (tx: Writer) => Promise<void>): Promise<void> {
  const references = await readReferences(tx);
  const waiting = waitingRows(tx, references);
  const connection = savingConnection(tx, waiting, references);
  const executor = new DefaultQueryExecutor(compiler, dialect.createAdapter(), {
    provideConnection: (use) => use(connection),
  });
  const driver = dialect.createDriver();
  await work(new Transaction({ config: { dialect }, dialect, driver, executor }));
  await waiting.putInAll();
}

const compiler = new PostgresQueryCompiler();
const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => compiler,
};

type Row = Record<string, unknown>;
type Result = QueryResult<Row>;
type ByTable = Map<string, string[]>;

/** Which tables a table refers to, and which others a deletion from it reaches. */
type References = { to: ByTable; reached: ByTable };

async function readReferences(tx: Writer): Promise<References> {
  const { rows } = await sql<{ from: string; to: string; reached: boolean }>`
    select conrelid::regclass::text as "from", confrelid::regclass::text as "to",
      confdeltype in ('c', 'n', 'd') as reached
    from pg_constraint where contype = 'f' and conrelid <> confrelid`.execute(tx);
  const to: ByTable = new Map();
  const reached: ByTable = new Map();
  for (const one of rows) {
    to.set(one.from, [...(to.get(one.from) ?? []), one.to]);
    if (one.reached) reached.set(one.to, [...(reached.get(one.to) ?? []), one.from]);
  }
  return { to, reached };
}

// PostgreSQL takes 65 535 values in one statement, and no table has a hundred columns.
const mostRows = 600;

function waitingRows(tx: Writer, { to }: References) {
  const byTable = new Map<string, Insertion>();
  /** Puts in what waits for these tables, behind what it refers to. */
  const putIn = async (tables: Iterable<string>, seen = new Set<string>()): Promise<void> => {
    for (const table of tables) {
      if (seen.has(table)) continue;
      await putIn(to.get(table) ?? [], seen.add(table));
      const waits = byTable.get(table);
      byTable.delete(table);
      for (let at = 0; waits && at < waits.rows.length; at += mostRows) {
        const rows = waits.rows.slice(at, at + mostRows).map(({ given }) => given);
        const insert = { ...waits.node, values: ValuesNode.create(rows) };
        await tx.executeQuery(compiler.compileQuery(insert, createQueryId()));
      }
    }
  };
  const add = async (insertion: Insertion) => {
    const { table, frame, rows } = insertion;
    const known = byTable.get(table);
    if (known?.frame === frame) known.rows.push(...rows);
    else {
      if (known) await putIn([table]);
      byTable.set(table, { ...insertion, rows: [...rows] });
    }
  };
  return { add, putIn, putInAll: () => putIn([...byTable.keys()]) };
}

/** Stands in for the connection of the transaction, and spares it what it can be spared. */
function savingConnection(
  tx: Writer,
  waiting: ReturnType<typeof waitingRows>,
  { reached }: References,
): DatabaseConnection {
  const readBefore = new Map<string, { at: number; tables: string[]; rows: Row[] }>();
  const writtenAt = new Map<string, number>();
  const keysThere = new Map<string, { column: string; keys: Set<unknown> }>();
  let writes = 0;
  const written = (tables: Iterable<string>) => {
    writes += 1;
    for (const table of tables) {
      writtenAt.set(table, writes);
      keysThere.delete(table);
    }
  };
  const ask = async (query: CompiledQuery) => tx.executeQuery(query as CompiledQuery<Row>);

  const read = async (query: CompiledQuery): Promise<Result> => {
    const key = `${query.sql} ${JSON.stringify(query.parameters)}`;
    const before = readBefore.get(key);
    if (before?.tables.every((table) => before.at >= (writtenAt.get(table) ?? 0))) {
      return { rows: before.rows.map((row) => ({ ...row })) };
    }
    const tables = tablesIn(query.sql);
    await waiting.putIn(tables);
    const { rows } = await ask(query);
    readBefore.set(key, { at: writes, tables, rows: rows.map((row) => ({ ...row })) });
    return { rows };
  };
  const write = async (query: CompiledQuery): Promise<Result> => {
    const tables = new Set(tablesIn(query.sql));
    // A set that grows while it is walked is walked to its end.
    for (const table of /\bdelete from\b/.test(query.sql) ? tables : []) {
      for (const further of reached.get(table) ?? []) tables.add(further);
    }
    await waiting.putIn(tables);
    written(tables);
    return ask(query);
  };
  /** The rows whose key no other has, be it in the table or on its way there. */
  const notThere = async ({ table, rows }: Insertion, column: string) => {
    let there = keysThere.get(table);
    if (there?.column !== column) {
      await waiting.putIn([table]);
      const found = await sql<Row>`select ${sql.ref(column)} from ${sql.table(table)}`.execute(tx);
      there = { column, keys: new Set(found.rows.map((row) => row[column])) };
    }
    const { keys } = there;
    const fresh = rows.filter(({ values }) => isAdded(keys, values[column]));
    return { fresh, there };
  };
  const putIn = async (insertion: Insertion): Promise<Result> => {
    const { table, unlessThere, answer } = insertion;
    const { fresh, there } = unlessThere
      ? await notThere(insertion, unlessThere)
      : { fresh: insertion.rows, there: null };
    written([table]);
    if (there) keysThere.set(table, there);
    if (fresh.length > 0) await waiting.add({ ...insertion, rows: fresh });
    const told = ({ values }: Insertion['rows'][number]) =>
      Object.fromEntries(answer.map((column) => [column, values[column]]));
    const rows = answer.length > 0 ? fresh.map(told) : [];
    return { rows, numAffectedRows: BigInt(fresh.length) };
  };
  const answer = async (query: CompiledQuery): Promise<Result> => {
    const insertion = insertionIn(query);
    if (insertion) return putIn(insertion);
    // A lock that is taken and a note that is left are so until the end: asked for once, they hold.
    return query.sql.startsWith('select ') ? read(query) : write(query);
  };
  let turn: Promise<unknown> = Promise.resolve();
  return {
    executeQuery: (query) => {
      const mine = turn.then(() => answer(query));
      turn = mine.catch(() => undefined);
      return mine as Promise<QueryResult<never>>;
    },
    streamQuery: () => {
      throw new Error('nothing is read in a stream here');
    },
  };
}

/** A name with its schema, as in `adverts.round`; what looks like one and is none does no harm. */
function tablesIn(text: string): string[] {
  const found = text.matchAll(/\b([a-z_0-9]+)"?\."?([a-z_0-9]+)\b/g);
  return [...new Set([...found].map((match) => `${match[1]}.${match[2]}`))];
}

function isAdded(keys: Set<unknown>, key: unknown): boolean {
  const before = keys.size;
  return keys.add(key).size > before;
}
