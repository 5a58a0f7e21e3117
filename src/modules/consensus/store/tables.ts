import type { Generated } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, CaseId, RuleSetId } from '../../../kernel/ids.ts';

export type RuleSetRow = {
  id: RuleSetId;
  series: RuleSetId;
  version: number;
  made_from: RuleSetId;
  made_by: string;
  made_at: Generated<Date>;
  content: unknown;
};

export type AdoptionRow = {
  body_id: BodyId;
  valid_from: IsoDate;
  rule_set_id: RuleSetId;
  adopted_by_body: BodyId | null;
  adopted_by_case: string;
  case_id: CaseId | null;
  /** Counts the adoptions as they were made, so that whoever adopts can say what they saw. */
  number: Generated<number>;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'consensus.rule_set': RuleSetRow;
    'consensus.adoption': AdoptionRow;
  }
}
