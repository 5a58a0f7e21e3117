import type { Language } from '../../../kernel/language.ts';
import type { Side } from '../../organisations/vocabulary.ts';
import { parties } from '../../procedure/vocabulary.ts';
import {
  type Outcome,
  type ProofCode,
  type ProofStep,
  type RuleSet,
  readingCodes,
} from '../vocabulary.ts';
import { consensusWords } from './words/index.ts';

/** A step of a proof in words: what was asked, the numbers, and the answer. */
export type StepLine = {
  code: ProofCode;
  paragraph: number;
  claim: string;
  value: string;
  holds: boolean;
  /** How answers were read, rather than what the rules require. */
  reading: boolean;
  mark: string;
};

export type OutcomeWords = {
  /** "Konsensus" */
  title: string;
  /** The whole proof in one line, ending in what was concluded and by which paragraph. */
  sentence: string;
  next: string;
  steps: readonly StepLine[];
};

/**
 * An outcome as people read it, in a language.
 * @source F-033
 */
export function outcomeWords(
  outcome: Outcome,
  ruleSet: Pick<RuleSet, 'name' | 'version' | 'offers' | 'quorum'>,
  language: Language,
): OutcomeWords {
  const t = consensusWords[language];
  const conclusion = t.sentence.by(
    t.sentence.conclusion[outcome.kind],
    ruleSetName(ruleSet, language),
    settlingParagraph(outcome),
  );
  const parts = [answersLine(outcome, ruleSet, language), ...quorumParts(outcome, language)];
  return {
    title: t.kinds[outcome.kind],
    sentence: `${parts.filter(Boolean).join('; ')} → ${conclusion}`,
    next: nextWords(outcome, language),
    steps: outcome.steps.map((step) => stepLine(step, language)),
  };
}

/** What the rules say comes now; where too few answered, the same text is asked again. */
export function nextWords({ kind, next }: Pick<Outcome, 'kind' | 'next'>, language: Language) {
  const t = consensusWords[language];
  return kind === 'no-quorum' && next === 'new-round' ? t.askAgain : t.next[next];
}

/** "Konsensus mellom partene, versjon 1" */
export function ruleSetName(
  { name, version }: Pick<RuleSet, 'name' | 'version'>,
  language: Language,
): string {
  return consensusWords[language].version(name[language], version);
}

const isReading = (code: ProofCode) => (readingCodes as readonly string[]).includes(code);

/** The paragraph an outcome rests on: what failed first, or what was reached last. */
function settlingParagraph({ kind, steps }: Outcome): number {
  const required = steps.filter(({ code }) => !isReading(code));
  const failed = required.find(({ holds }) => !holds);
  if (kind === 'no-quorum' && failed) return failed.paragraph;
  const deciding = required.filter(
    ({ code }) => code !== 'persons-answered' && code !== 'sides-answered',
  );
  return (deciding.find(({ holds }) => !holds) ?? deciding[0])?.paragraph ?? 1;
}

/** "6 enig, 2 kan leve med, 0 uenig": what was answered, and objections even where there are none. */
function answersLine(
  { byStance, steps }: Outcome,
  { offers }: Pick<RuleSet, 'offers'>,
  language: Language,
): string {
  const t = consensusWords[language];
  const said = offers.flatMap(({ stance, counts }) => {
    const count = byStance[stance] ?? 0;
    return count > 0 || counts === 'against' ? [`${count} ${t.stances[stance].toLowerCase()}`] : [];
  });
  for (const step of steps) {
    if (step.code === 'silence') said.push(t.sentence.silent(step.silent, step.holds));
  }
  return said.join(', ');
}

function quorumParts({ steps }: Outcome, language: Language): string[] {
  const t = consensusWords[language].sentence;
  return steps.flatMap((step) => {
    if (step.code === 'persons-answered') {
      return [t.persons(step.answered, step.of, step.required)];
    }
    if (step.code !== 'sides-answered' || step.sides.length === 0) return [];
    const lacking = step.sides.filter(({ answered }) => answered === 0);
    if (lacking.length > 0) return [t.sidesLack(sidesNamed(lacking, language))];
    const both =
      step.sides.length === 2 && parties.every((p) => step.sides.some((s) => s.side === p));
    return [both ? t.bothParties : t.allSides];
  });
}

function sidesNamed(sides: readonly { side: Side }[], language: Language): string {
  const t = consensusWords[language];
  return t.and(sides.map(({ side }) => t.sides[side]));
}

function stepLine(step: ProofStep, language: Language): StepLine {
  const t = consensusWords[language];
  const reading = isReading(step.code);
  const mark = reading
    ? t.marks[step.holds ? 'counts' : 'ignored']
    : t.marks[step.holds ? 'holds' : 'lacks'];
  return {
    code: step.code,
    paragraph: step.paragraph,
    claim: t.claims[step.code],
    value: numbersOf(step, language),
    holds: step.holds,
    reading,
    mark,
  };
}

function numbersOf(step: ProofStep, language: Language): string {
  const t = consensusWords[language];
  const v = t.values;
  switch (step.code) {
    case 'persons-answered': {
      const silent = step.assenting > 0 ? v.assenting(step.assenting) : '';
      return v.persons(step.answered, step.of, step.required) + silent;
    }
    case 'sides-answered':
      return step.sides.length === 0
        ? v.noSides
        : step.sides
            .map(({ side, answered, voices }) => v.side(t.sides[side], answered, voices))
            .join(', ');
    case 'nobody-objects':
      return v.objections(step.objections);
    case 'nobody-blocks':
      return v.blocks(step.blocks);
    case 'few-enough-against':
      return v.against(step.against, step.of, step.most);
    case 'enough-support':
      return v.support(step.for, step.accepts, step.assenting, step.of, step.required);
    case 'majority':
      return v.majority(step.reached, step.of, step.required, step.base);
    case 'majority-in-each-party':
      return step.parties
        .map(({ side, reached, of, required }) =>
          v.party(t.sides[side], v.majority(reached, of, required, step.base)),
        )
        .join('; ');
    case 'nobody-needs-more':
      return v.questions(step.questions);
    case 'vote-offered':
      return v.voteOffered;
    case 'silence':
      return step.required === null
        ? v.silenceNever(step.silent)
        : v.silence(step.silent, step.notice, step.required);
    case 'deputy-not-counted':
      return v.deputies(step.answers);
    case 'unreasoned-objection':
      return v.unreasoned(step.answers);
    case 'answered-twice':
      return v.twice(step.seats);
    case 'not-on-roll':
      return v.notOnRoll(step.answers);
    case 'not-offered':
      return v.notOffered(step.answers);
    case 'organisation-divided':
      return v.divided(t.and(step.organisations));
    case 'not-noticed':
      return v.unnoticed(step.voices);
  }
}
