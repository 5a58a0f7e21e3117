import type { IsoDate } from '../../kernel/calendar.ts';
import type {
  AgendaItemId,
  BodyId,
  DecisionId,
  Id,
  MeetingId,
  ObligationId,
  PersonId,
} from '../../kernel/ids.ts';

export const minutesStates = ['draft', 'out-for-comment', 'approved', 'sealed'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** Where minutes may go from each state. From `sealed` only as a correction with a seal of its own. */
export const minutesTransitions: Readonly<Record<MinutesState, readonly MinutesState[]>> = {
  draft: ['out-for-comment', 'approved'],
  'out-for-comment': ['draft', 'approved'],
  approved: ['draft', 'sealed'],
  sealed: ['draft'],
};

export const approvalWays = ['next-meeting', 'two-signatories'] as const;
export type ApprovalWay = (typeof approvalWays)[number];

/** What is kept of a meeting's minutes besides what they follow from. */
export type MinutesSheet = {
  meetingId: MeetingId;
  bodyId: BodyId;
  state: MinutesState;
  /** 1 for the minutes, 2 and on for corrections of sealed ones. */
  issue: number;
  correction: string;
  commentsUntil: IsoDate | null;
  approvedWay: ApprovalWay | null;
  approvingDecision: DecisionId | null;
  approvedHash: string | null;
  approvedAt: Date | null;
  approvedBy: string;
  version: number;
  changedAt: Date | null;
  changedBy: string;
};

/** A text that a person put in the place of a generated one. */
export type PartEdit = {
  part: string;
  generated: string;
  written: string;
  version: number;
  changedAt: Date;
  changedBy: string;
};

/**
 * How an edit stands when the minutes are written again. `stands`: on the text it replaced;
 * `merged`: that text changed elsewhere, both changes are in; `conflict`: the same lines changed,
 * a person must choose; `without-ground`: what it belonged to is no longer in the minutes.
 */
export type EditStanding = 'stands' | 'merged' | 'conflict' | 'without-ground';

export type CommentId = Id<'cmt'>;
export const commentStates = ['open', 'taken-in', 'not-taken-in'] as const;
export type CommentState = (typeof commentStates)[number];

export type MinutesComment = {
  id: CommentId;
  itemId: AgendaItemId | null;
  /** As printed when it was sent: "4/19". Empty for the minutes as a whole. */
  caseNumber: string;
  personId: PersonId;
  personName: string;
  onBehalfOf: string;
  words: string;
  sentAt: Date;
  state: CommentState;
  answer: string;
  answeredBy: string;
  answeredAt: Date | null;
  version: number;
};

export type Signatory = { personId: PersonId; name: string };

export type Signature = Signatory & {
  onBehalfOf: string;
  issue: number;
  documentHash: string;
  /** The document that was signed, to tell what changed since. */
  document: string;
  signedAt: Date;
};

/** How sealed minutes were approved, in the seal for ever. */
export type Approval =
  | { way: 'next-meeting'; decisionId: DecisionId; case: string; date: IsoDate }
  | { way: 'two-signatories'; signed: { name: string; onBehalfOf: string; at: string }[] };

/** Everything a seal is over, besides the one before it. */
export type SealContent = {
  bodyId: BodyId;
  number: number;
  meetingId: MeetingId;
  issue: number;
  documentHash: string;
  pdfHash: string;
  openDocumentHash: string | null;
  openPdfHash: string | null;
  approval: Approval;
  sealedAt: string;
  sealedBy: string;
};

export type Seal = SealContent & { hash: string; previousHash: string };

export const actionPointKinds = [
  'task',
  'recommendation',
  'guarantee',
  'proposal',
  'open-question',
] as const;
export type ActionPointKind = (typeof actionPointKinds)[number];

/** A duty as a meeting sees it: what was asked for, when, and how it stands. */
export type ActionPointRecord = {
  obligationId: ObligationId;
  kind: ActionPointKind;
  /** Of a case behind closed doors. */
  closed: boolean;
};
