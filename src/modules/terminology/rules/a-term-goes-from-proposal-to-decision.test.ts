import { describe, expect, it } from 'vitest';
import {
  isWholeTerm,
  mayChange,
  mayDecide,
  reopened,
  said,
  settled,
  stateAfterComment,
} from './a-term-goes-from-proposal-to-decision.ts';
import { wellWritten } from './a-term-is-well-written.ts';
import { termDraft } from './term-samples.ts';
import { isTheirsToChange } from './whose-term-it-is.ts';

const term = (state: 'proposed' | 'discussed' | 'decided' | 'rejected', known = {}) => ({
  ...termDraft(known),
  state,
});
const yes = { ok: true, value: null };

describe('a term on its way', () => {
  it('is decided after it has been discussed, in both standards, by a case', () => {
    expect(mayDecide(term('discussed'))).toEqual(yes);
    expect(mayDecide(term('proposed'))).toMatchObject({ refusal: { code: 'not-discussed' } });
    expect(mayDecide(term('decided'))).toMatchObject({ refusal: { code: 'term-is-settled' } });
    expect(mayDecide(term('discussed', { nn: '' }))).toMatchObject({
      refusal: { code: 'written-in-one-standard', missing: 'nn' },
    });
    const typed = { outcome: 'decided', byCase: ' 4/26\n', reason: '' } as const;
    expect(settled(term('discussed'), typed)).toMatchObject({
      ok: true,
      value: { byCase: '4/26' },
    });
    expect(settled(term('discussed'), { ...typed, byCase: ' ' })).toMatchObject({
      refusal: { code: 'case-is-empty' },
    });
    expect(settled(term('discussed'), { ...typed, byCase: 'x'.repeat(1_000_000) })).toMatchObject({
      refusal: { code: 'words-are-too-long', has: 1_000_000 },
    });
  });

  it('says what differs where its word is narrower or inexact, and needs no word where none is', () => {
    for (const equivalence of ['narrower', 'inexact'] as const) {
      expect(isWholeTerm(termDraft({ equivalence }))).toMatchObject({
        refusal: { code: 'definition-is-missing', equivalence },
      });
      expect(isWholeTerm(termDraft({ equivalence, definition: 'Bare for senger.' }))).toEqual(yes);
    }
    expect(isWholeTerm(termDraft({ equivalence: 'unmatched', nb: '', nn: '' }))).toEqual(yes);
  });

  it('is rejected at any time before it is settled, with a reason', () => {
    const typed = { outcome: 'rejected', byCase: '', reason: 'Dekkes av «pakke».' } as const;
    expect(settled(term('proposed'), typed)).toMatchObject({ ok: true });
    expect(settled(term('proposed'), { ...typed, reason: ' \n' })).toMatchObject({
      refusal: { code: 'reason-is-empty' },
    });
    expect(settled(term('rejected'), typed)).toMatchObject({
      refusal: { code: 'term-is-settled' },
    });
  });

  it('is opened again with a reason, and changed only while it is open', () => {
    expect(mayChange(term('discussed'))).toEqual(yes);
    expect(mayChange(term('decided'))).toMatchObject({ refusal: { code: 'term-is-settled' } });
    expect(reopened(term('decided'), 'Legene bruker et annet ord.')).toMatchObject({ ok: true });
    expect(reopened(term('decided'), '')).toMatchObject({ refusal: { code: 'reason-is-empty' } });
    expect(reopened(term('discussed'), 'x')).toMatchObject({ refusal: { code: 'term-is-open' } });
  });

  it('is discussed from the first word on, and a settled one stays settled', () => {
    expect(stateAfterComment('proposed')).toBe('discussed');
    expect(stateAfterComment('decided')).toBe('decided');
    expect(said('\0 \n')).toMatchObject({ refusal: { code: 'words-are-empty' } });
    expect(said('x'.repeat(1_000_000))).toMatchObject({
      refusal: { code: 'words-are-too-long', most: 10_000, has: 1_000_000 },
    });
  });

  it('is changed by whoever proposed it, and by those who may decide', () => {
    const own = { proposedBy: 'pers_a', proposedByName: 'Oversetter' } as const;
    expect(isTheirsToChange(own, { id: 'pers_a', mayDecide: false })).toEqual(yes);
    expect(isTheirsToChange(own, { id: 'pers_b', mayDecide: true })).toEqual(yes);
    expect(isTheirsToChange(own, { id: 'pers_b', mayDecide: false })).toMatchObject({
      refusal: { code: 'not-yours', proposedBy: 'Oversetter' },
    });
  });
});

describe('a draft', () => {
  it('is kept tidy: one line, each synonym once and none that is the word itself', () => {
    const draft = termDraft({
      source: '  Order\t set\0\n',
      synonyms: ['Pakke | pakke', 'REKVISISJONSPAKKE', '', 'ordinasjonspakke\r\npakka'],
    });
    expect(wellWritten(draft)).toMatchObject({
      ok: true,
      value: { source: 'Order set', synonyms: ['Pakke', 'ordinasjonspakke', 'pakka'] },
    });
  });

  it('is refused without words, with too many, and with too long ones', () => {
    expect(wellWritten(termDraft({ source: ' ' }))).toMatchObject({
      refusal: { code: 'source-is-empty' },
    });
    expect(wellWritten(termDraft({ nb: '', nn: ' ' }))).toMatchObject({
      refusal: { code: 'no-norwegian-word' },
    });
    const synonyms = Array.from({ length: 21 }, (_, at) => `ord ${at}`);
    expect(wellWritten(termDraft({ synonyms }))).toMatchObject({
      refusal: { code: 'too-many-synonyms', most: 20, has: 21 },
    });
    expect(wellWritten(termDraft({ definition: 'x'.repeat(1_000_000) }))).toMatchObject({
      refusal: { code: 'too-long', field: 'definition', has: 1_000_000 },
    });
  });
});
