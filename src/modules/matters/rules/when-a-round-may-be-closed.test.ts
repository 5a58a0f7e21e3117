import { expect, it } from 'vitest';
import type { Panelist } from '../vocabulary.ts';
import { closingDay, stateAfter } from './when-a-round-may-be-closed.ts';

const panel = ['ada', 'bo'].map((name) => ({ seatId: `seat_${name}`, label: name }) as Panelist);
const round = { closesOn: '2026-03-09' };

it('waits for all before the last day has passed, and names those who are missing', () => {
  expect(closingDay(round, panel, new Set(['seat_ada']), '2026-03-09')).toEqual({
    ok: false,
    refusal: { code: 'round-is-still-open', closesOn: '2026-03-09', missing: ['bo'] },
  });
  const both = new Set(['seat_ada', 'seat_bo'] as const);
  expect(closingDay(round, panel, both, '2026-03-05')).toEqual({ ok: true, value: '2026-03-05' });
});

it('counts the seats of the last day, however late somebody closes', () => {
  for (const today of ['2026-03-10', '2026-06-10']) {
    expect(closingDay(round, panel, new Set(), today)).toEqual({ ok: true, value: '2026-03-09' });
  }
});

it.each([
  ['close', 'settled'],
  ['chair-decides', 'settled'],
  ['new-round', 'open'],
  ['vote', 'open'],
  ['escalate', 'open'],
  ['wait', 'open'],
] as const)('%s leaves the matter %s', (next, state) => {
  expect(stateAfter({ next })).toBe(state);
});
