import { addresses } from '../../../ui/addresses.ts';
import { AsideSection } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { commandWords, type readLog } from '../../audit/index.ts';
import type { ObligationRecord } from '../../follow-up/index.ts';
import type { Visit } from '../../identity/route.ts';
import type { PaperFile } from '../paper-file.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import type { NoticeWarning } from '../rules/readers-would-stumble.ts';
import { meetingText } from '../text/index.ts';
import { ruleSentence } from '../text/rules/index.ts';
import { Decided, OutcomeStatus } from './decided.tsx';
import { isGrave } from './warning-notes.tsx';

type Props = {
  of: PaperFile;
  visit: Visit;
  obligations: readonly ObligationRecord[];
  log: Awaited<ReturnType<typeof readLog>>;
};

/** The place in the sheet that a finding speaks of, where it has one. */
function placeOf(finding: NoticeWarning): string | null {
  return 'part' in finding && finding.part === 'proposal' ? `#punkt-${finding.at}` : null;
}

function Findings({ of, visit }: Props) {
  const { language } = visit;
  const t = meetingText[language];
  return (
    <AsideSection title={t.paper.findings}>
      {of.findings.length === 0 ? <p>{t.paper.findingsNone}</p> : null}
      <ul>
        {of.findings.map((finding) => {
          const grave = isGrave(finding);
          const place = placeOf(finding);
          return (
            <li key={JSON.stringify(finding)}>
              <Status shape={grave ? 'bad' : 'warn'}>
                {grave ? t.before.mustMend : t.before.consider}
              </Status>
              <small>
                {place ? (
                  <a href={place}>{ruleSentence(finding, language)}</a>
                ) : (
                  ruleSentence(finding, language)
                )}
              </small>
            </li>
          );
        })}
      </ul>
    </AsideSection>
  );
}

function Decision({ of, visit, obligations }: Props) {
  const { language } = visit;
  const t = meetingText[language];
  const { decision, file } = of;
  const { state, id, body_id: bodyId } = file.record;
  const mayDecide = visit.may('decision.record', { bodyId }).ok && state !== 'draft';
  return (
    <AsideSection title={t.paper.decision}>
      {decision ? (
        <>
          <p>
            <OutcomeStatus outcome={decision.outcome} language={language} />
          </p>
          <Decided decision={decision} obligations={obligations} language={language} />
        </>
      ) : (
        <p>{state === 'draft' ? t.paper.decisionBefore : t.paper.decisionNone}</p>
      )}
      {mayDecide && !isShut(file.record) ? (
        <p>
          <a href={`${addresses.decisions(id)}#sak-${of.item.id}`}>{t.decide.title}</a>
        </p>
      ) : null}
    </AsideSection>
  );
}

function Cites({ of, visit }: Props) {
  const t = meetingText[visit.language].paper;
  const cited = of.file.citations.filter((one) => one.itemId === of.item.id);
  const once = cited.filter(
    (one, at) => cited.findIndex((other) => other.toCaseId === one.toCaseId) === at,
  );
  return (
    <AsideSection title={t.cites}>
      {once.length === 0 ? <p>{t.citesNone}</p> : null}
      <ul>
        {once.map((one) => (
          <li key={one.id}>
            <a href={addresses.case(one.toCaseId)}>
              {[one.number, one.caseTitle].filter(Boolean).join(' ')}
            </a>
            {one.citedDate ? <small>{t.citedOn(formatDate(one.citedDate))}</small> : null}
          </li>
        ))}
      </ul>
      <p>
        <a href={addresses.case(of.paper.caseId)}>{t.openCase}</a>
      </p>
    </AsideSection>
  );
}

/** What belongs to a paper: what to mend, its decision, where it leads, and its history. */
export function PaperAside(props: Props) {
  const { of, visit, log } = props;
  const { language } = visit;
  const t = meetingText[language];
  return (
    <aside className="aside" aria-label={t.paper.of(of.item.number ?? of.item.title)}>
      {isShut(of.file.record) ? null : <Findings {...props} />}
      <Decision {...props} />
      <Cites {...props} />
      <AsideSection title={t.history}>
        <p className="dim">{t.paper.version(of.paper.version)}</p>
        <ul>
          {log.map((entry) => (
            <li key={entry.number}>
              <time className="num" dateTime={entry.at}>
                {formatMoment(new Date(entry.at), language)}
              </time>
              <small>
                {entry.personName}: {commandWords(entry.command, language)}
              </small>
            </li>
          ))}
        </ul>
      </AsideSection>
    </aside>
  );
}
