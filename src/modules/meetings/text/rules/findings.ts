import type { CancelRefusal } from '../../rules/a-cancelled-meeting-is-over.ts';
import type { CaseNumberFinding } from '../../rules/case-numbers-run-per-body-and-year.ts';
import type { DecisionRefusal } from '../../rules/decision-follows-from-proposal.ts';
import type { TransitionRefusal } from '../../rules/meeting-may-be-decided.ts';
import type { PublishStop } from '../../rules/meeting-may-be-published.ts';
import type { NoticeWarning } from '../../rules/readers-would-stumble.ts';
import type { SlotFinding } from '../../rules/slots-chain-and-sum.ts';

/** Everything that a rule of meetings may find or refuse. */
export type RuleFinding =
  | SlotFinding
  | CaseNumberFinding
  | NoticeWarning
  | PublishStop
  | DecisionRefusal
  | TransitionRefusal
  | CancelRefusal;
