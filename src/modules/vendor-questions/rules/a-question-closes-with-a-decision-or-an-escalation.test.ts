import { describe, expect, it } from 'vitest';
import { questionStates, questionTransitions } from '../vocabulary.ts';
import { mayGoTo } from './a-question-closes-with-a-decision-or-an-escalation.ts';

describe('a question closes with a decision or an escalation', () => {
  it('is answered by a decision, with or without a matter of its own', () => {
    expect(mayGoTo('asked', 'answered', 'none', true).ok).toBe(true);
    expect(mayGoTo('conferring', 'answered', 'decided', true).ok).toBe(true);
    expect(mayGoTo('escalated', 'answered', 'decided', true).ok).toBe(true);
  });

  it('is not answered without one, nor while its matter is open', () => {
    for (const [matter, decision] of [
      ['none', false],
      ['open', true],
      ['lifted', true],
      ['decided', false],
      ['withdrawn', false],
    ] as const) {
      expect(mayGoTo('conferring', 'answered', matter, decision)).toEqual({
        ok: false,
        refusal: { code: 'not-decided-yet', matter },
      });
    }
  });

  it('is told of as lifted only when it was', () => {
    expect(mayGoTo('conferring', 'escalated', 'lifted', false).ok).toBe(true);
    expect(mayGoTo('conferring', 'escalated', 'open', false)).toEqual({
      ok: false,
      refusal: { code: 'not-lifted' },
    });
  });

  it('asks the group once', () => {
    expect(mayGoTo('conferring', 'conferring', 'open', false)).toEqual({
      ok: false,
      refusal: { code: 'already-conferring' },
    });
  });

  it('goes nowhere from its end', () => {
    for (const end of ['answered', 'withdrawn'] as const) {
      expect(questionTransitions[end]).toEqual([]);
      for (const to of questionStates) {
        expect(mayGoTo(end, to, 'decided', true)).toEqual({
          ok: false,
          refusal: { code: 'question-is-closed', state: end },
        });
      }
    }
  });
});
