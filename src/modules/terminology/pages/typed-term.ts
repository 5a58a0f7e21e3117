import type { SentForm } from '../../identity/route.ts';
import type { DraftField } from '../rules/a-term-is-well-written.ts';
import { type Equivalence, equivalences, type TermDraft } from '../vocabulary.ts';

/** What each field of a term is called in a form. */
export const fieldNames: Readonly<Record<DraftField | 'equivalence', string>> = {
  source: 'kilde',
  sourceCode: 'kode',
  area: 'omrade',
  nb: 'nb',
  nn: 'nn',
  synonyms: 'synonymer',
  definition: 'definisjon',
  equivalence: 'samsvar',
};

/** The term that somebody typed. A relation that is not on the list is read as the same meaning. */
export function typedTerm(form: SentForm): TermDraft {
  const typed = form.text(fieldNames.equivalence);
  const equivalence: Equivalence = equivalences.find((one) => one === typed) ?? 'equivalent';
  return {
    source: form.text(fieldNames.source),
    sourceCode: form.text(fieldNames.sourceCode),
    area: form.text(fieldNames.area),
    nb: form.text(fieldNames.nb),
    nn: form.text(fieldNames.nn),
    synonyms: [form.text(fieldNames.synonyms)],
    definition: form.text(fieldNames.definition),
    equivalence,
  };
}
