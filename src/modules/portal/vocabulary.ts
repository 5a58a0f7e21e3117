import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, MeetingId } from '../../kernel/ids.ts';
import type { MeetingState } from '../meetings/vocabulary.ts';

/** A meeting that anybody may read about. */
export type PublicMeeting = {
  id: MeetingId;
  bodyId: BodyId;
  date: IsoDate;
  state: MeetingState;
};

/** Something that was made public, for the feed and the list of what is new. */
export type News = {
  kind: 'notice' | 'minutes';
  meetingId: MeetingId;
  bodyId: BodyId;
  bodyName: string;
  date: IsoDate;
  /** The version of a notice, from 1. */
  version: number;
  at: Date;
};
