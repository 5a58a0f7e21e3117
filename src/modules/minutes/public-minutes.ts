import type { Reader } from '../../platform/database/tables.ts';
import { openEdition } from '../documents/index.ts';
import type { MinutesStanding, WrittenMinutes } from '../documents/vocabulary.ts';
import { sealedAsRead } from './minutes-as-read.ts';
import { readMinutesFile } from './minutes-file.ts';
import { unsealedStanding } from './standing-words.ts';
import type { Seal } from './vocabulary.ts';

export type PublicMinutes = {
  minutes: WrittenMinutes;
  standing: MinutesStanding;
  /** The seal, for the way to verify; null for minutes that are approved and not sealed. */
  seal: Seal | null;
  /** The file as it was sealed; null before that. */
  pdf: Uint8Array | null;
};

/**
 * A meeting's minutes for everybody, without closed cases: the sealed ones, or those that are
 * approved. Null where the meeting has none that far; drafts are nobody's outside.
 * @source F-120
 */
export async function publicMinutes(
  db: Reader,
  meetingId: string,
  origin: string,
): Promise<PublicMinutes | null> {
  const file = await readMinutesFile(db, meetingId);
  if (!file) return null;
  const last = file.seals.at(-1);
  if (last) return sealedAsRead(db, last, 'open', origin);
  if (file.sheet.state !== 'approved') return null;
  const minutes = openEdition(file.minutes);
  return { minutes, standing: unsealedStanding(minutes, 'approved'), seal: null, pdf: null };
}
