import type { BodyId, TimetableId } from '../../../kernel/ids.ts';
import type { SessionId } from '../vocabulary.ts';

export type TimetableRow = {
  id: TimetableId;
  body_id: BodyId;
  name: string;
  starts_on: string;
  ends_on: string;
  made_by_name: string;
  made_at: Date;
};

export type SessionRow = {
  id: SessionId;
  timetable_id: TimetableId;
  held_on: string;
  starts_at: string;
  ends_at: string;
  place: string;
  remote: string;
  configures: string;
  sequence: number;
  cancelled_reason: string | null;
  changed_at: Date;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'timetable.timetable': TimetableRow;
    'timetable.session': SessionRow;
  }
}
