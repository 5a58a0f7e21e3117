import { describe, expect, it } from 'vitest';
import { meetingStates, meetingTransitions } from '../vocabulary.ts';
import { isShut, isUnsent, mayBeCancelled } from './a-cancelled-meeting-is-over.ts';

describe('cancelling', () => {
  it.each([
    ['draft', '', true],
    ['published', 'Saken er ikke klar', true],
    ['published', '  ', false],
    ['held', 'For sent', false],
    ['closed', 'For sent', false],
    ['cancelled', 'En gang til', false],
  ] as const)('a meeting that is %s, for "%s": %s', (state, reason, may) => {
    expect(mayBeCancelled({ state, opened_at: null }, reason).ok).toBe(may);
  });

  it('takes a reason of 500 characters and no more', () => {
    const at = (length: number) =>
      mayBeCancelled({ state: 'published', opened_at: null }, 'x'.repeat(length));
    expect(at(500).ok).toBe(true);
    expect(at(501)).toEqual({
      ok: false,
      refusal: { code: 'cancel-reason-too-long', limit: 500 },
    });
  });

  it('is refused while the meeting is in session, whatever the reason', () => {
    const open = { state: 'published', opened_at: new Date('2026-02-01T12:00:00Z') } as const;
    expect(mayBeCancelled(open, 'Angrer')).toEqual({
      ok: false,
      refusal: { code: 'meeting-has-been-opened' },
    });
  });

  it('is a state that nothing leads out of, and nothing changes in', () => {
    for (const state of meetingStates) {
      expect(isShut({ state })).toBe(meetingTransitions[state].length === 0);
    }
  });

  it('tells nobody of what was never announced', () => {
    expect(isUnsent({ state: 'draft', cancelledFrom: null })).toBe(true);
    expect(isUnsent({ state: 'cancelled', cancelledFrom: 'draft' })).toBe(true);
    expect(isUnsent({ state: 'cancelled', cancelledFrom: 'published' })).toBe(false);
    expect(isUnsent({ state: 'published', cancelledFrom: null })).toBe(false);
  });
});
