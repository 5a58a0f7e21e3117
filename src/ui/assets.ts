import { readFileSync } from 'node:fs';

let manifest: Readonly<Record<string, string>> | null = null;

/** The address of a built browser file by the name it has in the sources, such as `app.css`. */
export function assetAddress(name: string): string {
  manifest ??= JSON.parse(
    readFileSync(new URL('./assets/manifest.json', import.meta.url), 'utf8'),
  ) as Record<string, string>;
  const built = manifest[name];
  if (!built) throw new Error(`there is no browser file ${name}`);
  return `/assets/${built}`;
}
