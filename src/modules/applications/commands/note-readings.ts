import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import type { ApplicantId, ReadingPlace } from '../vocabulary.ts';
import '../store/tables.ts';

/**
 * Keeps who read these applications, where and when. Whoever shows an application calls it before
 * the page is answered; nothing else of the reading is told in the audit log.
 * @source mission "every reading of an application is logged"
 */
export const noteReadings = command({
  name: 'applications.note-readings',
  action: 'applicant.read',
  subject: async () => ({ bodyId: null }),
  run: async (
    tx,
    input: { applicantIds: readonly ApplicantId[]; place: ReadingPlace },
    { actor, now },
  ) => {
    const rows = [...new Set(input.applicantIds)].map((applicantId) => ({
      applicant_id: applicantId,
      at: now,
      person_id: actor.personId,
      person_name: actor.name,
      role: actor.role,
      on_behalf_of: actor.onBehalfOf,
      place: input.place,
    }));
    if (rows.length > 0) await tx.insertInto('applications.reading').values(rows).execute();
    return allowed({ value: rows.length, changes: [] });
  },
});
