import type { ImportId, MeetingId } from '../../../kernel/ids.ts';

export type ImportRow = {
  id: ImportId;
  sha256: Buffer;
  file_name: string;
  media_type: string;
  content: Buffer | null;
  source: unknown;
  document: unknown;
  corrections: unknown;
  state: 'waiting' | 'accepted';
  meeting_id: MeetingId | null;
  brought_by: string;
  brought_at: Date;
  accepted_at: Date | null;
  version: number;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'documents.import': ImportRow;
  }
}
