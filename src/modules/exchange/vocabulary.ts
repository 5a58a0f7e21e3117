import type { ClockTime, IsoDate } from '../../kernel/calendar.ts';
import type { AgendaItemId, Id, MeetingId } from '../../kernel/ids.ts';
import type { WrittenStandard } from '../../kernel/language.ts';
import type { AgendaItemKind, MeetingState, Outcome } from '../meetings/vocabulary.ts';
import type { SeatRole, Side } from '../organisations/vocabulary.ts';

export type ExportId = Id<'exp'>;

/** The published standards that a meeting can be handed over in. */
export const exchangeFormats = [
  'einnsyn',
  'fiks-politisk',
  'fiks-arkiv',
  'noark5',
  'oparl',
] as const;
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** What everybody may read of it, and what goes to an archive that keeps what is closed. */
export const audienceOf: Readonly<Record<ExchangeFormat, 'public' | 'archive'>> = {
  einnsyn: 'public',
  'fiks-politisk': 'public',
  'fiks-arkiv': 'archive',
  noark5: 'archive',
  oparl: 'public',
};

/** The version of each standard that the files follow. */
export const versionOf: Readonly<Record<ExchangeFormat, string>> = {
  einnsyn: 'API v1',
  'fiks-politisk': 'V1',
  'fiks-arkiv': 'V2',
  noark5: '5.0',
  oparl: '1.1',
};

/** Files of many messages or documents are packed. */
export const extensionOf: Readonly<Record<ExchangeFormat, 'json' | 'zip'>> = {
  einnsyn: 'json',
  'fiks-politisk': 'zip',
  'fiks-arkiv': 'zip',
  noark5: 'zip',
  oparl: 'json',
};

/**
 * Where somebody stood. Kept richer than any receiver takes: yes, no and blank come from votes, the
 * five stances from consensus, the last three say why there is no vote.
 */
export const standpoints = [
  'yes',
  'no',
  'blank',
  'consent',
  'reservation',
  'aside',
  'disagree',
  'block',
  'disqualified',
  'absent',
  'not-given',
] as const;
export type Standpoint = (typeof standpoints)[number];

/** Somebody who takes part, as the files name them. */
export type ExchangeParticipant = {
  key: string;
  name: string;
  role: SeatRole | 'guest';
  side: Side | null;
  represents: string | null;
  attended: boolean;
};

export type ExchangeVoice = {
  participant: ExchangeParticipant['key'];
  standpoint: Standpoint;
  reason: string;
};

/** A count as it was when voting stopped; the lines are in the order of the options. */
export type ExchangeCount = {
  question: string;
  secret: boolean;
  election: boolean;
  lines: readonly { label: string; votes: number }[];
  blank: number;
};

/** A file that goes with the meeting. `item` null: it belongs to the meeting itself. */
export type ExchangeDocument = {
  key: string;
  item: AgendaItemId | null;
  kind: 'notice' | 'paper' | 'record' | 'minutes' | 'attachment';
  title: string;
  fileName: string;
  mediaType: string;
  /** The format's identifier in the PRONOM registry; null where nothing is known of it. */
  pronom: string | null;
  size: number;
  sha256: string;
  /** Where everybody may read it; null where nobody but the archive may. */
  address: string | null;
};

export type ExchangeItem = {
  id: AgendaItemId;
  key: string;
  kind: AgendaItemKind;
  /** The row's own number on the agenda ("3.1"); absent or null where rows have none. */
  place?: string | null;
  /** As printed, with its year and its place in the year where the number has them. */
  number: string | null;
  year: number | null;
  sequence: number | null;
  title: string;
  /** The legal basis of treating it behind closed doors; null for an open item. */
  closedBasis: string | null;
  /** What outsiders are told a closed item is called, where somebody has said it. */
  publicTitle: string | null;
  responsible: readonly string[];
  start: ClockTime | null;
  end: ClockTime | null;
  /** For information: nothing is to be decided. */
  briefing: boolean;
  paper: {
    description: string;
    proposal: string;
    owners: readonly string[];
    handlers: readonly string[];
    changedAt: string;
    changedBy: string;
  } | null;
  decision: {
    key: string;
    text: string;
    note: string;
    decidedOn: IsoDate;
    outcome: Outcome;
  } | null;
  voices: readonly ExchangeVoice[];
  count: ExchangeCount | null;
  /** What was said and done, and what members had written into the minutes. */
  treatment: string;
  /** The bodies that are to treat it after this one, in order. */
  sentOnTo: readonly { key: string; name: string }[];
  /** Where it came from; null where it was sent in here. */
  origin: { system: string; key: string; year: number; sequence: number } | null;
  statements: readonly { participant: string; text: string }[];
};

/** A value of a thing that was another before. */
export type ExchangeChange = {
  of: string;
  field: string;
  at: string;
  by: string;
  before: string;
  after: string;
};

/** One meeting with all that any of the standards asks for; every file follows from it alone. */
export type MeetingForExchange = {
  id: MeetingId;
  body: {
    key: string;
    name: string;
    shortName: string;
    kind: string;
    establishedOn: IsoDate | null;
    organisationKey: string;
    organisation: string;
    /** Nine digits; null where nobody has given it. */
    organisationNumber: string | null;
    blankVotes: boolean;
    /** Whether anybody reads of the body on our own pages, which public files lead to. */
    openForAll: boolean;
  };
  number: string;
  date: IsoDate;
  start: ClockTime;
  end: ClockTime | null;
  place: string;
  archiveCase: string;
  state: MeetingState;
  writtenStandard: WrittenStandard;
  createdAt: string;
  changedAt: string;
  changedBy: string;
  /** Scheme and host before the addresses that leave the system. */
  origin: string;
  participants: readonly ExchangeParticipant[];
  items: readonly ExchangeItem[];
  documents: readonly ExchangeDocument[];
  changes: readonly ExchangeChange[];
};

/** `stop`: no file before it is mended. `look`: somebody must judge it. `told`: what is lost. */
export type Weight = 'stop' | 'look' | 'told';

/** Which part of the meeting a text stands in, with the case number where it is in one. */
export type Place = {
  part:
    | 'meeting'
    | 'body'
    | 'item'
    | 'paper'
    | 'decision'
    | 'treatment'
    | 'participant'
    | 'document'
    | 'file';
  number: string | null;
};

export type Finding = {
  weight: Weight;
  place: Place;
  /** The name the standard has for the field. */
  field: string;
  /** The text it is about, shortened, with national identity numbers masked. */
  text: string;
} & (
  | { code: 'identity-number'; count: number }
  | { code: 'too-long'; length: number; limit: number }
  | { code: 'shortened'; length: number; limit: number }
  | { code: 'missing' }
  | { code: 'not-announced' }
  | { code: 'not-open-for-all' }
  | { code: 'number-without-year' }
  | { code: 'sender-number-missing' }
  | { code: 'about-people-or-unions' }
  | { code: 'screened'; basis: string }
  | { code: 'union-left-out'; count: number }
  | { code: 'standpoints-lost'; count: number }
  | { code: 'secret-ballot' }
  | { code: 'not-an-archive-format' }
  | { code: 'no-change-log' }
  | { code: 'breaks-schema' }
);
export type FindingCode = Finding['code'];

/** How a file differs from what the standard's own schema would have, and why. */
export type Deviation = {
  format: ExchangeFormat;
  /** The schema file as its publisher names it. */
  schema: string;
  field: string;
  code: string;
};

/** The words that files are written with, in the meeting's own written standard. */
export type ExchangeWords = {
  screenedTitle: (basis: string) => string;
  meetingTitle: (body: string, date: IsoDate) => string;
  archiveTitle: (body: string) => string;
  documentTitle: Readonly<Record<ExchangeDocument['kind'], (name: string) => string>>;
  outcomes: Readonly<Record<Outcome, string>>;
  standpoints: Readonly<Record<Standpoint, string>>;
  roles: Readonly<Record<ExchangeParticipant['role'], string>>;
  counted: (label: string, votes: number) => string;
  blank: (votes: number) => string;
  secretBallot: string;
  stood: (who: string, standpoint: string, reason: string) => string;
  stated: (who: string, text: string) => string;
  wholeText: string;
  noProposal: string;
  noDescription: string;
  secretariat: string;
  headings: Readonly<Record<'decision' | 'treatment' | 'proposal' | 'description', string>>;
};

/** A finding as it is kept with an export: without the text, which the file holds. */
export type KeptFinding = Pick<Finding, 'code' | 'weight' | 'place' | 'field'>;

export type ReceivedId = Id<'rcv'>;

/** Refused: nothing is kept but that. Needs a person: it is kept, and somebody must act on it. */
export const receivedStates = ['taken-in', 'needs-person', 'refused'] as const;
export type ReceivedState = (typeof receivedStates)[number];

/** What a message asks of us. */
export const messageKinds = [
  'case',
  'information',
  'delegated',
  'ask-bodies',
  'ask-plan',
  'decision',
  'result',
  'receipt',
  'error',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** A file beside a message. */
export type MessageFile = { name: string; mediaType: string; bytes: Uint8Array };

/** A message as it lies in a file, before anybody has looked at what it says. */
export type FoundMessage = {
  /** What its sender calls it; a message without a name is called by its checksum. */
  id: string;
  type: string | null;
  sender: string | null;
  inReplyTo: string | null;
  /** Empty where the type has no content of its own, as an acknowledgement. */
  payload: Uint8Array;
  /** Over type, content and files. */
  sha256: string;
  size: number;
  files: readonly MessageFile[];
};

export const intakeCodes = [
  'file-too-large',
  'file-broken',
  'archive-too-large',
  'unsafe-path',
  'checksum-wrong',
  'no-message',
  'wrong-encoding',
  'not-json',
  'has-doctype',
  'type-missing',
  'type-unknown',
  'type-not-for-us',
  'field-missing',
  'breaks-schema',
  'identity-number',
  'title-too-long',
  'file-beside-too-large',
  'dates-in-wrong-order',
  'body-missing',
  'body-unknown',
  'body-ambiguous',
  'id-taken',
  'no-leave',
  'step-body-unknown',
  'answers-nothing-sent',
  'error-came',
  'decision-came',
  'field-not-read',
  'format-lost',
  'files-not-kept',
] as const;
export type IntakeCode = (typeof intakeCodes)[number];

/** What was found in a message. `text` is shortened, with national identity numbers masked. */
export type IntakeFinding = {
  code: IntakeCode;
  weight: Weight;
  /** The field, the path or the type it is about. */
  field: string;
  text: string;
  limit?: number;
};

/** A body as a message names it. */
export type NamedBody = { id: string; name: string };

/** A case as another system sends it. */
export type ReceivedCase = {
  kind: 'case' | 'information';
  title: string;
  description: string;
  proposal: string;
  handler: string;
  closedBasis: string | null;
  origin: { system: string; key: string; year: number; sequence: number };
  /** In the order that the sender proposes; empty where a case for information names none. */
  plan: readonly NamedBody[];
};

/** A message that goes back; `payload` null where its type has no content of its own. */
export type AnswerMessage = {
  meldingId: string;
  meldingstype: string;
  svarPaMelding: string;
  payload: unknown;
};
