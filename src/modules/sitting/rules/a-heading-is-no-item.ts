import { pathTo, type TreeRow } from '../../../kernel/rows-in-a-tree.ts';
import type { AgendaItemKind } from '../../meetings/vocabulary.ts';

type Row = TreeRow & { kind: AgendaItemKind };

/**
 * The rows of an agenda that a sitting goes through: a heading is never taken up, decided or voted
 * on; what lies under it is.
 */
export function itemsOf<One extends Row>(agenda: readonly One[]): One[] {
  return agenda.filter(({ kind }) => kind !== 'group');
}

/** The headings that a row lies under, from the top. */
export function headingsOver<One extends Row>(agenda: readonly One[], row: One): One[] {
  return pathTo(agenda, row).filter(({ kind }) => kind === 'group');
}
