import { outcomeOf } from '../../src/modules/consensus/rules/outcome-follows-from-positions.ts';
import { shippedRuleSets } from '../../src/modules/consensus/shipped/rule-sets.ts';
import { outcomeWords } from '../../src/modules/consensus/text/outcome-words.ts';
import type { GivenPosition, OutcomeInput, Voice } from '../../src/modules/consensus/vocabulary.ts';
import { type Measurement, medianTime } from '../figure.ts';

const positionsGiven = 500;

/** 500 seats of two parties, each with an answer: most agree, some accept, few stand aside. */
function largeMatter(): OutcomeInput {
  const [ruleSet] = shippedRuleSets;
  if (!ruleSet) throw new Error('No rule sets come with the product.');
  const roll: Voice[] = Array.from({ length: positionsGiven }, (_, at) => ({
    seat: `seat_${at}`,
    label: `Plass ${at + 1}`,
    side: at % 2 ? 'trust' : 'municipality',
    organisation: `Virksomhet ${at % 60}`,
  }));
  const positions = roll.map(
    ({ seat }, at): GivenPosition => ({
      seat,
      as: at % 11 ? 'member' : 'deputy',
      stance: at % 7 ? 'agree' : at % 3 ? 'live-with' : 'stand-aside',
      reason: at % 7 ? '' : 'Vi trenger unntak ved akutt utrykning.',
      reasonKind: at % 7 ? null : 'capacity',
    }),
  );
  return { ruleSet, roll, positions, round: 1, noticeDays: 5, voting: false };
}

/** The bare floor: the same answers counted by stance, without seats, sides, rules or proof. */
function count({ positions }: OutcomeInput): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { stance } of positions) counts[stance] = (counts[stance] ?? 0) + 1;
  return counts;
}

/** One matter evaluated: read, tallied, judged, and its proof put into words. */
export const outcomeFigure: Measurement = {
  name: 'outcome',
  runsOn: `a matter with ${positionsGiven} positions, its outcome and the proof in words`,
  measure: async () => {
    const input = largeMatter();
    const evaluate = () => {
      const outcome = outcomeOf(input);
      return { outcome, words: outcomeWords(outcome, input.ruleSet, 'nb') };
    };
    const { outcome, words } = evaluate();
    if (outcome.kind !== 'consensus' || outcome.tally.voices !== positionsGiven) {
      throw new Error('The matter that was measured is not the matter that was asked for.');
    }
    if (!words.sentence.includes(`${positionsGiven} av ${positionsGiven} har svart`)) {
      throw new Error('The proof does not tell of every position.');
    }
    // One evaluation is too short for the clock, so each turn takes many.
    const turns = 50;
    const many = (work: () => unknown) => () => {
      for (let turn = 0; turn < turns; turn += 1) work();
    };
    const value = (await medianTime(15, many(evaluate))) / turns;
    const floor =
      (await medianTime(
        15,
        many(() => count(input)),
      )) / turns;
    return [
      {
        name: 'outcome',
        value,
        unit: 'ms',
        better: 'lower',
        goal: 5,
        ratio_to: 'the same answers counted by stance, without rules or proof',
        ratio: value / floor,
      },
    ];
  },
};
