import type {
  AgendaItemId,
  BodyId,
  Id,
  MeetingId,
  PersonId,
  QueuedCaseId,
} from '../../../kernel/ids.ts';
import type { AgendaItemKind } from '../../meetings/vocabulary.ts';
import type { QueuedKind, QueueState } from '../vocabulary.ts';

export type ProposedCaseRow = {
  id: QueuedCaseId;
  body_id: BodyId;
  kind: QueuedKind;
  title: string;
  reason: string;
  minutes: number | null;
  wanted_by: string | null;
  proposed_by: PersonId;
  proposed_by_name: string;
  on_behalf_of: string;
  reply_email: string | null;
  proposed_on: string;
  state: QueueState;
  meeting_id: MeetingId | null;
  item_id: AgendaItemId | null;
  version: number;
  created_at: Date;
};

export type StandingItemRow = {
  id: Id<'stand'>;
  body_id: BodyId;
  position: number;
  kind: AgendaItemKind;
  title: string;
  minutes: number | null;
  responsible: string;
  indented: boolean;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'case_queue.proposed_case': ProposedCaseRow;
    'case_queue.step': {
      case_id: QueuedCaseId;
      number: number;
      at: Date;
      by_name: string;
      state: QueueState;
      words: string;
    };
    'case_queue.enclosed_paper': {
      case_id: QueuedCaseId;
      title: string;
      description: string;
      proposal: string;
      handler: string;
      closed_basis: string | null;
      plan: unknown;
      origin_system: string;
      origin_key: string;
      origin_year: number;
      origin_sequence: number;
    };
    'case_queue.enclosed_file': {
      case_id: QueuedCaseId;
      position: number;
      name: string;
      media_type: string;
      content: Buffer;
      size: number;
    };
    'case_queue.lead_time': {
      body_id: BodyId;
      case_days: number;
      paper_days: number;
      notice_days: number;
    };
    'case_queue.standing_item': StandingItemRow;
  }
}
