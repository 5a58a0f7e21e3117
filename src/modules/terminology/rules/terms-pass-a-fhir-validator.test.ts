import { Fhir } from 'fhir/fhir.js';
import { describe, expect, it } from 'vitest';
import { equivalences } from '../vocabulary.ts';
import { termDraft } from './term-samples.ts';
import { termsAsConceptMap } from './terms-as-concept-map.ts';

/** A validator over the definitions that HL7 publishes of R4; none of its rules are ours. */
const validator = new Fhir();
const head = {
  url: 'https://omforent.example/termer/termer.json',
  title: 'Termer',
  description: 'Fra leverandørens ord til norsk',
  publisher: 'Fellesskapet',
  date: '2026-09-01',
};
const complaints = (map: unknown) =>
  validator.validate(map as object).messages.map(({ severity, message, location }) => ({
    severity,
    message,
    location,
  }));

describe('terms given out as a FHIR ConceptMap', () => {
  it('pass the validator without an error or a warning', () => {
    const terms = equivalences.map((equivalence, at) =>
      termDraft({
        source: `Term ${at}`,
        sourceCode: at % 2 === 0 ? `C${at}` : '',
        area: at % 3 === 0 ? 'Lege' : '',
        nb: equivalence === 'unmatched' ? '' : `ord ${at}`,
        nn: equivalence === 'unmatched' ? '' : `ord ${at} nn`,
        equivalence,
        synonyms: ['annet ord', 'æøå <&>"'],
        definition: 'Brukes om to ting; «sitert» og\nover to linjer.',
      }),
    );
    expect(complaints(termsAsConceptMap(terms, head))).toEqual([]);
    expect(complaints(termsAsConceptMap([], head))).toEqual([]);
  });

  it('would not pass with another state, relation or property', () => {
    const map = termsAsConceptMap([termDraft()], head);
    const [group] = map.group ?? [];
    const target = [{ equivalence: 'same-ish' }];
    for (const wrong of [
      { ...map, status: 'decided' },
      { ...map, group: [{ ...group, element: [{ code: 'x', target }] }] },
      { ...map, terms: [] },
    ]) {
      expect(complaints(wrong)).not.toEqual([]);
    }
  });
});
