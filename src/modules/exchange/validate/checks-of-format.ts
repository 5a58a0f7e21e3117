import type { DeviationCode } from '../rules/deviations.ts';
import type { JsonSchema } from '../schemas/json-parts.ts';
import type { ExchangeFormat } from '../vocabulary.ts';
import { type Breach, breachesOfJson } from './json-follows-schema.ts';
import { publishedJson } from './published-json.ts';
import { publishedSchemas, type SchemaFiles } from './published-schemas.ts';
import { breachesOfXml } from './xml-follows-schema.ts';

/** Checks of JSON by our schema and, where it is there, by the publisher's of that name. */
export function jsonChecks(format: ExchangeFormat, directory: string | null) {
  const files = publishedSchemas(directory, format);
  const theirs = files ? publishedJson(files) : null;
  return {
    published: theirs !== null,
    mended: theirs?.mended ?? ([] as readonly DeviationCode[]),
    breachesOf: (own: JsonSchema, name: string, value: unknown): Breach[] => [
      ...breachesOfJson(own, value),
      ...(theirs?.breachesOf(name, value) ?? []),
    ],
  };
}

/**
 * Checks of XML by our schema of a name and, where it is there, by the publisher's of the same name.
 * `schemas` are those that go with the files: the publisher's, or ours.
 */
export function xmlChecks(format: ExchangeFormat, own: SchemaFiles, directory: string | null) {
  const theirs = publishedSchemas(directory, format);
  return {
    published: theirs !== null,
    schemas: { ...own, ...theirs },
    breachesOf: (main: string, xml: string): Breach[] => [
      ...breachesOfXml(own, main, xml),
      ...(theirs ? publishedBreaches(theirs, main, xml) : []),
    ],
  };
}

/** Schemas that do not fit together break every file, and say so; nothing is given unchecked. */
function publishedBreaches(files: SchemaFiles, main: string, xml: string): Breach[] {
  if (!files[main]) return [{ where: main, why: 'is not among the schemas' }];
  try {
    return breachesOfXml(files, main, xml);
  } catch (error) {
    return [{ where: main, why: error instanceof Error ? error.message : String(error) }];
  }
}
