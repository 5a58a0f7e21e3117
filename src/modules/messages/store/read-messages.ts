import type { BodyId, MeetingId, MessageId } from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { MessagePart, MessageStanding, MessageState, SentBy } from '../vocabulary.ts';
import { standingColumns, standingOf } from './reads.ts';

export type MessageFilter = {
  /** Messages of this body and of none; null for all. */
  bodyId: BodyId | null;
  state: MessageState | null;
  meetingId: string | null;
};

export type ListedMessage = MessageStanding & { leasedUntil: Date | null; sentBy: SentBy | null };

/** Messages, those that somebody must look at first, then what waits, then the newest. */
export async function listMessages(
  db: Reader,
  filter: MessageFilter,
  page: { offset: number; limit: number },
): Promise<ListedMessage[]> {
  const { bodyId, state, meetingId } = filter;
  const rows = await db
    .selectFrom('messages.message')
    .select([...standingColumns, 'leased_until', 'sent_by'])
    .where('sealed', '=', false)
    .$if(bodyId !== null, (query) =>
      query.where((where) =>
        where.or([where('body_id', '=', bodyId), where('body_id', 'is', null)]),
      ),
    )
    .$if(state !== null, (query) => query.where('state', '=', state as MessageState))
    .$if(meetingId !== null, (query) => query.where('meeting_id', '=', meetingId as MeetingId))
    .orderBy((order) =>
      order
        .case()
        .when('state', '=', 'failed')
        .then(0)
        .when('state', '=', 'waiting')
        .then(1)
        .else(2)
        .end(),
    )
    .orderBy('queued_at', 'desc')
    .orderBy('id')
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return rows.map((row) => ({
    ...standingOf(row),
    leasedUntil: row.leased_until,
    sentBy: row.sent_by,
  }));
}

export type WholeMessage = ListedMessage & {
  meetingId: MeetingId | null;
  writtenStandard: WrittenStandard;
  text: string;
  replyTo: string | null;
  parts: readonly { number: number; name: string; bytes: number; invitation: boolean }[];
};

/** One message with what its parts are called; null where there is none. */
export async function readMessage(db: Reader, id: string): Promise<WholeMessage | null> {
  const row = await db
    .selectFrom('messages.message')
    .selectAll()
    .where('id', '=', id as MessageId)
    .where('sealed', '=', false)
    .executeTakeFirst();
  if (!row) return null;
  const parts = await db
    .selectFrom('messages.part')
    .select(({ fn }) => [
      'number',
      'name',
      'calendar_method',
      fn<number>('octet_length', ['bytes']).as('size'),
    ])
    .where('message_id', '=', row.id)
    .orderBy('number')
    .execute();
  return {
    ...standingOf(row),
    leasedUntil: row.leased_until,
    sentBy: row.sent_by,
    meetingId: row.meeting_id,
    writtenStandard: row.written_standard,
    text: row.text,
    replyTo: row.reply_to,
    parts: parts.map(({ number, name, calendar_method, size }) => ({
      number,
      name,
      bytes: size,
      invitation: calendar_method !== null,
    })),
  };
}

/** One part as it goes with its message. */
export async function readPart(
  db: Reader,
  id: string,
  number: number,
): Promise<MessagePart | null> {
  const row = await db
    .selectFrom('messages.part')
    .select(['name', 'media_type', 'bytes'])
    .where('message_id', '=', id as MessageId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ? { name: row.name, mediaType: row.media_type, bytes: row.bytes } : null;
}
