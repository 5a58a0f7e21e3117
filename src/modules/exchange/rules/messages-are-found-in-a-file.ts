import { createHash } from 'node:crypto';
import type { FoundMessage, IntakeFinding, MessageFile } from '../vocabulary.ts';
import { typeInPath, typeOfRoot } from './a-message-has-a-known-type.ts';
import { plainLine, textOf } from './text-came-as-utf-8.ts';
import { found } from './what-was-found-in-a-message.ts';

/** What one file holds: itself, or what was packed in it. */
export type Entry = { path: string; bytes: Uint8Array };

/** A message, or why there is none where one should be. */
export type Finding = { message: FoundMessage } | { finding: IntakeFinding };

type Envelope = {
  meldingId?: unknown;
  meldingstype?: unknown;
  avsender?: unknown;
  svarPaMelding?: unknown;
  payload?: unknown;
};

const payloadNames = /^(?:payload\.json|feilmelding\.(?:json|xml)|arkivmelding-kvittering\.xml)$/u;
const aboutTheFile =
  /^(?:mimetype|META-INF\/.*|manifest(?:-sha256)?\.(?:json|txt)|melding\.json)$/u;
const nothing = new Uint8Array();

/**
 * Answers the messages in a file: one that is a message with its envelope around it, one that is the
 * content alone and is named by its type, or a ZIP with the list that our own files have, or with one
 * message and its documents as ASiC-E. Refused where the file says nothing that can be a message.
 */
export function messagesIn(name: string, entries: readonly Entry[], packed: boolean): Finding[] {
  if (!packed) {
    const [only] = entries;
    return only ? [alone(name, only.bytes)] : [{ finding: found('no-message', 'stop') }];
  }
  const wrong = wrongChecksum(entries);
  if (wrong !== null) return [{ finding: found('checksum-wrong', 'stop', { field: wrong }) }];
  const list = entries.find(({ path }) => path === 'manifest.json');
  if (list) return listed(name, list, entries);
  const content = entries.find(({ path }) => payloadNames.test(path));
  const around = entries.find(({ path }) => path === 'melding.json');
  const envelope = around ? envelopeOf(around.bytes) : null;
  if (around && !envelope) return [{ finding: found('not-json', 'stop', { field: around.path }) }];
  if (!content && !envelope) return [{ finding: found('no-message', 'stop', { field: name }) }];
  const beside = entries.filter(({ path }) => path !== content?.path && !aboutTheFile.test(path));
  return [{ message: made(name, envelope ?? {}, content?.bytes ?? nothing, beside) }];
}

/** A file that is one message: the envelope with the content in it, or the content alone. */
function alone(name: string, bytes: Uint8Array): Finding {
  const envelope = envelopeOf(bytes);
  if (typeof envelope?.meldingstype !== 'string') return { message: made(name, {}, bytes, []) };
  const { payload, ...around } = envelope;
  const inner = payload === undefined || payload === null ? '' : JSON.stringify(payload);
  return { message: made(name, around, new TextEncoder().encode(inner), []) };
}

function listed(name: string, list: Entry, entries: readonly Entry[]): Finding[] {
  const rows = jsonOf(list.bytes);
  if (!Array.isArray(rows) || rows.length === 0) {
    return [{ finding: found('no-message', 'stop', { field: `${name} ${list.path}` }) }];
  }
  return rows.map((row: unknown): Finding => {
    const envelope = isEnvelope(row) ? row : {};
    const { payload: path } = envelope;
    if (path === undefined || path === null) return { message: made(name, envelope, nothing, []) };
    const content = entries.find((one) => one.path === path);
    if (typeof path !== 'string' || !content) {
      return { finding: found('no-message', 'stop', { field: String(path) }) };
    }
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const beside = entries.filter(
      (one) => folder !== '' && one.path.startsWith(folder) && one.path !== path,
    );
    return { message: made(path, envelope, content.bytes, beside) };
  });
}

function made(
  path: string,
  envelope: Envelope,
  payload: Uint8Array,
  beside: readonly Entry[],
): FoundMessage {
  const type = lineOf(envelope.meldingstype) ?? typeInPath(path) ?? rootType(payload);
  const files = beside.map(asFile);
  const hash = createHash('sha256').update(`${type ?? ''}\n${sum(payload)}\n`);
  for (const file of files) hash.update(`${file.name}\n${sum(file.bytes)}\n`);
  const sha256 = hash.digest('hex');
  return {
    id: lineOf(envelope.meldingId) ?? `sha256:${sha256}`,
    type,
    sender: lineOf(envelope.avsender),
    inReplyTo: lineOf(envelope.svarPaMelding),
    payload,
    sha256,
    size: files.reduce((size, { bytes }) => size + bytes.byteLength, payload.byteLength),
    files,
  };
}

const lineOf = (value: unknown): string | null =>
  typeof value === 'string' ? plainLine(value).slice(0, 200) || null : null;

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

function asFile({ path, bytes }: Entry): MessageFile {
  const name = plainLine(path.split('/').at(-1) ?? '').slice(0, 200) || 'fil';
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  return { name, mediaType: mediaTypes[ending] ?? 'application/octet-stream', bytes };
}

/** The path of the first file that differs from what the list of checksums says; null where none. */
function wrongChecksum(entries: readonly Entry[]): string | null {
  const list = entries.find(({ path }) => path === 'manifest-sha256.txt');
  const text = list ? textOf(list.bytes) : null;
  if (!text) return null;
  if (!text.ok) return 'manifest-sha256.txt';
  for (const line of text.value.split('\n').filter(Boolean)) {
    const [wanted, path] = line.split('  ');
    const entry = entries.find((one) => one.path === path);
    if (!entry || sum(entry.bytes) !== wanted) return path ?? line;
  }
  return null;
}

function rootType(payload: Uint8Array): string | null {
  const text = textOf(payload);
  if (!text.ok) return null;
  // What stands before the first element, a DOCTYPE too, is judged when the message is read.
  const root = /<(?:[\w.-]+:)?([a-z][\w.-]*)/iu.exec(text.value)?.[1];
  return root === undefined ? null : typeOfRoot(root);
}

function jsonOf(bytes: Uint8Array): unknown {
  const text = textOf(bytes);
  if (!text.ok) return undefined;
  try {
    return JSON.parse(text.value);
  } catch {
    return undefined;
  }
}

function envelopeOf(bytes: Uint8Array): Envelope | null {
  const value = jsonOf(bytes);
  return isEnvelope(value) ? value : null;
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
