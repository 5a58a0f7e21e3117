import type { ReactNode } from 'react';
import type { StatusShape } from '../../../ui/components/status.tsx';
import type { Count, FigureName } from '../vocabulary.ts';

/** A cell of a figure's table: text, and what it counts where it is a number of something. */
export type Cell = { text: string; count?: Count };

/** One figure as it is shown: in words, as a picture, and as a table with the same numbers. */
export type FigureView = {
  name: FigureName;
  title: string;
  /** What it says, in a sentence; or why there is nothing to say. */
  said: string;
  mark?: { shape: StatusShape; word: string };
  /** Null where there is nothing to show; the table is empty then. */
  picture: ReactNode | null;
  table: { head: readonly string[]; rows: readonly (readonly Cell[])[] };
  /** What its numbers count. */
  of: 'matters' | 'questions';
  after?: ReactNode;
};

export const textCell = (text: string): Cell => ({ text });
export const countCell = (count: Count): Cell => ({ text: String(count.ids.length), count });

/** The count that a key names in a figure's table. */
export function countNamed({ table }: FigureView, key: string): Count | undefined {
  return table.rows.flat().find(({ count }) => count?.key === key)?.count;
}

/** A number with at most one decimal, written as the language writes it. */
export function written(number: number, language: 'nb' | 'nn' | 'en'): string {
  const text = String(Math.round(number * 10) / 10);
  return language === 'en' ? text : text.replace('.', ',');
}
