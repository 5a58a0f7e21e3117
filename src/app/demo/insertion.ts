import {
  ColumnNode,
  type CompiledQuery,
  type InsertQueryNode,
  PrimitiveValueListNode,
  ReferenceNode,
  ValueNode,
  ValuesNode,
} from 'kysely';

type Row = Record<string, unknown>;

/** Rows that are put into one table, of which it is known beforehand what will be answered. */
export type Insertion = {
  table: string;
  /** What the statement is but for the rows: those of which it is the same go in together. */
  frame: string;
  node: Omit<InsertQueryNode, 'values'>;
  rows: { given: ValuesNode['values'][number]; values: Row }[];
  /** The column by which a row that is there already is passed over. */
  unlessThere: string | null;
  /** The columns that are asked for of the rows put in. */
  answer: string[];
};

/** What a statement puts in, where its answer is known before the database is asked. */
export function insertionIn({ query, sql }: CompiledQuery): Insertion | null {
  if (query.kind !== 'InsertQueryNode' || query.with) return null;
  const { values, returning, onConflict, ...node } = query;
  const head = /^insert into "([a-z_0-9]+)"\."([a-z_0-9]+)" \(.*?\) values /.exec(sql);
  if (!head || !values || !ValuesNode.is(values)) return null;
  const columns = (query.columns ?? []).map(({ column }) => column.name);
  const rows = values.values.map((given) => ({ given, values: valuesOf(columns, given) }));
  const unlessThere = onConflict ? passedOverBy(onConflict) : null;
  const answer = (returning?.selections ?? []).map(({ selection }) => nameOf(selection));
  if (onConflict && !unlessThere) return null;
  const told = [...answer, ...(unlessThere ? [unlessThere] : [])];
  const known = ({ values }: { values: Row }) =>
    told.every((column) => namesSomething(column) && typeof values[column] === 'string');
  if (!rows.every(known)) return null;
  return {
    table: `${head[1]}.${head[2]}`,
    frame: `${head[0]}${unlessThere ?? ''}`,
    node: onConflict ? { ...node, onConflict } : node,
    rows,
    unlessThere,
    answer,
  };
}

/** Names of rows are text, and told as they were given. */
const namesSomething = (column: string) => /(^|_)(id|key)$/.test(column);

/** What is given for each column; what the database works out is an expression, never text. */
function valuesOf(columns: readonly string[], given: ValuesNode['values'][number]): Row {
  const values = PrimitiveValueListNode.is(given)
    ? given.values
    : given.values.map((node) => (ValueNode.is(node) ? node.value : node));
  return Object.fromEntries(columns.map((column, index) => [column, values[index]]));
}

function passedOverBy(conflict: NonNullable<InsertQueryNode['onConflict']>): string | null {
  const [column, more] = conflict.columns ?? [];
  const plain = conflict.doNothing && column && !more && !conflict.indexWhere;
  return plain ? column.column.name : null;
}

function nameOf(selection: Parameters<typeof ColumnNode.is>[0]): string {
  const column = ReferenceNode.is(selection) ? selection.column : selection;
  return ColumnNode.is(column) ? column.column.name : '';
}
