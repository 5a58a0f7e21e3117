import type { ClockTime, IsoDate } from '../../kernel/calendar.ts';
import type {
  AgendaItemId,
  BodyId,
  CaseId,
  DecisionId,
  MeetingId,
  PaperId,
} from '../../kernel/ids.ts';
import type { WrittenStandard } from '../../kernel/language.ts';
import type { ObligationDraft } from '../follow-up/vocabulary.ts';

export const meetingStates = ['draft', 'published', 'held', 'closed', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** Where a meeting may go from each state. Publishing again is a new version, not a new state. */
export const meetingTransitions: Readonly<Record<MeetingState, readonly MeetingState[]>> = {
  draft: ['published', 'cancelled'],
  published: ['published', 'held', 'cancelled'],
  held: ['closed'],
  closed: [],
  cancelled: [],
};

/** From where a meeting was cancelled: before its notice was out, or after. */
export type CancelledFrom = Extract<MeetingState, 'draft' | 'published'>;

export type Meeting = {
  id: MeetingId;
  bodyId: BodyId;
  /** Null while nobody has set it. */
  date: IsoDate | null;
  start: ClockTime | null;
  end: ClockTime | null;
  place: string;
  archiveCase: string;
  state: MeetingState;
  writtenStandard: WrittenStandard;
};

/** A `group` is a heading over other rows: no case, without a time, a paper or a decision of its own. */
export const agendaItemKinds = ['case', 'group', 'break', 'opening', 'closing', 'misc'] as const;
export type AgendaItemKind = (typeof agendaItemKinds)[number];

/** How many are to speak and for how long each: five councils, 10 minutes. */
export type SpeakingBudget = { count: number; minutesEach: number; label: string };

export type AgendaItem = {
  id: AgendaItemId;
  kind: AgendaItemKind;
  /** The row that this one lies under; absent or null at the top. */
  parentId?: AgendaItemId | null;
  /** The row's own number on the agenda ("3.1"), in a body that numbers its rows; else null. */
  place?: string | null;
  /** The case number as printed; null for rows that are no case. */
  number: string | null;
  title: string;
  subPoints: string[];
  /** People, roles or organisations, as printed. */
  responsible: string[];
  /** Null for a row that takes no time of its own, such as the closing. */
  minutes: number | null;
  caseId: CaseId | null;
  budget: SpeakingBudget | null;
  /** The legal basis of treating the item behind closed doors; null for an open item. */
  closedBasis: string | null;
  /** What outsiders are told a closed item is called; absent or empty: no title at all. */
  publicTitle?: string | null;
};

/** When a row of the agenda is treated; both null for a row that takes no time. */
export type Slot = { start: ClockTime | null; end: ClockTime | null };
export type Timed<Row> = Row & Slot;
export type TimedItem = Timed<AgendaItem>;

export const sectionCodes = [
  'background',
  'facts',
  'other',
  'assessment',
  'briefing',
  'intake',
  'treatment',
] as const;
export type SectionCode = (typeof sectionCodes)[number];

/** `heading` is the printed one; empty lets the template print its own for the code. */
export type PaperSection = { code: SectionCode; heading: string; text: string };

export const proposalKinds = [
  'note',
  'adopt',
  'ask',
  'endorse',
  'assign',
  'approve',
  'appoint',
  'other',
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** A numbered point of the proposed decision. */
export type Proposal = {
  no: number;
  text: string;
  kind: ProposalKind;
  obligation: ObligationDraft | null;
};

export type CasePaper = {
  id: PaperId;
  itemId: AgendaItemId;
  caseId: CaseId;
  title: string;
  owners: string[];
  handlers: string[];
  briefingBy: string[];
  proposals: Proposal[];
  sections: PaperSection[];
};

/** What people write in a case paper, and what each of its versions keeps. */
export type PaperContent = Pick<
  CasePaper,
  'title' | 'owners' | 'handlers' | 'briefingBy' | 'proposals' | 'sections'
>;

/** `adopted` is for decisions read from a document: it stands, but against what is not known. */
export const outcomes = [
  'as_proposed',
  'changed',
  'noted',
  'postponed',
  'sent_back',
  'rejected',
  'withdrawn',
  'not_treated',
  'no_decision',
  'adopted',
] as const;
export type Outcome = (typeof outcomes)[number];

/** A point as decided, with what had been proposed beside it. */
export type DecisionPoint = {
  /** Its number in the decision, from 1; null for a point that was struck. */
  no: number | null;
  change: 'none' | 'changed' | 'added' | 'struck';
  /** The decided text; for a struck point, empty. */
  text: string;
  /** The proposed text, kept for ever; null for a point added at the meeting. */
  proposed: string | null;
  proposedNo: number | null;
  kind: ProposalKind;
  obligation: ObligationDraft | null;
};

export type Decision = {
  id: DecisionId;
  caseId: CaseId;
  bodyId: BodyId;
  meetingId: MeetingId | null;
  itemId: AgendaItemId | null;
  decidedOn: IsoDate | null;
  outcome: Outcome;
  points: DecisionPoint[];
  note: string;
  /** Recorded here, read from minutes, or quoted by a later paper. */
  basis: 'recorded' | 'imported' | 'quoted';
};

/**
 * A case number, or a range of them. `year` is null where numbers start anew at each meeting.
 * `series` is the code of a body or of a kind of case before the number ("PS", "ASU"), or empty.
 * `letter` stands behind the number of a case put in after the agenda was out ("2a"); mostly absent.
 */
export type CaseNumber = {
  series: string;
  from: number;
  to: number;
  year: number | null;
  letter?: string;
};

/** How a body numbers its cases: running through a year, or from 1 at each meeting. */
export type NumberScheme =
  | { kind: 'per-year'; yearDigits: 2 | 4; series: string }
  | { kind: 'per-meeting' };

/** A case that a running text refers to. `span` counts UTF-16 units, end exclusive. */
export type CaseReference = CaseNumber & {
  raw: string;
  /** The body that the text names with the number, such as "ASU". */
  body: string | null;
  /** The date that the text gives for the case, and where it stands. */
  citedDate: { date: IsoDate; raw: string; span: Span } | null;
  span: Span;
};
export type Span = { start: number; end: number };

/** What was sent out at one publication: enough to tell the next one's readers what is new. */
export type NoticeSnapshot = {
  meeting: { date: IsoDate; start: ClockTime; end: ClockTime | null; place: string };
  rows: SnapshotRow[];
  papers: SnapshotPaper[];
};
export type SnapshotRow = Slot & {
  id: AgendaItemId;
  kind: AgendaItemKind;
  /** As in the agenda; absent in what was kept of an agenda without levels. */
  parentId?: AgendaItemId | null;
  place?: string | null;
  number: string | null;
  title: string;
  subPoints: string[];
  responsible: string[];
  minutes: number | null;
};
export type SnapshotPaper = {
  itemId: AgendaItemId;
  title: string;
  owners: string[];
  handlers: string[];
  proposals: { no: number; text: string }[];
  sections: PaperSection[];
  attachments: { name: string; state: string }[];
};

/** What a body does with a matter that several bodies treat. */
export const treatmentRoles = ['recommends', 'decides', 'informed'] as const;
export type TreatmentRole = (typeof treatmentRoles)[number];

/** One step of a treatment plan: who, as what, and on which agenda once it stands on one. */
export type TreatmentStep = {
  position: number;
  bodyId: BodyId;
  role: TreatmentRole;
  itemId: AgendaItemId | null;
};

/** Who was at a meeting, as its record keeps it. */
export type Attendance = {
  name: string;
  represents: string | null;
  role: 'member' | 'deputy' | 'observer' | 'admin' | 'guest';
  state: 'present' | 'absent' | 'leave';
  /** The name of the member whose place a deputy took. */
  standsInFor: string | null;
  /** When somebody came or left, where that was in the middle of it. */
  since: string | null;
  until: string | null;
};
