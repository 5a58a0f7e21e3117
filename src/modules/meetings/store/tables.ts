import type { Generated } from 'kysely';
import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';
import type {
  AgendaItemId,
  AttachmentId,
  BodyId,
  CaseId,
  DecisionId,
  Id,
  ImportId,
  MeetingId,
  PaperId,
  PublicationId,
} from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type {
  AgendaItemKind,
  CancelledFrom,
  MeetingState,
  Outcome,
  TreatmentRole,
} from '../vocabulary.ts';

/** A jsonb column: parsed when read, given as text when written. */
type Json = unknown;

export type MeetingRow = {
  id: MeetingId;
  body_id: BodyId;
  held_on: IsoDate;
  starts_at: ClockTime;
  ends_at: ClockTime | null;
  place: string;
  archive_case: string;
  state: MeetingState;
  written_standard: WrittenStandard;
  version: number;
  sequence: number;
  import_id: ImportId | null;
  created_at: Date;
  changed_at: Date;
  changed_by: string;
  /** All four for a cancelled meeting, and null for any other. */
  cancelled_from: CancelledFrom | null;
  cancelled_at: Date | null;
  cancelled_by: string | null;
  cancelled_reason: string | null;
  /** What those called were sent last, and to how many; all four null before anything was. */
  called_publication: number | null;
  called_at: Date | null;
  called_count: number | null;
  called_missing: number | null;
  /** When the sitting was opened; null before. */
  opened_at: Date | null;
  /** The identity of its entry in calendars, where a plan gave it one. */
  calendar_uid: string | null;
  /** The newest sequence that a plan told of the entry; null where none did. */
  planned_sequence: number | null;
};

export type CaseRow = {
  id: CaseId;
  body_id: BodyId;
  meeting_id: MeetingId | null;
  series: string;
  year: number | null;
  seq_from: number;
  seq_to: number;
  number: string;
  title: string;
  known_by: 'agenda' | 'citation';
  topic: string;
  created_at: Date;
  words: Generated<string>;
  letter: Generated<string>;
  of_case: Generated<CaseId | null>;
};

export type AgendaItemRow = {
  id: AgendaItemId;
  meeting_id: MeetingId;
  position: number;
  parent_id: Generated<AgendaItemId | null>;
  kind: AgendaItemKind;
  case_id: CaseId | null;
  title: string;
  sub_points: Json;
  responsible: Json;
  minutes: number | null;
  budget: Json;
  closed_basis: string | null;
  public_title: string | null;
};

export type SentPlaceRow = { meeting_id: MeetingId; place: string; item_id: AgendaItemId };

export type PaperRow = {
  id: PaperId;
  item_id: AgendaItemId;
  case_id: CaseId;
  title: string;
  owners: Json;
  handlers: Json;
  proposals: Json;
  sections: Json;
  briefing_by: Json;
  version: number;
  changed_at: Date;
  changed_by: string;
  words: string | null;
};

export type AttachmentRow = {
  id: AttachmentId;
  paper_id: PaperId;
  position: number;
  name: string;
  state: 'included' | 'later' | 'named';
  media_type: string | null;
  file_name: string | null;
  content: Buffer | null;
  size: number | null;
};

export type DecisionRow = {
  id: DecisionId;
  case_id: CaseId;
  body_id: BodyId;
  meeting_id: MeetingId | null;
  item_id: AgendaItemId | null;
  decided_on: IsoDate | null;
  outcome: Outcome;
  points: Json;
  note: string;
  basis: 'recorded' | 'imported' | 'quoted';
  recorded_by: string;
  recorded_at: Date;
  words: string | null;
};

export type CitationRow = {
  id: Id<'cite'>;
  paper_id: PaperId;
  from_case_id: CaseId;
  to_case_id: CaseId;
  printed: string;
  cited_date: IsoDate | null;
  quoted_points: Json;
  sentence: string;
};

export type PublicationRow = {
  id: PublicationId;
  meeting_id: MeetingId;
  number: number;
  published_at: Date;
  published_by: string;
  notice: Json;
  changes: Json;
};

export type AttendanceRow = {
  meeting_id: MeetingId;
  position: number;
  name: string;
  represents: string | null;
  role: 'member' | 'deputy' | 'observer' | 'admin' | 'guest';
  state: 'present' | 'absent' | 'leave';
  stands_in_for: string | null;
  since: string | null;
  until: string | null;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'meetings.meeting': MeetingRow;
    'meetings.case_file': CaseRow;
    'meetings.agenda_item': AgendaItemRow;
    'meetings.sent_place': SentPlaceRow;
    'meetings.paper': PaperRow;
    'meetings.paper_version': {
      paper_id: PaperId;
      version: number;
      content: Json;
      changed_at: Date;
      changed_by: string;
    };
    'meetings.attachment': AttachmentRow;
    'meetings.decision': DecisionRow;
    'meetings.citation': CitationRow;
    'meetings.publication': PublicationRow;
    'meetings.attendance': AttendanceRow;
    'meetings.treatment': {
      case_id: CaseId;
      position: number;
      body_id: BodyId;
      role: TreatmentRole;
      item_id: AgendaItemId | null;
    };
    'meetings.reading': {
      meeting_id: MeetingId;
      person_id: string;
      number: number;
      read_at: Date;
    };
  }
}
