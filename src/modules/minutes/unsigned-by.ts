import type { MeetingId, PersonId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { readMinutesFile } from './minutes-file.ts';
import { toBeSignedBy } from './store/waiting.ts';

/**
 * The minutes that somebody is to sign and has not signed as they stand now. `fell` where they did
 * sign, and the minutes were changed since: what has changed is asked of the minutes themselves,
 * for a text, a decision and a list of those present can all change them.
 */
export async function unsignedBy(
  db: Reader,
  personId: PersonId,
): Promise<{ meetingId: MeetingId; fell: boolean }[]> {
  const asked = await toBeSignedBy(db, personId);
  const found = await Promise.all(
    asked.map(async ({ meetingId, hasSigned }) => {
      if (!hasSigned) return { meetingId, fell: false };
      const file = await readMinutesFile(db, meetingId);
      const own = file?.signatories.find((one) => one.personId === personId);
      return own?.fell ? { meetingId, fell: true } : null;
    }),
  );
  return found.filter((one) => one !== null);
}
