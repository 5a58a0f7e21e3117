import type { TermDraft } from '../vocabulary.ts';

/** A term for tests: whole, with whatever is told otherwise. */
export function termDraft(known: Partial<TermDraft> = {}): TermDraft {
  return {
    source: 'Order set',
    sourceCode: '',
    area: '',
    nb: 'rekvisisjonspakke',
    nn: 'rekvisisjonspakke',
    synonyms: [],
    definition: '',
    equivalence: 'equivalent',
    ...known,
  };
}
