import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Reader } from '../../platform/database/tables.ts';
import { madeDocuments } from './documents-of-meeting.ts';
import { type FormatFile, filesOf, type WrittenMessage } from './files-of-format.ts';
import { recordOfMeeting } from './record-of-meeting.ts';
import { findingsBefore, mayBeGiven } from './rules/a-file-is-judged-before-it-is-given.ts';
import { masked } from './rules/a-national-identity-number-is-found.ts';
import { excerpt } from './rules/texts-of-the-meeting.ts';
import { exchangeWords } from './text/words/index.ts';
import type { Breach } from './validate/json-follows-schema.ts';
import {
  audienceOf,
  type ExchangeFormat,
  extensionOf,
  type Finding,
  type MeetingForExchange,
} from './vocabulary.ts';

/** What was found in a meeting for one format, whether its file may be given, and by whose schemas. */
export type Judgement = {
  format: ExchangeFormat;
  findings: Finding[];
  mayBeGiven: boolean;
  published: boolean;
};

/** A file that may be handed over, with what was found before. */
export type ExportFile = {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
  sha256: string;
  findings: Finding[];
  messages: readonly WrittenMessage[];
};

/**
 * Judges a meeting for one format: what the rules find, and where the file would break its schemas.
 * `schemas` is the directory of the publishers' schemas; null where there is none.
 */
export function judge(
  meeting: MeetingForExchange,
  format: ExchangeFormat,
  schemas: string | null,
): Judgement {
  const words = exchangeWords[meeting.writtenStandard];
  const { breaches, published } = filesOf(format, meeting, words, schemas);
  const found = findingsBefore(meeting, format, words);
  // Where a rule says in words why a value does not fit, the validator's words add nothing.
  const findings = mayBeGiven(found)
    ? [...breaches.filter(({ taken }) => !taken).map(asFinding), ...found]
    : found;
  return { format, findings, mayBeGiven: mayBeGiven(findings), published };
}

/**
 * Makes the file of one meeting in one format; answers only what was found where something stops it.
 * Undefined where there is no such meeting. Sets documents, so call it outside a transaction.
 */
export async function makeExport(
  db: Reader,
  meetingId: string,
  format: ExchangeFormat,
  options: { origin: string; now: Date; schemas: string | null },
): Promise<(Judgement & { file: ExportFile | null; meeting: MeetingForExchange }) | undefined> {
  const record = await recordOfMeeting(db, meetingId, options.origin);
  if (!record) return undefined;
  const { schemas } = options;
  const planned = judge(record.meeting, format, schemas);
  if (!planned.mayBeGiven) return { ...planned, file: null, meeting: record.meeting };
  const words = exchangeWords[record.meeting.writtenStandard];
  // What everybody may read leads to our pages; only an archive gets the documents themselves.
  const made =
    audienceOf[format] === 'archive'
      ? await madeDocuments(db, record.file, record.meeting, words)
      : { documents: [...record.meeting.documents], contents: new Map<string, Uint8Array>() };
  const meeting = { ...record.meeting, documents: made.documents };
  const judged = judge(meeting, format, schemas);
  if (!judged.mayBeGiven) return { ...judged, file: null, meeting };
  const { files, messages } = filesOf(format, meeting, words, schemas);
  const bytes = packed(files, format, made.contents, options.now);
  const zip = extensionOf[format] === 'zip';
  return {
    ...judged,
    meeting,
    file: {
      fileName: `${nameOf(meeting)}-${format}.${extensionOf[format]}`,
      mediaType: zip ? 'application/zip' : 'application/json; charset=utf-8',
      bytes,
      sha256: sha256(bytes),
      findings: judged.findings,
      messages,
    },
  };
}

/** One JSON file as it is; many files as a ZIP with a list of their checksums. */
function packed(
  files: readonly FormatFile[],
  format: ExchangeFormat,
  contents: ReadonlyMap<string, Uint8Array>,
  now: Date,
): Uint8Array {
  const written = files.map((file): [path: string, bytes: Uint8Array] => [
    file.path,
    file.kind === 'text' ? strToU8(file.text) : bytesOf(file.document.key, contents),
  ]);
  const [only] = written;
  if (extensionOf[format] === 'json' && only) return only[1];
  const sums = written.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
  const all: Zippable = Object.fromEntries([...written, ['manifest-sha256.txt', strToU8(sums)]]);
  return zipSync(all, { level: 6, mtime: now });
}

function bytesOf(key: string, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const bytes = contents.get(key);
  if (!bytes) throw new Error(`document ${key} was not made`);
  return bytes;
}

function asFinding({ where, why }: Breach): Finding {
  return {
    code: 'breaks-schema',
    weight: 'stop',
    place: { part: 'file', number: null },
    field: where,
    text: excerpt(masked(why)),
  };
}

function nameOf({ body, date }: MeetingForExchange): string {
  return `${body.shortName.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}-${date}`;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
