import type { IsoDate } from '../../kernel/calendar.ts';
import type {
  BodyId,
  DecisionId,
  MatterId,
  OrganisationId,
  PersonId,
  VendorQuestionId,
} from '../../kernel/ids.ts';
import type { ServiceAreaCode } from '../mandate/vocabulary.ts';

/**
 * asked: waits for the expert; conferring: a matter was opened of it; answered: decided and the
 * answer is sent; escalated: lifted above the group, and the vendor was told; withdrawn by the asker.
 */
export const questionStates = [
  'asked',
  'conferring',
  'escalated',
  'answered',
  'withdrawn',
] as const;
export type QuestionState = (typeof questionStates)[number];

/** A question from a vendor about one area. It closes only with a decision or an escalation. */
export type VendorQuestion = {
  id: VendorQuestionId;
  /** As printed: "LS 12/26". */
  number: string;
  vendor: OrganisationId;
  vendorName: string;
  askedBy: PersonId;
  askedByName: string;
  area: ServiceAreaCode;
  title: string;
  question: string;
  background: string;
  askedOn: IsoDate;
  neededBy: IsoDate | null;
  /** The body that answers for the area, and its expert. */
  bodyId: BodyId;
  expert: PersonId | null;
  expertName: string | null;
  state: QuestionState;
  matterId: MatterId | null;
  /** The decision that answers it; also an earlier one, where it was decided already. */
  decisionId: DecisionId | null;
  answer: string;
  sentOn: IsoDate | null;
  version: number;
};
