import type { ClockTime, IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, Id, TimetableId } from '../../kernel/ids.ts';

export type SessionId = Id<'conf'>;

/** When a consensus group meets in a period to configure the vendor's system. */
export type Timetable = {
  id: TimetableId;
  bodyId: BodyId;
  name: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
};

/** One day as somebody writes it: times in Norway, the end on the same day. */
export type SessionDraft = {
  date: IsoDate;
  start: ClockTime;
  end: ClockTime;
  place: string;
  /** How one takes part from elsewhere: an address, or the name of what is used. */
  remote: string;
  /** What is configured that day. */
  configures: string;
};

export type Session = SessionDraft & {
  id: SessionId;
  timetableId: TimetableId;
  /** Grows with every change: what a calendar knows a change by, and two who write at once. */
  sequence: number;
  /** Why it does not take place; null where it does. */
  cancelledReason: string | null;
};

/** Somebody's seat in a group: who it is, and from when to when. */
export type Sitting = {
  bodyId: BodyId;
  /** The same for all seats of one person. */
  person: string;
  name: string;
  from: IsoDate | null;
  to: IsoDate | null;
};

/** The most characters of each field, the longest period in days, and the most days at once. */
export const limits = { line: 300, configures: 2000, days: 731, atOnce: 400 } as const;
