import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One step of the schema, as a numbered SQL file. */
export type Migration = {
  number: number;
  name: string;
  sql: string;
  sha256: string;
};

/**
 * The migrations of a directory in order: `0001_name.sql` onwards. Throws where a number is missing
 * or given twice, since that can only be a mistake of whoever wrote them.
 */
export function readMigrations(directory: string): Migration[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.sql'));
  return files.sort().map((file, index) => {
    const match = /^(\d{4})_([a-z0-9_]+)\.sql$/.exec(file);
    const number = Number(match?.[1]);
    if (!match || number !== index + 1) {
      throw new Error(`migration ${file}: expected ${String(index + 1).padStart(4, '0')}_name.sql`);
    }
    const sql = readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n');
    return { number, name: match[2] ?? '', sql, sha256: sha256Of(sql) };
  });
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
