import type { parties } from '../../procedure/vocabulary.ts';
import type { Deciding, Fallback, ProofStep, Share, Tallied } from '../vocabulary.ts';
import { leastOf, mostOf } from './a-share-is-reached.ts';
import { paragraphOf } from './paragraph-of.ts';

/** What is counted when agreement is asked for. */
export type Count = {
  tally: Tallied;
  assenting: number;
  /** Voices behind which somebody needs to know more. */
  questions: number;
  /** The same for each of the two parties. */
  byParty: readonly { side: (typeof parties)[number]; tally: Tallied; assenting: number }[];
};

type Vote = Extract<Deciding, { kind: 'majority' }>;

/** The majorities that a vote may be held by when agreement was not reached. */
export const fallbackVotes: Readonly<
  Record<Extract<Fallback, { kind: 'vote' }>['majority'], Vote>
> = {
  simple: majority({ numerator: 1, denominator: 2, moreThan: true }, false),
  qualified: majority({ numerator: 2, denominator: 3, moreThan: false }, false),
  double: majority({ numerator: 1, denominator: 2, moreThan: true }, true),
};

function majority(share: Share, ofEachParty: boolean): Vote {
  return { kind: 'majority', share, base: 'cast', ofEachParty };
}

/**
 * The steps by which agreement is reached or not. A vote counts what is for and what is accepted as
 * yes, what is against and what blocks as no; those who stand aside or ask have cast no vote.
 * @source F-033, F-034
 */
export function decidingSteps(
  deciding: Deciding,
  count: Count,
  topic: 'deciding' | 'fallback' = 'deciding',
): readonly ProofStep[] {
  const paragraph = paragraphOf(topic);
  const { tally, assenting } = count;
  const answered = tally.voices - tally.silent + assenting;
  const objections = tally.against + tally.blocks;
  const support = (required: number): ProofStep => ({
    code: 'enough-support',
    paragraph,
    holds: tally.for + tally.accepts + assenting >= required,
    for: tally.for,
    accepts: tally.accepts,
    assenting,
    required,
    of: answered,
  });
  const noBlock: ProofStep = {
    code: 'nobody-blocks',
    paragraph,
    holds: tally.blocks === 0,
    blocks: tally.blocks,
  };
  switch (deciding.kind) {
    case 'no-objection':
      return [
        { code: 'nobody-objects', paragraph, holds: objections === 0, objections },
        support(1),
      ];
    case 'no-block': {
      const most = Math.max(0, mostOf(deciding.mostAgainst, answered));
      return [
        noBlock,
        {
          code: 'few-enough-against',
          paragraph,
          holds: tally.against <= most,
          against: tally.against,
          most,
          of: answered,
        },
        support(1),
      ];
    }
    case 'support':
      return [noBlock, support(Math.max(1, leastOf(deciding.atLeast, answered)))];
    case 'majority':
      return majoritySteps(deciding, count, paragraph);
  }
}

function majoritySteps(vote: Vote, count: Count, paragraph: number): readonly ProofStep[] {
  const reached = (tally: Tallied, assenting: number) => {
    const yes = tally.for + tally.accepts + assenting;
    const of = vote.base === 'cast' ? yes + tally.against + tally.blocks : tally.voices;
    return { reached: yes, required: Math.max(1, leastOf(vote.share, of)), of };
  };
  const all = reached(count.tally, count.assenting);
  const whole: ProofStep = {
    code: 'majority',
    paragraph,
    holds: all.reached >= all.required,
    base: vote.base,
    ...all,
  };
  if (!vote.ofEachParty) return [whole];
  const each = count.byParty.map(({ side, tally, assenting }) => {
    const own = reached(tally, assenting);
    return { side, holds: own.reached >= own.required, ...own };
  });
  const holds = each.every((party) => party.holds);
  return [
    whole,
    { code: 'majority-in-each-party', paragraph, holds, base: vote.base, parties: each },
  ];
}
