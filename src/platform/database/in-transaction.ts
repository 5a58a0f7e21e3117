import { setTimeout as pause } from 'node:timers/promises';
import type { IsolationLevel } from 'kysely';
import type { Db, Reader, Writer } from './tables.ts';

export type TransactionOptions<Answer> = {
  /** Whether the answer deserves to be kept; otherwise all is rolled back. A refusal does not. */
  keep?: (answer: Answer) => boolean;
  /**
   * `read committed` by default: lock the rows that a decision rests upon (`for update`), or ask
   * for `serializable`, where PostgreSQL finds the conflict and the work is done over.
   */
  isolation?: IsolationLevel;
};

const attempts = 3;
const [serializationFailure, deadlock] = ['40001', '40P01'];

/**
 * Does work in one transaction and answers what the work answers. Done over, three times in all,
 * where PostgreSQL broke off because of others working at the same time: so the work must do
 * nothing but what the transaction can take back.
 */
export async function inTransaction<Answer>(
  db: Db,
  work: (tx: Writer) => Promise<Answer>,
  options: TransactionOptions<Answer> = {},
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(db, work, options);
    } catch (error) {
      if (attempt === attempts || !isWorthAnotherTry(error)) throw error;
      await pause(Math.random() * 20 * attempt);
    }
  }
}

async function once<Answer>(
  db: Db,
  work: (tx: Writer) => Promise<Answer>,
  { keep = () => true, isolation = 'read committed' }: TransactionOptions<Answer>,
): Promise<Answer> {
  const tx = await db.startTransaction().setIsolationLevel(isolation).execute();
  try {
    const answer = await work(tx);
    if (keep(answer)) await tx.commit().execute();
    else await tx.rollback().execute();
    return answer;
  } catch (error) {
    // The work's own error matters, not that a lost connection cannot be rolled back either.
    if (!tx.isCommitted && !tx.isRolledBack) {
      await tx
        .rollback()
        .execute()
        .catch(() => undefined);
    }
    throw error;
  }
}

/** Reads several things as they were at one moment; PostgreSQL itself refuses any writing. */
export function inSnapshot<Answer>(
  db: Db,
  read: (reader: Reader) => Promise<Answer>,
): Promise<Answer> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => read(tx));
}

function isWorthAnotherTry(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === serializationFailure || code === deadlock;
}
