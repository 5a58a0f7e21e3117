import { describe, expect, it } from 'vitest';
import type { Reply } from '../vocabulary.ts';
import { linkHasExpired, takeAnswer } from './an-answer-stands-until-the-next.ts';

const invitation = {
  calledOffAt: null,
  calledOffFor: null,
  reply: 'none' as Reply,
  reason: '',
  standsInFor: null,
};
const ask = (more: Partial<Parameters<typeof takeAnswer>[0]> = {}) =>
  takeAnswer({
    invitation,
    round: { askedSequence: 2 },
    otherHolder: null,
    otherDeputy: null,
    begun: false,
    cancelled: false,
    seenSequence: 2,
    reply: 'coming',
    reason: '',
    ...more,
  });
const codeOf = (verdict: ReturnType<typeof ask>) => (verdict.ok ? 'taken' : verdict.refusal.code);

describe('an answer', () => {
  it('stands, and says what it replaces', () => {
    expect(ask()).toEqual({ ok: true, value: { before: 'none', changed: true, replaced: false } });
    const again = { ...invitation, reply: 'not-coming' as const };
    expect(ask({ invitation: again })).toMatchObject({ value: { replaced: true } });
    expect(ask({ invitation: again, reply: 'not-coming' })).toMatchObject({
      value: { changed: false },
    });
    expect(ask({ invitation: again, reply: 'not-coming', reason: 'Reise' })).toMatchObject({
      value: { changed: true, replaced: false },
    });
  });

  it.each([
    [{ invitation: { ...invitation, calledOffAt: new Date(0) } }, 'called-off'],
    [{ otherHolder: 'En annen' }, 'seat-has-another-holder'],
    [{ begun: true }, 'meeting-has-begun'],
    [{ cancelled: true, begun: true }, 'meeting-is-cancelled'],
    [{ seenSequence: 1 }, 'meeting-was-moved'],
    [{ otherDeputy: 'Vara 2' }, 'another-deputy-was-called'],
    [{ otherDeputy: 'Vara 2', reply: 'not-coming' as const }, 'taken'],
    [{ seenSequence: null }, 'taken'],
  ])('with %o is %s', (more, code) => {
    expect(codeOf(ask(more))).toBe(code);
  });

  it('can be given by link to the end of the day after the meeting', () => {
    const on = (today: string) => linkHasExpired({ date: '2026-12-31' }, today);
    expect([on('2026-12-31'), on('2027-01-01'), on('2027-01-02')]).toEqual([false, false, true]);
  });
});
