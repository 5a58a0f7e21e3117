import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { NoticeChange } from './what-changed-between-versions.ts';

export const rowMarks = ['new', 'moved', 'changed', 'retimed'] as const;
export type RowMark = (typeof rowMarks)[number];

/**
 * Answers how each row of an agenda is marked for whoever read an earlier version. A row that is new
 * is only that; one that is there already may have moved and changed, its paper included; and one
 * whose clock time alone shifted says so, since nothing in it is new.
 * @source F-083
 */
export function marksOfRows(
  changes: readonly NoticeChange[],
): ReadonlyMap<AgendaItemId, readonly RowMark[]> {
  const codes = new Map<AgendaItemId, Set<NoticeChange['code']>>();
  for (const change of changes) {
    if (!('itemId' in change) || change.code === 'item-removed') continue;
    codes.set(change.itemId, (codes.get(change.itemId) ?? new Set()).add(change.code));
  }
  return new Map([...codes].map(([id, own]) => [id, marksOf(own)]));
}

function marksOf(codes: ReadonlySet<NoticeChange['code']>): RowMark[] {
  if (codes.has('item-added')) return ['new'];
  const ways = ['item-moved', 'item-under-another'] as const;
  const none: readonly NoticeChange['code'][] = [...ways, 'slot-changed'];
  const rest = [...codes].filter((code) => !none.includes(code));
  const marks: RowMark[] = [
    ...(ways.some((way) => codes.has(way)) ? (['moved'] as const) : []),
    ...(rest.length > 0 ? (['changed'] as const) : []),
  ];
  return marks.length > 0 ? marks : ['retimed'];
}
