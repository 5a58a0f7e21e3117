/**
 * The shape of an R4 ConceptMap as it is published: which fields there are, how many of each, the
 * patterns of its types, the codes that may stand in it, and the rules that a schema can hold
 * (nothing empty; a comment where the target is narrower or inexact). JSON Schema 2019 without
 * extensions, for tests and for whoever receives our maps.
 * @source HL7 FHIR R4 ConceptMap, code systems publication-status and concept-map-equivalence
 */
const text = { type: 'string', pattern: '\\S', maxLength: 1_048_576 } as const;
const code = { type: 'string', pattern: '^[^\\s]+(\\s[^\\s]+)*$' } as const;
const uri = { type: 'string', pattern: '^\\S+$' } as const;
const absolute = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' } as const;

const many = (items: object) => ({ type: 'array', minItems: 1, items }) as const;
const part = (required: readonly string[], properties: object) =>
  ({ type: 'object', required, properties, additionalProperties: false }) as const;

const extension = part(['url', 'valueString'], { url: absolute, valueString: text });
const depends = part(['property', 'value'], {
  property: absolute,
  system: uri,
  value: text,
  display: text,
});

const equivalence = {
  enum: [
    'relatedto',
    'equivalent',
    'equal',
    'wider',
    'subsumes',
    'narrower',
    'specializes',
    'inexact',
    'unmatched',
    'disjoint',
  ],
} as const;

const target = {
  ...part(['equivalence'], {
    extension: many(extension),
    code,
    display: text,
    equivalence,
    comment: text,
    dependsOn: many(depends),
    product: many(depends),
  }),
  if: { properties: { equivalence: { enum: ['narrower', 'inexact'] } } },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { required: ['comment'], properties: { comment: text } },
} as const;

const unmapped = part(['mode'], {
  mode: { enum: ['provided', 'fixed', 'other-map'] },
  code,
  display: text,
  url: uri,
});
const element = part([], { code, display: text, target: many(target) });
const group = part(['element'], {
  source: uri,
  sourceVersion: text,
  target: uri,
  targetVersion: text,
  element: many(element),
  unmapped,
});

export const conceptMapSchema = part(['resourceType', 'status'], {
  resourceType: { const: 'ConceptMap' },
  id: { type: 'string', pattern: '^[A-Za-z0-9.-]{1,64}$' },
  url: absolute,
  version: text,
  name: { type: 'string', pattern: '^[A-Z][A-Za-z0-9_]{0,254}$' },
  title: text,
  status: { enum: ['draft', 'active', 'retired', 'unknown'] },
  experimental: { type: 'boolean' },
  date: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  publisher: text,
  description: text,
  purpose: text,
  copyright: text,
  sourceUri: uri,
  sourceCanonical: uri,
  targetUri: uri,
  targetCanonical: uri,
  group: many(group),
});
