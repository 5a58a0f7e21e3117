/** Where a database is: a URL, or the parts of one. */
export type DatabaseTarget =
  | { connectionString: string }
  | { host: string; port: number; user: string; password: string; database: string };

/** The same server and account, another database. */
export function inDatabase(target: DatabaseTarget, database: string): DatabaseTarget {
  if (!('connectionString' in target)) return { ...target, database };
  const url = new URL(target.connectionString);
  url.pathname = `/${database}`;
  return { connectionString: url.href };
}
