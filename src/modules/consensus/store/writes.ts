import { sql } from 'kysely';
import { type BodyId, newId, type RuleSetId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Adoption, RuleSet } from '../vocabulary.ts';

/** Keeps others from adopting for the same body until this is done. */
export async function lockAdoptions(tx: Writer, bodyId: BodyId): Promise<void> {
  await lock(tx, `adoptions of ${bodyId}`);
}

/** Keeps others from adding a version to the same series until this is done. */
export async function lockSeries(tx: Writer, series: RuleSetId): Promise<void> {
  await lock(tx, `versions of ${series}`);
}

const lock = (tx: Writer, name: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);

/** The body goes by this from the day on. */
export async function insertAdoption(
  tx: Writer,
  adoption: Omit<Adoption, 'validTo'>,
): Promise<void> {
  await tx
    .insertInto('consensus.adoption')
    .values({
      body_id: adoption.bodyId,
      valid_from: adoption.validFrom,
      rule_set_id: adoption.ruleSetId,
      adopted_by_body: adoption.adoptedByBody,
      adopted_by_case: adoption.adoptedByCase,
      case_id: adoption.caseId,
    })
    .execute();
}

/** Takes back an adoption that has not begun. */
export async function deleteAdoption(
  tx: Writer,
  { bodyId, validFrom }: Pick<Adoption, 'bodyId' | 'validFrom'>,
): Promise<void> {
  await tx
    .deleteFrom('consensus.adoption')
    .where('body_id', '=', bodyId)
    .where('valid_from', '=', validFrom)
    .execute();
}

/** A new version; in a series of its own where it was not made from one of the same series. */
export async function insertRuleSet(
  tx: Writer,
  made: {
    content: Omit<RuleSet, 'id' | 'version'>;
    version: number;
    series: RuleSetId | null;
    madeFrom: RuleSetId;
    madeBy: string;
  },
  id: RuleSetId = newId('rules'),
): Promise<RuleSetId> {
  await tx
    .insertInto('consensus.rule_set')
    .values({
      id,
      series: made.series ?? id,
      version: made.version,
      made_from: made.madeFrom,
      made_by: made.madeBy,
      content: JSON.stringify(made.content),
    })
    .execute();
  return id;
}
