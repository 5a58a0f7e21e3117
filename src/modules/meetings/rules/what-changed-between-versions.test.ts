import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { NoticeSnapshot, SnapshotPaper, SnapshotRow } from '../vocabulary.ts';
import { agendaTimes } from './agenda-times-follow-from-start-and-minutes.ts';
import { itemsThatMoved } from './items-that-moved.ts';
import { changesBetween } from './what-changed-between-versions.ts';

/** "a10 b45 c5": items by letter with their minutes, from 13:00. */
const rows = (notation: string): SnapshotRow[] => {
  const given = notation
    .split(' ')
    .filter(Boolean)
    .map((mark) => ({
      id: `item_${mark.charAt(0)}` as const,
      kind: 'case' as const,
      number: null,
      title: mark.charAt(0),
      subPoints: [],
      responsible: [],
      minutes: Number(mark.slice(1)),
    }));
  return agendaTimes('13:00', given, null).rows;
};
const paper = (change: Partial<SnapshotPaper> = {}): SnapshotPaper => ({
  itemId: 'item_a',
  title: 'A',
  owners: [],
  handlers: [],
  proposals: [{ no: 1, text: 'Saken tas til orientering.' }],
  sections: [{ code: 'background', heading: '', text: 'Bakgrunn.' }],
  attachments: [{ name: 'Plan', state: 'later' }],
  ...change,
});
const notice = (agenda: string, papers: SnapshotPaper[] = [], place = 'Her'): NoticeSnapshot => ({
  meeting: { date: '2023-12-06', start: '13:00', end: '16:00', place },
  rows: rows(agenda),
  papers,
});
const codes = (before: NoticeSnapshot, after: NoticeSnapshot) =>
  changesBetween(before, after).map((one) =>
    'itemId' in one ? `${one.code} ${one.itemId.slice(5)}` : one.code,
  );

describe('what is new in an agenda', () => {
  it.each<[string, string, string[]]>([
    ['a10 b45', 'a10 b45', []],
    ['a10 b45 c5', 'a10 b50 c5', ['minutes-changed b', 'slot-changed b', 'slot-changed c']],
    ['a10 b10', 'a10 b10 c5', ['item-added c']],
    ['a10 b10 c10', 'a10 c10', ['slot-changed c', 'item-removed b']],
    [
      'a5 b5 c5 d5',
      'd5 a5 b5 c5',
      ['item-moved d', 'slot-changed d', 'slot-changed a', 'slot-changed b', 'slot-changed c'],
    ],
    ['a5 b5', 'b5 a5', ['item-moved a', 'slot-changed b', 'slot-changed a']],
  ])('%s → %s: %j', (before, after, expected) => {
    expect(codes(notice(before), notice(after)).toSorted()).toEqual(expected.toSorted());
  });
  it('tells of a row that came to lie under another, and not of what came along with it', () => {
    const lying = (agenda: string, under: Record<string, string>) => {
      const sent = notice(agenda);
      const lies = (row: SnapshotRow): SnapshotRow => {
        const over = under[row.title];
        return over ? { ...row, parentId: `item_${over}` } : row;
      };
      return { ...sent, rows: sent.rows.map(lies) };
    };
    const before = lying('a5 b5 c5', {});
    const after = lying('a5 b5 c5', { b: 'a', c: 'b' });
    expect(codes(before, after)).toEqual(['item-under-another b', 'item-under-another c']);
    expect(changesBetween(after, before)[0]).toMatchObject({ from: 'a', to: null });
    const moved = lying('c0 d0 a0 b0', { b: 'a', d: 'c' });
    expect(codes(lying('a0 b0 c0 d0', { b: 'a', d: 'c' }), moved)).toHaveLength(1);
  });
  it('is told with the old and the new', () => {
    const [minutes, slot] = changesBetween(notice('a10 b45 c5'), notice('a10 b50 c5'));
    expect(minutes).toMatchObject({ from: 45, to: 50 });
    expect(slot).toMatchObject({
      from: { start: '13:10', end: '13:55' },
      to: { start: '13:10', end: '14:00' },
    });
  });
  it('begins with the meeting', () => {
    expect(codes(notice('a10'), notice('a10 b5', [], 'Der'))).toEqual([
      'place-changed',
      'item-added b',
    ]);
  });
});

describe('what is new in a paper', () => {
  const change = (to: Partial<SnapshotPaper>) =>
    codes(notice('a10', [paper()]), notice('a10', [paper(to)]));
  it.each<[Partial<SnapshotPaper>, string[]]>([
    [{}, []],
    [{ title: 'Lang tittel' }, ['paper-retitled a']],
    [{ owners: ['Leder'] }, ['owners-changed a']],
    [{ proposals: [{ no: 1, text: 'Ny.' }] }, ['proposal-changed a']],
    [{ proposals: [] }, ['proposal-removed a']],
    [{ sections: [{ code: 'background', heading: '', text: 'Ny.' }] }, ['section-changed a']],
    [
      { sections: [{ code: 'facts', heading: '', text: 'Bakgrunn.' }] },
      ['section-added a', 'section-removed a'],
    ],
    [{ attachments: [{ name: 'Plan', state: 'included' }] }, ['attachment-state-changed a']],
  ])('%o: %j', (to, expected) => expect(change(to)).toEqual(expected));
  it('is the paper itself, where there was none', () => {
    expect(codes(notice('a10'), notice('a10', [paper()]))).toEqual(['paper-added a']);
    expect(codes(notice('a10', [paper()]), notice('b10'))).toContain('paper-removed a');
  });
});

const letters = fc.uniqueArray(fc.constantFrom(...'abcdefg'), { maxLength: 7 });

test('the fewest moves: all that did not move keep their order', () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const moved = itemsThatMoved(before, after).map((one) => one.id);
      const still = (order: string[], other: string[]) =>
        order.filter((id) => other.includes(id) && !moved.includes(id));
      expect(still(after, before)).toEqual(still(before, after));
      if (before.length > 1) {
        const one = [...before.slice(1), before[0]];
        expect(itemsThatMoved(before, one)).toHaveLength(1);
      }
    }),
  );
});

test('nothing is new in the same notice, and something is in another', () => {
  const agenda = fc.tuple(letters, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 7 }));
  const some = agenda.map(([ids, minutes]) => ids.map((id, at) => `${id}${minutes[at]}`).join(' '));
  fc.assert(
    fc.property(some, some, fc.boolean(), (one, other, withPaper) => {
      const before = notice(one, withPaper ? [paper()] : []);
      const after = notice(other, withPaper ? [paper()] : []);
      expect(changesBetween(before, before)).toEqual([]);
      expect(changesBetween(before, after).length === 0).toBe(
        JSON.stringify(before) === JSON.stringify(after),
      );
    }),
  );
});
