import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Outcome, OutcomeInput, RuleSet } from '../vocabulary.ts';
import { recomputed } from './outcome-follows-from-positions.ts';

/**
 * Outcomes as a database keeps them, with all that they were computed from: every shipped rule set
 * by six sets of answers. They are never written anew. Where one of them comes out otherwise,
 * outcomes that people rely on would too, and their pages of proof would say so: then the rule is
 * to tell old input from new, and give the old its old answer.
 */
type Line =
  | { ruleSet: RuleSet }
  | { kept: { ruleSet: string; input: Omit<OutcomeInput, 'ruleSet'>; outcome: Outcome } };

const file = new URL('../fixtures/kept-outcomes.jsonl', import.meta.url);
const lines = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const ruleSets = new Map(
  lines.flatMap((line) => ('ruleSet' in line ? [[line.ruleSet.id as string, line.ruleSet]] : [])),
);
const kept = lines.flatMap((line) => ('kept' in line ? [line.kept] : []));

it('covers every outcome there is', () => {
  expect(kept.length).toBe(48);
  expect(new Set(kept.map(({ outcome }) => outcome.kind)).size).toBe(6);
});

it.each(kept.map(({ ruleSet }, at) => [at, ruleSet] as const))(
  'outcome %i, kept under %s, still follows from its input',
  (at) => {
    const one = kept[at];
    const ruleSet = one && ruleSets.get(one.ruleSet);
    if (!one || !ruleSet) throw new Error(`There is no outcome ${at}.`);
    const again = recomputed({ input: { ...one.input, ruleSet }, outcome: one.outcome });
    expect(again.outcome).toEqual(one.outcome);
    expect(again.same).toBe(true);
  },
);
