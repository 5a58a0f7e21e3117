import type { IsoDate } from '../../kernel/calendar.ts';
import type {
  AgendaItemId,
  BodyId,
  CaseId,
  DecisionId,
  MatterId,
  MeetingId,
  OrganisationId,
  RegionId,
} from '../../kernel/ids.ts';
import type { Affects } from '../mandate/vocabulary.ts';

/** Where a decision was taken. */
export type DecisionSource =
  | {
      kind: 'meeting';
      meetingId: MeetingId | null;
      caseId: CaseId;
      itemId: AgendaItemId | null;
      /** The outcome's code in the words of meetings, such as "as_proposed". */
      outcome: string;
    }
  | { kind: 'matter'; matterId: MatterId; outcome: string };

/** Whether all do alike, or some may differ; "different" says why. `later`: not in the first scope. */
export type Standardisation = { kind: 'same' | 'different'; reason: string; later: boolean };

/** A point of a decision as the register prints it. */
export type EntryPoint = {
  no: number | null;
  text: string;
  change: string;
  proposed: string | null;
};

/** One decision in the register, wherever it was taken. */
export type Entry = {
  id: DecisionId;
  /** As printed: the case's number, or the body's own running one: "KG02 3/26". */
  number: string;
  bodyId: BodyId;
  decidedOn: IsoDate | null;
  title: string;
  /** What was asked, in the asker's words; empty for a decision at a meeting. */
  question: string;
  points: readonly EntryPoint[];
  reason: string;
  /** What the minutes note beside the decision; empty where nothing is. */
  note: string;
  affects: Affects | null;
  source: DecisionSource;
  /** The level of the body in the decision structure; null outside it. */
  level: number | null;
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
  supersedes: readonly DecisionId[];
  supersededBy: readonly DecisionId[];
  standardisation: Standardisation | null;
  reviewOn: IsoDate | null;
  /** Known only because a later paper quotes it: it has an address and is in no list. */
  quoted: boolean;
  recordedBy: string;
  recordedAt: Date;
  /** Counts the changes of its validity, its standardisation and its review. */
  version: number;
  /** Who made the last of those changes; empty where there was none. */
  changedBy: string;
};

/** An entry as a list shows it. */
export type EntryRow = Entry & { bodyName: string; bodyShort: string | null };

/** What is entered; what is left out is empty. */
export type NewEntry = Pick<
  Entry,
  'number' | 'bodyId' | 'decidedOn' | 'title' | 'points' | 'source'
> &
  Partial<
    Pick<
      Entry,
      | 'id'
      | 'question'
      | 'reason'
      | 'note'
      | 'affects'
      | 'level'
      | 'validFrom'
      | 'validTo'
      | 'standardisation'
      | 'reviewOn'
      | 'quoted'
    >
  >;

/** What may be changed of an entry by whoever took the decision. */
export type EntryChange = Partial<
  Pick<Entry, 'title' | 'question' | 'points' | 'reason' | 'note' | 'affects' | 'quoted'> & {
    outcome: string;
  }
>;

/** Who enters something, and when. */
export type By = { name: string; now: Date };

/** A question that is not settled, as the search knows it. */
export type OpenMatter = {
  id: MatterId;
  bodyId: BodyId;
  number: string;
  title: string;
  question: string;
  background: string;
  neededBy: IsoDate | null;
};

/** What is asked of the register; an absent field asks for all. */
export type RegisterQuery = {
  bodyId?: BodyId | undefined;
  year?: number | undefined;
  words?: string | undefined;
  outcome?: string | undefined;
  level?: number | undefined;
  /** Where they were taken. */
  source?: DecisionSource['kind'] | undefined;
  /** In force on this day. */
  validOn?: IsoDate | undefined;
  /** Cases behind closed doors that the reader may not read. */
  hidden: ReadonlySet<CaseId>;
  limit: number;
  offset?: number | undefined;
};

/** Something that answers, or may come to answer, what is being asked. */
export type Hit =
  | { kind: 'decision'; entry: Entry; bodyName: string; score: number; words: readonly string[] }
  | {
      kind: 'open-matter';
      matterId: MatterId;
      number: string;
      title: string;
      bodyName: string;
      neededBy: IsoDate | null;
      score: number;
      words: readonly string[];
    };

/** What a region or an organisation says of a decision about doing alike. */
export const partyStances = ['same', 'different', 'later'] as const;
export type PartyStance = (typeof partyStances)[number];

export type Party = RegionId | OrganisationId;

/** How a party stands to a decision, as it was said; the one with the highest number counts. */
export type PartyPosition = {
  entryId: DecisionId;
  party: Party;
  no: number;
  kind: PartyStance;
  reason: string;
  byName: string;
  onBehalfOf: string;
  at: Date;
};

/** Whether a decision did what it should. */
export const reviewAnswers = ['yes', 'partly', 'no'] as const;
export type ReviewAnswer = (typeof reviewAnswers)[number];

/** What follows of that: it stands, it is to be taken up anew, or it is asked again on a day. */
export const reviewNexts = ['keep', 'change', 'again'] as const;
export type ReviewNext = (typeof reviewNexts)[number];

/** One answer to whether a decision did what it should. */
export type Review = {
  entryId: DecisionId;
  no: number;
  dueOn: IsoDate;
  answeredOn: IsoDate;
  answer: ReviewAnswer;
  evidence: string;
  next: ReviewNext;
  nextOn: IsoDate | null;
  byName: string;
  at: Date;
};
