import type { IsoDate } from '../../../kernel/calendar.ts';
import type { TermDraft } from '../vocabulary.ts';
import { type ConceptMap, type MapElement, type MapTarget, mapNames } from './concept-map.ts';

/** How the map presents itself to whoever reads it. */
export type MapHead = {
  url: string;
  title: string;
  description: string;
  publisher: string;
  date: IsoDate;
};

/**
 * Decided terms as a map from the vendor's words to the Norwegian ones: a group for each written
 * standard, an element for each of the vendor's words, and a target for each area the word has a
 * meaning in, on which that target depends. A word with no Norwegian one has a target without a
 * code. Nothing in the map is empty, as FHIR wants it.
 * @source F-048; HL7 FHIR R4 ConceptMap
 */
export function termsAsConceptMap(terms: readonly TermDraft[], head: MapHead): ConceptMap {
  const map = {
    resourceType: 'ConceptMap',
    url: head.url,
    version: head.date,
    name: 'TermsOfTheVendor',
    title: head.title,
    status: 'active',
    experimental: false,
    date: head.date,
    publisher: head.publisher,
    description: head.description,
  } as const;
  if (terms.length === 0) return map;
  return {
    ...map,
    group: (['nb', 'nn'] as const).map((standard) => ({
      source: mapNames.source,
      target: mapNames.target[standard],
      element: elementsOf(terms, standard),
    })),
  };
}

function elementsOf(terms: readonly TermDraft[], standard: 'nb' | 'nn'): MapElement[] {
  const elements = new Map<string, { code: string; display: string; target: MapTarget[] }>();
  for (const term of terms) {
    const code = term.sourceCode || term.source;
    const key = `${code}\n${term.source}`;
    const known = elements.get(key) ?? { code, display: term.source, target: [] };
    known.target.push(targetOf(term, standard));
    elements.set(key, known);
  }
  return [...elements.values()];
}

function targetOf(term: TermDraft, standard: 'nb' | 'nn'): MapTarget {
  const word = term[standard];
  return {
    ...(term.synonyms.length > 0
      ? { extension: term.synonyms.map((one) => ({ url: mapNames.synonym, valueString: one })) }
      : {}),
    ...(word ? { code: word, display: word } : {}),
    equivalence: term.equivalence,
    ...(term.definition ? { comment: term.definition } : {}),
    ...(term.area ? { dependsOn: [{ property: mapNames.area, value: term.area }] } : {}),
  };
}
