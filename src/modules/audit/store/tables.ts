export type AuditEntryRow = {
  number: number;
  at: Date;
  person_id: string;
  person_name: string;
  role: string;
  on_behalf_of: string;
  command: string;
  subject_kind: string;
  subject_id: string;
  body_id: string | null;
  before: unknown;
  after: unknown;
  previous_hash: Buffer;
  hash: Buffer;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'audit.entry': AuditEntryRow;
  }
}
