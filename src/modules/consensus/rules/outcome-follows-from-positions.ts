import { parties } from '../../procedure/vocabulary.ts';
import type {
  Deciding,
  Outcome,
  OutcomeInput,
  OutcomeKind,
  ProofStep,
  RuleSet,
} from '../vocabulary.ts';
import { type Count, decidingSteps, fallbackVotes } from './agreement-is-reached.ts';
import { type ReadAnswers, readAnswers, type VoiceAnswer } from './each-voice-has-one-answer.ts';
import { assentsBySilence, quorumSteps, silenceAssents, tallyOf } from './enough-have-answered.ts';
import { paragraphOf } from './paragraph-of.ts';
import { nextOf } from './what-comes-next.ts';

/**
 * What positions come to under a rule set, with the proof. Nothing else goes in, so that the stored
 * input gives the same outcome years later, in whatever order the answers lie. A question that is
 * open holds an agreement back; where the rules would not be met even if all who ask came to
 * agree, it is no agreement already. Empty rolls and parties without a seat give no quorum.
 * @source F-033, F-034
 */
export function outcomeOf(input: OutcomeInput): Outcome {
  const { ruleSet, voting } = input;
  const answers = readAnswers(input);
  const { voices } = answers;
  const assents = silenceAssents(input);
  const quorum = quorumSteps(input, voices);
  const count = countOf(voices, assents);
  const vote = voting ? votedBy(ruleSet) : null;
  const deciding = vote ?? ruleSet.deciding;
  const topic = vote && ruleSet.deciding !== vote ? 'fallback' : 'deciding';
  const asked: ProofStep[] = voting ? [] : [questionStep(count.questions)];
  if (voting && !vote) {
    asked.push({ code: 'vote-offered', paragraph: paragraphOf('fallback'), holds: false });
  }
  const decided = [...decidingSteps(deciding, count, topic), ...asked];
  const kind = kindOf({
    quorum: quorum.steps.every(({ holds }) => holds),
    agreed: decided.every(({ holds }) => holds),
    // Would it be agreed if everybody who asks came to agree?
    hopeful: !voting && decidingSteps(deciding, hopefully(voices, assents)).every(heldUp),
    byVote: deciding.kind === 'majority' && !(voting && !vote),
  });
  return {
    kind,
    tally: count.tally,
    byStance: answers.byStance,
    bySide: sidesOf(voices),
    steps: [...quorum.steps, ...decided, ...readingSteps(input, answers, assents)],
    next: nextOf(kind, input, quorum.reachable),
  };
}

/** Whether a kept outcome still follows from the input that is kept with it, and what follows. */
export function recomputed(kept: { input: OutcomeInput; outcome: Outcome }): {
  outcome: Outcome;
  same: boolean;
} {
  const outcome = outcomeOf(kept.input);
  return { outcome, same: inOneOrder(outcome) === inOneOrder(kept.outcome) };
}

/** As text with the names of every record in one order: a database may return them in another. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

const heldUp = ({ holds }: ProofStep) => holds;

/** The vote that the rules hold when the rounds are used up; null where they hold none. */
function votedBy({ deciding, fallback }: RuleSet): Deciding | null {
  if (fallback.kind === 'vote') return fallbackVotes[fallback.majority];
  return deciding.kind === 'majority' ? deciding : null;
}

function countOf(voices: readonly VoiceAnswer[], assents: boolean): Count {
  const assenting = (some: readonly VoiceAnswer[]) =>
    some.filter((voice) => assentsBySilence(voice, assents)).length;
  return {
    tally: tallyOf(voices),
    assenting: assenting(voices),
    questions: voices.filter(({ asks }) => asks).length,
    byParty: parties.map((side) => {
      const own = voices.filter((voice) => voice.side === side);
      return { side, tally: tallyOf(own), assenting: assenting(own) };
    }),
  };
}

const hopefully = (voices: readonly VoiceAnswer[], assents: boolean) =>
  countOf(
    voices.map((voice) => (voice.counts === 'asks' ? { ...voice, counts: 'for' } : voice)),
    assents,
  );

function kindOf(found: {
  quorum: boolean;
  agreed: boolean;
  hopeful: boolean;
  byVote: boolean;
}): OutcomeKind {
  if (!found.quorum) return 'no-quorum';
  if (found.agreed) return found.byVote ? 'adopted-by-vote' : 'consensus';
  if (found.hopeful) return 'open-questions';
  return found.byVote ? 'rejected-by-vote' : 'no-consensus';
}

function questionStep(questions: number): ProofStep {
  const paragraph = paragraphOf('deciding');
  return { code: 'nobody-needs-more', paragraph, holds: questions === 0, questions };
}

function sidesOf(voices: readonly VoiceAnswer[]): Outcome['bySide'] {
  const sides = [...new Set(voices.map(({ side }) => side))];
  return sides
    .sort((one, other) => ((one ?? '~') < (other ?? '~') ? -1 : 1))
    .map((side) => ({ side, tally: tallyOf(voices.filter((voice) => voice.side === side)) }));
}

/** How the answers were read, where there was anything to say of it. */
function readingSteps(
  { ruleSet, noticeDays }: OutcomeInput,
  answers: ReadAnswers,
  assents: boolean,
): readonly ProofStep[] {
  const { silence } = ruleSet;
  const silent = answers.voices.filter((voice) => voice.silent).length;
  const unnoticed = answers.voices.filter((voice) => voice.unnoticed).length;
  const answering = paragraphOf('answers');
  const steps: (ProofStep | false)[] = [
    silent > 0 && {
      code: 'silence',
      paragraph: paragraphOf('silence'),
      holds: assents,
      silent,
      notice: noticeDays,
      required: silence.means === 'assent' ? silence.noticeDays : null,
    },
    answers.unreasoned > 0 && {
      code: 'unreasoned-objection',
      paragraph: paragraphOf('objection'),
      holds: false,
      answers: answers.unreasoned,
    },
    answers.deputies > 0 && {
      code: 'deputy-not-counted',
      paragraph: answering,
      holds: false,
      answers: answers.deputies,
    },
    answers.twice > 0 && {
      code: 'answered-twice',
      paragraph: answering,
      holds: true,
      seats: answers.twice,
    },
    answers.notOffered > 0 && {
      code: 'not-offered',
      paragraph: answering,
      holds: false,
      answers: answers.notOffered,
    },
    answers.notOnRoll > 0 && {
      code: 'not-on-roll',
      paragraph: answering,
      holds: false,
      answers: answers.notOnRoll,
    },
    answers.divided.length > 0 && {
      code: 'organisation-divided',
      paragraph: answering,
      holds: true,
      organisations: answers.divided,
    },
    assents &&
      unnoticed > 0 && {
        code: 'not-noticed',
        paragraph: paragraphOf('silence'),
        holds: false,
        voices: unnoticed,
      },
  ];
  return steps.filter((step) => step !== false);
}
