/** What of a row of an agenda tells where it stands: the level counts from 0, absent at the top. */
type Placed = { kind: string; level?: number; number: string | null };

/** A case that people are called to, or a heading over some; below it stands what lies under it. */
export type CaseAsked<Row> = { row: Row; below: CaseAsked<Row>[] };

/**
 * The cases of a published agenda in their order, each under the headings and the cases it lies
 * under. Rows without a case number – breaks, the opening – are left out, and headings over none.
 */
export function casesUnderHeadings<Row extends Placed>(agenda: readonly Row[]): CaseAsked<Row>[] {
  const top: CaseAsked<Row>[] = [];
  const open: (CaseAsked<Row> & { level: number })[] = [];
  for (const row of agenda) {
    const level = row.level ?? 0;
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    if (row.kind !== 'group' && row.number === null) continue;
    const one: CaseAsked<Row> & { level: number } = { row, below: [], level };
    (open.at(-1)?.below ?? top).push(one);
    open.push(one);
  }
  return withoutEmptyHeadings(top);
}

function withoutEmptyHeadings<Row extends Placed>(
  rows: readonly CaseAsked<Row>[],
): CaseAsked<Row>[] {
  return rows
    .map(({ row, below }) => ({ row, below: withoutEmptyHeadings(below) }))
    .filter(({ row, below }) => row.kind !== 'group' || below.length > 0);
}
