import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

const wanted = {
  '': { version: '1.0.0' },
  'node_modules/pg': { version: '8.0.0' },
  'node_modules/vitest': { version: '5.0.0', dev: true },
  'node_modules/for-another-platform': { version: '1.0.0', optional: true },
};
let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'omforent-install-'));
  write('package-lock.json', wanted);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file, packages) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

function installed(packages) {
  write('node_modules/.package-lock.json', packages);
  return isInstalled(root);
}

const { 'node_modules/pg': pg, 'node_modules/vitest': vitest } = wanted;

test('nothing unpacked yet', () => expect(isInstalled(root)).toBe(false));
test('everything but what is for another platform', () =>
  expect(installed({ 'node_modules/pg': pg, 'node_modules/vitest': vitest })).toBe(true));
test('a package of another version', () =>
  expect(
    installed({ 'node_modules/pg': { version: '7.0.0' }, 'node_modules/vitest': vitest }),
  ).toBe(false));
test('a package missing', () => expect(installed({ 'node_modules/vitest': vitest })).toBe(false));
test('without what only development needs, on purpose', () =>
  expect(installed({ 'node_modules/pg': pg })).toBe(true));

/** What npm leaves out when it could not fetch it fails every later installation from the file. */
test('the lock file holds the package of every platform that it names', () => {
  const file = join(import.meta.dirname, '../package-lock.json');
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  const named = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => [
      `${path}/node_modules/${name}`,
      `node_modules/${name}`,
    ]),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((places) => !places.some((place) => packages[place]))).toEqual([]);
});
