import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { MinutesSheet, PartEdit, Signatory, Signature } from '../vocabulary.ts';
import './tables.ts';

/**
 * Takes the body's seals, so that two that are sealed at once stand one after the other.
 */
export async function lockSeals(tx: Writer, bodyId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`minutes.seal ${bodyId}`}, 0))`.execute(
    tx,
  );
}

/** Stores how the minutes stand, one version on from what was read. */
export async function storeSheet(
  tx: Writer,
  sheet: MinutesSheet,
  by: { name: string; now: Date },
): Promise<void> {
  const row = {
    body_id: sheet.bodyId,
    state: sheet.state,
    issue: sheet.issue,
    correction: sheet.correction,
    comments_until: sheet.commentsUntil,
    approved_way: sheet.approvedWay,
    approving_decision: sheet.approvingDecision,
    approved_hash: sheet.approvedHash,
    approved_at: sheet.approvedAt,
    approved_by: sheet.approvedBy,
    version: sheet.version + 1,
    changed_at: by.now,
    changed_by: by.name,
  };
  await tx
    .insertInto('minutes.sheet')
    .values({ meeting_id: sheet.meetingId, ...row })
    .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(row))
    .execute();
}

/** Stores an edit as its next version, and keeps that version for ever. */
export async function storeEdit(
  tx: Writer,
  meetingId: MinutesSheet['meetingId'],
  edit: PartEdit,
): Promise<void> {
  const row = {
    version: edit.version,
    generated: edit.generated,
    written: edit.written,
    changed_at: edit.changedAt,
    changed_by: edit.changedBy,
  };
  const key = { meeting_id: meetingId, part: edit.part };
  await tx
    .insertInto('minutes.edit_version')
    .values({ ...key, ...row })
    .execute();
  await tx
    .insertInto('minutes.edit')
    .values({ ...key, ...row })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'part']).doUpdateSet(row))
    .execute();
}

/** Takes an edit away, so that the generated text stands; its versions are kept. */
export async function removeEdit(
  tx: Writer,
  meetingId: MinutesSheet['meetingId'],
  part: string,
): Promise<void> {
  await tx
    .deleteFrom('minutes.edit')
    .where('meeting_id', '=', meetingId)
    .where('part', '=', part)
    .execute();
}

/** Stores who the two are that sign, in place of any before. */
export async function storeSignatories(
  tx: Writer,
  meetingId: MinutesSheet['meetingId'],
  signatories: readonly Signatory[],
): Promise<void> {
  await tx.deleteFrom('minutes.signatory').where('meeting_id', '=', meetingId).execute();
  await tx
    .insertInto('minutes.signatory')
    .values(
      signatories.map(({ personId, name }, at) => ({
        meeting_id: meetingId,
        position: at + 1,
        person_id: personId,
        name,
      })),
    )
    .execute();
}

/** Stores a signature; none is ever taken away. */
export async function storeSignature(
  tx: Writer,
  meetingId: MinutesSheet['meetingId'],
  signature: Signature,
): Promise<void> {
  await tx
    .insertInto('minutes.signature')
    .values({
      id: newId('sig'),
      meeting_id: meetingId,
      issue: signature.issue,
      person_id: signature.personId,
      name: signature.name,
      on_behalf_of: signature.onBehalfOf,
      document_hash: signature.documentHash,
      document: signature.document,
      signed_at: signature.signedAt,
    })
    .execute();
}
