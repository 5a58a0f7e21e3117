/** A row that may lie under another; absent `parentId` is the same as null. */
export type TreeRow = { id: string; parentId?: string | null | undefined };

/** The row that a row lies under; null at the top, and for one whose parent is not among them. */
export function parentOf<Row extends TreeRow>(rows: readonly Row[], row: Row): Row | null {
  if (!row.parentId || row.parentId === row.id) return null;
  return rows.find((one) => one.id === row.parentId) ?? null;
}

/** The rows that a row lies under, from the top. Ends where rows lie in a circle. */
export function pathTo<Row extends TreeRow>(rows: readonly Row[], row: Row): Row[] {
  const path: Row[] = [];
  for (let up = parentOf(rows, row); up && up !== row; up = parentOf(rows, up)) {
    if (path.includes(up)) break;
    path.unshift(up);
  }
  return path;
}

/** How far in a row lies: 0 at the top. */
export function levelOf<Row extends TreeRow>(rows: readonly Row[], row: Row): number {
  return pathTo(rows, row).length;
}

/** The rows that lie directly under one, in order; under null, those at the top. */
export function childrenOf<Row extends TreeRow>(rows: readonly Row[], id: string | null): Row[] {
  return rows.filter((row) => (parentOf(rows, row)?.id ?? null) === id);
}

/** Everything that lies under a row, at any depth, in their order. */
export function rowsBeneath<Row extends TreeRow>(rows: readonly Row[], id: string): Row[] {
  return rows.filter((row) => row.id !== id && pathTo(rows, row).some((up) => up.id === id));
}

/**
 * Answers the rows with each directly after the one it lies under and what that has before it.
 * Siblings keep their order. A row whose parent is gone, or that lies in a circle, comes to the top,
 * so that no row is ever lost.
 */
export function inTreeOrder<Row extends TreeRow>(rows: readonly Row[]): Row[] {
  const placed: Row[] = [];
  const seen = new Set<string>();
  const put = (row: Row) => {
    if (seen.has(row.id)) return;
    seen.add(row.id);
    placed.push(row);
    for (const child of rows) if (child.parentId === row.id) put(child);
  };
  for (const row of rows) if (!parentOf(rows, row)) put(row);
  for (const row of rows) put(row);
  return placed;
}
