import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { furtherDoors, mayUse } from '../../src/app/may-use.ts';
import { programRoot } from '../../src/platform/settings/program-root.ts';
import { boundaries, circle } from './boundaries.ts';
import { nameComplaint } from './file-names.ts';
import { type Import, readImports, readSources } from './read-imports.ts';

const root = programRoot();
const sources = readSources(root, 'src');
const imports = readImports(sources);
const rules = boundaries(mayUse, furtherDoors);

/** The smallest import that crosses each boundary, and one beside it that must be let through. */
const crossings: Record<string, { crosses: Import; passes: Import }> = {
  'the kernel stands alone': {
    crosses: { from: 'src/kernel/a.ts', to: 'pg' },
    passes: { from: 'src/kernel/a.ts', to: 'src/kernel/b.ts' },
  },
  'the platform knows no domain': {
    crosses: { from: 'src/platform/pdf/a.ts', to: 'src/modules/meetings/index.ts' },
    passes: { from: 'src/platform/pdf/a.ts', to: 'src/kernel/b.ts' },
  },
  'the interface knows no domain': {
    crosses: { from: 'src/ui/a.tsx', to: 'src/platform/database/index.ts' },
    passes: { from: 'src/ui/a.tsx', to: 'react' },
  },
  'only the composition root knows the composition root': {
    crosses: { from: 'src/modules/meetings/a.ts', to: 'src/app/main.ts' },
    passes: { from: 'src/app/a.ts', to: 'src/app/main.ts' },
  },
  'modules meet at their doors': {
    crosses: {
      from: 'src/modules/meetings/commands/a.ts',
      to: 'src/modules/organisations/store/reads.ts',
    },
    passes: {
      from: 'src/modules/meetings/commands/a.ts',
      to: 'src/modules/organisations/index.ts',
    },
  },
  'modules follow the map': {
    crosses: { from: 'src/modules/identity/a.ts', to: 'src/modules/meetings/index.ts' },
    passes: { from: 'src/modules/meetings/a.ts', to: 'src/modules/identity/index.ts' },
  },
  'rules are pure': {
    crosses: { from: 'src/modules/meetings/rules/a.ts', to: 'src/modules/meetings/store/reads.ts' },
    passes: { from: 'src/modules/meetings/rules/a.ts', to: 'src/modules/documents/vocabulary.ts' },
  },
  'pages do not write': {
    crosses: {
      from: 'src/modules/meetings/pages/a.tsx',
      to: 'src/modules/meetings/store/writes.ts',
    },
    passes: { from: 'src/modules/meetings/pages/a.tsx', to: 'src/modules/meetings/store/reads.ts' },
  },
};

describe('the check looks at something', () => {
  test('at every part of the house', () => {
    for (const part of ['kernel', 'platform', 'modules', 'app']) {
      const read = sources.filter(({ path }) => path.startsWith(`src/${part}/`));
      expect(read.length, part).toBeGreaterThan(3);
    }
    expect(imports.length).toBeGreaterThan(sources.length);
  });

  test('at files that are there', () => {
    const missing = imports.filter(
      ({ to }) => to.startsWith('src/') && !existsSync(join(root, to)),
    );
    expect(missing).toEqual([]);
  });

  test('at imports of every kind', () => {
    const text = `import a from './a.ts'; import type { B } from './b.ts'; import './c.ts';
      export { d } from './d.ts'; export * from './e.ts'; const f = () => import('./f.ts');
      const element = <p>{a}</p>;`;
    const found = readImports([{ path: 'src/x/y.tsx', text }]).map(({ to }) => to);
    expect(found.sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((n) => `src/x/${n}.ts`));
  });
});

describe.each(rules)('$name', ({ name, why, crossedBy }) => {
  test('nobody crosses it', () => {
    const crossed = imports.filter(crossedBy).map(({ from, to }) => `${from} → ${to}`);
    expect(crossed.join('\n'), why).toBe('');
  });

  test('a crossing is noticed, and its neighbour let through', () => {
    const { crosses, passes } = crossings[name] ?? {};
    expect(crosses && crossedBy(crosses)).toBe(true);
    expect(passes && crossedBy(passes)).toBe(false);
  });
});

describe('modules', () => {
  test('use each other in no circle', () => {
    expect(circle(imports)).toBeUndefined();
  });

  test('a circle is noticed', () => {
    const between = (from: string, to: string) => ({
      from: `src/modules/${from}/a.ts`,
      to: `src/modules/${to}/index.ts`,
    });
    expect(circle([between('a', 'b'), between('b', 'c')])).toBeUndefined();
    expect(circle([between('a', 'b'), between('b', 'c'), between('c', 'b')])).toEqual([
      'b',
      'c',
      'b',
    ]);
  });

  test('are all on the map', () => {
    const found = new Set(
      sources.map(({ path }) => /^src\/modules\/([^/]+)\//.exec(path)?.[1]).filter((m) => m),
    );
    expect([...found].sort()).toEqual(Object.keys(mayUse).sort());
  });
});

describe('file names', () => {
  test('are kebab-case and name an idea', () => {
    const all = ['src', 'tools', 'journeys', 'bench'].flatMap((top) => readSources(root, top));
    expect(all.map(({ path }) => nameComplaint(path)).filter((complaint) => complaint)).toEqual([]);
  });

  test.each(['src/kernel/dateUtils.ts', 'src/ui/form-helpers.ts', 'src/common/a.ts'])(
    '%s is complained of',
    (path) => expect(nameComplaint(path)).toContain(path),
  );
});
