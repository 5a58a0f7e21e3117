import type { BodyId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { IncomingId, IncomingReply, IncomingState, MailWay } from '../vocabulary.ts';
import { likeText } from './reads.ts';
import './tables.ts';

export type Incoming = {
  id: IncomingId;
  cameAt: Date;
  cameBy: MailWay;
  from: string;
  subject: string;
  text: string;
  reply: IncomingReply | null;
  state: IncomingState;
  why: string;
  handledAt: Date | null;
  /** Since when nothing is left of what it said. */
  contentDeletedAt: Date | null;
  /** About a letter that is nobody's but its recipient's; then it has no sender and no words here. */
  aboutSealed: boolean;
};

/** Stands where the reason stood, once a person has read what nobody else could take. */
export const readByHand = 'read-by-hand';

/** The answer in a mail that was kept; null where there is none. */
export async function readReply(db: Reader, id: IncomingId): Promise<IncomingReply | null> {
  const row = await db
    .selectFrom('messages.incoming')
    .select('reply')
    .where('id', '=', id)
    .executeTakeFirst();
  return (row?.reply as IncomingReply | null | undefined) ?? null;
}

/** Whose mail it is once that is known, for the policy. */
export async function bodyOfIncoming(
  db: Reader,
  { id }: { id: string },
): Promise<{ bodyId: BodyId | null } | null> {
  const row = await db
    .selectFrom('messages.incoming')
    .select('body_id')
    .where('id', '=', id as IncomingId)
    .executeTakeFirst();
  return row ? { bodyId: row.body_id } : null;
}

/** What was kept before this time and not handed on. */
export async function listWaitingIncoming(db: Reader, before: Date): Promise<IncomingId[]> {
  const rows = await db
    .selectFrom('messages.incoming')
    .select('id')
    .where('state', '=', 'waiting')
    .where('came_at', '<', before)
    .orderBy('came_at')
    .limit(100)
    .execute();
  return rows.map((row) => row.id);
}

/** What came in, what must be read first; of one body and of none yet, or (null) of all. */
export async function listIncoming(
  db: Reader,
  bodyId: BodyId | null,
  limit: number,
): Promise<Incoming[]> {
  const rows = await db
    .selectFrom('messages.incoming')
    .select(['id', 'came_at', 'came_by', 'from_email', 'subject', 'text', 'reply', 'state', 'why'])
    .select(['handled_at', 'content_deleted_at', 'about_sealed'])
    .$if(bodyId !== null, (query) =>
      query.where((where) =>
        where.or([where('body_id', '=', bodyId), where('body_id', 'is', null)]),
      ),
    )
    .orderBy((order) => order.case().when('state', '=', 'handled').then(1).else(0).end())
    .orderBy('came_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    cameAt: row.came_at,
    cameBy: row.came_by,
    aboutSealed: row.about_sealed !== null,
    from: row.about_sealed === null ? row.from_email : '',
    subject: row.about_sealed === null ? row.subject : '',
    text: row.about_sealed === null ? row.text : '',
    reply: row.about_sealed === null ? (row.reply as IncomingReply | null) : null,
    state: row.state,
    why: row.why,
    handledAt: row.handled_at,
    contentDeletedAt: row.content_deleted_at,
  }));
}

/** The mail as it came; null where it is gone. */
export async function readRaw(db: Reader, id: string): Promise<Buffer | null> {
  const row = await db
    .selectFrom('messages.incoming')
    .select('raw')
    .where('id', '=', id as IncomingId)
    .where('content_deleted_at', 'is', null)
    .where('about_sealed', 'is', null)
    .executeTakeFirst();
  return row?.raw ?? null;
}

/** What came in about sealed messages whose key begins like this, the latest first. */
export async function incomingAboutSealed(db: Reader, keyBegins: string) {
  return db
    .selectFrom('messages.incoming as i')
    .innerJoin('messages.message as m', 'm.id', 'i.about_sealed')
    .select(['i.id', 'i.came_at as cameAt', 'i.subject', 'i.text'])
    .where('m.sealed', '=', true)
    .where('m.once_key', 'like', `${likeText(keyBegins)}%`)
    .where('i.content_deleted_at', 'is', null)
    .orderBy('i.came_at', 'desc')
    .limit(20)
    .execute();
}

/** How many mails somebody must read; of one body and of none yet, or (null) of all. */
export async function countUnread(db: Reader, bodyId: BodyId | null): Promise<number> {
  const row = await db
    .selectFrom('messages.incoming')
    .select(({ fn }) => fn.countAll<number>().as('unread'))
    .where('state', '=', 'unhandled')
    .$if(bodyId !== null, (query) =>
      query.where((where) =>
        where.or([where('body_id', '=', bodyId), where('body_id', 'is', null)]),
      ),
    )
    .executeTakeFirstOrThrow();
  return row.unread;
}
