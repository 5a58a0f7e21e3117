import { addresses } from '../../../ui/addresses.ts';
import { AsideSection, PageHead } from '../../../ui/components/page-head.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { readLog } from '../../audit/index.ts';
import { MinutesBody, noticeSheet } from '../../documents/index.ts';
import { listObligations } from '../../follow-up/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { Decided, OutcomeStatus } from '../../meetings/index.ts';
import type { DecisionPoint } from '../../meetings/vocabulary.ts';
import { readMinutesFile } from '../minutes-file.ts';
import { type RegisteredDecision, readDecision } from '../store/decision-register.ts';
import { minutesText } from '../text/index.ts';

/** What a decision's address is about: its body; of a closed case it asks for more leave. */
export async function decisionSubject(visit: Visit) {
  const decision = await readDecision(visit.db, visit.params.id ?? '');
  if (!decision) return null;
  const closed = (await visit.closedCases()).has(decision.caseId);
  return closed
    ? { bodyId: decision.bodyId, action: 'case.read-closed' as const }
    : { bodyId: decision.bodyId };
}

/** One decision at its permanent address: what was decided, how, what follows, and what was corrected. */
export async function decisionPage(visit: Visit): Promise<Answer> {
  const { db, language } = visit;
  const decision = await readDecision(db, visit.params.id ?? '');
  if (!decision) return { kind: 'not-found' };
  const t = minutesText[language].register;
  const [obligations, log, votes] = await Promise.all([
    listObligations(db, { caseIds: [decision.caseId] }),
    readLog(db, { subjectId: decision.id, limit: 50 }),
    votesOf(visit, decision),
  ]);
  const corrections = log.filter(({ command }) => command === 'meetings.correct-decision');
  const title = t.decision(decision.number);
  return {
    kind: 'page',
    title: `${title}: ${decision.title}`,
    nav: 'decisions',
    styles: [noticeSheet.path],
    crumbs: [{ label: t.title, href: addresses.decisionRegister() }, { label: decision.number }],
    main: (
      <>
        <PageHead title={title} lede={decision.title} />
        <OutcomeStatus outcome={decision.outcome} language={language} />
        <section className="block" aria-labelledby="points">
          <h2 id="points">{t.points}</h2>
          <Decided decision={decision} obligations={obligations} language={language} anchors />
          {decision.basis === 'quoted' ? <p className="dim">{t.quoted}</p> : null}
        </section>
        {votes ? (
          <section className="block" aria-labelledby="vote">
            <h2 id="vote">{t.vote}</h2>
            {votes}
          </section>
        ) : null}
        <section className="block" aria-labelledby="history">
          <h2 id="history">{t.history}</h2>
          {corrections.length === 0 ? <p className="dim">{t.noHistory}</p> : null}
          {corrections.map((entry) => {
            const before = entry.before as { points: DecisionPoint[]; note: string } | null;
            return (
              <div key={entry.number}>
                <p>{t.corrected(entry.personName, formatMoment(new Date(entry.at), language))}</p>
                <p className="kicker">{t.before}</p>
                <ol className="points tight">
                  {(before?.points ?? []).map((point) => (
                    <li key={`${point.no} ${point.proposedNo}`}>{point.text || point.proposed}</li>
                  ))}
                </ol>
                {before?.note ? <p className="protocol">{before.note}</p> : null}
              </div>
            );
          })}
        </section>
      </>
    ),
    aside: (
      <AsideSection title={t.decision(decision.number)}>
        <Facts facts={factsOf(decision, visit)} />
      </AsideSection>
    ),
  };
}

function factsOf(decision: RegisteredDecision, visit: Visit) {
  const t = minutesText[visit.language].register;
  const { meetingId, heldOn, decidedOn } = decision;
  return [
    {
      label: t.case,
      value: (
        <a href={addresses.case(decision.caseId)}>
          {decision.number} {decision.title}
        </a>
      ),
    },
    { label: t.body, value: <a href={addresses.body(decision.bodyId)}>{decision.bodyName}</a> },
    { label: t.decidedOn, value: decidedOn ? formatDate(decidedOn) : t.undated },
    ...(meetingId && heldOn
      ? [
          {
            label: t.meeting,
            value: <a href={addresses.meeting(meetingId)}>{formatDate(heldOn)}</a>,
          },
          {
            label: t.minutes,
            value: <a href={addresses.minutes(meetingId)}>{t.minutes}</a>,
          },
        ]
      : []),
    {
      label: t.permanent,
      value: <span className="address">{visit.origin + addresses.decision(decision.id)}</span>,
    },
  ];
}

/** The votes in the case, as the minutes tell them; null where there were none. */
async function votesOf(visit: Visit, { meetingId, itemId }: RegisteredDecision) {
  const file = meetingId && itemId ? await readMinutesFile(visit.db, meetingId) : undefined;
  const section = file?.minutes.sections.find(({ key }) => key === itemId);
  const parts = section?.parts.filter(({ key }) => /\/(ballot-|stances)/u.test(key)) ?? [];
  if (!file || !section || parts.length === 0) return null;
  const votes = { ...file.minutes, facts: [], partnership: '', heading: '' };
  return (
    <MinutesBody
      bare
      topHeading={2}
      minutes={{ ...votes, sections: [{ ...section, heading: '', parts }] }}
    />
  );
}
