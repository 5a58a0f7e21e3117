import { expect, it } from 'vitest';
import { marksOfRows } from './changes-mark-their-rows.ts';
import type { NoticeChange } from './what-changed-between-versions.ts';

const item = { itemId: 'item_a', number: '1/26', title: 'A' } as const;
const slot = { start: '13:00', end: '13:10' } as const;
const changes = {
  'item-added': { code: 'item-added', ...item, ...slot },
  'paper-added': { code: 'paper-added', ...item },
  'item-moved': { code: 'item-moved', ...item, from: 1, to: 2 },
  'item-under-another': { code: 'item-under-another', ...item, from: null, to: 'B' },
  'slot-changed': { code: 'slot-changed', ...item, from: slot, to: slot },
  'minutes-changed': { code: 'minutes-changed', ...item, from: 5, to: 10 },
  'item-removed': { code: 'item-removed', ...item },
  'place-changed': { code: 'place-changed', from: 'Her', to: 'Der' },
} as const satisfies Record<string, NoticeChange>;

it.each<[(keyof typeof changes)[], readonly string[] | undefined]>([
  [[], undefined],
  [['place-changed'], undefined],
  [['item-removed'], undefined],
  [['item-added', 'paper-added'], ['new']],
  [['item-moved', 'slot-changed'], ['moved']],
  [['item-under-another', 'slot-changed'], ['moved']],
  [
    ['item-moved', 'slot-changed', 'minutes-changed'],
    ['moved', 'changed'],
  ],
  [['slot-changed', 'paper-added'], ['changed']],
  [['slot-changed'], ['retimed']],
])('a row with %j is marked %j', (codes, marks) =>
  expect(marksOfRows(codes.map((code) => changes[code])).get('item_a')).toEqual(marks),
);
