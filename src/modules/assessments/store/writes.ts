import { sql } from 'kysely';
import type { PersonId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Applicant, ApplicantId } from '../../applications/vocabulary.ts';
import type { AssessedThing, AssessmentChange, Found, Stood } from '../vocabulary.ts';
import './tables.ts';

/**
 * Holds what is found of an applicant until the transaction ends, so that those who write, and
 * whoever erases, do it one after the other.
 */
export async function holdSheet(tx: Writer, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`assessment ${id}`}, 0))`.execute(tx);
}

/** Says which version of what was found now stands. Only for whoever holds the sheet. */
export async function setVersion(
  tx: Writer,
  { id, roundId }: Pick<Applicant, 'id' | 'roundId'>,
  version: number,
): Promise<void> {
  await tx
    .insertInto('assessments.sheet')
    .values({ applicant_id: id, round_id: roundId, version })
    .onConflict((conflict) => conflict.column('applicant_id').doUpdateSet({ version }))
    .execute();
}

/** Writes what was found of a thing in the place of what stood there; null takes it away. */
export async function putFound(
  tx: Writer,
  applicantId: ApplicantId,
  thing: AssessedThing,
  found: (Stood & Found) | null,
): Promise<void> {
  const by = found && { assessed_by: found.by, assessed_at: found.at, reason: found.reason };
  if (thing.of === 'need') {
    const { needId } = thing;
    await tx
      .deleteFrom('assessments.need_line')
      .where('applicant_id', '=', applicantId)
      .where('need_id', '=', needId)
      .execute();
    if (!by || !isMeets(found.value)) return;
    await tx
      .insertInto('assessments.need_line')
      .values({ applicant_id: applicantId, need_id: needId, meets: found.value, ...by })
      .execute();
    return;
  }
  const { of: kind, asked, roleId } = thing;
  await tx
    .deleteFrom('assessments.line')
    .where('applicant_id', '=', applicantId)
    .where('role_id', '=', roleId)
    .where('kind', '=', kind)
    .where('nb', '=', asked.nb)
    .execute();
  if (!by || isMeets(found.value)) return;
  const { nb, nn, en } = asked;
  const of = { applicant_id: applicantId, role_id: roleId, kind, nb, nn, en };
  await tx
    .insertInto('assessments.line')
    .values({ ...of, score: found.value, ...by })
    .execute();
}

const isMeets = (value: Stood['value']) => typeof value === 'string';

/** Keeps what stood before and what stands after. */
export async function keepChange(
  tx: Writer,
  applicantId: ApplicantId,
  change: AssessmentChange & { personId: PersonId },
): Promise<void> {
  const { thing, before, after } = change;
  await tx
    .insertInto('assessments.change')
    .values({
      applicant_id: applicantId,
      version: change.version,
      kind: thing.of,
      role_id: thing.roleId,
      need_id: thing.needId,
      asked: JSON.stringify(thing.asked),
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
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
