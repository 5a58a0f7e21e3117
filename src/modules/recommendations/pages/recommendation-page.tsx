import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import {
  ErrorSummary,
  type FieldError,
  FieldsOf,
  Hidden,
  TextArea,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { type Step, Steps } from '../../../ui/components/status.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { noteReadings } from '../../applications/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { stopsSending } from '../commands/write-recommendation.ts';
import { latestChoice } from '../computed-choice.ts';
import { readFit } from '../draft-candidates.ts';
import type { OffersAbove } from '../offers-above.ts';
import { readRoundSetting } from '../round-setting.ts';
import { notTheirArea } from '../rules/a-director-decides-for-their-own-groups.ts';
import { isBeingMade } from '../rules/a-recommendation-gives-its-reasons.ts';
import { readDecisions, readRecommendation, readSteps } from '../store/reads.ts';
import { recommendationText } from '../text/index.ts';
import { places, type Recommendation, type RecommendationStep } from '../vocabulary.ts';
import { type CandidateView, type ConsentsShown, candidatesOf, Who } from './candidate-view.tsx';
import { DecideForm } from './decide-form.tsx';
import { Decisions } from './decision-sheet.tsx';
import { Kept } from './kept.tsx';
import { ListForm, SendForm } from './list-form.tsx';
import { RecommendationAside } from './recommendation-aside.tsx';
import { Warnings } from './recommendations-page.tsx';
import { stopSentence } from './refusal-words.ts';
import { SeatNumbers } from './seat-numbers.tsx';
import { StateMark } from './state-mark.tsx';
import { Withdrawn } from './withdrawn-note.tsx';

/** What modules above know of people and seats. */
export type FromAbove = { consentsShown: ConsentsShown; offers: OffersAbove };

/** Which form of the page was refused, and why. */
export type RefusedRecommendation = {
  form: string;
  errors: readonly FieldError[];
  status: 403 | 409 | 422;
};

/**
 * One recommendation: made by those who recruit, decided by the director of the group, read by the
 * shop stewards. Another director is told whose it is, and sees nobody.
 * @source F-023, F-024
 */
export async function recommendationPage(
  visit: Visit,
  { consentsShown, offers }: FromAbove,
  refused?: RefusedRecommendation,
): Promise<Answer> {
  const { db, language, today, params } = visit;
  const { actor } = visit.acting();
  const t = recommendationText[language];
  const one = await readRecommendation(db, params.id ?? '');
  const setting = one && (await readRoundSetting(db, one.roundId, today, offers));
  const group = setting?.groups.find(({ bodyId }) => bodyId === one?.bodyId);
  if (!one || !setting || !group) return { kind: 'not-found' };
  const crumbs = [{ label: t.title, href: addresses.recommendations() }];
  const area = actor.role === 'director' ? notTheirArea(actor.personId, group.decider) : null;
  if (area) {
    return {
      kind: 'page',
      status: 403,
      title: t.area.title,
      nav: 'recruitment',
      crumbs,
      main: (
        <PageHead
          title={t.area.title}
          lede={t.area.body(group.name, area.whose)}
          actions={
            <ButtonLink secondary href={addresses.recommendations()}>
              {t.area.own}
            </ButtonLink>
          }
        />
      ),
    };
  }
  const shown = one.candidates.flatMap(
    ({ applicantId }) => setting.applicants.get(applicantId) ?? [],
  );
  const [fit, consents, steps, decisions, run] = await Promise.all([
    readFit(db, [...setting.applicants.values()]),
    consentsShown(visit, [...setting.applicants.keys()]),
    readSteps(db, one.id),
    readDecisions(db, one),
    latestChoice(db, one.roundId),
  ]);
  const candidates = candidatesOf(setting, one, fit, consents);
  await perform(
    db,
    noteReadings,
    {
      applicantIds: [...shown.map(({ id }) => id), ...candidates.map((each) => each.applicantId)],
      place: 'recommendation',
    },
    visit.acting(),
  );
  const mayEdit = visit.may('recommendation.edit', { bodyId: one.bodyId }).ok && isBeingMade(one);
  const mayDecide =
    visit.may('recommendation.decide', { bodyId: one.bodyId }).ok &&
    (one.state === 'sent' || one.state === 'decided');
  const stops = stopsSending(setting, one).map((stop) =>
    stopSentence(stop, { language, parties: setting.parties }),
  );
  const errors = refused?.errors ?? [];
  const whySentAgain = one.state === 'sent' ? (steps.at(-1)?.reason ?? '') : '';
  const common = { one, candidates, visit, refused };
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: t.one(group.name),
    nav: 'recruitment',
    crumbs,
    main: (
      <>
        <ErrorSummary
          of={refused?.form}
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead
          title={t.one(group.name)}
          lede={setting.round.name[language]}
          actions={<StateMark state={one.state} language={language} />}
        >
          <Steps label={t.history} steps={stepsOf(one, steps, group.decider?.name ?? '', visit)} />
        </PageHead>
        {isBeingMade(one) ? <Warnings setting={setting} visit={visit} /> : null}
        {isBeingMade(one) && steps.at(-1)?.did === 'returned' ? (
          <p className="said-text returned">
            <b>{t.steps.returned}:</b> {steps.at(-1)?.reason}
          </p>
        ) : null}
        <Kept {...{ candidates, visit, refused, mayEdit, mayDecide }} state={one.state} />
        <Withdrawn {...{ one, candidates, visit }} />
        <Decisions {...{ decisions, setting, group, visit }} />
        {one.state === 'decided' && visit.may('offer.edit', { bodyId: null }).ok ? (
          <div className="acts after-sheet">
            <ButtonLink href={addresses.offers({ runde: one.roundId })}>{t.toOffers}</ButtonLink>
          </div>
        ) : null}
        {mayEdit || mayDecide ? <SeatNumbers {...{ candidates, group, setting, visit }} /> : null}
        {mayEdit ? <ListForm {...common} /> : null}
        {mayDecide ? (
          <DecideForm {...common} current={decisions[0] ?? null} why={whySentAgain} />
        ) : mayEdit ? null : (
          <ReadList candidates={candidates} visit={visit} />
        )}
        {mayEdit ? (
          <SendForm one={one} to={group.decider?.name ?? ''} stops={stops} visit={visit} />
        ) : null}
        {mayDecide && one.state === 'sent' ? <GiveBack {...{ one, visit, refused }} /> : null}
      </>
    ),
    aside: <RecommendationAside {...{ one, setting, candidates, fit, steps, run, visit }} />,
  };
}

/** The way of a recommendation, with who has it now. */
function stepsOf(
  { state }: Recommendation,
  steps: readonly RecommendationStep[],
  decider: string,
  { language }: Visit,
): Step[] {
  const t = recommendationText[language];
  const at = { drafted: 0, returned: 0, sent: 1, decided: 2 }[state];
  return (['drafted', 'sent', 'decided'] as const).map((key, place) => {
    const last = steps.findLast(({ did }) => did.replace('-again', '') === key);
    const done = place < at || state === 'decided';
    return {
      key,
      title: t.next[key],
      state: done ? 'done' : place === at ? 'now' : 'ahead',
      detail:
        done && last
          ? t.decision.by(last.by, formatMoment(last.at, language))
          : key === 'sent'
            ? t.nextDetail.sent(decider)
            : t.nextDetail[key],
    };
  });
}

/** The list as those read it who change nothing in it. */
function ReadList({ candidates, visit }: { candidates: readonly CandidateView[]; visit: Visit }) {
  const t = recommendationText[visit.language];
  return places.map((place) => {
    const own = candidates.filter((each) => each.place === place);
    return own.length === 0 ? null : (
      <section key={place} className="block" aria-labelledby={`les-${place}`}>
        <h2 id={`les-${place}`}>
          {t.counted[place]} ({own.length})
        </h2>
        <ol className="candidates">
          {own.map((each) => (
            <li key={each.applicantId}>
              <Who one={each} visit={visit} />
              {each.reason ? <p className="said-text">{each.reason}</p> : null}
            </li>
          ))}
        </ol>
      </section>
    );
  });
}

function GiveBack(props: {
  one: Recommendation;
  visit: Visit;
  refused: RefusedRecommendation | undefined;
}) {
  const { one, visit, refused } = props;
  const t = recommendationText[visit.language].giveBack;
  const mine = refused?.form === 'tilbake';
  return (
    <section className="block noprint" aria-labelledby="tilbake-tittel">
      <h2 id="tilbake-tittel">{t.title}</h2>
      <p className="hint">{t.lede}</p>
      <FieldsOf
        id="tilbake"
        errors={mine ? refused.errors : []}
        typed={mine ? (field) => visit.form.text(field) : null}
      >
        <form className="form" method="post" action={addresses.recommendation(one.id)}>
          <Hidden values={{ gjor: 'tilbake', versjon: one.version }} />
          <TextArea wide rows={3} name="hva" label={t.reason} />
          <div className="acts">
            <Button secondary>{t.submit}</Button>
          </div>
        </form>
      </FieldsOf>
    </section>
  );
}
