import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import { AsideSection } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { commandWords, type readLog } from '../../audit/index.ts';
import type { Visit } from '../../identity/route.ts';
import type { findingsOf, MeetingFile } from '../meeting-file.ts';
import type { NoticeWarning } from '../rules/readers-would-stumble.ts';
import type { waitingFor } from '../store/treatments.ts';
import { meetingText } from '../text/index.ts';
import { ruleSentence } from '../text/rules/index.ts';
import { treatmentText } from '../text/treatment/index.ts';
import { isGrave } from './warning-notes.tsx';

type Props = {
  file: MeetingFile;
  findings: Awaited<ReturnType<typeof findingsOf>>;
  log: Awaited<ReturnType<typeof readLog>>;
  /** Whether the meeting says something else than its readers have been sent. */
  changed: boolean;
  /** Matters of other bodies that wait for an agenda of this one. */
  waiting: Awaited<ReturnType<typeof waitingFor>>;
  visit: Visit;
};

/** The warnings of each item together, in the order they were found; those of the meeting first. */
function byItem(warnings: readonly NoticeWarning[]): [string, NoticeWarning[]][] {
  const groups = new Map<string, NoticeWarning[]>([['', []]]);
  for (const warning of warnings) {
    const key = 'itemId' in warning ? warning.itemId : '';
    groups.set(key, [...(groups.get(key) ?? []), warning]);
  }
  return [...groups].filter(([, own]) => own.length > 0);
}

function BeforeSending({ file, findings, visit }: Props) {
  const { language } = visit;
  const t = meetingText[language].before;
  const numberOf = (itemId: string) => file.agenda.find((item) => item.id === itemId)?.number;
  if (findings.stops.length + findings.warnings.length === 0) return <p>{t.nothing}</p>;
  const groups = byItem(findings.warnings);
  return (
    <ul>
      {findings.stops.map((stop) => (
        <li key={JSON.stringify(stop)}>
          <Status shape="bad">{t.mustMend}</Status>
          <small>{ruleSentence(stop, language)}</small>
        </li>
      ))}
      {groups.map(([itemId, warnings]) => (
        <li key={itemId}>
          <Status shape={warnings.some(isGrave) ? 'bad' : 'warn'}>
            {numberOf(itemId) ? (
              <a href={addresses.paper(file.record.id, itemId)}>{numberOf(itemId)}</a>
            ) : (
              t.consider
            )}
          </Status>
          {warnings.map((warning) => (
            <small key={JSON.stringify(warning)}>{ruleSentence(warning, language)}</small>
          ))}
        </li>
      ))}
    </ul>
  );
}

function FromOthers({ waiting, file, visit }: Props) {
  const t = treatmentText[visit.language];
  return (
    <AsideSection title={t.waiting}>
      <ul>
        {waiting.map(({ caseId, position, role, number, title, from }) => (
          <li key={`${caseId} ${position}`}>
            <a href={addresses.case(caseId)}>{title}</a>
            <small>{t.waitingFrom(from, number, t.roles[role])}</small>
            <PostButton
              action={addresses.placeStep(file.record.id)}
              fields={{ sak: caseId, steg: `${position}` }}
              label={`${t.place}: ${title}`}
              secondary
              small
            >
              {t.place}
            </PostButton>
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

/** What belongs to the meeting: what to mend first, documents, duties, history, source. */
export function MeetingAside(props: Props) {
  const { file, log, visit } = props;
  const { language, today } = visit;
  const t = meetingText[language];
  const { attachments, agenda, obligations, record } = file;
  const numberOf = (itemId: string) => agenda.find((item) => item.id === itemId)?.number ?? '';
  const state = { included: '', later: ` · ${t.sentLater}`, named: ` · ${t.namedOnly}` };
  const before = record.state === 'draft' || (record.state === 'published' && props.changed);
  return (
    <aside className="aside" aria-label={t.before.title}>
      {before ? (
        <AsideSection title={t.before.title} id="for-innkallingen">
          <BeforeSending {...props} />
        </AsideSection>
      ) : null}
      {props.waiting.length > 0 ? <FromOthers {...props} /> : null}
      {before && visit.may('case-queue.edit', { bodyId: record.body_id }).ok ? (
        <AsideSection title={t.queue.title}>
          <ul>
            <li>
              <a href={addresses.caseQueue({ utvalg: record.body_id })}>{t.queue.open}</a>
            </li>
            <li>
              <PostButton action={addresses.standingItems(record.id)} secondary small>
                {t.queue.standing}
              </PostButton>
            </li>
          </ul>
        </AsideSection>
      ) : null}
      <AsideSection title={t.documents}>
        {attachments.some((one) => one.state === 'later') ? (
          <p>
            <a href={addresses.sentLater(record.id)}>{t.queue.sentLater}</a>
          </p>
        ) : null}
        {attachments.length === 0 ? <p>{t.documentsNone}</p> : null}
        <ul>
          {attachments.map((one) => (
            <li key={one.id}>
              {one.state === 'included' ? (
                <a href={addresses.attachment(one.id)}>{one.name}</a>
              ) : (
                one.name
              )}
              <small>
                {t.attachmentTo(numberOf(one.itemId))}
                {state[one.state]}
              </small>
            </li>
          ))}
        </ul>
      </AsideSection>
      <AsideSection title={t.followUp}>
        {obligations.length === 0 ? <p>{t.followUpNone}</p> : null}
        <ul>
          {obligations.slice(0, 6).map((duty) => (
            <li key={duty.id}>
              <Status shape={duty.due && duty.due < today ? 'bad' : 'idle'}>
                {duty.due ? formatDate(duty.due) : duty.dueNote}
              </Status>
              <small>
                <a href={addresses.obligation(duty.id)}>
                  {duty.who}: {duty.what}
                </a>{' '}
                ({duty.source})
              </small>
            </li>
          ))}
        </ul>
      </AsideSection>
      <AsideSection title={t.history}>
        {log.length === 0 ? <p>{t.historyNone}</p> : null}
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
      {record.import_id && visit.may('document.import', { bodyId: null }).ok ? (
        <AsideSection title={t.source}>
          <p>
            <a href={addresses.importReview(record.import_id)}>{t.sourceOpen}</a>
          </p>
        </AsideSection>
      ) : null}
    </aside>
  );
}
