import type { Reader } from '../../../platform/database/tables.ts';
import type { ApplicantId, Reading } from '../vocabulary.ts';

/** Who read an application, the latest first. */
export async function listReadings(db: Reader, id: ApplicantId, most = 500): Promise<Reading[]> {
  const rows = await db
    .selectFrom('applications.reading')
    .selectAll()
    .where('applicant_id', '=', id)
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    applicantId: row.applicant_id,
    at: row.at,
    personName: row.person_name,
    role: row.role,
    onBehalfOf: row.on_behalf_of,
    place: row.place,
  }));
}
