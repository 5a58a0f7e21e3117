import { majorityOf, quorumIf, quorumNow, validChoices, weightsOf } from '../procedure/index.ts';
import type { RuleProfile } from '../procedure/vocabulary.ts';
import type { Procedure } from './vocabulary.ts';

/** The rules of procedure of a profile, ready to be asked by the rules of the sitting. */
export function procedureOf(profile: RuleProfile): Procedure {
  return {
    profile,
    quorum: (roll) => quorumNow(profile, roll),
    quorumIf: (roll, away) => quorumIf(profile, roll, away),
    majority: (tally, asked) => majorityOf(profile, tally, asked),
    blankAllowed: (election) => validChoices(profile, { election }).blank,
    voices: (roll) => weightsOf(profile, roll),
  };
}
