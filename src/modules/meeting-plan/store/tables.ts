import type { BodyId, MeetingId, PlanId } from '../../../kernel/ids.ts';
import type {
  BookingId,
  BookingState,
  GatheringId,
  GatheringKind,
  LayerId,
  LayerWeight,
  MoveState,
  PlannedId,
  RoomId,
  SeriesId,
  SeriesKind,
  SummaryState,
  WheelRuleId,
} from '../vocabulary.ts';

export type PlanRow = {
  id: PlanId;
  body_id: BodyId;
  name: string;
  year: number;
  county: string;
  summer_from: number;
  summer_to: number;
  relations: unknown;
  missing: unknown;
  version: number;
  changed_at: Date;
  changed_by: string;
};

export type SeriesRow = {
  id: SeriesId;
  plan_id: PlanId;
  body_id: BodyId;
  name: string;
  kind: SeriesKind;
  spring: number;
  autumn: number;
  weekdays: unknown;
  starts_at: string;
  ends_at: string;
  min_days: number;
  max_days: number | null;
  place: string;
  rooms: unknown;
  fixed: unknown;
  position: number;
};

export type PlannedRow = {
  id: PlannedId;
  plan_id: PlanId;
  series_id: SeriesId;
  held_on: string;
  starts_at: string;
  ends_at: string;
  room_id: RoomId | null;
  locked: boolean;
  withdrawn: boolean;
  explanation: unknown;
  meeting_id: MeetingId | null;
};

export type VersionRow = {
  plan_id: PlanId;
  number: number;
  published_at: Date;
  published_by: string;
  meetings: unknown;
  changes: unknown;
};

export type LayerRow = {
  id: LayerId;
  name: string;
  weight: LayerWeight;
  body_ids: unknown;
  source: 'ics' | 'list';
  file_name: string;
  added_at: Date;
  added_by: string;
};

export type SpanRow = {
  layer_id: LayerId;
  position: number;
  from_on: string;
  to_on: string;
  starts_at: string | null;
  ends_at: string | null;
  label: string;
};

export type RoomRow = { id: RoomId; name: string; venue: string; seats: number | null };

export type PolicyRow = {
  id: string;
  venue: string;
  policy: string;
  from_on: string | null;
  to_on: string | null;
  source: string;
};

export type BookingRow = {
  id: BookingId;
  room_id: RoomId;
  held_on: string;
  starts_at: string;
  ends_at: string;
  state: BookingState;
  purpose: string;
  planned_id: PlannedId | null;
  booked_by: string;
  booked_at: Date;
};

export type WheelRuleRow = {
  id: WheelRuleId;
  body_id: BodyId | null;
  title: string;
  months: unknown;
  day: number | null;
  source: string;
  active: boolean;
};

export type GatheringRow = {
  id: GatheringId;
  body_id: BodyId;
  kind: GatheringKind;
  theme: string;
  purpose: string;
  held_on: string | null;
  week: number | null;
  year: number;
  starts_at: string | null;
  ends_at: string | null;
  place: string;
  invited: unknown;
  streaming: boolean;
  streaming_note: string;
  participants: number | null;
  summary: string;
  summary_state: SummaryState;
  sent_on: string | null;
  send_list: unknown;
  version: number;
  changed_by: string;
};

export type MoveRow = {
  id: string;
  gathering_id: GatheringId;
  asked_by: string;
  asked_on: string;
  from_on: string;
  to_on: string;
  reason: string;
  state: MoveState;
  answer: string;
  answered_on: string | null;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'meeting_plan.plan': PlanRow;
    'meeting_plan.series': SeriesRow;
    'meeting_plan.planned_meeting': PlannedRow;
    'meeting_plan.plan_version': VersionRow;
    'meeting_plan.busy_layer': LayerRow;
    'meeting_plan.busy_span': SpanRow;
    'meeting_plan.school_weeks': { county: string; year: number; winter: number; autumn: number };
    'meeting_plan.room': RoomRow;
    'meeting_plan.venue_policy': PolicyRow;
    'meeting_plan.booking': BookingRow;
    'meeting_plan.wheel_rule': WheelRuleRow;
    'meeting_plan.gathering': GatheringRow;
    'meeting_plan.gathering_move': MoveRow;
    'meeting_plan.gathering_reflection': {
      gathering_id: GatheringId;
      position: number;
      group_name: string;
      reflection: string;
    };
  }
}
