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
 *
 * Files of `unit` and `database` take turns in two processes that stay (`isolate: false`), since
 * reading the program anew for each took longer than its tests. They share what a server's process
 * keeps between two requests, and nothing else: what was read already, and a worker that is warm.
 * What a test changes beyond that (a clock, a listener), it puts back.
 */
export default defineConfig({
  oxc: { jsx: { development: false } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // React as people get it, as `jsx` above: with what it does for developers it takes far longer.
    env: { NODE_ENV: 'production' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
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
          isolate: false,
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
