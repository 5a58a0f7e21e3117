import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory that holds this program's package.json, whether it runs from src/ or from dist/. */
export function programRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!isProgramRoot(directory)) {
    const parent = dirname(directory);
    if (parent === directory) throw new Error('package.json of omforent not found');
    directory = parent;
  }
  return directory;
}

function isProgramRoot(directory: string): boolean {
  const file = join(directory, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'omforent';
}
