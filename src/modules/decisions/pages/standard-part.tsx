import type { Language } from '../../../kernel/language.ts';
import { formatDate } from '../../../ui/format.ts';
import { decisionText } from '../text/index.ts';
import type { Entry } from '../vocabulary.ts';

/** Whether all do alike or some may differ, and when it is asked whether the decision did its work. */
export function StandardPart(props: {
  entry: Pick<Entry, 'standardisation' | 'reviewOn'>;
  language: Language;
}) {
  const { standardisation, reviewOn } = props.entry;
  const t = decisionText[props.language];
  return (
    <>
      {standardisation ? (
        <section className="block" aria-labelledby="standard">
          <h2 id="standard">{t.standard.title}</h2>
          <p>
            <strong>{t.standard[standardisation.kind]}</strong>
            {standardisation.later ? <> – {t.standard.later}</> : null}
          </p>
          {standardisation.reason ? <p className="as-typed">{standardisation.reason}</p> : null}
        </section>
      ) : null}
      {reviewOn ? (
        <section className="block" aria-labelledby="review">
          <h2 id="review">{t.review.title}</h2>
          <p>{t.review.on(formatDate(reviewOn))}</p>
        </section>
      ) : null}
    </>
  );
}
