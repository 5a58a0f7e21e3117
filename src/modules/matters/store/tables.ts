import type { Generated } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type {
  BodyId,
  DecisionId,
  MatterId,
  OrganisationId,
  PersonId,
  QueuedCaseId,
  RoundId,
  RuleSetId,
  SeatId,
  StructureId,
} from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type { ReasonKind, Stance } from '../../consensus/vocabulary.ts';
import type { Side } from '../../organisations/vocabulary.ts';
import type { Ending, EscalationReason, MatterState, Origin } from '../vocabulary.ts';

export type MatterRow = {
  id: MatterId;
  practice: boolean;
  year: number;
  running: number;
  title: string;
  question: string;
  background: string;
  options: unknown;
  affects: unknown;
  origin: Origin;
  asked_by: PersonId | null;
  asked_by_name: string;
  asked_by_email: string | null;
  on_behalf_of: OrganisationId;
  asked_on: IsoDate;
  waits_for: string;
  needed_by: IsoDate | null;
  body_id: BodyId;
  raised_in: BodyId;
  reached_on: IsoDate;
  due_on: IsoDate | null;
  expert: PersonId | null;
  expert_name: string | null;
  state: MatterState;
  structure_id: StructureId;
  decision_id: DecisionId | null;
  decision_number: string;
  queued_case_id: QueuedCaseId | null;
  ended_how: Ending['how'] | null;
  ended_on: IsoDate | null;
  ended_by_name: string;
  answer: string;
  answer_reason: string;
  version: number;
  created_at: Date;
  words: Generated<string>;
};

export type RoundRow = {
  id: RoundId;
  matter_id: MatterId;
  body_id: BodyId;
  no: number;
  nth: number;
  proposal: string;
  change: string;
  opened_at: Date;
  opened_on: IsoDate;
  opened_by_name: string;
  closes_on: IsoDate;
  rule_set_id: RuleSetId;
  voting: boolean;
  origin: string;
  reminded_on: IsoDate | null;
  closed_at: Date | null;
  closed_on: IsoDate | null;
  closed_by_name: string;
  cut_short: boolean;
  input: unknown;
  outcome: unknown;
};

export type AskedRow = {
  round_id: RoundId;
  seat_id: SeatId;
  role: 'member' | 'deputy';
  name: string;
  person_id: PersonId | null;
  email: string | null;
  side: Side | null;
  represents: string | null;
  organisation_id: OrganisationId | null;
  written_standard: WrittenStandard;
  position: number;
  noticed_on: IsoDate | null;
};

export type PositionRow = {
  id: Generated<string>;
  round_id: RoundId;
  seat_id: SeatId;
  given_by_seat: SeatId;
  person_id: PersonId | null;
  name: string;
  as_role: 'member' | 'deputy';
  stance: Stance;
  reason: string;
  reason_kind: ReasonKind | null;
  via: 'link' | 'page';
  at: Date;
};

export type EscalationRow = {
  id: Generated<string>;
  matter_id: MatterId;
  from_body: BodyId;
  to_body: BodyId;
  direction: 'up' | 'down';
  reason: EscalationReason;
  outside: unknown;
  hand_over: string;
  dossier: unknown;
  by_name: string;
  at: Date;
  on_day: IsoDate;
  due_on: IsoDate | null;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'matters.numbering': { practice: boolean; year: number; last: number };
    'matters.matter': MatterRow;
    'matters.round': RoundRow;
    'matters.asked': AskedRow;
    'matters.link': { token_hash: Buffer; round_id: RoundId; seat_id: SeatId; created_at: Date };
    'matters.position': PositionRow;
    'matters.escalation': EscalationRow;
  }
}
