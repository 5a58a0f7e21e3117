import type { Language } from '../../../kernel/language.ts';
import { consensusWords } from '../text/words/index.ts';
import type { Outcome, RuleSet } from '../vocabulary.ts';
import { countShapes } from './stance-mark.tsx';

/** So many answers are drawn one by one; more are told by the number alone. */
const mostDrawn = 12;

/** The answers as shapes, numbers and words, in the order the rules offer them. */
export function StanceTally(props: {
  outcome: Pick<Outcome, 'byStance' | 'tally'>;
  ruleSet: Pick<RuleSet, 'offers'>;
  language: Language;
}) {
  const { outcome, ruleSet, language } = props;
  const t = consensusWords[language];
  const lines = [
    ...ruleSet.offers.map(({ stance, counts }) => ({
      key: stance,
      shape: countShapes[counts],
      count: outcome.byStance[stance] ?? 0,
      word: t.stances[stance].toLowerCase(),
    })),
    {
      key: 'silent',
      shape: 'none' as const,
      count: outcome.tally.silent,
      word: t.tally.silent,
    },
  ];
  return (
    <ul className="tally" aria-label={t.tally.label}>
      {lines.map(({ key, shape, count, word }) => (
        <li key={key} className={count > 0 ? undefined : 'nobody'}>
          {count > 0 && count <= mostDrawn ? (
            <span className="drawn" aria-hidden="true">
              {Array.from({ length: count }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: equal marks have nothing else
                <span key={at} className={`st ${shape}`} />
              ))}
            </span>
          ) : null}
          <b className="num">{count}</b> {word}
        </li>
      ))}
    </ul>
  );
}
