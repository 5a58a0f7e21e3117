import { parties } from '../../procedure/vocabulary.ts';
import type { OutcomeInput, ProofStep, RuleSet, Tallied } from '../vocabulary.ts';
import { leastOf } from './a-share-is-reached.ts';
import type { VoiceAnswer } from './each-voice-has-one-answer.ts';
import { paragraphOf } from './paragraph-of.ts';

/** Voices by what they count as. */
export function tallyOf(voices: readonly VoiceAnswer[]): Tallied {
  const tally = { for: 0, accepts: 0, aside: 0, asks: 0, against: 0, blocks: 0, silent: 0 };
  for (const { counts } of voices) tally[counts ?? 'silent'] += 1;
  return { ...tally, voices: voices.length };
}

/** Whether silence is assent in this round: the rules say so, and the notice was long enough. */
export function silenceAssents({ ruleSet, noticeDays, voting }: OutcomeInput): boolean {
  const { silence } = ruleSet;
  return !voting && silence.means === 'assent' && noticeDays >= silence.noticeDays;
}

/** Whether a voice assents by its silence: where silence may, and notice had reached it. */
export const assentsBySilence = (
  { silent, unnoticed }: Pick<VoiceAnswer, 'silent' | 'unnoticed'>,
  assents: boolean,
): boolean => assents && silent && !unnoticed;

/** How many voices must have answered; at least one, since nobody cannot agree. */
export function personsRequired({ quorum }: Pick<RuleSet, 'quorum'>, voices: number): number {
  const { persons } = quorum;
  return Math.max(1, 'atLeast' in persons ? persons.atLeast : leastOf(persons, voices));
}

/**
 * Whether enough voices, and the sides that must, have answered. Silence that assents has answered.
 * A party without a seat on the roll lacks where each party must answer, and can never be there.
 * @source F-034
 */
export function quorumSteps(
  input: OutcomeInput,
  voices: readonly VoiceAnswer[],
): { steps: readonly ProofStep[]; reachable: boolean } {
  const { ruleSet } = input;
  const assents = silenceAssents(input);
  const present = (voice: VoiceAnswer) => voice.counts !== null || assentsBySilence(voice, assents);
  const assenting = voices.filter((voice) => assentsBySilence(voice, assents)).length;
  const answered = voices.filter(present).length;
  const required = personsRequired(ruleSet, voices.length);
  const paragraph = paragraphOf('quorum');
  const persons: ProofStep = {
    code: 'persons-answered',
    paragraph,
    holds: answered >= required,
    answered,
    assenting,
    required,
    of: voices.length,
  };
  if (ruleSet.quorum.sides === 'none') {
    return { steps: [persons], reachable: required <= voices.length };
  }
  const onRoll = voices.flatMap(({ side }) => (side ? [side] : []));
  const asked = ruleSet.quorum.sides === 'each-party' ? parties : [...new Set(onRoll)].sort();
  const sides = asked.map((side) => {
    const own = voices.filter((voice) => voice.side === side);
    return { side, answered: own.filter(present).length, voices: own.length };
  });
  const each: ProofStep = {
    code: 'sides-answered',
    paragraph,
    holds: sides.every((one) => one.answered > 0),
    sides,
  };
  return {
    steps: [persons, each],
    reachable: required <= voices.length && sides.every((one) => one.voices > 0),
  };
}
