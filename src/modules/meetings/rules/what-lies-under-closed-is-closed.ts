import { pathTo, rowsBeneath, type TreeRow } from '../../../kernel/rows-in-a-tree.ts';
import type { AgendaItemKind } from '../vocabulary.ts';

type Row = TreeRow & { kind: AgendaItemKind; closedBasis: string | null };

/**
 * Answers the rows with every one closed that lies under a closed one: on its own basis where it has
 * one, else on that of the nearest closed row above it.
 * @source F-120
 */
export function closedWithParents<One extends Row>(rows: readonly One[]): One[] {
  return rows.map((row) => {
    if (row.closedBasis !== null) return row;
    const above = pathTo(rows, row).findLast((one) => one.closedBasis !== null);
    return above ? { ...row, closedBasis: above.closedBasis } : row;
  });
}

/** Whether a row is closed because a row above it is, and so cannot be opened by itself. */
export function isClosedFromAbove<One extends Row>(rows: readonly One[], row: One): boolean {
  return pathTo(rows, row).some((one) => one.closedBasis !== null);
}

/**
 * Answers the rows as they are shown: a heading with nothing but closed rows under it is closed with
 * them, since it would tell what they are about. Its basis is theirs where they share one.
 * @source F-120
 */
export function headingsAreClosedWithTheirRows<One extends Row>(rows: readonly One[]): One[] {
  return rows.map((row) => {
    if (row.kind !== 'group' || row.closedBasis !== null) return row;
    const under = rowsBeneath(rows, row.id).filter(
      ({ kind }) => kind !== 'group' && kind !== 'break',
    );
    if (under.length === 0 || under.some((one) => one.closedBasis === null)) return row;
    const bases = new Set(under.map((one) => one.closedBasis ?? ''));
    return { ...row, closedBasis: bases.size === 1 ? ([...bases][0] ?? '') : '' };
  });
}
