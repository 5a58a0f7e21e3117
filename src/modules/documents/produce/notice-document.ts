import type { WrittenStandard } from '../../../kernel/language.ts';

/**
 * Everything a notice says, as plain data: the one source of its PDF, page, DOCX and calendar
 * entry. Whoever builds it has already decided what its readers may see. All strings are plain
 * text and stay plain text in every output. Dates are `YYYY-MM-DD` and times of day `HH:MM`, both
 * Norwegian local time; points in time are ISO 8601.
 */
export type NoticeDocument = {
  writtenStandard: WrittenStandard;
  /** The partnership or organisation the body belongs to. */
  partnership: string;
  body: { name: string; short: string };
  meeting: {
    date: string;
    start: string;
    end: string;
    place: string;
    digitalLink?: string;
  };
  archiveCase?: string;
  /** 1 for the first notice, 2 for the first changed one, and so on. */
  noticeVersion: number;
  /** When this version was published; null marks every page as a draft. */
  publishedAt: string | null;
  /** What is new since the version before, one sentence each; empty in version 1. */
  changesSinceLast: string[];
  /** Where absence is reported: an address, a number or a name. */
  absenceContact?: string;
  agenda: AgendaRow[];
  sum: AgendaSum;
  /** In the order of the agenda. */
  papers: CasePaper[];
};

export type AgendaRow = {
  /** Names the row among all versions of the notice; absent where nothing names it. */
  key?: string;
  /** A `group` is a heading over the rows that follow it on the levels below its own. */
  kind: 'case' | 'group' | 'break' | 'opening' | 'closing' | 'misc';
  /** How far in the row lies, under the nearest row before it on the level above; absent at the top. */
  level?: number;
  /** The row's own number on the agenda, such as "3.1", where the body numbers its rows. */
  place?: string;
  /** The case number as printed, such as "43/23"; null for rows without one. */
  number: string | null;
  /** Empty for a break, an opening or a closing that has no words of its own, or a title withheld. */
  title: string;
  /** Points below the title, without bullets. */
  subPoints: string[];
  responsible: string[];
  /** Null where the row has no time slot. */
  start: string | null;
  end: string | null;
  /** Of a heading, the minutes of all that lies under it; they are counted there, not here. */
  minutes: number | null;
  /** Set when the row is treated behind closed doors; `basis` is the legal basis. */
  closed?: { basis?: string };
};

export type AgendaSum = {
  caseMinutes: number;
  breakMinutes: number;
  /** When the last row ends, `HH:MM`. */
  plannedEnd: string;
  /** How many minutes the plan runs beyond the meeting's end; 0 when it fits. */
  overrunMinutes: number;
};

export type CasePaper = {
  number: string;
  title: string;
  closed?: { basis?: string };
  owners: string[];
  handlers: string[];
  /** Who gives the oral briefing. */
  briefingBy: string[];
  proposals: Proposal[];
  attachments: Attachment[];
  sections: PaperSection[];
  /** Earlier decisions that the paper quotes in full. */
  quotedDecisions: QuotedDecision[];
  links: PaperLink[];
  /** What the body decided, where the paper is printed after the meeting. */
  decisions?: DecidedPoint[];
};

export type Proposal = {
  no: number;
  text: string;
  kind?: ProposalKind;
};

/** What kind of proposal; a proposal without a kind is the case handler's own. */
export type ProposalKind = 'alternative' | 'addition' | 'amendment';

export type Attachment = {
  name: string;
  /** `included` follows the notice, `later` is sent before the meeting, `named` is only referred to. */
  state: 'included' | 'later' | 'named';
};

export type PaperSection = {
  /** A code the templates know the heading of; `heading` is used when it is not empty. */
  code?: SectionCode;
  heading: string;
  /** Paragraphs divided by blank lines; lines that begin with "- " or "1. " are lists. */
  text: string;
};

export type SectionCode = 'background' | 'facts' | 'other' | 'assessment';

export type QuotedDecision = {
  number: string;
  /** The deciding body's short name, where it is not the body of this notice. */
  body?: string;
  date: string;
  points: DecidedPoint[];
};

export type DecidedPoint = { no: number; text: string };

export type PaperLink = { text: string; href: string };
