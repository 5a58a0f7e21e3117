import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import { AsideSection } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { coverageOf } from '../../recruitment/index.ts';
import type { Fit } from '../draft-candidates.ts';
import type { RoundSetting } from '../round-setting.ts';
import { isBeingMade } from '../rules/a-recommendation-gives-its-reasons.ts';
import { recommendationText } from '../text/index.ts';
import type { Recommendation, RecommendationStep } from '../vocabulary.ts';
import type { CandidateView } from './candidate-view.tsx';

/** What belongs to a list: needs it covers, where it came from, what was done. */
export function RecommendationAside(props: {
  one: Recommendation;
  setting: RoundSetting;
  candidates: readonly CandidateView[];
  fit: Fit;
  steps: readonly RecommendationStep[];
  run: { id: string; number: number } | null;
  visit: Visit;
}) {
  const { one, setting, candidates, fit, steps, run, visit } = props;
  const { language } = visit;
  const t = recommendationText[language];
  const seated = candidates.filter(({ place }) => place === 'seat');
  const coverage = coverageOf(
    fit.needs.filter(({ bodyId }) => bodyId === one.bodyId),
    seated.map(({ applicantId, covers }) => ({
      id: applicantId,
      covers: covers.map(({ id }) => id),
    })),
  );
  const discussion = setting.discussions.find(({ id }) => id === one.discussionId);
  const mayRedraft =
    visit.may('recommendation.edit', { bodyId: one.bodyId }).ok && isBeingMade(one);
  return (
    <>
      <AsideSection title={t.needs}>
        {coverage.length === 0 ? <p>{t.needsNone}</p> : null}
        <ul className="plain">
          {coverage.map(({ need, covered, lacking }) => (
            <li key={need.id}>
              <Status shape={covered ? 'ok' : 'bad'}>
                {need.text[language]}: {covered ? t.covered : t.lacking(lacking)}
              </Status>
            </li>
          ))}
        </ul>
      </AsideSection>
      <AsideSection title={t.history}>
        <ul className="plain">
          <li>
            {one.runId ? (
              <a href={addresses.choosingRun(one.runId)}>
                {t.fromRun}: {t.run}
              </a>
            ) : (
              t.byHand
            )}
          </li>
          {discussion ? (
            <li>
              <a href={addresses.discussion(discussion.id)}>
                {t.discussion(formatDate(discussion.heldOn))}
              </a>
            </li>
          ) : null}
          {steps.map(({ did, by, at, reason }) => (
            <li key={`${did} ${at.toISOString()}`}>
              {t.steps[did]}
              <small> {t.decision.by(by, formatMoment(at, language))}</small>
              {reason ? <p className="said-text">{reason}</p> : null}
            </li>
          ))}
        </ul>
        {mayRedraft && run ? (
          <PostButton
            secondary
            small
            action={addresses.recommendation(one.id)}
            fields={{ gjor: 'pa-nytt', fra: run.id, versjon: String(one.version) }}
          >
            {t.redraft(run.number)}
          </PostButton>
        ) : null}
      </AsideSection>
    </>
  );
}
