import type { Reader } from '../../platform/database/tables.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';
import { listConsents } from './store/consent-reads.ts';
import type { Consent } from './vocabulary.ts';

/**
 * What the leader of each one's unit said of them taking part, as asked last; nothing for those
 * whose leader nobody has asked, `answer` null where it is waited for.
 * @source F-024, F-029
 */
export async function consentOf(
  db: Reader,
  applicantIds: readonly ApplicantId[],
): Promise<ReadonlyMap<ApplicantId, Consent>> {
  const wanted = new Set(applicantIds);
  const found = new Map<ApplicantId, Consent>();
  if (wanted.size === 0) return found;
  for (const consent of await listConsents(db)) {
    for (const id of consent.applicantIds) if (wanted.has(id)) found.set(id, consent);
  }
  return found;
}
