import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { mostRows, type TermDraft } from '../vocabulary.ts';
import { identityOf, wellWritten } from './a-term-is-well-written.ts';
import { mapNames } from './concept-map.ts';
import { equivalenceIn, type ReadTerm, type RowFault } from './terms-in-a-table.ts';

export type MapRefusal =
  | { code: 'not-json' }
  | { code: 'not-a-concept-map'; found: string }
  | { code: 'no-rows' }
  | { code: 'too-many-rows'; most: number };

/** A term while its parts are brought together. */
type Gathered = Omit<TermDraft, 'synonyms'> & { synonyms: string[] };
type Part = Readonly<Record<string, unknown>>;

/**
 * The terms of an R4 ConceptMap, ours or another's. A group whose target ends in `nn` is read as
 * nynorsk, any other as bokmål; a second word for the same is a synonym. Relations that we have no
 * word for are read as the nearest wider one. An element that is no term is named by its place,
 * counted from 1 through the groups.
 * @source HL7 FHIR R4 ConceptMap
 */
export function termsInConceptMap(
  text: string,
): Verdict<{ terms: ReadTerm[]; faults: RowFault[] }, MapRefusal> {
  let map: unknown;
  try {
    map = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return refused({ code: 'not-json' });
  }
  if (!isPart(map) || map.resourceType !== 'ConceptMap') {
    const found = isPart(map) ? textOf(map.resourceType) : '';
    return refused({ code: 'not-a-concept-map', found: found.slice(0, 60) });
  }
  const gathered = new Map<string, { line: number; draft: Gathered }>();
  const faults: RowFault[] = [];
  let line = 0;
  for (const group of partsOf(map.group)) {
    const standard = /\bnn(-NO)?$/iu.test(textOf(group.target)) ? 'nn' : 'nb';
    for (const element of partsOf(group.element)) {
      line++;
      if (line > 2 * mostRows) return refused({ code: 'too-many-rows', most: mostRows });
      for (const target of partsOf(element.target)) {
        const read = draftOf(element, target, standard);
        if ('typed' in read) {
          faults.push({ line, code: 'unknown-equivalence', typed: read.typed });
          continue;
        }
        const own = identityOf(read);
        const known = gathered.get(own);
        if (known) addTo(known.draft, read);
        else gathered.set(own, { line, draft: read });
      }
    }
  }
  if (gathered.size > mostRows) return refused({ code: 'too-many-rows', most: mostRows });
  const terms: ReadTerm[] = [];
  for (const { line: at, draft } of gathered.values()) {
    const written = wellWritten(draft);
    if (written.ok) terms.push({ line: at, draft: written.value });
    else faults.push({ line: at, ...written.refusal });
  }
  if (line === 0) return refused({ code: 'no-rows' });
  return allowed({ terms, faults });
}

function draftOf(element: Part, target: Part, standard: 'nb' | 'nn'): Gathered | { typed: string } {
  const code = textOf(element.code);
  const source = textOf(element.display) || code;
  const typed = textOf(target.equivalence);
  const equivalence = nearest[typed] ?? equivalenceIn(typed);
  if (!equivalence) return { typed: typed.slice(0, 60) };
  const word = textOf(target.display) || textOf(target.code);
  const area = partsOf(target.dependsOn).find((one) => one.property === mapNames.area);
  return {
    source: source.trim(),
    sourceCode: code === source ? '' : code,
    area: textOf(area?.value).trim(),
    nb: standard === 'nb' ? word : '',
    nn: standard === 'nn' ? word : '',
    synonyms: partsOf(target.extension)
      .filter((one) => one.url === mapNames.synonym)
      .map((one) => textOf(one.valueString)),
    definition: textOf(target.comment),
    equivalence,
  };
}

/** What FHIR tells apart and we do not. */
const nearest: Readonly<Record<string, TermDraft['equivalence']>> = {
  relatedto: 'inexact',
  subsumes: 'wider',
  specializes: 'narrower',
  disjoint: 'unmatched',
};

/** The same term read twice: each standard's first word stands, and further ones are synonyms. */
function addTo(one: Gathered, other: Gathered): void {
  one.synonyms.push(...other.synonyms);
  for (const standard of ['nb', 'nn'] as const) {
    if (one[standard] && other[standard]) one.synonyms.push(other[standard]);
    else one[standard] ||= other[standard];
  }
  one.definition ||= other.definition;
}

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const partsOf = (value: unknown): Part[] => (Array.isArray(value) ? value.filter(isPart) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
