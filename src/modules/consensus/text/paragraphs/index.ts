import type { Language, Texts } from '../../../../kernel/language.ts';
import type { InThreeLanguages } from '../../../procedure/vocabulary.ts';
import { type Counts, type ParagraphTopic, paragraphTopics, type Rules } from '../../vocabulary.ts';
import { consensusWords } from '../words/index.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** What each paragraph of a rule set says, by language. */
export const paragraphText: Texts<typeof nb> = { nb, nn, en };

/**
 * The paragraphs of a rule set, written from the very values that outcomes are computed by, so
 * that the text and the computation cannot part.
 */
export function paragraphsOf(rules: Rules): InThreeLanguages[] {
  return paragraphTopics.map((topic) => ({
    nb: paragraph(topic, rules, 'nb'),
    nn: paragraph(topic, rules, 'nn'),
    en: paragraph(topic, rules, 'en'),
  }));
}

function paragraph(topic: ParagraphTopic, rules: Rules, language: Language): string {
  const t = paragraphText[language];
  const { quorum, silence, rounds, fallback } = rules;
  const named = (some: (offer: Rules['offers'][number]) => boolean) =>
    rules.offers.filter(some).map(({ stance }) => consensusWords[language].stances[stance]);
  const ofKind = (counts: Counts) => named((offer) => offer.counts === counts);
  const ifAny = (names: readonly string[], says: (names: readonly string[]) => string) =>
    names.length > 0 ? [says(names)] : [];
  switch (topic) {
    case 'answers':
      return [
        t.voices[rules.voices],
        t.offered(named(() => true)),
        ...ifAny(
          named(({ reasonRequired }) => reasonRequired),
          t.reasoned,
        ),
        t.deputies,
      ].join(' ');
    case 'deciding':
      return [
        decidingSentence(rules, language),
        ...ifAny(ofKind('accepts'), t.accepting),
        ...(rules.deciding.kind === 'majority' ? [] : ifAny(ofKind('blocks'), t.blocking)),
        ...ifAny(ofKind('asks'), t.asking),
      ].join(' ');
    case 'quorum':
      return `${
        'atLeast' in quorum.persons
          ? t.quorumNumber(quorum.persons.atLeast)
          : t.quorumShare(t.atLeast(quorum.persons))
      } ${t.sides[quorum.sides]}`;
    case 'silence':
      return silence.means === 'assent' ? t.assents(silence.noticeDays) : t.silent;
    case 'objection':
      return t.objection[rules.objection];
    case 'rounds':
      return t.rounds(rounds.most, rounds.workingDaysEach);
    case 'fallback':
      return t.fallback[fallback.kind === 'vote' ? fallback.majority : fallback.kind];
    case 'binds':
      return t.binds[rules.binds];
  }
}

/** When it is settled, in a sentence. */
export function decidingSentence({ deciding }: Pick<Rules, 'deciding'>, language: Language) {
  const t = paragraphText[language];
  switch (deciding.kind) {
    case 'no-objection':
      return t.noObjection;
    case 'no-block':
      return t.noBlock(t.atMost(deciding.mostAgainst));
    case 'support':
      return t.support(t.atLeast(deciding.atLeast));
    case 'majority':
      return t.majority(t.atLeast(deciding.share), deciding.base, deciding.ofEachParty);
  }
}
