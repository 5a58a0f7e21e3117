import type { Generated } from 'kysely';
import type { BodyId, Id, MeetingId, MessageId, PersonId } from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type {
  IncomingState,
  MailWay,
  MessagePart,
  MessageProblem,
  MessageState,
  SentBy,
} from '../vocabulary.ts';

export type MessageRow = {
  id: MessageId;
  once_key: string;
  meeting_id: MeetingId | null;
  body_id: BodyId | null;
  to_name: string;
  to_email: string;
  to_person_id: PersonId | null;
  written_standard: WrittenStandard;
  subject: string;
  text: string;
  reply_to: string | null;
  state: MessageState;
  attempts: Generated<number>;
  queued_at: Date;
  first_try_at: Date | null;
  next_try_at: Date | null;
  lease: string | null;
  leased_until: Date | null;
  sent_at: Date | null;
  sent_by: SentBy | null;
  problem: MessageProblem | null;
  last_error: Generated<string>;
  sealed: Generated<boolean>;
};

export type MessagePartRow = {
  message_id: MessageId;
  number: number;
  name: string;
  media_type: string;
  calendar_method: NonNullable<MessagePart['calendarMethod']> | null;
  bytes: Buffer;
};

export type IncomingRow = {
  id: Id<'in'>;
  once_key: string;
  came_at: Date;
  came_by: MailWay;
  message_id: string;
  from_email: string;
  subject: string;
  text: string;
  reply: unknown;
  raw: Buffer;
  state: Generated<IncomingState>;
  attempts: Generated<number>;
  why: Generated<string>;
  meeting_id: MeetingId | null;
  body_id: BodyId | null;
  handled_at: Date | null;
  /** Since when nothing is left of what it said. */
  content_deleted_at: Date | null;
  /** The sealed message that it is about: what it says is for nobody who looks after mail. */
  about_sealed: MessageId | null;
};

export type OwnAddressRow = { single: Generated<boolean>; answers_to: string | null };

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'messages.message': MessageRow;
    'messages.part': MessagePartRow;
    'messages.incoming': IncomingRow;
    'messages.own_address': OwnAddressRow;
  }
}
