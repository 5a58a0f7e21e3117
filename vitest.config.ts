import { defineConfig } from 'vitest/config';

// Vitest 5 groups the failures it reports with Map.groupBy, which Node 20 lacks.
const groupBy = <Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key) => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};
if (!('groupBy' in Map)) Object.assign(Map, { groupBy });

/**
 * `unit`: pure, milliseconds. `database`: `*.db.test.ts`, each file with a PostgreSQL database of
 * its own, and tests of real processes. `journeys`: a browser against a really started server.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    env: { NODE_ENV: 'test' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Nothing here is timed: on a busy machine a solver or a document takes its time.
          testTimeout: 60_000,
          include: ['src/**/*.test.{ts,tsx}', 'tools/*.test.mjs'],
          exclude: ['**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tools/architecture/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['src/**/*.db.test.{ts,tsx}'],
          globalSetup: ['tools/vitest-global.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['journeys/**/*.journey.{ts,tsx}'],
          globalSetup: ['tools/vitest-journeys.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
