#!/usr/bin/env node
// The door to Omforent. It needs nothing but Node itself: it sees to the packages and the build,
// and then hands over to the program in this same process, so that signals reach it directly.
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`omforent: needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

// React is four times slower otherwise, and looks only once.
process.env.NODE_ENV ??= 'production';
process.setSourceMapsEnabled(true);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { installWhatIsMissing } = await import('./install.mjs');
installWhatIsMissing(root);
const { build } = await import('./build.mjs');
const directory = await build(root).catch((error) => {
  console.error(`omforent: could not be built: ${error.message}`);
  process.exit(1);
});
const { main } = await import(pathToFileURL(join(directory, 'omforent.js')).href);
await main(process.argv.slice(2));
