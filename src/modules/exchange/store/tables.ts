import type { BodyId, MeetingId, OrganisationId, QueuedCaseId } from '../../../kernel/ids.ts';
import type { ExchangeFormat, ExportId, ReceivedId, ReceivedState } from '../vocabulary.ts';

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'exchange.sender': {
      organisation_id: OrganisationId;
      number: string;
      changed_at: Date;
      changed_by: string;
    };
    'exchange.sent_message': {
      id: string;
      export_id: ExportId;
      meeting_id: MeetingId;
      body_id: BodyId;
      type: string;
      about: string;
      key: string;
      sent_at: Date;
    };
    'exchange.received': {
      id: ReceivedId;
      message_id: string;
      sha256: string;
      file_name: string;
      size: number;
      type: string | null;
      sender: string | null;
      in_reply_to: string | null;
      state: ReceivedState;
      body_id: BodyId | null;
      case_id: QueuedCaseId | null;
      sent_id: string | null;
      meeting_id: MeetingId | null;
      about: string;
      note: string;
      findings: unknown;
      answers: unknown;
      received_at: Date;
      received_by: string;
      handled_at: Date | null;
      handled_by: string | null;
    };
    'exchange.export': {
      id: ExportId;
      meeting_id: MeetingId;
      body_id: BodyId;
      format: ExchangeFormat;
      version: string;
      file_name: string;
      sha256: string;
      size: number;
      findings: unknown;
      exported_at: Date;
      exported_by: string;
    };
  }
}
