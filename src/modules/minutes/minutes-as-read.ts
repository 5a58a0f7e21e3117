import type { Reader } from '../../platform/database/tables.ts';
import { hasClosed, openEdition } from '../documents/index.ts';
import type { MinutesStanding, WrittenMinutes } from '../documents/vocabulary.ts';
import type { Visit } from '../identity/route.ts';
import type { MinutesFile } from './minutes-file.ts';
import { sealedStanding, unsealedStanding } from './standing-words.ts';
import { readSealedDocument } from './store/seals.ts';
import type { Seal } from './vocabulary.ts';

/** The minutes that somebody gets to read: which document, and how it stands. */
export type MinutesAsRead = {
  minutes: WrittenMinutes;
  standing: MinutesStanding;
  /** The seal on this very document; null for one that may still change. */
  seal: Seal | null;
  /** Whether closed cases are left out. */
  open: boolean;
  /** The file as it was sealed. */
  pdf: Uint8Array | null;
};

/**
 * The minutes as this person may read them: what is being written is for those who prepare the
 * meeting, until it is sent out, approved, or of a meeting that was closed long since; sealed
 * minutes are for all, while a correction of them is being written too. Who is to sign reads what
 * they are to sign. What is closed is left out for those who may not read it. Null where there is
 * nothing to read yet.
 * @source F-120
 */
export async function minutesAsRead(
  visit: Pick<Visit, 'db' | 'may' | 'origin' | 'actor'>,
  file: MinutesFile,
): Promise<MinutesAsRead | null> {
  const body = { bodyId: file.sheet.bodyId };
  const whole = visit.may('case.read-closed', body).ok;
  const signs = file.signatories.some(({ personId }) => personId === visit.actor?.personId);
  const writes = signs || visit.may('meeting.read-draft', body).ok;
  const { state } = file.sheet;
  const last = file.seals.at(-1);
  if (last && (state === 'sealed' || !writes)) {
    return sealedAsRead(visit.db, last, whole ? 'whole' : 'open', visit.origin);
  }
  if (state === 'sealed') return null;
  const { record } = file.file;
  const begun = file.over || record.state === 'held' || record.state === 'closed';
  const shown = state !== 'draft' || record.state === 'closed' || writes;
  if (!shown || (!begun && file.minutes.sections.every(({ kind }) => kind !== 'item'))) return null;
  if (!begun && !writes) return null;
  const open = !whole && hasClosed(file.minutes);
  const minutes = open ? openEdition(file.minutes) : file.minutes;
  return { minutes, standing: unsealedStanding(minutes, state), seal: null, open, pdf: null };
}

/** Sealed minutes as they were sealed, whole or open. */
export async function sealedAsRead(
  db: Reader,
  seal: Seal,
  edition: 'whole' | 'open',
  origin: string,
): Promise<MinutesAsRead | null> {
  const stored = await readSealedDocument(db, seal.hash, edition);
  if (!stored) return null;
  const open = edition === 'open' && seal.openDocumentHash !== null;
  const hash = open ? (seal.openDocumentHash ?? seal.documentHash) : seal.documentHash;
  const { document: minutes, pdf } = stored;
  return {
    minutes,
    standing: sealedStanding(minutes, seal.approval, hash, origin),
    seal,
    open,
    pdf,
  };
}
