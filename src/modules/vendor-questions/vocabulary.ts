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
 * asked: waits for the expert; conferring: a matter was opened of it; escalated: that matter was
 * lifted above the group, and the vendor was told; answered: decided, and the answer is sent;
 * withdrawn: the vendor took it back.
 */
export const questionStates = [
  'asked',
  'conferring',
  'escalated',
  'answered',
  'withdrawn',
] as const;
export type QuestionState = (typeof questionStates)[number];

/** Where a question may go from each state. It closes only with a decision or an escalation. */
export const questionTransitions: Readonly<Record<QuestionState, readonly QuestionState[]>> = {
  asked: ['conferring', 'answered', 'withdrawn'],
  conferring: ['escalated', 'answered', 'withdrawn'],
  escalated: ['answered'],
  answered: [],
  withdrawn: [],
};

/** A question from a vendor about one area. */
export type VendorQuestion = {
  id: VendorQuestionId;
  /** As printed: "LS 12/26". */
  number: string;
  vendor: OrganisationId;
  vendorName: string;
  askedBy: PersonId;
  askedByName: string;
  replyEmail: string | null;
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
  /** Whether that decision had been taken before the question was asked. */
  decidedBefore: boolean;
  answer: string;
  sentOn: IsoDate | null;
  version: number;
};

/** What happened to a question. What is not `forVendor` is told to nobody outside. */
export type QuestionStep = {
  number: number;
  at: Date;
  byName: string;
  state: QuestionState;
  words: string;
  forVendor: boolean;
};
