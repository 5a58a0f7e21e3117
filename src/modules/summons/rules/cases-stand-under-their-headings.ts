import type { AgendaRow } from '../../documents/index.ts';

/** A case that people are called to, or a heading over some; below it stands what lies under it. */
export type CaseAsked = { row: AgendaRow; below: CaseAsked[] };

/**
 * The cases of a published agenda in their order, each under the headings and the cases it lies
 * under. Rows without a case number – breaks, the opening – are left out, and headings over none.
 */
export function casesUnderHeadings(agenda: readonly AgendaRow[]): CaseAsked[] {
  const top: CaseAsked[] = [];
  const open: (CaseAsked & { level: number })[] = [];
  for (const row of agenda) {
    const level = row.level ?? 0;
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    if (row.kind !== 'group' && row.number === null) continue;
    const one = { row, below: [], level };
    (open.at(-1)?.below ?? top).push(one);
    open.push(one);
  }
  return withoutEmptyHeadings(top);
}

function withoutEmptyHeadings(rows: readonly CaseAsked[]): CaseAsked[] {
  return rows
    .map(({ row, below }) => ({ row, below: withoutEmptyHeadings(below) }))
    .filter(({ row, below }) => row.kind !== 'group' || below.length > 0);
}
