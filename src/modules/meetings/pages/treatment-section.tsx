import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink, PostButton } from '../../../ui/components/buttons.tsx';
import { type Step, Steps } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { treatmentText } from '../text/treatment/index.ts';
import type { StepView, TreatmentView } from '../treatment-view.ts';
import { OutcomeStatus } from './decided.tsx';

type Props = { view: TreatmentView; visit: Visit };

const nameOf = ({ body }: StepView) => body.short_name ?? body.name;

function Detail({ step, visit }: { step: StepView; visit: Visit }) {
  const { language } = visit;
  const t = treatmentText[language];
  const { place, decision } = step;
  return (
    <>
      <span className="role">{t.roles[step.role]}</span>
      {place ? (
        <span className="where">
          <a href={addresses.meeting(place.meetingId)}>{t.inMeeting(formatDate(place.date))}</a>
          {', '}
          {step.hidden ? (
            `${t.caseNumber(place.number)} (${t.closed.toLowerCase()})`
          ) : (
            <a href={addresses.case(place.caseId)}>{t.caseNumber(place.number)}</a>
          )}
        </span>
      ) : (
        <span className="where">{t.waits}</span>
      )}
      {decision ? (
        <OutcomeStatus outcome={decision.outcome} language={language} />
      ) : place && !step.hidden ? (
        <span className="dim">{t.noOutcome}</span>
      ) : null}
    </>
  );
}

function toSteps(view: TreatmentView, visit: Visit): Step[] {
  const done = (step: StepView) =>
    step.decision !== null || step.place?.state === 'closed' || step.place?.state === 'held';
  const now = view.steps.findIndex((step) => !done(step));
  return view.steps.map((step, at) => ({
    key: `${step.position}`,
    title: nameOf(step),
    detail: <Detail step={step} visit={visit} />,
    state: done(step) ? 'done' : at === now ? 'now' : 'ahead',
  }));
}

/** The meetings that a waiting step can be put on, one button each. */
function Placing({ view, visit }: Props) {
  const t = treatmentText[visit.language];
  const waiting = view.steps.filter(
    (step) =>
      step.place === null &&
      step.bodyId !== view.matter.bodyId &&
      visit.may('meeting.edit', { bodyId: step.bodyId }).ok,
  );
  return waiting.map((step) =>
    step.mayStandOn.length === 0 ? (
      <p key={step.position} className="dim">
        {t.noMeetings(nameOf(step))}
      </p>
    ) : (
      <p key={step.position} className="acts">
        {step.mayStandOn.map((meeting) => (
          <PostButton
            key={meeting.id}
            action={addresses.placeStep(meeting.id)}
            fields={{ sak: view.matter.id, steg: `${step.position}` }}
            secondary
            small
          >
            {t.placeOn(nameOf(step), formatDate(meeting.date))}
          </PostButton>
        ))}
      </p>
    ),
  );
}

/** How a matter goes through the bodies: each with its role, its meeting and what came of it. */
export function TreatmentSection(props: Props & { caseId: string }) {
  const { view, visit, caseId } = props;
  const t = treatmentText[visit.language];
  const { matter, steps } = view;
  const mayPlan = visit.may('paper.edit', { bodyId: matter.bodyId }).ok;
  if (steps.length === 0 && !mayPlan) return null;
  return (
    <section className="treatment" aria-labelledby="behandlingsplan">
      <h2 id="behandlingsplan">{t.title}</h2>
      {steps.length === 0 ? <p className="dim">{t.none}</p> : null}
      {steps.length > 0 ? (
        <>
          {caseId === matter.id ? null : (
            <p>
              <a href={addresses.case(matter.id)}>{t.matter(matter.number, matter.bodyName)}</a>
            </p>
          )}
          <Steps label={t.title} steps={toSteps(view, visit)} />
          <Placing view={view} visit={visit} />
        </>
      ) : null}
      {mayPlan ? (
        <p className="noprint">
          <ButtonLink href={addresses.casePlan(matter.id)} secondary small>
            {steps.length > 0 ? t.change : t.make}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
}
