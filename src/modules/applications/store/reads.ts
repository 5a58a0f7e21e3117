import type { Selectable } from 'kysely';
import type { Reader } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { Applicant, ApplicantId } from '../vocabulary.ts';
import type { ApplicantRow, ApplicationRow, SaysToMeetRow } from './tables.ts';

/**
 * Those who applied in a round and have not withdrawn, in the order they did; with `all` those who
 * withdrew and whose applications were erased as well, never those who only began to write.
 */
export async function listApplicants(
  db: Reader,
  roundId: AdvertRoundId,
  which: 'standing' | 'all' = 'standing',
): Promise<Applicant[]> {
  const rows = await db
    .selectFrom('applications.applicant')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('state', 'in', which === 'all' ? ['submitted', 'withdrawn', 'erased'] : ['submitted'])
    .orderBy('submitted_at')
    .orderBy('position_number')
    .execute();
  return withWhatBelongs(db, rows);
}

export async function readApplicant(db: Reader, id: string): Promise<Applicant | undefined> {
  const rows = await db
    .selectFrom('applications.applicant')
    .selectAll()
    .where('id', '=', id as ApplicantId)
    .execute();
  return (await withWhatBelongs(db, rows))[0];
}

/** These applicants, whatever has come of them, in the order they applied; unknown ids are left out. */
export async function readApplicants(
  db: Reader,
  ids: readonly ApplicantId[],
): Promise<Applicant[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('applications.applicant')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('submitted_at')
    .orderBy('position_number')
    .execute();
  return withWhatBelongs(db, rows);
}

/** Applicants with what they apply for and the needs they say to meet. */
export async function withWhatBelongs(
  db: Reader,
  rows: readonly Selectable<ApplicantRow>[],
): Promise<Applicant[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [applications, says] = await Promise.all([
    db
      .selectFrom('applications.application')
      .selectAll()
      .where('applicant_id', 'in', ids)
      .orderBy('rank')
      .execute(),
    db
      .selectFrom('applications.says_to_meet')
      .selectAll()
      .where('applicant_id', 'in', ids)
      .execute(),
  ]);
  const applied = byApplicant(applications);
  const said = byApplicant(says);
  return rows.map((row) => toApplicant(row, applied.get(row.id) ?? [], said.get(row.id) ?? []));
}

function byApplicant<Row extends { applicant_id: ApplicantId }>(rows: readonly Row[]) {
  const lists = new Map<ApplicantId, Row[]>();
  for (const row of rows) {
    const list = lists.get(row.applicant_id);
    if (list) list.push(row);
    else lists.set(row.applicant_id, [row]);
  }
  return lists;
}

function toApplicant(
  row: Selectable<ApplicantRow>,
  applications: readonly ApplicationRow[],
  says: readonly Selectable<SaysToMeetRow>[],
): Applicant {
  const { id, name, email, phone, employer, unit, profession, position, permanent } = row;
  const { region, sex, experience, motivation, systems, source, state, version } = row;
  return {
    ...{ id, name, email, phone, employer, unit, profession, position, permanent },
    ...{ region, sex, experience, motivation, systems, source, state, version },
    roundId: row.round_id,
    employerId: row.employer_id,
    unitLeader: row.unit_leader,
    unitLeaderEmail: row.unit_leader_email,
    writtenStandard: row.written_standard,
    applications: applications.map((one) => ({
      id: one.id,
      roleId: one.role_id,
      bodyId: one.body_id,
      rank: one.rank,
      withdrawnAt: one.withdrawn_at,
    })),
    saysToMeet: says.map((one) => ({ needId: one.need_id, how: one.how })),
    startedAt: row.started_at,
    submittedAt: row.submitted_at,
    withdrawnAt: row.withdrawn_at,
    withdrawnReason: row.withdrawn_reason,
    erasedAt: row.erased_at,
  };
}
