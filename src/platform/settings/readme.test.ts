import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programRoot } from './program-root.ts';
import { settingTable } from './settings.ts';

const readme = join(programRoot(), 'README.md');

test.skipIf(!existsSync(readme)).each(settingTable)(
  'the README has a row for $name with its default',
  ({ name, default: usual }) => {
    const rows = readFileSync(readme, 'utf8').split('\n');
    const row = rows.find((line) => line.startsWith(`| \`${name}\``));
    expect(row?.replaceAll('`', '')).toContain(usual);
  },
);
