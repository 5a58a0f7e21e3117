import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../rules/outcome-follows-from-positions.ts';
import { ownRules } from '../rules/own-rules-do-not-contradict.ts';
import { paragraphOf } from '../rules/paragraph-of.ts';
import { paragraphsOf } from '../text/paragraphs/index.ts';
import { ruleSetCodes, usualCounts } from '../vocabulary.ts';
import { shippedRuleSets } from './rule-sets.ts';
import { workedExample } from './worked-examples.ts';

const words = { seat: (side: string, no: number) => `${side} ${no}`, reason: 'Fordi.' };

describe.each(shippedRuleSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
  '%s',
  (_, ruleSet) => {
    it('has a worked example that comes to what it says', () => {
      const example = workedExample(ruleSet, words);
      expect(example).not.toBeNull();
      expect(example && outcomeOf(example.input).kind).toBe(example?.comesTo);
      for (const { stance } of example?.input.positions ?? []) {
        expect(ruleSet.offers.map((offer) => offer.stance)).toContain(stance);
      }
    });

    it('would be taken as rules of one’s own, and counts each answer as it is counted everywhere', () => {
      expect(ownRules(ruleSet.name, ruleSet)).toMatchObject({ ok: true });
      for (const { stance, counts } of ruleSet.offers) expect(counts).toBe(usualCounts[stance]);
    });

    it('says in its paragraphs what is computed', () => {
      expect(ruleSet.paragraphs).toEqual(paragraphsOf(ruleSet));
      expect(ruleSet.paragraphs).toHaveLength(paragraphOf('binds'));
    });
  },
);

it('ships each kind of rules, and each says that its text was not read', () => {
  const shipped = new Set(shippedRuleSets.map(({ code }) => code));
  expect([...shipped, 'own'].sort()).toEqual([...ruleSetCodes].sort());
  expect(shippedRuleSets.every(({ source }) => !source.verified)).toBe(true);
  expect(new Set(shippedRuleSets.map(({ id }) => id)).size).toBe(shippedRuleSets.length);
});

it('never changes a version: other values need a new one beside it', () => {
  const print = (value: unknown) =>
    createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
  const computing = shippedRuleSets.map(({ id, version, offers, voices, quorum, ...rest }) => {
    const { silence, objection, deciding, rounds, fallback, binds } = rest;
    const rules = { offers, voices, quorum, silence, objection, deciding, rounds, fallback, binds };
    return [id, print({ version, ...rules })];
  });
  expect(Object.fromEntries(computing)).toMatchInlineSnapshot(`
    {
      "rules_consensus-with-block-1": "88399fe4fec6",
      "rules_consent-1": "b9510223a794",
      "rules_gradients-1": "7f603c8060f5",
      "rules_majority-1": "425b5dc535e8",
      "rules_majority-double-1": "d7089225c991",
      "rules_majority-qualified-1": "f00d7bfb1c88",
      "rules_parties-consensus-1": "f61f1565665a",
      "rules_silence-assents-1": "f81655d76868",
    }
  `);
});
