import type {
  BodyId,
  DecisionId,
  MatterId,
  OrganisationId,
  PersonId,
  VendorQuestionId,
} from '../../../kernel/ids.ts';
import type { QuestionState } from '../vocabulary.ts';

export type QuestionRow = {
  id: VendorQuestionId;
  year: number;
  running: number;
  vendor: OrganisationId;
  vendor_name: string;
  asked_by: PersonId;
  asked_by_name: string;
  reply_email: string | null;
  area: string;
  title: string;
  question: string;
  background: string;
  asked_on: string;
  needed_by: string | null;
  body_id: BodyId;
  expert: PersonId | null;
  expert_name: string | null;
  state: QuestionState;
  matter_id: MatterId | null;
  decision_id: DecisionId | null;
  decided_before: boolean;
  answer: string;
  sent_on: string | null;
  version: number;
};

export type QuestionStepRow = {
  question_id: VendorQuestionId;
  number: number;
  at: Date;
  by_name: string;
  state: QuestionState;
  words: string;
  for_vendor: boolean;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'vendor_questions.question': QuestionRow;
    'vendor_questions.step': QuestionStepRow;
  }
}
