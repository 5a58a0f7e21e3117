import type { OrganisationId } from '../../../kernel/ids.ts';
import type { Tables, Writer } from '../../../platform/database/tables.ts';
import './tables.ts';

/** Keeps that a file was handed over. */
export async function insertExport(
  tx: Writer,
  row: Omit<Tables['exchange.export'], 'findings'> & { findings: unknown },
): Promise<void> {
  await tx
    .insertInto('exchange.export')
    .values({ ...row, findings: JSON.stringify(row.findings) })
    .execute();
}

/** Keeps the number an organisation sends under; answers the one before. */
export async function putSenderNumber(
  tx: Writer,
  organisationId: OrganisationId,
  number: string,
  by: { name: string; now: Date },
): Promise<void> {
  const row = { number, changed_at: by.now, changed_by: by.name };
  await tx
    .insertInto('exchange.sender')
    .values({ organisation_id: organisationId, ...row })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(row))
    .execute();
}
