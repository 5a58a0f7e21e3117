import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExchangeFormat } from '../vocabulary.ts';

/** The schema files of one standard, by the names their publisher gives them. */
export type SchemaFiles = Readonly<Record<string, string>>;

/** The file that must be there for a standard to be checked by its publisher's schemas, by format. */
export const mainSchemaOf: Readonly<Record<ExchangeFormat, string>> = {
  einnsyn: 'einnsyn.openapi.yml',
  'fiks-politisk': 'no.ks.fiks.politisk.behandling.v1.einnsyn.utvalgssaker.send.schema.json',
  'fiks-arkiv': 'no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett.xsd',
  noark5: 'arkivstruktur.xsd',
  oparl: 'Meeting.json',
};

const readable = /\.(?:xsd|json|ya?ml)$/u;
const read = new Map<string, SchemaFiles | null>();

/**
 * The files that a standard's publisher gives out, where whoever runs Omforent has put them: in the
 * directory of schemas, in one that has the format's name. Null where the main one is not there.
 * They are read once; a server that runs sees new ones when it is started again.
 */
export function publishedSchemas(
  directory: string | null,
  format: ExchangeFormat,
): SchemaFiles | null {
  if (directory === null) return null;
  const place = join(directory, format);
  const known = read.get(place);
  if (known !== undefined) return known;
  const files = existsSync(join(place, mainSchemaOf[format])) ? filesIn(place) : null;
  read.set(place, files);
  return files;
}

function filesIn(place: string): SchemaFiles {
  const names = readdirSync(place).filter((name) => readable.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(place, name), 'utf8')]));
}
