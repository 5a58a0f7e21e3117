import { EmptyState } from '../../../ui/components/page-head.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { standsOf } from '../rules/what-stands.ts';
import { assessmentsText } from '../text/index.ts';
import type { Assessed } from './assessed.ts';
import { saidOf } from './assessment-form.tsx';
import { FoundMark } from './found-words.tsx';
import { thingsByHeading } from './things-by-heading.ts';

/** What is found of an applicant, for those who read it. */
export function FindingsRead({ visit, assessed }: { visit: Visit; assessed: Assessed }) {
  const { language } = visit;
  const t = assessmentsText[language];
  if (!assessed.things.some((thing) => standsOf(thing, assessed.sheet))) {
    return <EmptyState title={t.nothingYet} body={t.nothingYetBody} />;
  }
  return thingsByHeading(assessed, language).map(({ key, title, things }) => (
    <section key={key} className="foundlines" aria-labelledby={`om-${key}`}>
      <h3 id={`om-${key}`}>{title}</h3>
      <dl>
        {things.map(({ at, thing }) => {
          const stands = standsOf(thing, assessed.sheet);
          return (
            <div key={at}>
              <dt>{thing.asked[language]}</dt>
              <dd>
                {stands ? (
                  <>
                    <FoundMark value={stands.value} language={language} />
                    <p>{stands.reason}</p>
                    <p className="by">{t.foundBy(stands.by, formatMoment(stands.at, language))}</p>
                  </>
                ) : (
                  <span className="by">{t.notAssessed}</span>
                )}
                {thing.of === 'need' ? (
                  <p className="by">{saidOf(assessed, thing.needId, language)}</p>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}
