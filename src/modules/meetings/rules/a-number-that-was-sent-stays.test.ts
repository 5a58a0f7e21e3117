import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AgendaItemKind } from '../vocabulary.ts';
import { placesOf } from './a-number-that-was-sent-stays.ts';
import { moveRow, steps } from './an-agenda-row-moves-without-loss.ts';

type Row = { id: string; kind: AgendaItemKind; parentId: string | null; sent: string | null };
const row = (id: string, parentId: string | null = null, kind: AgendaItemKind = 'case'): Row => ({
  ...{ id, parentId, kind },
  sent: null,
});
const listed = (rows: readonly Row[], taken: readonly string[] = []) => {
  const places = placesOf(rows, taken);
  return rows.map(({ id }) => `${id} ${places.get(id) ?? '-'}`).join(', ');
};
/** The agenda as it stands after its notice went out. */
const send = (rows: readonly Row[], taken: readonly string[] = []): Row[] => {
  const places = placesOf(rows, taken);
  return rows.map((one) => ({ ...one, sent: places.get(one.id) ?? null }));
};

describe('the numbers of the rows', () => {
  it('count on each level, and leave out what is not treated', () => {
    const rows = [
      row('O', null, 'opening'),
      row('a'),
      row('G', null, 'group'),
      row('b', 'G'),
      row('c', 'b'),
      row('d', 'b'),
      row('P', 'G', 'break'),
      row('e', 'G'),
      row('f'),
      row('C', null, 'closing'),
    ];
    expect(listed(rows)).toBe('O -, a 1, G 2, b 2.1, c 2.1.1, d 2.1.2, P -, e 2.2, f 3, C -');
  });

  it('put a letter behind the number before for what comes in between, on any level', () => {
    const [a, g, b, c, d] = send([
      row('a'),
      row('G', null, 'group'),
      row('b', 'G'),
      row('c', 'G'),
      row('d'),
    ]);
    if (!a || !g || !b || !c || !d) throw new Error('five rows');
    const late = [
      row('0'),
      a,
      row('x'),
      row('y'),
      g,
      b,
      row('z', 'G'),
      c,
      row('w', 'G'),
      d,
      row('v'),
    ];
    expect(listed(late)).toBe('0 0a, a 1, x 1a, y 1b, G 2, b 2.1, z 2.1a, c 2.2, w 2.3, d 3, v 4');
    const again = send(late);
    const between = again.toSpliced(3, 0, row('u'), row('t', 'u'));
    expect(listed(between)).toContain('x 1a, u 1c, t 1c.1, y 1b');
  });

  it('are never given again when a row is taken off', () => {
    const sent = send([row('a'), row('b'), row('c')]);
    const taken = ['1', '2', '3'];
    const left = sent.slice(0, 1);
    expect(listed([...left, row('d')], taken)).toBe('a 1, d 4');
  });

  const letters = [...'abcdefgh'];
  test('stay with their rows whatever is moved, put in and taken off, and are all different', () => {
    const change = fc.oneof(
      fc.record({
        do: fc.constant('move' as const),
        at: fc.nat(20),
        step: fc.constantFrom(...steps),
      }),
      fc.record({ do: fc.constant('put' as const), at: fc.nat(20) }),
      fc.record({ do: fc.constant('take' as const), at: fc.nat(20) }),
      fc.record({ do: fc.constant('send' as const) }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        let rows = letters.map((id) => row(id));
        let count = 0;
        const known = new Map<string, string>();
        for (const one of changes) {
          if (one.do === 'send') {
            rows = send(rows, [...known.values()]);
            for (const { id, sent } of rows) if (sent) known.set(id, sent);
          } else if (one.do === 'put') {
            count += 1;
            rows = rows.toSpliced(rows.length, 0, row(`n${count}`));
            const put = moveRow(rows, `n${count}`, { to: one.at });
            if (put.ok) rows = put.value;
          } else if (rows.length > 0) {
            const id = rows[one.at % rows.length]?.id ?? '';
            if (one.do === 'move') {
              const moved = moveRow(rows, id, one.step);
              if (moved.ok) rows = moved.value;
            } else if (!rows.some((other) => other.parentId === id)) {
              rows = rows.filter((other) => other.id !== id);
            }
          }
          const places = placesOf(rows, [...known.values()]);
          expect(new Set(places.values()).size).toBe(rows.length);
          for (const { id } of rows) {
            const sent = known.get(id);
            if (sent) expect(places.get(id)).toBe(sent);
          }
          for (const [id, place] of places) {
            for (const [other, sent] of known) if (other !== id) expect(place).not.toBe(sent);
          }
        }
      }),
    );
  });
});
