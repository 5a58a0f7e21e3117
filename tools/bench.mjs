// npm run bench [-- NAME…] [--json]: builds the measuring program and the product, and measures.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as buildProduct } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';

process.env.NODE_ENV = 'production';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
installWhatIsMissing(root);
const product = await buildProduct(root);
const { build } = await import('esbuild');
const out = join(root, 'node_modules/.cache/omforent-bench');
mkdirSync(out, { recursive: true });
await build({
  entryPoints: {
    bench: join(root, 'bench/main.ts'),
    'reading-worker': join(root, 'src/platform/reading/reading-worker.ts'),
    'pdf-worker': join(root, 'src/platform/pdf/pdf-worker.ts'),
    'selection-worker': join(root, 'src/modules/selection/worker/selection-worker.ts'),
    'selection-in-worker': join(root, 'bench/selection-in-worker.ts'),
  },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  logLevel: 'error',
});
const { bench } = await import(pathToFileURL(join(out, 'bench.js')).href);
await bench({ root, product }, process.argv.slice(2));
