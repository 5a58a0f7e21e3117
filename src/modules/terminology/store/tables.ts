import type { Generated } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Id, PersonId, TermEntryId } from '../../../kernel/ids.ts';
import type { Equivalence, TermState, TranslatorStandard } from '../vocabulary.ts';

export type TermRow = {
  id: TermEntryId;
  source: string;
  source_code: string;
  area: string;
  nb: string;
  nn: string;
  synonyms: string[];
  definition: string;
  equivalence: Equivalence;
  state: TermState;
  proposed_by: PersonId | null;
  proposed_by_name: string;
  proposed_on: IsoDate;
  decided_on: IsoDate | null;
  decided_by_name: string | null;
  decided_by_case: string | null;
  reason: string;
  version: number;
  changed_at: Date;
};

export type TranslatorRow = {
  id: Id<'tran'>;
  on_behalf_of: string;
  candidate: string;
  standard: TranslatorStandard;
  area: string;
  reported_by: PersonId;
  reported_by_name: string;
  reported_on: IsoDate;
  withdrawn_on: IsoDate | null;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'terminology.term': TermRow;
    'terminology.word': { term_id: TermEntryId; word: string; stem: Generated<string> };
    'terminology.comment': {
      term_id: TermEntryId;
      no: number;
      person_id: PersonId;
      person_name: string;
      on_behalf_of: string;
      said_at: Date;
      words: string;
    };
    'terminology.translator': TranslatorRow;
    'terminology.draft': {
      id: Id<'file'>;
      person_id: PersonId;
      file_name: string;
      content: Buffer;
      made_at: Date;
    };
  }
}
