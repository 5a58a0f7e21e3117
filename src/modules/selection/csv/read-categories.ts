import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Quota } from '../vocabulary.ts';
import type { FieldFault } from './field-fault.ts';
import { fieldOf, sameWriting, type TableWithHeader } from './table-with-header.ts';

/** Other names that tools of the field give the columns. */
const namesOf = {
  category: ['category'],
  feature: ['feature', 'name', 'value'],
  min: ['min'],
  max: ['max'],
  min_flex: ['min_flex'],
  max_flex: ['max_flex'],
} as const;
type ColumnName = keyof typeof namesOf;
const needed = ['category', 'feature', 'min', 'max'] as const;

/**
 * The quotas of `categories.csv`: `category,feature,min,max` and, where bounds may be moved no
 * further, `min_flex,max_flex`. Refuses the first row that makes no sense.
 */
export function readCategories(
  table: TableWithHeader,
  group: string,
): Verdict<Quota[], FieldFault> {
  const names = table.header.map(sameWriting);
  const at = (column: ColumnName) =>
    names.findIndex((name) => new Set<string>(namesOf[column]).has(name));
  const missing = needed.find((column) => at(column) < 0);
  if (missing) return refused({ code: 'missing-column', file: table.file, column: missing });
  const quotas: Quota[] = [];
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const { line } = row;
    const category = fieldOf(table, row, at('category'), 'category');
    if (!category.ok) return category;
    const feature = fieldOf(table, row, at('feature'), 'feature');
    if (!feature.ok) return feature;
    const bound = (column: ColumnName): Verdict<number | null, FieldFault> => {
      const written = (row.fields[at(column)] ?? '').trim();
      const optional = column === 'min_flex' || column === 'max_flex';
      if (optional && written === '') return allowed(null);
      const field = fieldOf(table, row, at(column), column);
      if (!field.ok) return field;
      if (/^\d{1,9}$/.test(field.value)) return allowed(Number(field.value));
      return refused({ code: 'not-whole', line, column, value: field.value });
    };
    const [min, max, minFlex, maxFlex] = [
      bound('min'),
      bound('max'),
      bound('min_flex'),
      bound('max_flex'),
    ];
    if (!min.ok) return min;
    if (!max.ok) return max;
    if (!minFlex.ok) return minFlex;
    if (!maxFlex.ok) return maxFlex;
    const [low, high] = [min.value ?? 0, max.value ?? 0];
    if (low > high) return refused({ code: 'min-above-max', line, min: low, max: high });
    if ((minFlex.value ?? 0) > low)
      return refused({ code: 'flex-narrower', line, column: 'min_flex' });
    if ((maxFlex.value ?? high) < high)
      return refused({ code: 'flex-narrower', line, column: 'max_flex' });
    const key = JSON.stringify([sameWriting(category.value), sameWriting(feature.value)]);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      const named = { category: category.value, feature: feature.value };
      return refused({ code: 'quota-twice', line, earlier, ...named });
    }
    seen.set(key, line);
    quotas.push({
      group,
      attribute: category.value,
      value: feature.value,
      min: low,
      max: high,
      ...(minFlex.value === null ? {} : { minFlex: minFlex.value }),
      ...(maxFlex.value === null ? {} : { maxFlex: maxFlex.value }),
      line,
    });
  }
  return allowed(withOneWriting(quotas));
}

/** A category written in several ways has the writing of its first row. */
function withOneWriting(quotas: readonly Quota[]): Quota[] {
  const writings = new Map<string, string>();
  return quotas.map((quota) => {
    const key = sameWriting(quota.attribute);
    const attribute = writings.get(key) ?? quota.attribute;
    writings.set(key, attribute);
    return { ...quota, attribute };
  });
}
