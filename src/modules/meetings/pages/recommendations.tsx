import { addresses } from '../../../ui/addresses.ts';
import { DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { PaperFile } from '../paper-file.ts';
import { standingPoints } from '../rules/decision-follows-from-proposal.ts';
import { recommendingSteps } from '../rules/treatment-plan-can-be-followed.ts';
import { treatmentText } from '../text/treatment/index.ts';
import type { StepView, TreatmentView } from '../treatment-view.ts';
import type { DecisionPoint } from '../vocabulary.ts';
import { OutcomeStatus } from './decided.tsx';

type Props = { of: PaperFile; view: TreatmentView; visit: Visit; mayEdit: boolean };

/** What the bodies before this one recommend, beside the case as this one treats it. */
export function Recommendations(props: Props) {
  const { of, view, visit } = props;
  const steps = recommendingSteps(view.steps, of.item.id).filter((one) => !one.hidden);
  if (steps.length === 0) return null;
  return (
    <section className="recommended" aria-labelledby="innstilling">
      <h2 id="innstilling">{treatmentText[visit.language].recommendation}</h2>
      {steps.map((step) => (
        <Recommendation key={step.position} step={step} {...props} />
      ))}
    </section>
  );
}

function Recommendation({ step, of, visit, mayEdit }: Props & { step: StepView }) {
  const { language } = visit;
  const t = treatmentText[language];
  const { decision, place } = step;
  if (!decision || !place) return <p className="dim">{t.recommendationWaits(step.body.name)}</p>;
  const points = standingPoints(decision.points as DecisionPoint[]);
  if (points.length === 0) {
    return <p className="dim">{t.recommendationWithout(step.body.name)}</p>;
  }
  return (
    <figure className="quoted">
      <figcaption>
        <a href={addresses.case(place.caseId)}>
          {t.recommendationFrom(step.body.short_name ?? step.body.name, place.number)}
        </a>
        <small>
          <time dateTime={place.date}>{formatDate(place.date)}</time>{' '}
          <OutcomeStatus outcome={decision.outcome} language={language} />
        </small>
      </figcaption>
      <ol className="points tight">
        {points.map(({ no, text }) => (
          <li key={no} value={no}>
            {text}
          </li>
        ))}
      </ol>
      {mayEdit && of.paper.proposals.length === 0 ? (
        <PostButton
          action={addresses.takeOver(of.file.record.id, of.item.id)}
          fields={{ steg: `${step.position}` }}
          small
        >
          {t.takeOver}
        </PostButton>
      ) : null}
      {mayEdit && of.paper.proposals.length > 0 ? (
        <DisabledWithReason small secondary reason={t.refusal['paper-has-proposals']}>
          {t.takeOver}
        </DisabledWithReason>
      ) : null}
    </figure>
  );
}
