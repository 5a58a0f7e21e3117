import { describe, expect, it } from 'vitest';
import { queueStates } from '../vocabulary.ts';
import { mayGoOn } from './a-proposed-case-goes-on.ts';

describe('a proposed case', () => {
  it('is declined or sent back only with a word on why', () => {
    expect(mayGoOn('received', 'declined', '  ')).toEqual({
      ok: false,
      refusal: { code: 'words-are-missing', to: 'declined' },
    });
    expect(mayGoOn('received', 'asked-back', 'Hva koster det?').ok).toBe(true);
    expect(mayGoOn('received', 'queued', '').ok).toBe(true);
  });

  it('goes nowhere once its sender has withdrawn it', () => {
    for (const to of queueStates) expect(mayGoOn('withdrawn', to, 'ja').ok).toBe(false);
  });

  it('may be taken off an agenda and wait again', () => {
    expect(mayGoOn('scheduled', 'queued', '').ok).toBe(true);
    expect(mayGoOn('scheduled', 'declined', 'nei').ok).toBe(false);
  });
});
