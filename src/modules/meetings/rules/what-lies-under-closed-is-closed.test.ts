import { describe, expect, it } from 'vitest';
import type { AgendaItemKind } from '../vocabulary.ts';
import {
  closedWithParents,
  headingsAreClosedWithTheirRows,
  isClosedFromAbove,
} from './what-lies-under-closed-is-closed.ts';

const row = (
  id: string,
  parentId: string | null,
  closedBasis: string | null = null,
  kind: AgendaItemKind = 'case',
) => ({ id, parentId, closedBasis, kind });
const bases = (rows: readonly ReturnType<typeof row>[]) =>
  rows.map(({ id, closedBasis }) => [id, closedBasis]);

describe('what is closed in a tree', () => {
  it('closes everything under a closed row, on the nearest basis', () => {
    const rows = [
      row('a', null, '§ 1', 'group'),
      row('b', 'a'),
      row('c', 'b'),
      row('d', 'a', '§ 2'),
      row('e', 'd'),
      row('f', null),
    ];
    expect(bases(closedWithParents(rows))).toEqual([
      ['a', '§ 1'],
      ['b', '§ 1'],
      ['c', '§ 1'],
      ['d', '§ 2'],
      ['e', '§ 2'],
      ['f', null],
    ]);
    expect(rows.map((one) => isClosedFromAbove(rows, one))).toEqual([
      ...[false, true, true, true, true, false],
    ]);
  });

  it('closes a heading with nothing but closed rows under it, and no other', () => {
    const all = [row('G', null, null, 'group'), row('a', 'G', '§ 1'), row('P', 'G', null, 'break')];
    expect(headingsAreClosedWithTheirRows(all)[0]?.closedBasis).toBe('§ 1');
    const mixed = [...all, row('b', 'G', '§ 2')];
    expect(headingsAreClosedWithTheirRows(mixed)[0]?.closedBasis).toBe('');
    expect(headingsAreClosedWithTheirRows([...all, row('c', 'G')])[0]?.closedBasis).toBeNull();
    expect(headingsAreClosedWithTheirRows(all.slice(0, 1))[0]?.closedBasis).toBeNull();
    const nested = [
      row('H', null, null, 'group'),
      row('G', 'H', null, 'group'),
      row('a', 'G', '§ 1'),
    ];
    expect(bases(headingsAreClosedWithTheirRows(nested)).slice(0, 2)).toEqual([
      ['H', '§ 1'],
      ['G', '§ 1'],
    ]);
    const paper = [row('a', null), row('b', 'a', '§ 1')];
    expect(headingsAreClosedWithTheirRows(paper)[0]?.closedBasis).toBeNull();
  });
});
