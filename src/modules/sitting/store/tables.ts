import type { BallotId, MeetingId, PersonId } from '../../../kernel/ids.ts';

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'sitting.event': {
      meeting_id: MeetingId;
      number: number;
      at: Date;
      person_id: PersonId;
      person_name: string;
      key: string;
      /** A jsonb column: parsed when read, given as text when written. */
      fact: unknown;
    };
    'sitting.recording': {
      meeting_id: MeetingId;
      address: string;
      started_at: string;
      for_all: boolean;
      noted_by: string;
      noted_at: Date;
    };
    'sitting.secret_count': { ballot_id: BallotId; choice: string; votes: number };
  }
}
