import { writtenField } from '../../../kernel/separated-values.ts';
import { allowed, type Verdict } from '../../../kernel/verdict.ts';
import type { GroupKey, Panel, Problem } from '../vocabulary.ts';
import type { FieldFault } from './field-fault.ts';
import { readCategories } from './read-categories.ts';
import { readPeople } from './read-people.ts';
import { tableWithHeader } from './table-with-header.ts';

/** The one group of a problem that comes from the tables of the field. */
export const fieldGroup: GroupKey = 'panel';

/**
 * The problem of `categories.csv` and `people.csv`, as tools that draw citizens’ panels write them,
 * for a panel of so many. Nothing is read by halves: the first thing that makes no sense is refused
 * with its row.
 */
export function problemFromTables(
  tables: { categories: Uint8Array; people: Uint8Array },
  panel: number,
): Verdict<Problem, FieldFault> {
  const categories = tableWithHeader(tables.categories, 'categories', ['category', 'min']);
  if (!categories.ok) return categories;
  const quotas = readCategories(categories.value, fieldGroup);
  if (!quotas.ok) return quotas;
  const attributes = quotas.value.map(({ attribute }) => attribute);
  const people = tableWithHeader(tables.people, 'people', attributes);
  if (!people.ok) return people;
  const candidates = readPeople(people.value, quotas.value);
  if (!candidates.ok) return candidates;
  return allowed({
    groups: [{ key: fieldGroup, name: fieldGroup, seats: panel }],
    candidates: candidates.value,
    quotas: quotas.value,
    needs: [],
    mostGroups: 1,
    mostPerUnit: null,
  });
}

/** The quotas of a group as `categories.csv`. */
export function categoriesTable({ quotas }: Problem, group: GroupKey): string {
  const rows = quotas
    .filter((quota) => quota.group === group)
    .map(({ attribute, value, min, max, minFlex, maxFlex }) =>
      [attribute, value, min, max, minFlex ?? '', maxFlex ?? ''].map(String),
    );
  return withCommas([['category', 'feature', 'min', 'max', 'min_flex', 'max_flex'], ...rows]);
}

/**
 * People with what the quotas of a group tell them apart by, as `people.csv`: the whole pool, or
 * the members of a panel.
 */
export function peopleTable(problem: Problem, group: GroupKey, panel?: Panel): string {
  const quotas = problem.quotas.filter((quota) => quota.group === group);
  const attributes = [...new Set(quotas.map(({ attribute }) => attribute))];
  const members = panel && new Set(panel.members[group] ?? []);
  const rows = problem.candidates
    .filter(({ id }) => members?.has(id) ?? true)
    .map((one) => [one.id, ...attributes.map((attribute) => one.attributes[attribute] ?? '')]);
  return withCommas([['id', ...attributes], ...rows]);
}

/** With commas, as the tools of the field read them. */
function withCommas(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => `${row.map((value) => writtenField(value, ',')).join(',')}\r\n`)
    .join('');
}
