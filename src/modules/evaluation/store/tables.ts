import type { BodyId, MeetingId, PersonId } from '../../../kernel/ids.ts';

export type AnsweredRow = { meeting_id: MeetingId; person_id: PersonId };
export type ResultRow = {
  meeting_id: MeetingId;
  body_id: BodyId;
  shown: unknown;
  waiting: unknown;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'evaluation.answered': AnsweredRow;
    'evaluation.result': ResultRow;
  }
}
