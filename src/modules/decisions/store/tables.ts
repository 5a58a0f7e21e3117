import type { ColumnType, Generated } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type {
  AgendaItemId,
  BodyId,
  CaseId,
  DecisionId,
  MatterId,
  MeetingId,
} from '../../../kernel/ids.ts';

/** Read as it is, written as JSON. */
type Json = ColumnType<unknown, string, string>;

export type EntryTable = {
  id: DecisionId;
  number: string;
  body_id: BodyId;
  decided_on: IsoDate | null;
  title: string;
  question: string;
  points: Json;
  reason: string;
  note: string;
  affects: ColumnType<unknown, string | null, string | null>;
  source_kind: 'meeting' | 'matter';
  outcome: string;
  meeting_id: MeetingId | null;
  case_id: CaseId | null;
  item_id: AgendaItemId | null;
  matter_id: MatterId | null;
  level: number | null;
  valid_from: IsoDate | null;
  valid_to: IsoDate | null;
  standard_kind: 'same' | 'different' | null;
  standard_reason: string;
  standard_later: boolean;
  review_on: IsoDate | null;
  quoted: boolean;
  recorded_by: string;
  recorded_at: Date;
  version: Generated<number>;
  changed_by: Generated<string>;
};

type SearchableTable = {
  ref: DecisionId | MatterId;
  kind: 'decision' | 'open-matter';
  body_id: BodyId;
  case_id: CaseId | null;
  /** A decision's day, or the day by which an open matter is needed. */
  day: IsoDate | null;
  number: string;
  title: string;
  words: string;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'decisions.entry': EntryTable;
    'decisions.supersession': { later: DecisionId; earlier: DecisionId };
    'decisions.counter': { body_id: BodyId; year: number; last: number };
    'decisions.searchable': SearchableTable;
    'decisions.word': { word: string; entries: number; grams: Generated<string[]> };
  }
}
