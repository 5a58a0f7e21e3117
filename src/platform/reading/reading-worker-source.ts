import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the worker's program lies, or its code where it had to be bundled from the source. */
export type WorkerSource = { url: URL; code?: undefined } | { code: string };

let bundled: Promise<string> | undefined;

/** The built worker beside this module's bundle; in a source tree, one bundled on the spot. */
export async function workerSource(): Promise<WorkerSource> {
  for (const place of ['./reading-worker.js', '../reading-worker.js']) {
    const url = new URL(place, import.meta.url);
    if (existsSync(url)) return { url };
  }
  bundled ??= bundleWorker(fileURLToPath(new URL('./reading-worker.ts', import.meta.url)));
  return { code: await bundled };
}

/** CommonJS, because that is what a worker made from code instead of a file understands. */
async function bundleWorker(entry: string): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text;
  if (code === undefined) throw new Error('The reading worker could not be bundled.');
  return code;
}
