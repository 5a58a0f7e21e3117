import { addresses } from '../../../ui/addresses.ts';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { type CaseView, readCaseView } from '../case-view.ts';
import { setTopic } from '../commands/set-topic.ts';
import { caseTopics, type Quotation } from '../store/case-reads.ts';
import { caseText } from '../text/cases/index.ts';
import { meetingText } from '../text/index.ts';
import { readTreatment } from '../treatment-view.ts';
import type { DecisionPoint } from '../vocabulary.ts';
import { caseReadingOf } from '../who-may-read-cases.ts';
import { CaseAside } from './case-aside.tsx';
import { CaseTrailSection } from './case-trail-section.tsx';
import { Decided, OutcomeStatus } from './decided.tsx';
import { meetingRefusal } from './meeting-words.ts';
import { TreatmentSection } from './treatment-section.tsx';

/** One case: what was decided, where it comes from, and what followed. */
export async function casePage(visit: Visit, errors: readonly FieldError[] = []): Promise<Answer> {
  const { language } = visit;
  const view = await readCaseView(visit, visit.params.id ?? '');
  if (!view) return { kind: 'not-found' };
  const treatment = await readTreatment(visit, view.case.id);
  const t = caseText[language];
  const { number, title, bodyName, bodyId, knownBy } = view.case;
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: `${t.case(number)} ${title}`.trim(),
    nav: 'cases',
    crumbs: [{ label: meetingText[language].casesPage.title, href: addresses.cases() }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={title || t.case(number)}
          lede={
            <>
              {t.case(number)}, <a href={addresses.body(bodyId)}>{bodyName}</a>
            </>
          }
        >
          {knownBy === 'citation' ? <p className="sub2 below">{t.citedOnly}</p> : null}
        </PageHead>
        <Decisions view={view} visit={visit} />
        <Quotations view={view} visit={visit} />
        {treatment ? (
          <TreatmentSection view={treatment} visit={visit} caseId={view.case.id} />
        ) : null}
        <CaseTrailSection trail={view.trail} today={visit.today} language={language} />
      </>
    ),
    aside: (
      <CaseAside
        view={view}
        visit={visit}
        topics={await caseTopics(visit.db, caseReadingOf(visit))}
      />
    ),
  };
}

function Decisions({ view, visit }: { view: CaseView; visit: Visit }) {
  const { language } = visit;
  const t = meetingText[language];
  return (
    <section aria-labelledby="decisions" className="rulings">
      <h2 id="decisions">{t.casePage.decisions}</h2>
      {view.decisions.length === 0 ? <p className="dim">{t.casePage.decisionsNone}</p> : null}
      {view.decisions.map((decision) => (
        <article key={decision.id} aria-labelledby={decision.id}>
          <h3 id={decision.id} className="standline">
            <OutcomeStatus outcome={decision.outcome} language={language} />
            {decision.decidedOn && decision.meetingId ? (
              <a href={addresses.meeting(decision.meetingId)}>
                {t.decide.by(
                  view.case.bodyShort ?? view.case.bodyName,
                  formatDate(decision.decidedOn),
                )}
              </a>
            ) : decision.decidedOn ? (
              <time dateTime={decision.decidedOn}>{formatDate(decision.decidedOn)}</time>
            ) : null}
            {decision.basis === 'quoted' ? (
              <span className="dim">{t.decide.quotedBasis}</span>
            ) : null}
          </h3>
          <Decided
            decision={decision}
            obligations={view.obligations}
            language={language}
            anchors={decision === view.decisions.at(-1)}
          />
        </article>
      ))}
    </section>
  );
}

/** What later cases quote: in full where it is all that is known, or says something else. */
function Quotations({ view, visit }: { view: CaseView; visit: Visit }) {
  const t = caseText[visit.language];
  const decided = new Set(
    view.decisions.flatMap((one) => (one.points as DecisionPoint[]).map((point) => point.text)),
  );
  const same = (quotation: Quotation) => quotation.points.every((point) => decided.has(point.text));
  return (
    <>
      {view.quotations.some(same) ? (
        <p className="standline">
          {t.quotedSame(
            view.quotations
              .filter(same)
              .map((one) => one.number)
              .join(', '),
          )}
        </p>
      ) : null}
      {view.quotations
        .filter((one) => !same(one))
        .map((quotation) => (
          <section key={quotation.id} className="quote" aria-labelledby={quotation.id}>
            <h3 id={quotation.id}>
              <a href={addresses.case(quotation.fromCaseId)}>{t.quotedIn(quotation.number)}</a>
              {quotation.citedDate ? <small> {formatDate(quotation.citedDate)}</small> : null}
            </h3>
            <ol>
              {quotation.points.map((point) => (
                <li key={point.no} value={point.no}>
                  {point.text}
                </li>
              ))}
            </ol>
          </section>
        ))}
    </>
  );
}

/** Takes the form that says which topic a case belongs to. */
export async function topicAnswer(visit: Visit): Promise<Answer> {
  const caseId = visit.params.id ?? '';
  const order = { caseId, topic: visit.form.text('tema') };
  const verdict = await perform(visit.db, setTopic, order, visit.acting());
  if (verdict.ok) {
    const flash = meetingText[visit.language].casePage.topicSet;
    return { kind: 'redirect', to: addresses.case(caseId), flash };
  }
  const message = meetingRefusal(verdict.refusal, visit.language);
  return casePage(visit, [{ field: 'tema', message }]);
}
