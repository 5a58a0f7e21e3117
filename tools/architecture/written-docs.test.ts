import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/app/cli/commands.ts';
import { mayUse } from '../../src/app/may-use.ts';
import { programRoot } from '../../src/platform/settings/program-root.ts';

const root = programRoot();
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The rows of the README's tables whose first cell matches, as the code words in each cell. */
function rowsWith(first: RegExp): string[][][] {
  const rows = readme.split('\n').filter((line) => line.startsWith('| ') && first.test(line));
  return rows.map((row) =>
    row.split(' | ').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '')),
  );
}

describe('the README', () => {
  test('maps the modules as they may use each other', () => {
    const map = rowsWith(/src\/modules\//).map((cells) => [cells[0]?.[0], cells.at(-1)]);
    expect(Object.fromEntries(map)).toEqual(mayUse);
  });

  test('lists the commands as the program calls them', () => {
    const usages = [...commands.map(({ usage }) => usage), 'help'];
    const rows = readme.split('\n').filter((line) => usages.some((usage) => begins(line, usage)));
    expect(rows).toHaveLength(usages.length);
  });
});

const begins = (line: string, usage: string) => line.startsWith(`| \`${usage}\` |`);

/** Every page of prose in the repository. */
const pages = ['README.md', 'CONTRIBUTING.md', ...below('docs'), ...below('src')];

function below(directory: string): string[] {
  return readdirSync(join(root, directory), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

describe('links between pages', () => {
  test('are looked for in every module', () => {
    for (const module of Object.keys(mayUse)) {
      expect(pages).toContain(`src/modules/${module}/README.md`);
    }
  });

  test.each(pages)('of %s lead to something', (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => target ?? '');
    const own = targets.filter((target) => !/^\w+:/.test(target));
    expect(own.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });
});

test('decisions are numbered without gaps', () => {
  const names = readdirSync(join(root, 'docs/decisions')).sort();
  const numbers = names.map((name) => Number(/^(\d{3})-[a-z0-9-]+\.md$/.exec(name)?.[1]));
  expect(numbers).toEqual(names.map((_, index) => index + 1));
});
