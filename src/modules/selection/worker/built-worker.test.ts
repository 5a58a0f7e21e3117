import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { programRoot } from '../../../platform/settings/program-root.ts';
import { alternatePool } from '../sample-pools.ts';
import type * as InWorker from './in-worker.ts';

// Inside the program, so that the worker finds the packages that it leaves outside its bundle.
const cache = join(programRoot(), 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const outdir = mkdtempSync(join(cache, 'selection-'));
afterAll(() => rmSync(outdir, { recursive: true, force: true }));

const source = (name: string) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

test('in a build, the worker is the file that lies beside the program', async () => {
  await build({
    entryPoints: { program: source('in-worker'), 'selection-worker': source('selection-worker') },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
  });
  const { inWorker }: typeof InWorker = await import(
    pathToFileURL(join(outdir, 'program.js')).href
  );
  const problem = alternatePool(40, 8);
  const task = { kind: 'choose', problem, method: 'leximin', seed: '1', panels: null } as const;
  const answer = await inWorker(task);
  expect(answer.status === 'found' && answer.minimum).toBeCloseTo(0.2, 9);
});
