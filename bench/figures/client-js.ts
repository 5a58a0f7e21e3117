import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measurement } from '../figure.ts';

/** What the largest page could load: every island there is, compressed as it is sent. */
export const clientJs: Measurement = {
  name: 'client-js',
  runsOn: 'all browser scripts of the build together, gzipped one by one; no page loads them all',
  measure: async ({ product }) => {
    const assets = join(product, 'assets');
    const manifest = JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8')) as Record<
      string,
      string
    >;
    const sizeOf = (names: string[]) =>
      names.reduce(
        (sum, name) =>
          sum + gzipSync(readFileSync(join(assets, manifest[name] ?? name)), { level: 9 }).length,
        0,
      );
    const scripts = sizeOf(Object.keys(manifest).filter((name) => name.endsWith('.js')));
    const styles = sizeOf(['app.css']);
    const goal = { unit: 'bytes', better: 'lower' } as const;
    return [
      {
        name: 'client-js',
        value: scripts,
        ...goal,
        goal: 35_000,
        ratio_to: 'the common style sheet',
        ratio: scripts / styles,
      },
      {
        name: 'client-css',
        value: styles,
        ...goal,
        goal: 60_000,
        ratio_to: 'all scripts',
        ratio: styles / scripts,
      },
    ];
  },
};
