import type { Generated } from 'kysely';
import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';
import type {
  AgendaItemId,
  AttachmentId,
  BodyId,
  InvitationId,
  MeetingId,
  PersonId,
  SeatId,
} from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type { SeatRole, Side } from '../../organisations/vocabulary.ts';
import type { CalledOffFor, Reply, ReplyWay } from '../vocabulary.ts';

export type RoundRow = {
  meeting_id: MeetingId;
  body_id: BodyId;
  publication: number;
  sequence: number;
  asked_sequence: number;
  held_on: IsoDate;
  starts_at: ClockTime;
  ends_at: ClockTime;
  place: string;
  origin: string;
  sent_at: Date;
  sent_by: string;
};

export type InvitationRow = {
  id: InvitationId;
  meeting_id: MeetingId;
  body_id: BodyId;
  seat_id: SeatId;
  role: SeatRole;
  side: Side | null;
  name: string;
  person_id: PersonId | null;
  email: string | null;
  represents: string | null;
  organisation: string | null;
  written_standard: WrittenStandard;
  stands_in_for: InvitationId | null;
  rank: number | null;
  position: number;
  reply: Reply;
  reason: string;
  replied_at: Date | null;
  replied_via: ReplyWay | null;
  called_at: Date;
  called_off_at: Date | null;
  called_off_for: CalledOffFor | null;
  mailed_publication: number | null;
  mailed_to: string | null;
  reminded_on: IsoDate | null;
};

type AnswerRow = {
  id: Generated<string>;
  invitation_id: InvitationId;
  reply: Reply;
  reason: string;
  via: ReplyWay;
  by_name: string;
  at: Date;
  held_on: IsoDate;
  starts_at: ClockTime;
  to_earlier_time: boolean;
};

export type LaterPaperRow = {
  attachment_id: AttachmentId;
  meeting_id: MeetingId;
  item_id: AgendaItemId;
  name: string;
  due: IsoDate | null;
  owed_by: string;
  noted_at: Date;
  noted_by: string;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'summons.round': RoundRow;
    'summons.invitation': InvitationRow;
    'summons.answer': AnswerRow;
    'summons.link': { token_hash: Buffer; invitation_id: InvitationId; created_at: Date };
    'summons.notice_file': {
      meeting_id: MeetingId;
      publication: number;
      written_standard: WrittenStandard;
      pdf: Buffer;
    };
    'summons.later_paper': LaterPaperRow;
  }
}
