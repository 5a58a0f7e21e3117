import type { BodyId, MeetingId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { MessageStanding } from '../vocabulary.ts';
import type { MessageRow } from './tables.ts';

/** What became of every message about a meeting, in the order they were queued. */
export async function messagesAbout(db: Reader, meetingId: MeetingId): Promise<MessageStanding[]> {
  const rows = await db
    .selectFrom('messages.message')
    .select(standingColumns)
    .where('meeting_id', '=', meetingId)
    .orderBy('queued_at')
    .orderBy('id')
    .execute();
  return rows.map(standingOf);
}

export const standingColumns = [
  'id',
  'once_key',
  'to_name',
  'to_email',
  'subject',
  'state',
  'attempts',
  'queued_at',
  'sent_at',
  'next_try_at',
  'problem',
  'last_error',
] as const;

type StandingRow = Pick<
  MessageRow,
  Exclude<(typeof standingColumns)[number], 'attempts' | 'last_error'>
> & {
  attempts: number;
  last_error: string;
};

export function standingOf(row: StandingRow): MessageStanding {
  return {
    id: row.id,
    onceKey: row.once_key,
    to: { name: row.to_name, email: row.to_email },
    subject: row.subject,
    state: row.state,
    attempts: row.attempts,
    queuedAt: row.queued_at,
    sentAt: row.sent_at,
    nextTryAt: row.next_try_at,
    problem: row.problem,
    lastError: row.last_error,
  };
}

/** How many messages somebody must look at; of one body and of none, or (null) of all. */
export async function countFailed(db: Reader, bodyId: BodyId | null): Promise<number> {
  const row = await db
    .selectFrom('messages.message')
    .select(({ fn }) => fn.countAll<number>().as('failed'))
    .where('state', '=', 'failed')
    .where('sealed', '=', false)
    .$if(bodyId !== null, (query) =>
      query.where((where) =>
        where.or([where('body_id', '=', bodyId), where('body_id', 'is', null)]),
      ),
    )
    .executeTakeFirstOrThrow();
  return row.failed;
}

/** What became of sealed messages whose key begins like this, the latest first. */
export async function sealedMessages(db: Reader, keyBegins: string): Promise<MessageStanding[]> {
  const rows = await db
    .selectFrom('messages.message')
    .select(standingColumns)
    .where('sealed', '=', true)
    .where('once_key', 'like', `${likeText(keyBegins)}%`)
    .orderBy('queued_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(standingOf);
}

/** Which of these keys have a sealed message that failed or came back. */
export async function failedSealed(
  db: Reader,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('messages.message')
    .select('once_key')
    .where('sealed', '=', true)
    .where('state', '=', 'failed')
    .execute();
  return new Set(keys.filter((key) => rows.some((row) => row.once_key.startsWith(key))));
}

/** A text as `like` takes it: no letter of it stands for any other. */
export const likeText = (text: string) => text.replace(/[\\%_]/g, (letter) => `\\${letter}`);
