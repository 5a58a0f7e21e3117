import type { RuleSetId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import type { InThreeLanguages } from '../../procedure/vocabulary.ts';
import { type OwnRulesRefusal, ownRules } from '../rules/own-rules-do-not-contradict.ts';
import { listOwnRuleSets, readOwnRuleSet, readRuleSet } from '../store/reads.ts';
import { insertRuleSet, lockSeries } from '../store/writes.ts';
import { paragraphsOf } from '../text/paragraphs/index.ts';
import type { Rules } from '../vocabulary.ts';

/**
 * Makes a rule set of the partnership's own from another: the first version where that one came
 * with the product, else the next of the same. The one it was made from stays as it is. Two made at
 * once become two versions.
 * @source F-034
 */
export const makeRuleSet = command<
  {
    madeFrom: RuleSetId;
    name: InThreeLanguages;
    rules: Rules;
    /** Where the rules stand, and whether somebody has read them there. */
    source: { reference: string; verified: boolean };
  },
  RuleSetId,
  OwnRulesRefusal | { code: 'no-such-rule-set' } | { code: 'reference-too-long'; most: number }
>({
  name: 'consensus.make-rule-set',
  action: 'rule-set.edit',
  subject: async (_tx, _input, { actor }) => ({ bodyId: actor.bodyId }),
  run: async (tx, { madeFrom, name, rules, source }, { actor }) => {
    const base = await readRuleSet(tx, madeFrom);
    if (!base) return refused({ code: 'no-such-rule-set' });
    const whole = ownRules(name, rules);
    if (!whole.ok) return whole;
    const reference = source.reference.trim();
    const most = 200;
    if (reference.length > most) return refused({ code: 'reference-too-long', most });
    const own = await readOwnRuleSet(tx, madeFrom);
    if (own) await lockSeries(tx, own.series);
    const earlier = own ? await listOwnRuleSets(tx, own.series) : [];
    const content = {
      code: 'own' as const,
      name: whole.value.name,
      paragraphs: paragraphsOf(whole.value.rules),
      source: { reference, verified: source.verified && reference !== '', note: null },
      ...whole.value.rules,
    };
    const id = await insertRuleSet(tx, {
      content,
      version: (earlier[0]?.ruleSet.version ?? 0) + 1,
      series: own?.series ?? null,
      madeFrom,
      madeBy: actor.name,
    });
    return allowed({
      value: id,
      changes: [{ subjectKind: 'rule-set', subjectId: id, before: { madeFrom }, after: content }],
    });
  },
});
