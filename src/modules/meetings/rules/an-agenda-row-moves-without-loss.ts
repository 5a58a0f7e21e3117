import {
  childrenOf,
  inTreeOrder,
  levelOf,
  parentOf,
  pathTo,
  rowsBeneath,
  type TreeRow,
} from '../../../kernel/rows-in-a-tree.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { AgendaItemKind } from '../vocabulary.ts';
import { mayLieUnder, mostLevels, takesRows } from './how-rows-may-lie.ts';

type Row = TreeRow & { kind: AgendaItemKind };

/**
 * Where a row is to go, with all that lies under it: past the row before or after it on its own
 * level, in under the row before it, out to the level above, to a position counted from 0, or under
 * another row, before one of those there (null: last of them). Under null is at the top; without
 * `before`, that is next to where it lay.
 */
export type Move = Step | { to: number } | { under: string | null; before?: string | null };
export const steps = ['up', 'down', 'in', 'out'] as const;
export type Step = (typeof steps)[number];

export type MoveRefusal =
  | { code: 'too-deep'; levels: number }
  | { code: 'takes-no-rows'; kind: AgendaItemKind }
  | { code: 'stands-at-the-top'; kind: AgendaItemKind }
  | { code: 'nothing-to-lie-under' }
  | { code: 'lies-at-the-top' }
  | { code: 'would-lie-under-itself' }
  | { code: 'parent-is-gone' };

/**
 * Answers the agenda with one row moved, and all that lies under it; every other row keeps its place
 * among its siblings. A move past either end stays, and an unknown id moves nothing, so that two
 * people who press at once never lose a row. Refuses what would make a circle, more levels than
 * there may be, or rows under a row that takes none.
 * @source F-068
 */
export function moveRow<One extends Row>(
  rows: readonly One[],
  id: One['id'],
  move: Move,
): Verdict<One[], MoveRefusal> {
  const ordered = inTreeOrder(rows);
  const row = ordered.find((one) => one.id === id);
  if (!row) return allowed(ordered);
  if (typeof move === 'object') {
    return 'to' in move ? toPosition(ordered, row, move.to) : under(ordered, row, move);
  }
  const parent = parentOf(ordered, row);
  const siblings = childrenOf(ordered, parent?.id ?? null);
  const at = siblings.indexOf(row);
  if (move === 'out') {
    if (!parent) return refused({ code: 'lies-at-the-top' });
    return after(ordered, row, parent, parentOf(ordered, parent)?.id ?? null);
  }
  if (move === 'in') {
    const before = siblings[at - 1];
    if (!before) return refused({ code: 'nothing-to-lie-under' });
    return under(ordered, row, { under: before.id, before: null });
  }
  const past = siblings[move === 'up' ? at - 1 : at + 1];
  if (!past) return allowed(ordered);
  const [first, second] = move === 'up' ? [row, past] : [past, row];
  const swapped = siblings.map((one) => (one === row || one === past ? null : one));
  const order = swapped.flatMap((one, index) =>
    one ? [one] : index === Math.min(at, siblings.indexOf(past)) ? [first, second] : [],
  );
  return allowed(inTreeOrder([...order, ...ordered.filter((one) => !siblings.includes(one))]));
}

/** Under another row or at the top; last there, where the row it is to stand before is gone. */
function under<One extends Row>(
  rows: readonly One[],
  row: One,
  { under: parentId, before }: { under: string | null; before?: string | null },
): Verdict<One[], MoveRefusal> {
  const top = pathTo(rows, row)[0];
  if (parentId === null && before === undefined) {
    return top ? after(rows, row, top, null) : allowed([...rows]);
  }
  const fault = mayLie(rows, row, parentId);
  if (fault) return refused(fault);
  const others = rows.filter((one) => one !== row);
  const mark = childrenOf(others, parentId).find((one) => one.id === before);
  const at = mark ? others.indexOf(mark) : others.length;
  return allowed(inTreeOrder(others.toSpliced(at, 0, placed(row, parentId))));
}

/** Directly after a row that it lay under, on that row's level. */
function after<One extends Row>(
  rows: readonly One[],
  row: One,
  mark: One,
  parentId: string | null,
): Verdict<One[], MoveRefusal> {
  const fault = mayLie(rows, row, parentId);
  if (fault) return refused(fault);
  const others = rows.filter((one) => one !== row);
  return allowed(inTreeOrder(others.toSpliced(others.indexOf(mark) + 1, 0, placed(row, parentId))));
}

/** Before the row that is to follow it, as a sibling of that; at the end, at the top. */
function toPosition<One extends Row>(
  rows: readonly One[],
  row: One,
  to: number,
): Verdict<One[], MoveRefusal> {
  const mine = rowsBeneath(rows, row.id);
  const others = rows.filter((one) => one !== row && !mine.includes(one));
  const at = Math.min(Math.max(to, 0), others.length);
  const next = others[at];
  const parentId = (next && parentOf(others, next)?.id) ?? null;
  const fault = mayLie(rows, row, parentId);
  if (fault) return refused(fault);
  return allowed(inTreeOrder([...others.toSpliced(at, 0, placed(row, parentId)), ...mine]));
}

/**
 * Answers why a row may not lie under another, with what lies under itself; null where it may.
 * `row` need not stand on the agenda yet.
 */
export function mayLie<One extends Row>(
  rows: readonly One[],
  row: Row,
  parentId: string | null,
): MoveRefusal | null {
  if (parentId === null) return null;
  const parent = rows.find((one) => one.id === parentId);
  if (!parent) return { code: 'parent-is-gone' };
  const mine = rowsBeneath(rows, row.id);
  if (parent.id === row.id || mine.includes(parent)) return { code: 'would-lie-under-itself' };
  if (!mayLieUnder(row.kind)) return { code: 'stands-at-the-top', kind: row.kind };
  if (!takesRows(parent.kind)) return { code: 'takes-no-rows', kind: parent.kind };
  const own = rows.find((one) => one.id === row.id);
  const depth = own
    ? Math.max(0, ...mine.map((one) => levelOf(rows, one) - levelOf(rows, own)))
    : 0;
  const levels = levelOf(rows, parent) + 2 + depth;
  return levels > mostLevels ? { code: 'too-deep', levels: mostLevels } : null;
}

const placed = <One extends Row>(row: One, parentId: string | null): One => ({ ...row, parentId });

/**
 * The row that a step goes by: the one that is passed, the one to lie under, or the one to come out
 * from. Null where the step leads nowhere.
 */
export function besideOf<One extends Row>(
  rows: readonly One[],
  id: One['id'],
  step: Step,
): One['id'] | null {
  const row = rows.find((one) => one.id === id);
  if (!row) return null;
  const parent = parentOf(rows, row);
  if (step === 'out') return parent?.id ?? null;
  const siblings = childrenOf(rows, parent?.id ?? null);
  return siblings[siblings.indexOf(row) + (step === 'down' ? 1 : -1)]?.id ?? null;
}

/**
 * Answers how a step stands that somebody chose when another row was beside the moved one: it is
 * still to be taken, it has been taken already by somebody else, or the rows have moved so that
 * nobody can say what was meant.
 */
export function stepStands(
  rows: readonly Row[],
  id: string,
  step: Step,
  saw: string,
): 'to-do' | 'done' | 'moved' {
  if (besideOf(rows, id, step) === saw) return 'to-do';
  const done = { up: 'down', down: 'up', in: 'out', out: 'up' } as const;
  return besideOf(rows, id, done[step]) === saw ? 'done' : 'moved';
}
