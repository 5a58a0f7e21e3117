import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { childrenOf, inTreeOrder, levelOf, rowsBeneath } from '../../../kernel/rows-in-a-tree.ts';
import type { AgendaItemKind } from '../vocabulary.ts';
import {
  besideOf,
  type Move,
  moveRow,
  stepStands,
  steps,
} from './an-agenda-row-moves-without-loss.ts';
import { mostLevels } from './how-rows-may-lie.ts';

type Row = { id: string; kind: AgendaItemKind; parentId: string | null };

/** "a b( c d( e)) f": each letter a row, what stands in brackets lies under the row before. */
function tree(drawn: string): Row[] {
  const rows: Row[] = [];
  const open: (string | null)[] = [null];
  for (const sign of drawn.replaceAll(' ', '')) {
    if (sign === '(') open.push(rows.at(-1)?.id ?? null);
    else if (sign === ')') open.pop();
    else rows.push({ id: sign, kind: kindOf(sign), parentId: open.at(-1) ?? null });
  }
  return rows;
}
const kindOf = (sign: string): AgendaItemKind =>
  sign === 'G' ? 'group' : sign === 'O' ? 'opening' : sign === 'P' ? 'break' : 'case';

function drawn(rows: readonly Row[], under: string | null = null): string {
  return childrenOf(rows, under)
    .map(({ id }) => id + (childrenOf(rows, id).length > 0 ? `(${drawn(rows, id)})` : ''))
    .join('');
}
function moved(before: string, id: string, move: Move): string {
  const verdict = moveRow(tree(before), id, move);
  return verdict.ok ? drawn(verdict.value) : verdict.refusal.code;
}

describe('moving a row of the agenda', () => {
  it.each<[string, string, Move, string]>([
    ['abcd', 'b', 'up', 'bacd'],
    ['abcd', 'b', 'down', 'acbd'],
    ['abcd', 'a', 'up', 'abcd'],
    ['abcd', 'd', 'down', 'abcd'],
    ['abcd', 'b', { to: 0 }, 'bacd'],
    ['abcd', 'a', { to: 2 }, 'bcad'],
    ['abcd', 'a', { to: 99 }, 'bcda'],
    ['abcd', 'c', { to: -1 }, 'cabd'],
    ['abcd', 'x', 'up', 'abcd'],
    ['aG(bc)d', 'G', 'up', 'G(bc)ad'],
    ['aG(bc)d', 'd', 'up', 'adG(bc)'],
    ['aG(bc)d', 'c', 'up', 'aG(cb)d'],
    ['aG(bc)d', 'b', 'up', 'aG(bc)d'],
    ['aG(bc)d', 'd', 'in', 'aG(bcd)'],
    ['aG(bc)d', 'b', 'out', 'aG(c)bd'],
    ['aG(bc)d', 'a', 'in', 'nothing-to-lie-under'],
    ['aG(bc)d', 'a', 'out', 'lies-at-the-top'],
    ['G(a(b))c', 'c', { under: 'b' }, 'too-deep'],
    ['G(a)b(c)', 'b', { under: 'a' }, 'too-deep'],
    ['G(a(b))', 'G', { under: 'b' }, 'would-lie-under-itself'],
    ['G(a)', 'G', { under: 'G' }, 'would-lie-under-itself'],
    ['GO', 'O', 'in', 'stands-at-the-top'],
    ['Pa', 'a', 'in', 'takes-no-rows'],
    ['G(a)P', 'P', 'in', 'G(aP)'],
    ['ab', 'b', { under: 'x' }, 'parent-is-gone'],
    ['G(abc)', 'c', { under: null, before: 'G' }, 'cG(ab)'],
    ['G(a(b)c)d', 'b', { under: null }, 'G(ac)bd'],
    ['G(ab)c', 'c', { under: 'G', before: 'b' }, 'G(acb)'],
    ['aG(bc)d', 'd', { to: 2 }, 'aG(dbc)'],
    ['aG(bc)d', 'G', { to: 1 }, 'aG(bc)d'],
    ['aG(bc)d', 'G', { to: 2 }, 'adG(bc)'],
  ])('%s: %s %o: %s', (before, id, move, after) => expect(moved(before, id, move)).toBe(after));

  it('mends what was broken, and loses no row of it', () => {
    const circle: Row[] = [
      { id: 'a', kind: 'case', parentId: 'b' },
      { id: 'b', kind: 'case', parentId: 'a' },
      { id: 'c', kind: 'case', parentId: 'gone' },
    ];
    expect(inTreeOrder(circle).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(moveRow(circle, 'c', 'up').ok).toBe(true);
  });

  const letters = [...'abcdefghij'];
  const anyMove = fc.oneof(
    fc.constantFrom(...steps),
    fc.record({ to: fc.nat({ max: 12 }) }),
    fc.record({
      under: fc.option(fc.constantFrom(...letters)),
      before: fc.option(fc.constantFrom(...letters)),
    }),
  );
  const anyMoves = fc.array(fc.tuple(fc.constantFrom(...letters), anyMove), { maxLength: 40 });

  test('any moves after each other keep a whole tree: every row once, none too deep, in order', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        let rows = tree(letters.join(''));
        for (const [id, move] of moves) {
          const verdict = moveRow(rows, id, move);
          if (verdict.ok) rows = verdict.value;
          expect(rows.map((row) => row.id).sort()).toEqual(letters);
          expect(inTreeOrder(rows)).toEqual(rows);
          expect(Math.max(...rows.map((row) => levelOf(rows, row)))).toBeLessThan(mostLevels);
        }
      }),
    );
  });

  test('a moved row brings along what lies under it, and the others keep their order', () => {
    fc.assert(
      fc.property(anyMoves, fc.constantFrom(...letters), anyMove, (moves, id, move) => {
        let rows = tree(letters.join(''));
        for (const [one, before] of moves) {
          const verdict = moveRow(rows, one, before);
          if (verdict.ok) rows = verdict.value;
        }
        const after = moveRow(rows, id, move);
        if (!after.ok) return;
        const with_ = (all: Row[]) => [id, ...rowsBeneath(all, id).map((row) => row.id)];
        expect(with_(after.value)).toEqual(with_(rows));
        if (typeof move === 'string' && (move === 'up' || move === 'down')) {
          for (const row of rows.filter((one) => one.id !== id)) {
            expect(after.value.find((one) => one.id === row.id)?.parentId).toBe(row.parentId);
          }
        }
      }),
    );
  });

  test('a step can be taken back, and asked for twice at once is taken once', () => {
    const back = { up: 'down', down: 'up', in: 'out' } as const;
    fc.assert(
      fc.property(
        anyMoves,
        fc.constantFrom(...letters),
        fc.constantFrom('up', 'down', 'in'),
        (moves, id, step) => {
          let rows = tree(letters.join(''));
          for (const [one, before] of moves) {
            const verdict = moveRow(rows, one, before);
            if (verdict.ok) rows = verdict.value;
          }
          const saw = besideOf(rows, id, step);
          const after = moveRow(rows, id, step);
          if (!after.ok || saw === null) return;
          expect(stepStands(rows, id, step, saw)).toBe('to-do');
          expect(stepStands(after.value, id, step, saw)).toBe('done');
          const undone = moveRow(after.value, id, back[step]);
          expect(undone.ok && drawn(undone.value)).toBe(drawn(rows));
        },
      ),
    );
  });

  it('says so where the rows have moved so that nobody knows what was meant', () => {
    expect(stepStands(tree('acb'), 'b', 'up', 'a')).toBe('moved');
    expect(stepStands(tree('aG(b)'), 'b', 'up', 'a')).toBe('moved');
  });
});
