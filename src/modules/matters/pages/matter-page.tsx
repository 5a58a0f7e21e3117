import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { Difference } from '../../../ui/components/difference.tsx';
import { ErrorSummary } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { outcomeOf, ProofTable, ruleSetName, StanceTally } from '../../consensus/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { outcomeInput } from '../outcome-input.ts';
import { matterText } from '../text/pages/index.ts';
import { AnswerForm } from './answer-form.tsx';
import { Escalations } from './escalations.tsx';
import { LeadForms, type Refused } from './lead-forms.tsx';
import { MatterAside } from './matter-aside.tsx';
import { type MatterSeen, type RoundSeen, readMatterSeen } from './matter-data.ts';
import { MatterHistory } from './matter-history.tsx';
import { MatterMark } from './matter-mark.tsx';
import { MatterSteps } from './matter-steps.tsx';
import { PositionsTable } from './positions-table.tsx';

/** One matter: where it is, what is asked, how the outcome follows, what each said, what comes now. */
export async function matterPage(
  visit: Visit,
  refused: Refused | null = null,
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { language } = visit;
  const t = matterText[language];
  const seen = await readMatterSeen(visit, visit.params.id ?? '');
  if (!seen) return { kind: 'not-found' };
  const { matter, rounds } = seen;
  const errors = refused?.errors ?? [];
  return {
    kind: 'page',
    status,
    title: matter.title,
    nav: 'matters',
    crumbs: [
      { label: t.title, href: addresses.matters() },
      {
        label: seen.bodyName(matter.bodyId),
        href: addresses.matters({ gruppe: matter.bodyId }),
      },
      { label: matter.number },
    ],
    main: (
      <>
        <ErrorSummary
          title={uiText[language].errors(errors.length)}
          errors={errors}
          of={refused?.form}
        />
        <PageHead title={matter.title} actions={<NextAction seen={seen} visit={visit} />}>
          <p className="standline">
            <MatterMark matter={matter} language={language} />
            <span>{matter.number}</span>
          </p>
          {matter.practice ? <p className="practice">{t.practiceLine}</p> : null}
        </PageHead>
        <MatterSteps seen={seen} language={language} />
        <Question seen={seen} visit={visit} />
        <Ended seen={seen} visit={visit} />
        <AnswerForm seen={seen} visit={visit} refused={refused} />
        <LeadForms seen={seen} visit={visit} refused={refused} />
        {rounds.toReversed().map((round, at) => (
          <RoundBlock
            key={round.round.id}
            seen={seen}
            round={round}
            before={rounds[rounds.length - at - 2] ?? null}
            latest={at === 0}
            visit={visit}
          />
        ))}
        <Escalations seen={seen} language={language} />
        <MatterHistory seen={seen} language={language} />
      </>
    ),
    aside: <MatterAside seen={seen} visit={visit} />,
  };
}

/** Where it came from the vendor, the answer goes back there when it is decided. */
function NextAction({ seen, visit }: { seen: MatterSeen; visit: Visit }) {
  const { matter } = seen;
  const t = matterText[visit.language];
  const answers = visit.may('question.answer', { bodyId: matter.raisedIn }).ok;
  if (matter.origin !== 'vendor' || matter.practice || !answers) return null;
  return (
    <ButtonLink
      href={addresses.vendorQuestions({ avklaring: matter.id })}
      secondary={matter.state !== 'decided'}
    >
      {matter.state === 'decided' ? t.lead.toVendor : t.lead.vendorQuestion}
    </ButtonLink>
  );
}

function Question({ seen, visit }: { seen: MatterSeen; visit: Visit }) {
  const t = matterText[visit.language];
  const { matter } = seen;
  return (
    <section aria-label={t.question}>
      <blockquote className="question">
        <p className="prose">{matter.question}</p>
        <footer>
          {matter.askedByName}
          {matter.neededBy ? ` · ${t.needs(formatDate(matter.neededBy))}` : ''}
        </footer>
      </blockquote>
      {matter.options.length > 0 ? (
        <>
          <h2 className="kicker">{t.options}</h2>
          <ol className="possible">
            {matter.options.map((option) => (
              <li key={option.no}>{option.text}</li>
            ))}
          </ol>
        </>
      ) : null}
      {matter.background ? (
        <Details summary={t.background} open={seen.rounds.length === 0}>
          <p className="prose">{matter.background}</p>
        </Details>
      ) : null}
    </section>
  );
}

/** What it came to, with the way to the register. */
function Ended({ seen, visit }: { seen: MatterSeen; visit: Visit }) {
  const t = matterText[visit.language];
  const { ending, decisionId, queuedCaseId } = seen.matter;
  if (!ending) return null;
  return (
    <section className="block" aria-labelledby="avgjort">
      <h2 id="avgjort">
        {ending.how === 'withdrawn' ? t.steps.withdrawn : t.steps.decided} {formatDate(ending.on)}
      </h2>
      {ending.answer ? <p className="prose verdict">{ending.answer}</p> : null}
      {ending.reason ? (
        <p className="prose">
          <b>{t.lead.reason}:</b> {ending.reason}
        </p>
      ) : null}
      <ul className="links">
        {decisionId ? (
          <li>
            <a href={addresses.decision(decisionId)}>
              {t.aside.register}: {ending.decisionNumber}
            </a>
          </li>
        ) : null}
        {queuedCaseId ? (
          <li>
            {visit.may('case-queue.read', { bodyId: seen.matter.bodyId }).ok ? (
              <a href={addresses.queuedCase(queuedCaseId)}>{t.aside.agenda}</a>
            ) : (
              t.aside.agenda
            )}
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function RoundBlock(props: {
  seen: MatterSeen;
  round: RoundSeen;
  before: RoundSeen | null;
  latest: boolean;
  visit: Visit;
}) {
  const { round: one, before, latest, visit } = props;
  const { language } = visit;
  const t = matterText[language];
  const { round } = one;
  const title = round.voting ? t.steps.vote(round.no) : t.steps.round(round.no);
  const body = (
    <>
      <h3>{t.proposal.title}</h3>
      <blockquote className="proposal">{round.proposal}</blockquote>
      {round.change ? (
        <p className="prose">
          <b>{t.proposal.change}:</b> {round.change}
        </p>
      ) : null}
      {before && before.round.proposal !== round.proposal ? (
        <Details summary={t.proposal.difference} open={latest && round.closedAt === null}>
          <p className="prose">
            <Difference
              before={before.round.proposal}
              after={round.proposal}
              words={{ before: t.proposal.words.removed, after: t.proposal.words.added }}
            />
          </p>
        </Details>
      ) : null}
      <OutcomeBlock {...props} />
      <h3>{t.positions.title}</h3>
      <PositionsTable seen={one} language={language} />
    </>
  );
  return (
    <section className="block" aria-labelledby={`runde-${round.no}`}>
      <h2 id={`runde-${round.no}`}>{title}</h2>
      {latest ? body : <Details summary={t.proposal.title}>{body}</Details>}
    </section>
  );
}

/** The outcome with its proof; for an open round, how it stands with the answers so far. */
function OutcomeBlock(props: { seen: MatterSeen; round: RoundSeen; visit: Visit }) {
  const { seen, round: one, visit } = props;
  const { language, today } = visit;
  const t = matterText[language];
  const { round, ruleSet } = one;
  if (round.cutShort) return <p className="computed">{t.history.cut(round.no)}</p>;
  const outcome =
    round.outcome?.outcome ?? outcomeOf(outcomeInput({ ...one, panel: seen.panel, day: today }));
  const final = round.outcome !== null;
  return (
    <>
      <h3>{final ? t.outcome.title : t.outcome.soFar}</h3>
      {final ? null : <p className="hint">{t.outcome.soFarLede}</p>}
      <StanceTally outcome={outcome} ruleSet={ruleSet} language={language} />
      <ProofTable outcome={outcome} ruleSet={ruleSet} language={language} />
      {final && round.closedAt ? (
        <>
          <p className="computed">
            {t.outcome.computed(formatMoment(round.closedAt, language))}
            <a href={addresses.ruleSet(ruleSet.id)}>{ruleSetName(ruleSet, language)}</a>.
          </p>
          <p className="computed">
            <a href={addresses.matterProof(seen.matter.id)}>{t.outcome.recompute}</a>
          </p>
        </>
      ) : (
        <p className="computed">
          <Status shape="half">{t.steps.until(formatDate(round.closesOn))}</Status>
        </p>
      )}
    </>
  );
}
