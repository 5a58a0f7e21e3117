import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from '../../../platform/settings/program-root.ts';

/** The schema files of one standard, by the names their publisher gives them. */
export type SchemaFiles = Readonly<Record<string, string>>;

/**
 * The files that a standard's publisher gives out, where whoever runs Omforent has put them beside
 * ours; they are then what files are checked against. Null where the one that is asked for is not
 * there.
 */
export function publishedSchemas(standard: string, main: string): SchemaFiles | null {
  const known = read.get(standard);
  if (known !== undefined) return known;
  const files = readFiles(standard, main);
  read.set(standard, files);
  return files;
}

const read = new Map<string, SchemaFiles | null>();

function readFiles(standard: string, main: string): SchemaFiles | null {
  const directory = join(
    programRoot(),
    'src',
    'modules',
    'exchange',
    'schemas',
    'published',
    standard,
  );
  if (!existsSync(join(directory, main))) return null;
  const names = readdirSync(directory).filter((name) => name.endsWith('.xsd'));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(directory, name), 'utf8')]),
  );
}
