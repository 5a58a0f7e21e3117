import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Where a worker's code lies. The built server finds `<name>.js` beside itself. Run from source,
 * as tests do, `<name>.ts` beside the caller is bundled first, because Node starts no thread from
 * TypeScript; the bundle lies below `node_modules` so that it finds its packages.
 */
export async function workerEntry(name: string, callerUrl: string): Promise<URL> {
  if (!callerUrl.endsWith('.ts')) return new URL(`./${name}.js`, callerUrl);
  const { build } = await import('esbuild');
  const source = fileURLToPath(new URL(`./${name}.ts`, callerUrl));
  const bundle = await build({
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
  });
  const code = bundle.outputFiles[0]?.contents ?? new Uint8Array();
  const packages = dirname(dirname(createRequire(import.meta.url).resolve('esbuild/package.json')));
  const folder = join(packages, '.cache', 'omforent');
  await mkdir(folder, { recursive: true });
  const mark = createHash('sha256').update(code).digest('hex').slice(0, 12);
  const target = join(folder, `${name}-${mark}.mjs`);
  // Written aside and renamed, so that a thread started meanwhile never reads half a file.
  const aside = `${target}.${randomUUID()}`;
  await writeFile(aside, code);
  await rename(aside, target);
  return pathToFileURL(target);
}
