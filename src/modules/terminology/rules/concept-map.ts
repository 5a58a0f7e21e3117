/** The parts of an R4 ConceptMap that a term has, and none besides. @source HL7 FHIR R4 ConceptMap */
export type ConceptMap = {
  resourceType: 'ConceptMap';
  url: string;
  version: string;
  name: string;
  title: string;
  status: 'active';
  experimental: false;
  date: string;
  publisher: string;
  description: string;
  group?: readonly MapGroup[];
};
export type MapGroup = { source: string; target: string; element: readonly MapElement[] };
export type MapElement = { code: string; display: string; target: readonly MapTarget[] };
export type MapTarget = {
  extension?: readonly { url: string; valueString: string }[];
  code?: string;
  display?: string;
  equivalence: string;
  comment?: string;
  dependsOn?: readonly { property: string; value: string }[];
};

/** What our words are called in a map: whose words, which written standard, and what else is said. */
export const mapNames = {
  source: 'urn:omforent:terms:vendor',
  target: { nb: 'urn:omforent:terms:nb', nn: 'urn:omforent:terms:nn' },
  synonym: 'urn:omforent:terms:synonym',
  area: 'urn:omforent:terms:area',
} as const;
