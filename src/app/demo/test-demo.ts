import { type TestDatabase, testDatabase } from '../../platform/database/test-database.ts';
import { loadDemo } from './load-demo.ts';

/**
 * A database of one's own with the demo as of now in it, for one test file. It is loaded once in a
 * run and then copied, so its ids are the same in every file; what a file does is in its copy alone.
 * For the demo as of another day, `loadDemo` into a `testDatabase()`.
 */
export function demoDatabase(): Promise<TestDatabase> {
  return testDatabase({
    filled: { name: 'demo', fill: (db) => loadDemo(db, new Date()) },
  });
}
