import type { AgendaItemKind } from '../vocabulary.ts';

/** How many levels an agenda may have: a heading, a case under it, its parts. */
export const mostLevels = 3;

/** Whether other rows may lie under a row of this kind. */
export function takesRows(kind: AgendaItemKind): boolean {
  return kind === 'group' || kind === 'case' || kind === 'misc';
}

/** Whether a row of this kind may lie under another: a meeting opens and closes at the top. */
export function mayLieUnder(kind: AgendaItemKind): boolean {
  return kind !== 'opening' && kind !== 'closing';
}
