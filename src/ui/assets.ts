import { readFileSync } from 'node:fs';

let manifest: Readonly<Record<string, string>> | null = null;

/** Run from the sources, as tests do, there is no build whose files could be named. */
const built = !import.meta.url.endsWith('.ts');

/** The address of a built browser file by the name it has in the sources, such as `app.css`. */
export function assetAddress(name: string): string {
  if (!built) return `/assets/${name}`;
  manifest ??= JSON.parse(
    readFileSync(new URL('./assets/manifest.json', import.meta.url), 'utf8'),
  ) as Record<string, string>;
  const file = manifest[name];
  if (!file) throw new Error(`there is no browser file ${name}`);
  return `/assets/${file}`;
}
