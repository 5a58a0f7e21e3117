import { sql } from 'kysely';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Applicant, ApplicantId } from '../../applications/vocabulary.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import type { AssessmentChange, NeedLine, ScoredPoint, ScoreLine } from '../vocabulary.ts';
import './tables.ts';

/**
 * Holds what is found of an applicant until the transaction ends, so that those who write, and
 * whoever erases, do it one after the other.
 */
export async function holdSheet(tx: Writer, id: ApplicantId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`assessment ${id}`}, 0))`.execute(tx);
}

/** Counts a change of what was found; `seen` 0 begins it. Only for whoever holds the sheet. */
export async function countChange(
  tx: Writer,
  { id, roundId }: Pick<Applicant, 'id' | 'roundId'>,
  seen: number,
): Promise<void> {
  await tx
    .insertInto('assessments.sheet')
    .values({ applicant_id: id, round_id: roundId, version: seen + 1 })
    .onConflict((conflict) => conflict.column('applicant_id').doUpdateSet({ version: seen + 1 }))
    .execute();
}

type OfRole = { applicantId: ApplicantId; roleId: ProfileOfRoleId };

/** Writes a score in the place of what stood there; null takes it away. */
export async function putLine(
  tx: Writer,
  { applicantId, roleId }: OfRole,
  { of, asked }: ScoredPoint,
  line: ScoreLine | null,
): Promise<void> {
  await tx
    .deleteFrom('assessments.line')
    .where('applicant_id', '=', applicantId)
    .where('role_id', '=', roleId)
    .where('kind', '=', of)
    .where('nb', '=', asked.nb)
    .execute();
  if (!line) return;
  await tx
    .insertInto('assessments.line')
    .values({
      ...{ applicant_id: applicantId, role_id: roleId, kind: of, ...asked },
      score: line.score,
      reason: line.reason,
      assessed_by: line.by,
      assessed_at: line.at,
    })
    .execute();
}

/** Writes whether a need is met in the place of what stood there; null takes it away. */
export async function putNeedLine(
  tx: Writer,
  applicantId: ApplicantId,
  needId: NeedLine['needId'],
  line: NeedLine | null,
): Promise<void> {
  await tx
    .deleteFrom('assessments.need_line')
    .where('applicant_id', '=', applicantId)
    .where('need_id', '=', needId)
    .execute();
  if (!line) return;
  await tx
    .insertInto('assessments.need_line')
    .values({
      applicant_id: applicantId,
      need_id: needId,
      meets: line.meets,
      reason: line.reason,
      assessed_by: line.by,
      assessed_at: line.at,
    })
    .execute();
}

/** Keeps what stood before and what stands after. */
export async function keepChange(
  tx: Writer,
  applicantId: ApplicantId,
  change: AssessmentChange & { personId: string },
): Promise<void> {
  await tx
    .insertInto('assessments.change')
    .values({
      applicant_id: applicantId,
      role_id: change.roleId,
      kind: change.of,
      asked: JSON.stringify(change.asked),
      before: change.before && JSON.stringify(change.before),
      after: change.after && JSON.stringify(change.after),
      person_id: change.personId,
      by_name: change.by,
      on_behalf_of: change.onBehalfOf,
      at: change.at,
    })
    .execute();
}

/**
 * Takes away all that was found of these, with its history: called in the transaction that erases
 * the applications. Whoever assesses at that moment waits, and is then refused.
 */
export async function eraseAssessments(
  tx: Writer,
  applicantIds: readonly ApplicantId[],
): Promise<void> {
  if (applicantIds.length === 0) return;
  for (const id of [...applicantIds].sort()) await holdSheet(tx, id);
  await tx.deleteFrom('assessments.sheet').where('applicant_id', 'in', applicantIds).execute();
}
