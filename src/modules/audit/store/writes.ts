import { sql } from 'kysely';
import type { Writer } from '../../../platform/database/tables.ts';
import { chainStart, sealEntry } from '../rules/each-entry-seals-the-one-before.ts';
import type { AuditRecord } from '../vocabulary.ts';
import './tables.ts';

/** One writer at a time extends the chain; the lock ends with the transaction. */
const chainLock = 7_104_801;

/** Appends what was done, in the transaction that did it, sealed to the entry before. */
export async function appendToLog(tx: Writer, record: AuditRecord): Promise<void> {
  return appendAllToLog(tx, [record]);
}

/** So many entries are written at a time; PostgreSQL takes 65 535 values in one statement. */
const atATime = 1_000;

/** What has been done so far in a transaction whose log is written at its end. */
const together = new WeakMap<Writer, AuditRecord[]>();

/**
 * Does work in a transaction, and then appends all that was done in it, in its order: asked for the
 * last entry once, and not each time.
 */
export async function logTogether(tx: Writer, work: () => Promise<void>): Promise<void> {
  const records: AuditRecord[] = [];
  together.set(tx, records);
  await work().finally(() => together.delete(tx));
  await appendAllToLog(tx, records);
}

/**
 * Appends several things that were done, in their order. Nobody else writes to the log until the
 * transaction is done, so that it is called last.
 */
export async function appendAllToLog(tx: Writer, records: readonly AuditRecord[]): Promise<void> {
  const waiting = together.get(tx);
  if (waiting) {
    waiting.push(...records);
    return;
  }
  await sql`select pg_advisory_xact_lock(${chainLock})`.execute(tx);
  const last = await tx
    .selectFrom('audit.entry')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  let number = last?.number ?? 0;
  let previousHash = last ? last.hash.toString('hex') : chainStart;
  const entries = records.map((record) => {
    number++;
    const stored = JSON.parse(
      JSON.stringify({ before: record.before ?? null, after: record.after ?? null }),
    ) as { before: unknown; after: unknown };
    const hash = sealEntry({ ...record, ...stored }, number, previousHash);
    const entry = {
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
    };
    previousHash = hash;
    return entry;
  });
  for (let at = 0; at < entries.length; at += atATime) {
    await tx
      .insertInto('audit.entry')
      .values(entries.slice(at, at + atATime))
      .execute();
  }
}
