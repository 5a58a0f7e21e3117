import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages that the lock file names, where any of them is missing or of another
 * version. Whatever npm has to say goes to standard error.
 * @param {string} root
 */
export function installWhatIsMissing(root) {
  if (isInstalled(root)) return;
  process.stderr.write('Installing packages …\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) {
    process.stderr.write('omforent: the packages could not be installed (npm ci failed).\n');
    process.exit(1);
  }
}

/**
 * Whether everything is there. npm keeps a lock file of what it has unpacked, and that must hold
 * what ours asks for.
 * @param {string} root
 */
export function isInstalled(root) {
  const unpacked = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(unpacked)) return false;
  const found = packagesIn(unpacked);
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json')));
  return wanted.every(([path, { version, optional, dev }]) => {
    if (path === '') return true;
    const present = found[path];
    return present ? present.version === version : Boolean(optional || (dev && leftOut(found)));
  });
}

/** An installation without what only development needs, made on purpose, is whole too. */
function leftOut(found) {
  return found['node_modules/vitest'] === undefined;
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
