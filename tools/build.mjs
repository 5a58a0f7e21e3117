import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Builds the program where its sources have changed, and answers the directory of the build. Each
 * build has a directory of its own under dist/, named by what it was built from: it appears whole
 * or not at all, two starts cannot disturb each other, and a server that runs keeps its files.
 * @param {string} root
 */
export async function build(root) {
  const dist = join(root, 'dist');
  const directory = join(dist, `build-${fingerprint(root)}`);
  if (existsSync(join(directory, 'omforent.js'))) return directory;
  mkdirSync(dist, { recursive: true });
  const unfinished = mkdtempSync(join(dist, 'unfinished-'));
  try {
    const { build: bundle } = await import('esbuild');
    const parts = [bundleServer(bundle, root, unfinished), bundleAssets(bundle, root, unfinished)];
    // Both have to be through before anything is cleared away.
    for (const { reason } of await Promise.allSettled(parts)) if (reason) throw reason;
    chmodSync(unfinished, 0o755);
    moveIntoPlace(unfinished, directory);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  sweep(dist, directory);
  return directory;
}

/** The files of src/ by path, size and time of change: quick, and enough to notice any edit. */
function fingerprint(root) {
  const hash = createHash('sha256');
  const files = [...filesUnder(join(root, 'src')), join(root, 'package-lock.json')];
  for (const file of [...files, fileURLToPath(import.meta.url)]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 12);
}

function filesUnder(directory) {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The server and its workers, in one flat directory; what a command does not need is not loaded. */
async function bundleServer(bundle, root, outdir) {
  const workers = filesUnder(join(root, 'src')).filter((file) => file.endsWith('-worker.ts'));
  const named = workers.map((file) => [basename(file, '.ts'), file]);
  await bundle({
    ...shared,
    entryPoints: { omforent: join(root, 'src/app/main.ts'), ...Object.fromEntries(named) },
    outdir,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // Some three hundred files of its own, which every command would wait for one by one.
    alias: { kysely: join(root, 'node_modules/kysely/dist/esm/index.js') },
    // The sources lie beside the build; what is told of an error is where it was.
    sourcesContent: false,
    splitting: true,
    chunkNames: '[name]-[hash]',
  });
}

/** What browsers get: one script per island, one style sheet, and the fonts it names. */
async function bundleAssets(bundle, root, outdir) {
  const islands = filesUnder(join(root, 'src')).filter(
    (file) => file.includes(`${sep}islands${sep}`) && /(?<!\.test)\.tsx?$/.test(file),
  );
  const styles = [join(root, 'src/ui/styles/app.css')].filter(existsSync);
  const assets = join(outdir, 'assets');
  mkdirSync(assets);
  const { metafile } = await bundle({
    ...shared,
    entryPoints: [...islands, ...styles],
    outdir: assets,
    platform: 'browser',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    minify: true,
    metafile: true,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'file', '.png': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  writeFileSync(join(assets, 'manifest.json'), JSON.stringify(manifestOf(metafile), null, 2));
}

const shared = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  sourcemap: true,
  logLevel: 'silent',
};

/** From the name that a page asks for (`app.css`, `agenda.js`) to the file that a browser gets. */
function manifestOf(metafile) {
  const manifest = {};
  for (const [output, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (!entryPoint) continue;
    const name = basename(entryPoint).replace(/\.tsx?$/, '.js');
    if (manifest[name]) throw new Error(`two browser files are called ${name}`);
    manifest[name] = basename(output);
  }
  return manifest;
}

function moveIntoPlace(unfinished, directory) {
  try {
    renameSync(unfinished, directory);
  } catch (error) {
    // Another start has made the very same build in the meantime.
    if (!existsSync(join(directory, 'omforent.js'))) throw error;
  }
}

/** Keeps the builds of the last day, of which a running server may still be loading parts. */
function sweep(dist, current) {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of readdirSync(dist)) {
    const path = join(dist, name);
    if (path !== current && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < yesterday) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const directory = await build(dirname(dirname(fileURLToPath(import.meta.url))));
  process.stdout.write(`${directory}\n`);
}
