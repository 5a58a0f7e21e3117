import type { Reader } from '../../platform/database/tables.ts';
import { type MeetingRecord, readMeeting } from '../meetings/index.ts';
import { type BodyRow, readBody } from '../organisations/index.ts';
import { chainHolds, readCode, sha256 } from './rules/a-document-has-one-hash.ts';
import { type FoundSeal, findSeal, readSealedDocument, readSealsOfBody } from './store/seals.ts';

export type Verified = FoundSeal & {
  body: BodyRow;
  meeting: MeetingRecord;
  /** Whether what is stored still has the hashes that were sealed, and the chain of seals holds. */
  whole: boolean;
  /** The number of the latest seal on the same minutes; more than this one's where corrected. */
  latestIssue: number;
  length: number;
};

export type Verification =
  | { kind: 'verified'; code: string; found: Verified }
  | { kind: 'unknown'; code: string }
  | { kind: 'unreadable' };

/**
 * Answers which minutes a hash or a short code belongs to, and whether they are whole: the stored
 * document and file are hashed anew, and the chain of the body's seals is walked.
 */
export async function verifyCode(db: Reader, typed: string): Promise<Verification> {
  const code = readCode(typed);
  if (code === null) return { kind: 'unreadable' };
  const found = await findSeal(db, code);
  const body = found && (await readBody(db, found.seal.bodyId));
  const meeting = found && (await readMeeting(db, found.seal.meetingId));
  if (!found || !body || !meeting) return { kind: 'unknown', code };
  const seals = await readSealsOfBody(db, found.seal.bodyId);
  const issues = seals.filter(({ meetingId }) => meetingId === found.seal.meetingId);
  const whole = chainHolds(seals) && (await bytesHold(db, found));
  const latestIssue = Math.max(...issues.map(({ issue }) => issue));
  return {
    kind: 'verified',
    code,
    found: { ...found, body, meeting, whole, latestIssue, length: seals.length },
  };
}

/** Answers which minutes a file is, byte for byte. One with a single byte changed is unknown. */
export async function verifyFile(db: Reader, bytes: Uint8Array): Promise<Verification> {
  return verifyCode(db, sha256(bytes));
}

async function bytesHold(db: Reader, { seal }: FoundSeal): Promise<boolean> {
  const whole = await readSealedDocument(db, seal.hash, 'whole');
  if (!whole || sha256(whole.text) !== seal.documentHash) return false;
  if (sha256(whole.pdf) !== seal.pdfHash) return false;
  if (seal.openDocumentHash === null) return true;
  const open = await readSealedDocument(db, seal.hash, 'open');
  return (
    open !== undefined &&
    sha256(open.text) === seal.openDocumentHash &&
    sha256(open.pdf) === seal.openPdfHash
  );
}
