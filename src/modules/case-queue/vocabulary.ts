import type { IsoDate } from '../../kernel/calendar.ts';
import type { AgendaItemId, BodyId, MeetingId, PersonId, QueuedCaseId } from '../../kernel/ids.ts';

export const queuedKinds = ['case', 'information', 'any-other-business'] as const;
export type QueuedKind = (typeof queuedKinds)[number];

/**
 * received: nobody has looked at it; queued: waits for a meeting; asked-back: the sender must say
 * more; scheduled: stands on an agenda.
 */
export const queueStates = [
  'received',
  'queued',
  'asked-back',
  'declined',
  'scheduled',
  'withdrawn',
] as const;
export type QueueState = (typeof queueStates)[number];

/** Where a proposed case may go from each state. One that was scheduled may be taken back. */
export const queueTransitions: Readonly<Record<QueueState, readonly QueueState[]>> = {
  received: ['queued', 'asked-back', 'declined', 'scheduled', 'withdrawn'],
  queued: ['asked-back', 'declined', 'scheduled', 'withdrawn'],
  'asked-back': ['received', 'declined', 'withdrawn'],
  declined: ['queued'],
  scheduled: ['queued'],
  withdrawn: [],
};

/** A case that somebody wants a body to treat. */
export type QueuedCase = {
  id: QueuedCaseId;
  bodyId: BodyId;
  kind: QueuedKind;
  title: string;
  /** Why, and what the sender wants to come out of it. */
  reason: string;
  minutes: number | null;
  /** The last day on which a decision is of use; null where the sender named none. */
  wantedBy: IsoDate | null;
  proposedBy: PersonId;
  proposedByName: string;
  onBehalfOf: string;
  replyEmail: string | null;
  proposedOn: IsoDate;
  state: QueueState;
  meetingId: MeetingId | null;
  itemId: AgendaItemId | null;
  version: number;
};

/** A body that the sender proposes for a case; `bodyId` null where nobody here has that name. */
export type ProposedStep = { bodyId: BodyId | null; bodyName: string };

/** Where a case came from: its key and its number in the system that sent it. */
export type CaseOrigin = { system: string; key: string; year: number; sequence: number };

/** The paper that another system sends with a case, until the case has a paper of its own here. */
export type EnclosedPaper = {
  /** The whole title; of a closed case the queue itself holds only the screened one. */
  title: string;
  description: string;
  proposal: string;
  handler: string;
  closedBasis: string | null;
  plan: readonly ProposedStep[];
  origin: CaseOrigin;
};

/** How many working days before a meeting each thing must be in. */
export type LeadTime = { caseDays: number; paperDays: number; noticeDays: number };

/** The days that follow from a meeting's day, the earliest first. */
export type Deadlines = { casesBy: IsoDate; papersBy: IsoDate; noticeBy: IsoDate };
