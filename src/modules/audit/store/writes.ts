import { sql } from 'kysely';
import type { Writer } from '../../../platform/database/tables.ts';
import { chainStart, sealEntry } from '../rules/each-entry-seals-the-one-before.ts';
import type { AuditRecord } from '../vocabulary.ts';
import './tables.ts';

/** One writer at a time extends the chain; the lock ends with the transaction. */
const chainLock = 7_104_801;

/** Appends what was done, in the transaction that did it, sealed to the entry before. */
export async function appendToLog(tx: Writer, record: AuditRecord): Promise<number> {
  await sql`select pg_advisory_xact_lock(${chainLock})`.execute(tx);
  const last = await tx
    .selectFrom('audit.entry')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  const previousHash = last ? last.hash.toString('hex') : chainStart;
  const stored = JSON.parse(
    JSON.stringify({ before: record.before ?? null, after: record.after ?? null }),
  ) as { before: unknown; after: unknown };
  const hash = sealEntry({ ...record, ...stored }, number, previousHash);
  await tx
    .insertInto('audit.entry')
    .values({
      number,
      at: new Date(record.at),
      person_id: record.personId,
      person_name: record.personName,
      role: record.role,
      on_behalf_of: record.onBehalfOf,
      command: record.command,
      subject_kind: record.subjectKind,
      subject_id: record.subjectId,
      body_id: record.bodyId,
      before: JSON.stringify(stored.before),
      after: JSON.stringify(stored.after),
      previous_hash: Buffer.from(previousHash, 'hex'),
      hash: Buffer.from(hash, 'hex'),
    })
    .execute();
  return number;
}
