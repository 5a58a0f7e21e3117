/**
 * What the import of a meeting document finds. Every value carries where it stood in the source
 * and how sure the reading is, so that a person can compare, correct and confirm.
 */

export type {
  ActionPoint,
  Attender,
  CountedBallot,
  MinutesDecision,
  MinutesDocument,
  MinutesItem,
  Movement,
} from './produce/minutes-document.ts';
export type {
  MinutesStanding,
  WrittenMinutes,
  WrittenPart,
  WrittenSection,
} from './produce/minutes-written.ts';
export type { NoticeDocument } from './produce/notice-document.ts';

/** high: stands as labelled; check: read by a rule of thumb; low: a guess that must be confirmed. */
export const confidences = ['high', 'check', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** Where a value stood: page from 1, lines are indexes into `SourceText.lines`, from 0. */
export type Evidence = { page: number; fromLine: number; toLine: number; text: string };

export type Found<Value> = { value: Value; confidence: Confidence; evidence: Evidence | null };

export const documentKinds = [
  'notice',
  'notice_with_papers',
  'agenda',
  'agenda_with_outcomes',
  'case_paper',
  'minutes',
  'case_minutes',
  'vote_record',
  'memo',
  'plan',
  'regulations',
  'document',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Only nb and nn may be imported; da and other are recognised so that they can be refused. */
export const documentLanguages = ['nb', 'nn', 'da', 'other'] as const;
export type DocumentLanguage = (typeof documentLanguages)[number];

/**
 * A case number. `printed` is the number as printed without its sak-word and zero padding, such
 * as "43/23", "PS 12/2019" or "1"; `key` tells whether two numbers mean the same case.
 */
export type CaseNumber = {
  /** Exactly as it stood. */
  raw: string;
  printed: string;
  /** series|year|seq, where series and year may be empty, such as "PS|2019|12" or "||1". */
  key: string;
  series: string | null;
  seq: number;
  /** Last number of a range (11-14/21), else null. */
  seqTo: number | null;
  /** Group and item of a dotted number: 7.1/07 is seq 7, item 1. */
  item: number | null;
  /** Number of the meeting in the year, in three-part numbers (1/3/19). */
  meeting: number | null;
  /** Four digits; the first year of a school year; null where none is printed. */
  year: number | null;
};

export type AgendaItemKind = 'case' | 'break' | 'opening' | 'closing' | 'misc' | 'info';

export type AgendaItem = {
  kind: AgendaItemKind;
  number: Found<CaseNumber> | null;
  title: Found<string>;
  /** Clock times "13:00". */
  start: string | null;
  end: string | null;
  minutes: number | null;
  responsible: string[];
  subPoints: string[];
  closed: boolean;
  /** The legal ground printed for closing, such as "offl. § 13". */
  closedBasis: string | null;
  archiveNumber: string | null;
  /** The heading the item stands under, such as Vedtakssaker or Meldinger. */
  group: string | null;
  /** How far in it stands by a number such as 2.1 under 2; absent at the top. */
  level?: number;
};

export const sectionCodes = [
  'proposed_decision',
  'background',
  'facts',
  'other_relevant',
  'assessment',
  'attachments',
  'treatment',
  'decision',
  'routing',
  'owner',
  'other',
] as const;
export type SectionCode = (typeof sectionCodes)[number];

export type Section = { code: SectionCode; heading: string; text: string; evidence: Evidence };

export type Attachment = {
  name: string;
  included: boolean;
  sentLater: boolean;
  evidence: Evidence;
};

/** How a paper was tied to its case: by its heading, by its place in the order, by its words. */
export type FoundBy = 'heading' | 'order' | 'content' | 'none';

export type CasePaper = {
  /** Key of the case, null when no item could be named. */
  caseKey: string | null;
  printed: string | null;
  title: string | null;
  foundBy: FoundBy;
  owners: string[];
  handlers: string[];
  /** The committee and date printed in the paper's own header block. */
  committee: string | null;
  date: string | null;
  sections: Section[];
  attachments: Attachment[];
  evidence: Evidence;
};

export type Point = { no: string | null; text: string };

export type ProposalSource = 'administration' | 'secretariat' | 'body' | 'member' | 'unknown';

export type Proposal = {
  caseKey: string | null;
  printed: string | null;
  source: ProposalSource;
  /** The heading it stood under, as printed; null where it had none. */
  heading: string | null;
  text: string;
  points: Point[];
  /** Residue of a template or "will be presented": counts as no proposal. */
  placeholder: boolean;
  confidence: Confidence;
  evidence: Evidence;
};

export const outcomes = [
  'noted',
  'approved',
  'adopted',
  'adopted_as_proposed',
  'adopted_amended',
  'endorsed',
  'recommends',
  'appointed',
  'postponed',
  'referred',
  'rejected',
  'not_treated',
  'no_decision',
] as const;
export type DecisionOutcome = (typeof outcomes)[number];

export type VoteCount = {
  for: number | null;
  against: number | null;
  abstained: number | null;
  /** The words that said so. */
  text: string;
};

export type ImportedDecision = {
  caseKey: string | null;
  printed: string | null;
  /** The body that decided, where the heading names one. */
  body: string | null;
  heading: string | null;
  text: string;
  points: Point[];
  outcome: DecisionOutcome;
  unanimous: boolean;
  votes: VoteCount | null;
  /** The text was copied from the proposal ("Innstillingen ble vedtatt"). */
  byReference: boolean;
  /** A recommendation to a body that decides later. */
  isRecommendation: boolean;
  protocolAdditions: string[];
  labelled: boolean;
  confidence: Confidence;
  evidence: Evidence;
};

/** A decision of an earlier meeting printed inside a paper; never a decision of this meeting. */
export type QuotedDecision = {
  /** Case of the paper that quotes. */
  inKey: string | null;
  inPrinted: string | null;
  /** The cited case as printed, null when the quotation names none. */
  from: string | null;
  fromKey: string | null;
  /** Date of the citation as printed, ISO. */
  date: string | null;
  points: Point[];
  /** True where the points stand apart from the sentence that announces them. */
  floated: boolean;
  confidence: Confidence;
  evidence: Evidence;
};

export type AttendanceRole = 'member' | 'deputy' | 'observer' | 'admin' | 'guest';

export type ImportedAttendance = {
  name: string;
  represents: string | null;
  role: AttendanceRole;
  state: 'present' | 'absent' | 'leave';
  /** Whom or which seat a deputy stood in for. */
  forPerson: string | null;
  /** A clock time "11:30" or a case number as printed. */
  from: string | null;
  to: string | null;
  remote: boolean;
  evidence: Evidence;
};

export type ConflictNote = {
  person: string | null;
  caseKey: string | null;
  printed: string | null;
  outcome: 'partial' | 'not_partial' | 'left' | 'mentioned';
  replacedBy: string | null;
  sentence: string;
  evidence: Evidence;
};

/** A sentence that looks like a promise or a task; never becomes an obligation by itself. */
export type ActionSuggestion = {
  caseKey: string | null;
  printed: string | null;
  owner: string | null;
  what: string;
  /** ISO date, or null; `dueText` holds words such as "til neste møte". */
  due: string | null;
  dueText: string | null;
  kind: 'task' | 'escalation';
  sentence: string;
  evidence: Evidence;
};

export type LinkRelation = 'follow_up' | 'based_on' | 'quoted' | 'mentioned';

export type CaseLink = {
  fromKey: string | null;
  fromPrinted: string | null;
  /** As cited, ranges kept: "11-14/21". */
  to: string;
  /** Every case the citation covers, ranges expanded. */
  toNumbers: CaseNumber[];
  body: string | null;
  /** As cited, ISO; it may be wrong in the source. */
  date: string | null;
  relation: LinkRelation;
  sentence: string;
  evidence: Evidence;
};

/** A meeting the text mentions by date. */
export type MentionedMeeting = { date: string; body: string | null; evidence: Evidence };

export type MeetingFacts = {
  committee: Found<string> | null;
  committeeCode: string | null;
  organisation: Found<string> | null;
  meetingNumber: string | null;
  /** ISO date. */
  date: Found<string> | null;
  /** Set for meetings over two days. */
  lastDate: string | null;
  /** The year was not printed and was taken from the case numbers. */
  dateInferred: boolean;
  start: Found<string> | null;
  end: Found<string> | null;
  place: Found<string> | null;
  digital: boolean;
  chair: string[];
  recorder: string[];
  copyTo: string[];
  archive: string | null;
  status: 'notice' | 'held';
};

/** A remark for the person who checks: a code and the numbers that explain it. */
export type ImportWarning = { evidence: Evidence | null } & (
  | { code: 'language_not_norwegian'; language: DocumentLanguage }
  | { code: 'flattened_text' }
  | { code: 'no_text' }
  | { code: 'missing_date' }
  | { code: 'date_inferred'; date: string }
  | { code: 'weekday_wrong'; date: string; printed: string; actual: string }
  | { code: 'meeting_dates_differ'; used: string; other: string }
  | { code: 'slots_do_not_chain'; end: string; nextStart: string }
  | { code: 'minutes_not_slot'; printed: number; slot: number }
  | { code: 'sum_not_meeting_length'; sum: number; length: number }
  | { code: 'cited_year_not_case_year'; cited: string; case: string; proposed: string }
  | { code: 'cited_after_meeting'; cited: string; meeting: string; proposed: string | null }
  | { code: 'cited_date_differs'; case: string; cited: string; elsewhere: string }
  | { code: 'number_gap'; after: string; before: string }
  | { code: 'number_order'; number: string; after: string }
  | { code: 'number_duplicate'; number: string }
  | { code: 'case_not_on_agenda'; case: string }
  | { code: 'paper_without_heading'; case: string | null }
  | { code: 'paper_missing_headings'; case: string; missing: string[] }
  | { code: 'agenda_title_differs'; case: string; agenda: string; paper: string }
  | { code: 'both_list_spellings' }
  | { code: 'lost_glyphs'; printed: string; read: string }
  | { code: 'placeholder'; case: string | null }
  | { code: 'embedded_minutes'; body: string | null; date: string | null }
  | { code: 'floated_quotation'; case: string }
  | { code: 'more_votes_than_present'; votes: number; present: number }
);
export type ImportWarningCode = ImportWarning['code'];

export type ImportedDocument = {
  kind: Found<DocumentKind>;
  language: DocumentLanguage;
  fileName: string | null;
  pages: number;
  /** The line breaks were lost; readings are less sure throughout. */
  flattened: boolean;
  title: string | null;
  meeting: MeetingFacts;
  agenda: AgendaItem[];
  /** The cases this meeting treats or announces, in order of appearance, each key once. */
  cases: Found<CaseNumber>[];
  papers: CasePaper[];
  proposals: Proposal[];
  decisions: ImportedDecision[];
  quotedDecisions: QuotedDecision[];
  attendance: ImportedAttendance[];
  conflicts: ConflictNote[];
  actions: ActionSuggestion[];
  links: CaseLink[];
  mentionedMeetings: MentionedMeeting[];
  warnings: ImportWarning[];
};

/** The printed form of an import, for the command line and for other programs. */
export type ImportJson = {
  kind: DocumentKind;
  language: DocumentLanguage;
  title: string | null;
  committee: string | null;
  meeting_date: string | null;
  last_date: string | null;
  date_inferred: boolean;
  start_time: string | null;
  end_time: string | null;
  place: string | null;
  case_numbers: string[];
  case_keys: { series: string | null; seq: number; year: number | null; printed: string }[];
  agenda: ImportJsonAgendaRow[];
  papers: { case: string | null; title: string | null; found_by: FoundBy }[];
  case_papers_with_heading: string[];
  case_papers_without_heading: string[];
  proposals: { case: string | null; heading: string | null; text: string; points: string[] }[];
  decisions: ImportJsonDecision[];
  quoted_earlier_decisions: {
    in: string | null;
    from: string | null;
    points: string[];
    date: string | null;
  }[];
  attendance: {
    present: { name: string; represents: string | null; role: AttendanceRole }[];
    absent: string[];
    deputies: { deputy: string; for: string | null }[];
    partial: { name: string; from: string | null; to: string | null }[];
    recorder: string[];
    chair: string[];
  };
  attachments: Record<string, string[]>;
  actions: {
    case: string | null;
    who: string | null;
    what: string;
    due: string | null;
    kind: 'task' | 'escalation';
  }[];
  links: {
    from: string | null;
    to: string;
    committee: string | null;
    meeting_date: string | null;
    relation: LinkRelation;
  }[];
  mentions_meetings: string[];
  conflicts: { person: string | null; case: string | null; sentence: string }[];
  warnings: ImportWarning[];
};

export type ImportJsonAgendaRow = {
  case: string | null;
  title: string;
  start: string | null;
  end: string | null;
  minutes: number | null;
  responsible: string[];
  sub: string[];
  closed: boolean;
  break?: true;
  opening?: true;
  closing?: true;
};

export type ImportJsonDecision = {
  case: string | null;
  text: string;
  points: string[];
  outcome: DecisionOutcome;
  unanimous: boolean;
  votes: VoteCount | null;
  by_reference: boolean;
};
