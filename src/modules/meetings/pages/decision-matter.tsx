import { addresses } from '../../../ui/addresses.ts';
import { Details } from '../../../ui/components/details.tsx';
import { Status } from '../../../ui/components/status.tsx';
import type { ObligationRecord } from '../../follow-up/index.ts';
import type { Visit } from '../../identity/route.ts';
import type { MeetingFile } from '../meeting-file.ts';
import type { DecisionRecord } from '../store/reads.ts';
import { meetingText } from '../text/index.ts';
import type { AgendaItem, Proposal } from '../vocabulary.ts';
import { Decided, OutcomeStatus } from './decided.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { SentDecision } from './decisions.tsx';
import { rowTitle } from './meeting-words.ts';
import { obligationLine } from './paper-words.ts';
import { typedDecision } from './typed-decision.ts';

type Props = {
  file: MeetingFile;
  item: AgendaItem;
  decision: DecisionRecord | null;
  obligations: readonly ObligationRecord[];
  mayRecord: boolean;
  /** Whether its form stands open. */
  opened: boolean;
  sent: SentDecision | undefined;
  visit: Visit;
};

function Proposed({ proposals, visit }: { proposals: readonly Proposal[]; visit: Visit }) {
  const t = meetingText[visit.language];
  if (proposals.length === 0) return <p className="dim">{t.decide.noProposal}</p>;
  return (
    <>
      <p className="kicker">{t.paper.proposals}</p>
      <ol className="points">
        {proposals.map(({ no, text, obligation }) => (
          <li key={no} value={no}>
            {text}
            {obligation ? (
              <small className="reads">→ {obligationLine(obligation, visit.language)}</small>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function Body({ file, item, decision, obligations, mayRecord, opened, sent, visit }: Props) {
  const t = meetingText[visit.language].decide;
  const proposals = file.papers.find((paper) => paper.itemId === item.id)?.proposals ?? [];
  const typed = sent?.typed ?? typedDecision(proposals, decision);
  const form = (
    <DecisionForm
      meetingId={file.record.id}
      item={item}
      proposals={proposals}
      typed={typed}
      errors={sent?.errors ?? []}
      visit={visit}
    />
  );
  const number = item.number ?? item.title;
  return (
    <>
      {decision ? (
        <Decided decision={decision} obligations={obligations} language={visit.language} />
      ) : (
        <Proposed proposals={proposals} visit={visit} />
      )}
      {mayRecord ? (
        <Details summary={decision ? t.correctOf(number) : t.recordOf(number)} open={opened}>
          {form}
        </Details>
      ) : null}
    </>
  );
}

/** One case with what was proposed and what was decided, and the form for recording it. */
export function DecisionMatter(props: Props) {
  const { file, item, decision, visit } = props;
  const { language } = visit;
  const t = meetingText[language];
  const mayRead =
    item.closedBasis === null || visit.may('case.read-closed', { bodyId: file.body.id }).ok;
  return (
    <section className="matter" id={`sak-${item.id}`} aria-labelledby={`tittel-${item.id}`}>
      <h2 id={`tittel-${item.id}`}>
        {mayRead ? (
          <a href={addresses.paper(file.record.id, item.id)}>
            {item.number ? <span className="num">{item.number}</span> : null}{' '}
            {rowTitle(item, language)}
          </a>
        ) : (
          <>
            <span className="num">{item.number}</span> {t.agenda.closed(item.closedBasis ?? '')}
          </>
        )}
      </h2>
      <p className="state">
        {decision ? (
          <OutcomeStatus outcome={decision.outcome} language={language} />
        ) : (
          <Status shape="idle">{t.decide.none}</Status>
        )}
      </p>
      {mayRead ? <Body {...props} /> : null}
    </section>
  );
}
