import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, CaseId, DecisionId, ObligationId } from '../../kernel/ids.ts';

/** A duty that comes back. `everyMonths` is null where the text says "regularly" and no more. */
export type Recurrence = { everyMonths: number | null };

/** What a text lays on somebody, before anybody has decided it. */
export type ObligationDraft = {
  /** The one who owes, as the text names them; empty where the text names nobody. */
  who: string;
  what: string;
  due: IsoDate | null;
  /** The words that stand in for a date, such as "snarest"; else empty. */
  dueNote: string;
  recurrence: Recurrence | null;
};

/** What is stored. Whether an open one is late depends on the day, so it is not stored. */
export type ObligationState = 'open' | 'done' | 'superseded';

export type Obligation = ObligationDraft & {
  id: ObligationId;
  bodyId: BodyId;
  caseId: CaseId | null;
  decisionId: DecisionId | null;
  /** Where it comes from, as printed: a case number such as "49/23", or a plan point. */
  source: string;
  pointNo: number | null;
  state: ObligationState;
  doneOn: IsoDate | null;
  report: string;
  /** Why it was missed, in the words of the one who owes. */
  explanation: string;
  replacedBy: ObligationId | null;
};

/** How an obligation stands on a day. `explained`: missed, and somebody has said why. */
export const standings = ['missed', 'explained', 'due-soon', 'open', 'done', 'superseded'] as const;
export type Standing = (typeof standings)[number];
