import { addresses } from '../../../ui/addresses.ts';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { afterText } from '../text/after/index.ts';
import { decisionText } from '../text/index.ts';
import type { EntryRow } from '../vocabulary.ts';
import { StandardMark } from './standing-of-party.tsx';

/** Whether all do alike, when it is asked whether the decision did its work, and what it becomes. */
export function StandardPart({ visit, entry }: { visit: Visit; entry: EntryRow }) {
  const { language } = visit;
  const t = afterText[language];
  const { standardisation, reviewOn } = entry;
  const manages = visit.may('decision.manage', { bodyId: entry.bodyId }).ok;
  const overdue = reviewOn !== null && reviewOn <= visit.today;
  return (
    <>
      <section className="block" aria-labelledby="standard">
        <h2 id="standard">{decisionText[language].standard.title}</h2>
        <p>
          <StandardMark standard={standardisation} language={language} />
        </p>
        {standardisation?.reason ? <p className="pre">{standardisation.reason}</p> : null}
        <p>
          <a href={addresses.decisionStandard(entry.id)}>{t.standard.open}</a>
        </p>
      </section>
      <section className="block" aria-labelledby="review">
        <h2 id="review">{decisionText[language].review.title}</h2>
        <p className={reviewOn ? undefined : 'dim'}>
          {reviewOn ? decisionText[language].review.on(formatDate(reviewOn)) : t.review.notAsked}
        </p>
        <p>
          <a href={addresses.decisionReview(entry.id)}>
            {reviewOn === null && manages
              ? t.review.setDay
              : overdue
                ? t.review.open
                : t.review.history}
          </a>
        </p>
      </section>
      <section className="block noprint" aria-labelledby="rutinetekst">
        <h2 id="rutinetekst">{t.routine.title}</h2>
        <p>
          <a href={addresses.decisionRoutine(entry.id, 'html')}>{t.routine.open}</a>
        </p>
      </section>
    </>
  );
}
