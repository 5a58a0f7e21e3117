import type { IsoDate } from '../../../kernel/calendar.ts';
import type { DecisionId } from '../../../kernel/ids.ts';
import type { Party, PartyStance, ReviewAnswer, ReviewNext } from '../vocabulary.ts';

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'decisions.party_position': {
      entry_id: DecisionId;
      party: Party;
      no: number;
      kind: PartyStance;
      reason: string;
      by_name: string;
      on_behalf_of: string;
      at: Date;
    };
    'decisions.review': {
      entry_id: DecisionId;
      no: number;
      due_on: IsoDate;
      answered_on: IsoDate;
      answer: ReviewAnswer;
      evidence: string;
      next: ReviewNext;
      next_on: IsoDate | null;
      by_name: string;
      at: Date;
    };
  }
}
