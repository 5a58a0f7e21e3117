import type {
  AgendaItemId,
  BodyId,
  DecisionId,
  Id,
  MeetingId,
  ObligationId,
  PersonId,
} from '../../../kernel/ids.ts';
import type {
  ActionPointKind,
  ApprovalWay,
  CommentId,
  CommentState,
  MinutesState,
} from '../vocabulary.ts';

type EditRow = {
  meeting_id: MeetingId;
  part: string;
  version: number;
  generated: string;
  written: string;
  changed_at: Date;
  changed_by: string;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'minutes.sheet': {
      meeting_id: MeetingId;
      body_id: BodyId;
      state: MinutesState;
      issue: number;
      correction: string;
      comments_until: string | null;
      approved_way: ApprovalWay | null;
      approving_decision: DecisionId | null;
      approved_hash: string | null;
      approved_at: Date | null;
      approved_by: string;
      version: number;
      changed_at: Date;
      changed_by: string;
    };
    'minutes.edit': EditRow;
    'minutes.edit_version': EditRow;
    'minutes.comment': {
      id: CommentId;
      meeting_id: MeetingId;
      item_id: AgendaItemId | null;
      case_number: string;
      person_id: PersonId;
      person_name: string;
      on_behalf_of: string;
      words: string;
      sent_at: Date;
      state: CommentState;
      answer: string;
      answered_by: string;
      answered_at: Date | null;
      version: number;
    };
    'minutes.signatory': {
      meeting_id: MeetingId;
      position: number;
      person_id: PersonId;
      name: string;
    };
    'minutes.signature': {
      id: Id<'sig'>;
      meeting_id: MeetingId;
      issue: number;
      person_id: PersonId;
      name: string;
      on_behalf_of: string;
      document_hash: string;
      document: string;
      signed_at: Date;
    };
    'minutes.seal': {
      hash: string;
      body_id: BodyId;
      number: number;
      meeting_id: MeetingId;
      issue: number;
      document: string;
      document_hash: string;
      pdf: Buffer;
      pdf_hash: string;
      open_document: string | null;
      open_document_hash: string | null;
      open_pdf: Buffer | null;
      open_pdf_hash: string | null;
      approval: unknown;
      previous_hash: string;
      sealed_at: Date;
      sealed_by: string;
    };
    'minutes.action_point': {
      obligation_id: ObligationId;
      meeting_id: MeetingId;
      item_id: AgendaItemId | null;
      kind: ActionPointKind;
    };
  }
}
