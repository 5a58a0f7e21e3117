import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from './build.mjs';

let root;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'omforent-build-'));
  write('package-lock.json', '{}');
  write('src/app/main.ts', "export const main = async () => (await import('./later.ts')).said;");
  write('src/app/later.ts', "export const said: string = 'later';");
  write('src/platform/pdf/pdf-worker.ts', "console.log('worker');");
  write('src/modules/meetings/islands/agenda.ts', "document.title = 'agenda';");
  write('src/modules/meetings/islands/agenda.test.ts', "throw new Error('not for browsers');");
  write('src/ui/styles/app.css', "@import './more.css'; @font-face { src: url(./inter.woff2); }");
  write('src/ui/styles/more.css', 'p { color: black; }');
  write('src/ui/styles/inter.woff2', 'font');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const manifestOf = (directory) =>
  JSON.parse(readFileSync(join(directory, 'assets/manifest.json'), 'utf8'));

test('makes a program that loads its parts when they are needed, and its workers', async () => {
  const directory = await build(root);
  const { main } = await import(join(directory, 'omforent.js'));
  expect(await main()).toBe('later');
  expect(readFileSync(join(directory, 'omforent.js'), 'utf8')).not.toContain("'later'");
  expect(readFileSync(join(directory, 'pdf-worker.js'), 'utf8')).toContain('worker');
});

test('names what browsers get by its content, and lists it', async () => {
  const directory = await build(root);
  const manifest = manifestOf(directory);
  expect(Object.keys(manifest).sort()).toEqual(['agenda.js', 'app.css']);
  const css = readFileSync(join(directory, 'assets', manifest['app.css']), 'utf8');
  expect(css).toMatch(/url\("?\/assets\/inter-\w+\.woff2"?\)/);
  expect(css).toContain('color');
});

test('several builds at once disturb nobody, and leave one whole result', async () => {
  const directories = await Promise.all([build(root), build(root), build(root)]);
  expect(new Set(directories).size).toBe(1);
  expect(readdirSync(join(root, 'dist'))).toEqual([basename(directories[0])]);
});

test('builds anew after an edit only, and keeps what a running server may still load', async () => {
  const first = await build(root);
  expect(await build(root)).toBe(first);
  write('src/app/later.ts', "export const said: string = 'much later';");
  const second = await build(root);
  expect(second).not.toBe(first);
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(
    [first, second].map((d) => basename(d)).sort(),
  );
});

test('a source that does not build leaves nothing behind', async () => {
  write('src/app/later.ts', 'export const said = ;');
  await expect(build(root)).rejects.toThrow('Unexpected ";"');
  expect(readdirSync(join(root, 'dist'))).toEqual([]);
});
