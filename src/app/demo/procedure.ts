import { shippedProfiles } from '../../modules/procedure/rules/shipped-profiles.ts';
import { insertOwnProfile, storeChoice } from '../../modules/procedure/store/writes.ts';
import {
  type Ruled,
  type RuleSource,
  type Rules,
  ruleNames,
} from '../../modules/procedure/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';

const rulesOfNegotiation: RuleSource = {
  id: 'own-text',
  kind: 'regulations',
  reference: 'forretningsorden for Forhandlingsutvalget, § 2 og § 3',
  verified: true,
  validFrom: '2023-09-06',
  validTo: null,
  note: null,
};

/** The committee decides by consensus; those who negotiate have rules of their own. */
export async function insertDemoProcedure(tx: Writer): Promise<void> {
  await storeChoice(tx, 'body_asu', {
    profileId: 'proc_partnership-consensus',
    validFrom: '2021-01-01',
  });
  const id = await insertOwnProfile(
    tx,
    'body_forhandlingsutvalget',
    {
      validFrom: '2023-09-06',
      name: {
        nb: 'Regler for forhandlingene',
        nn: 'Reglar for forhandlingane',
        en: 'Rules for the negotiations',
      },
      rules: negotiation,
      sources: [rulesOfNegotiation],
    },
    'proc_forhandlingene',
  );
  await storeChoice(tx, 'body_forhandlingsutvalget', { profileId: id, validFrom: '2023-09-06' });
}

const stated = <Value>(value: Value): Ruled<Value> => ({ value, source: rulesOfNegotiation.id });
const usual = Object.fromEntries(
  ruleNames.map((name) => [
    name,
    { ...shippedProfiles['partnership-consensus'][name], source: null },
  ]),
) as Rules;

const negotiation: Rules = {
  ...usual,
  quorum: stated({ kind: 'number', atLeast: 4, eachSide: true }),
  decisions: stated({
    kind: 'share',
    numerator: 2,
    denominator: 3,
    moreThan: false,
    base: 'present',
  }),
  notice: stated({ kind: 'days', days: 5, count: 'working' }),
};
