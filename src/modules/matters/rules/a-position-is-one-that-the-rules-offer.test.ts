import { expect, it } from 'vitest';
import type { OfferedStance } from '../../consensus/vocabulary.ts';
import { standOf, takesAnswers } from './a-position-is-one-that-the-rules-offer.ts';

const offers: OfferedStance[] = [
  { stance: 'agree', counts: 'for', reasonRequired: false },
  { stance: 'disagree', counts: 'against', reasonRequired: true },
];

it.each([
  ['agree', '', null, true],
  ['agree', 'Fordi', null, true],
  ['disagree', 'Fordi', 'law', true],
  ['disagree', ' ', 'law', 'reason-is-missing'],
  ['disagree', 'Fordi', null, 'reason-kind-is-missing'],
  ['agree', 'x'.repeat(4_001), null, 'too-long'],
  ['veto', 'Fordi', 'law', 'stance-not-offered'],
  ['', '', null, 'stance-not-offered'],
] as const)('%s with %.9j and %s: %s', (stance, reason, reasonKind, expected) => {
  const verdict = standOf({ stance, reason, reasonKind }, offers);
  expect(verdict.ok || verdict.refusal.code).toBe(expected);
});

it('takes answers through the last day, and not once it is closed', () => {
  const open = { closedOn: null, closedByName: '', closesOn: '2026-03-09' };
  expect(takesAnswers(open, '2026-03-09').ok).toBe(true);
  expect(takesAnswers(open, '2026-03-10')).toMatchObject({
    refusal: { code: 'last-day-has-passed' },
  });
  const closed = { ...open, closedOn: '2026-03-05', closedByName: 'Ekspert' };
  expect(takesAnswers(closed, '2026-03-05')).toEqual({
    ok: false,
    refusal: { code: 'round-is-closed', by: 'Ekspert', closedOn: '2026-03-05' },
  });
});
