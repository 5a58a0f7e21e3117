import type { Selectable } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import { type BodyId, isId, type RuleSetId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { adoptionOn, adoptionPeriods } from '../rules/an-adoption-runs-until-the-next.ts';
import { shippedRuleSet, shippedRuleSets } from '../shipped/rule-sets.ts';
import type { Adoption, RuleSet } from '../vocabulary.ts';
import type { AdoptionRow, RuleSetRow } from './tables.ts';

/** A rule set of the partnership's own, with what it was made from and by whom. */
export type OwnRuleSet = {
  ruleSet: RuleSet;
  series: RuleSetId;
  madeFrom: RuleSetId;
  madeBy: string;
  madeAt: Date;
};

type Content = Omit<RuleSet, 'id' | 'version'>;

const toRuleSet = ({ id, version, content }: Selectable<RuleSetRow>): RuleSet => ({
  ...(content as Content),
  id,
  version,
});

const toOwn = (row: Selectable<RuleSetRow>): OwnRuleSet => ({
  ruleSet: toRuleSet(row),
  series: row.series,
  madeFrom: row.made_from,
  madeBy: row.made_by,
  madeAt: row.made_at,
});

/** Any version of any rule set, for ever; undefined where there is none of that id. */
export async function readRuleSet(db: Reader, id: string): Promise<RuleSet | undefined> {
  const shipped = shippedRuleSet(id);
  if (shipped || !isId('rules', id)) return shipped;
  return (await readOwnRuleSet(db, id))?.ruleSet;
}

/** A rule set of the partnership's own. */
export async function readOwnRuleSet(db: Reader, id: string): Promise<OwnRuleSet | undefined> {
  if (!isId('rules', id)) return undefined;
  const row = await db
    .selectFrom('consensus.rule_set')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toOwn(row);
}

/** The partnership's own rule sets, each version; those of one series together, the newest first. */
export async function listOwnRuleSets(db: Reader, series?: RuleSetId): Promise<OwnRuleSet[]> {
  let rows = db
    .selectFrom('consensus.rule_set')
    .selectAll()
    .orderBy('series')
    .orderBy('version', 'desc');
  if (series) rows = rows.where('series', '=', series);
  return (await rows.execute()).map(toOwn);
}

/** Every version there is: those that come with the product, then the partnership's own. */
export async function listRuleSets(db: Reader): Promise<RuleSet[]> {
  return [...shippedRuleSets, ...(await listOwnRuleSets(db)).map(({ ruleSet }) => ruleSet)];
}

const toAdoption = (row: Selectable<AdoptionRow>): Omit<Adoption, 'validTo'> => ({
  bodyId: row.body_id,
  ruleSetId: row.rule_set_id,
  adoptedByBody: row.adopted_by_body,
  adoptedByCase: row.adopted_by_case,
  caseId: row.case_id,
  validFrom: row.valid_from,
});

/** What a body has adopted, in order of time, and the number of the adoption made last. */
export async function readAdoptions(
  db: Reader,
  bodyId: BodyId,
): Promise<{ adoptions: Adoption[]; last: number }> {
  const rows = await db
    .selectFrom('consensus.adoption')
    .selectAll()
    .where('body_id', '=', bodyId)
    .execute();
  return {
    adoptions: adoptionPeriods(rows.map(toAdoption)),
    last: Math.max(0, ...rows.map(({ number }) => number)),
  };
}

/** Every adoption of every body, by body and in order of time. */
export async function listAdoptions(db: Reader): Promise<Adoption[]> {
  const rows = await db.selectFrom('consensus.adoption').selectAll().orderBy('body_id').execute();
  const bodies = new Set(rows.map(({ body_id }) => body_id));
  return [...bodies].flatMap((bodyId) =>
    adoptionPeriods(rows.filter(({ body_id }) => body_id === bodyId).map(toAdoption)),
  );
}

/**
 * By which rule set a body agrees on a day; null where it has adopted none, and then no matter can
 * be closed there as consensus.
 * @source F-034
 */
export async function ruleSetInForce(
  db: Reader,
  bodyId: BodyId,
  day: IsoDate,
): Promise<Adoption | null> {
  return adoptionOn((await readAdoptions(db, bodyId)).adoptions, day);
}
