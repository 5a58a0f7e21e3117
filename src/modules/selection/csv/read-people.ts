import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Candidate, Quota } from '../vocabulary.ts';
import type { FieldFault } from './field-fault.ts';
import { fieldOf, sameWriting, type TableWithHeader } from './table-with-header.ts';

type CategoryColumn = { attribute: string; at: number; values: ReadonlyMap<string, string> };

/**
 * The people of `people.csv`: a column for each category and one with an id, which is the column
 * called `id` or ending in `_id`, or else the first that is no category. Other columns are not
 * read. Refuses the first row that makes no sense, and anybody who stands there twice.
 */
export function readPeople(
  table: TableWithHeader,
  quotas: readonly Quota[],
): Verdict<Candidate[], FieldFault> {
  const names = table.header.map(sameWriting);
  const columns: CategoryColumn[] = [];
  for (const { attribute, line } of quotas) {
    if (columns.some((column) => column.attribute === attribute)) continue;
    const at = names.indexOf(sameWriting(attribute));
    if (at < 0) {
      return refused({ code: 'category-without-column', line: line ?? 0, category: attribute });
    }
    const values = quotas
      .filter((quota) => quota.attribute === attribute)
      .map(({ value }) => value);
    columns.push({
      attribute,
      at,
      values: new Map(values.map((value) => [sameWriting(value), value])),
    });
  }
  const idAt = idColumn(names, columns);
  if (idAt < 0) return refused({ code: 'missing-column', file: 'people', column: 'id' });
  const people: Candidate[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const { line } = row;
    const id = fieldOf(table, row, idAt, table.header[idAt] ?? 'id');
    if (!id.ok) return id;
    const earlier = seen.get(id.value);
    if (earlier !== undefined)
      return refused({ code: 'person-twice', line, earlier, id: id.value });
    seen.set(id.value, line);
    const attributes: Record<string, string> = {};
    for (const { attribute, at, values } of columns) {
      const field = fieldOf(table, row, at, attribute);
      if (!field.ok) return field;
      const value = values.get(sameWriting(field.value));
      if (value === undefined) {
        return refused({ code: 'unknown-value', line, column: attribute, value: field.value });
      }
      attributes[attribute] = value;
    }
    people.push({ id: id.value, attributes, ...unbound });
  }
  return allowed(people);
}

const unbound = {
  competences: [],
  unit: null,
  groups: null,
  seatedIn: [],
  mustIn: [],
  mustNotIn: [],
} satisfies Partial<Candidate>;

function idColumn(names: readonly string[], columns: readonly CategoryColumn[]): number {
  const free = names
    .map((name, at) => ({ name, at }))
    .filter(({ at }) => {
      return columns.every((column) => column.at !== at);
    });
  const named =
    free.find(({ name }) => name === 'id') ?? free.find(({ name }) => name.endsWith('_id'));
  return (named ?? free[0])?.at ?? -1;
}
