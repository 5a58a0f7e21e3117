import type { TableFault } from '../../../kernel/separated-values.ts';

export type FieldFile = 'categories' | 'people';

/** What is wrong with the two tables of the field, at the first place where something is. */
export type FieldFault =
  | { code: 'not-text'; file: FieldFile }
  | { code: 'empty'; file: FieldFile }
  | (TableFault & { file: FieldFile })
  | { code: 'missing-column'; file: FieldFile; column: string }
  | { code: 'column-twice'; file: FieldFile; column: string }
  | { code: 'missing-value'; file: FieldFile; line: number; column: string }
  | { code: 'formula'; file: FieldFile; line: number; column: string; value: string }
  | { code: 'not-whole'; line: number; column: string; value: string }
  | { code: 'min-above-max'; line: number; min: number; max: number }
  | { code: 'flex-narrower'; line: number; column: 'min_flex' | 'max_flex' }
  | { code: 'quota-twice'; line: number; earlier: number; category: string; feature: string }
  | { code: 'category-without-column'; line: number; category: string }
  | { code: 'unknown-value'; line: number; column: string; value: string }
  | { code: 'person-twice'; line: number; earlier: number; id: string };
