import type { BodyId, MeetingId, OrganisationId } from '../../../kernel/ids.ts';
import type { ExchangeFormat, ExportId } from '../vocabulary.ts';

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'exchange.sender': {
      organisation_id: OrganisationId;
      number: string;
      changed_at: Date;
      changed_by: string;
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
