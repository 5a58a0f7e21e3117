import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { ErrorSummary, FieldsOf, Hidden, TextArea } from '../../../ui/components/forms.tsx';
import { AsideSection, PageHead } from '../../../ui/components/page-head.tsx';
import { Silence } from '../../../ui/components/status.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listServiceAreas } from '../../mandate/index.ts';
import { readBody } from '../../organisations/index.ts';
import {
  asVendorReads,
  isOwnOf,
  stepsForVendor,
} from '../rules/a-vendor-sees-its-own-questions.ts';
import { readQuestion, readSteps } from '../store/reads.ts';
import { questionText } from '../text/index.ts';
import type { QuestionStep, VendorQuestion } from '../vocabulary.ts';
import { AnswerForms, type Refused } from './answer-forms.tsx';
import { type Inside, readInside } from './inside.ts';
import { NeededBy, StateMark } from './question-mark.tsx';

/** One question: for its vendor what was asked and answered, for those inside what to do with it. */
export async function questionPage(
  visit: Visit,
  refused: Refused | null = null,
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { db, language, today } = visit;
  const t = questionText[language];
  const one = await readQuestion(db, visit.params.id ?? '');
  if (!one) return { kind: 'not-found' };
  const { actor } = visit.acting();
  const outside = actor.role === 'vendor';
  // Asked here as well: this page also answers forms that were refused.
  if (outside && !isOwnOf(actor, one.vendor)) return { kind: 'not-found' };
  const [body, areas, steps] = await Promise.all([
    readBody(db, one.bodyId),
    listServiceAreas(db),
    readSteps(db, one.id),
  ]);
  const inside = outside ? null : await readInside(visit, one, areas);
  const errors = refused?.errors ?? [];
  const area = areas.find(({ code }) => code === one.area)?.[language] ?? one.area;
  const told = outside ? stepsForVendor(steps, one, body?.name ?? '') : steps;
  return {
    kind: 'page',
    status,
    title: one.title,
    nav: outside ? 'questions' : 'matters',
    crumbs: [{ label: t.title, href: addresses.vendorQuestions() }, { label: one.number }],
    main: (
      <>
        <ErrorSummary
          title={uiText[language].errors(errors.length)}
          errors={errors}
          of={refused?.form}
        />
        <PageHead title={one.title}>
          <p className="standline">
            <StateMark one={one} language={language} outside={outside} />
            <span>{one.number}</span>
          </p>
        </PageHead>
        <blockquote className="question">
          <p className="prose">{one.question}</p>
          <footer>
            {one.vendorName} · {formatDate(one.askedOn)}
          </footer>
        </blockquote>
        {one.background ? (
          <Details summary={t.one.background} open>
            <p className="prose">{one.background}</p>
          </Details>
        ) : null}
        <AnswerBlock one={one} visit={visit} outside={outside} inside={inside} />
        {inside ? (
          <AnswerForms one={one} inside={inside} visit={visit} refused={refused} />
        ) : (
          <WithdrawForm one={one} visit={visit} refused={refused} />
        )}
        <History steps={told} visit={visit} outside={outside} />
      </>
    ),
    aside: (
      <>
        {one.state === 'answered' || one.state === 'withdrawn' || outside ? null : (
          <AsideSection title={t.one.waitsFor}>
            <p>{t.one.vendorWaits(one.vendorName)}</p>
            <Silence lead={t.one.ifNothing}>
              {one.neededBy === null
                ? t.one.nothingNoDate
                : one.neededBy < today
                  ? t.one.nothingLate
                  : t.one.nothing(formatDate(one.neededBy))}
            </Silence>
          </AsideSection>
        )}
        <AsideSection title={t.one.asked}>
          <Facts
            facts={[
              { label: t.number, value: one.number },
              { label: t.one.asked, value: formatDate(one.askedOn) },
              {
                label: t.one.needed,
                value: <NeededBy one={one} language={language} today={today} />,
              },
              { label: t.one.area, value: area },
              { label: t.one.body, value: body?.name ?? '' },
              ...(outside ? [] : [{ label: t.one.expert, value: one.expertName ?? t.noExpert }]),
            ]}
          />
        </AsideSection>
      </>
    ),
  };
}

/** The answer once it was sent, and to those inside the decision that it rests on. */
function AnswerBlock(props: {
  one: VendorQuestion;
  visit: Visit;
  outside: boolean;
  inside: Inside | null;
}) {
  const { one, visit, outside, inside } = props;
  const t = questionText[visit.language].one;
  const view = outside ? asVendorReads(one) : one;
  const { matter, decision } = inside ?? {};
  return (
    <section className="block" aria-labelledby="svaret">
      <h2 id="svaret">{t.answer}</h2>
      {view.sentOn ? (
        <>
          <p className="prose verdict">{view.answer}</p>
          <p className="meta">{t.sentOn(formatDate(view.sentOn))}</p>
        </>
      ) : (
        <p>{t.notAnswered}</p>
      )}
      {outside ? null : (
        <ul className="links">
          {matter ? (
            <li>
              <a href={addresses.matter(matter.id)}>{t.openMatter(matter.number)}</a>
            </li>
          ) : null}
          {decision ? (
            <li>
              <a href={addresses.decision(decision.id)}>
                {t.decision} {decision.number}
              </a>
            </li>
          ) : null}
        </ul>
      )}
    </section>
  );
}

function WithdrawForm(props: { one: VendorQuestion; visit: Visit; refused: Refused | null }) {
  const { one, visit, refused } = props;
  const t = questionText[visit.language].one;
  const { actor } = visit.acting();
  const open = one.state === 'asked' || one.state === 'conferring';
  if (!open || !isOwnOf(actor, one.vendor)) return null;
  const mine = refused?.form === 'trekk';
  return (
    <Details summary={t.withdraw} open={mine}>
      <form className="form" method="post" action={addresses.withdrawVendorQuestion(one.id)}>
        <Hidden values={{ sett: one.version }} />
        <FieldsOf id="trekk" errors={mine ? refused.errors : []}>
          <TextArea wide rows={2} name="begrunnelse" label={t.withdrawReason} />
        </FieldsOf>
        <div className="acts">
          <Button secondary>{t.withdraw}</Button>
        </div>
      </form>
    </Details>
  );
}

function History(props: { steps: readonly QuestionStep[]; visit: Visit; outside: boolean }) {
  const { steps, visit, outside } = props;
  const t = questionText[visit.language];
  const words = outside ? t.statesForVendor : t.steps;
  return (
    <section className="block" aria-labelledby="hendt">
      <h2 id="hendt">{t.one.history}</h2>
      <ol className="hist">
        {steps.toReversed().map((step) => (
          <li key={step.number}>
            <time dateTime={step.at.toISOString()}>{formatMoment(step.at, visit.language)}</time>
            <div>
              <b>{words[step.state]}</b> {step.byName}
              {step.words ? <p className="prose">{step.words}</p> : null}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
