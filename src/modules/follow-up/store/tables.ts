import type { Generated } from 'kysely';
import type { BodyId, CaseId, DecisionId, ObligationId } from '../../../kernel/ids.ts';

export type ObligationRow = {
  id: ObligationId;
  body_id: BodyId;
  case_id: CaseId | null;
  decision_id: DecisionId | null;
  source: string;
  point_no: number | null;
  who: string;
  what: string;
  due: string | null;
  due_note: string;
  recurrence: unknown;
  state: 'open' | 'done' | 'superseded';
  done_on: string | null;
  report: string;
  explanation: string;
  explained_at: Date | null;
  explained_by: string;
  replaced_by: ObligationId | null;
  version: number;
  created_at: Date;
  words: Generated<string>;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'follow_up.obligation': ObligationRow;
  }
}
