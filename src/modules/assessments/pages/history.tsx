import { Details } from '../../../ui/components/details.tsx';
import { Changed } from '../../../ui/components/status.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { assessmentsText } from '../text/index.ts';
import type { AssessmentChange, Stood } from '../vocabulary.ts';
import { foundWord } from './found-words.tsx';

/** Who found what differently, and what stood before. */
export function History(props: { visit: Visit; changes: readonly AssessmentChange[] }) {
  const { changes } = props;
  const { language } = props.visit;
  const t = assessmentsText[language];
  if (changes.length === 0) return null;
  const words = (stood: Stood | null) =>
    stood ? `${foundWord(stood.value, language)}. ${stood.reason}` : t.notAssessed;
  return (
    <Details summary={t.history(changes.length)}>
      <ol className="findinghistory">
        {changes.map(({ thing, before, after, by, at, onBehalfOf, version }) => (
          <li key={`${version} ${thing.of} ${thing.needId ?? thing.asked.nb}`}>
            <p className="by">{t.foundBy(`${by} (${onBehalfOf})`, formatMoment(at, language))}</p>
            <p>
              <strong>{thing.asked[language]}</strong>
            </p>
            <p>
              <Changed
                before={words(before)}
                after={words(after)}
                words={{ before: t.before, after: t.after }}
              />
            </p>
          </li>
        ))}
      </ol>
    </Details>
  );
}
