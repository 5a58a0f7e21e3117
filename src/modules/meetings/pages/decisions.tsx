import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { AsideSection, PageHead } from '../../../ui/components/page-head.tsx';
import { Note, Status } from '../../../ui/components/status.tsx';
import { uiText } from '../../../ui/text/index.ts';
import { listObligations, type ObligationRecord } from '../../follow-up/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { type MeetingFile, readMeetingFile } from '../meeting-file.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { mayDecide, mayGoTo } from '../rules/meeting-may-be-decided.ts';
import { meetingText } from '../text/index.ts';
import { ruleSentence } from '../text/rules/index.ts';
import type { AgendaItem } from '../vocabulary.ts';
import { OutcomeStatus } from './decided.tsx';
import { DecisionMatter } from './decision-matter.tsx';
import { meetingCrumbs } from './paper.tsx';
import type { TypedDecision } from './typed-decision.ts';

/** A case whose form was sent and could not be recorded: what was typed, and what is wrong. */
export type SentDecision = {
  itemId: string;
  typed: TypedDecision;
  errors: readonly FieldError[];
  status: number;
};

/** The rows of an agenda that a decision is recorded in. */
const mattersOf = (file: MeetingFile) => file.agenda.filter((item) => item.caseId !== null);

const decisionOf = (file: MeetingFile, item: AgendaItem) =>
  file.decisions.find((one) => one.itemId === item.id) ?? null;

/** Why no decision can be recorded in this meeting now, by policy or by its state; else null. */
function whyNot(file: MeetingFile, visit: Visit): string | null {
  const leave = visit.may('decision.record', { bodyId: file.body.id });
  if (!leave.ok) return policySentence(leave.refusal, visit.language);
  const may = mayDecide({ meeting: file.record, item: { kind: 'case' }, decided: null });
  return may.ok ? null : ruleSentence(may.refusal, visit.language);
}

function Close({ file, visit }: { file: MeetingFile; visit: Visit }) {
  const { language, today } = visit;
  const t = meetingText[language].decide;
  const open = mattersOf(file).filter((item) => !decisionOf(file, item));
  const leave = visit.may('decision.record', { bodyId: file.body.id });
  if (!leave.ok || isShut(file.record)) return null;
  const verdict = mayGoTo(file.meeting, 'closed', {
    today,
    numbersWithoutOutcome: open.map((item) => item.number ?? item.title),
  });
  const reason =
    open.length > 0
      ? t.remaining(open.length)
      : verdict.ok
        ? null
        : ruleSentence(verdict.refusal, language);
  return reason === null ? (
    <PostButton action={addresses.meetingClose(file.record.id)}>{t.close}</PostButton>
  ) : (
    <DisabledWithReason reason={reason}>{t.close}</DisabledWithReason>
  );
}

function AllAsProposed({ file, visit }: { file: MeetingFile; visit: Visit }) {
  const t = meetingText[visit.language].decide;
  const count = mattersOf(file).filter(
    (item) =>
      !decisionOf(file, item) &&
      file.papers.some((paper) => paper.itemId === item.id && paper.proposals.length > 0),
  ).length;
  if (count === 0) return null;
  return (
    <form method="post" action={addresses.decisions(file.record.id)} className="inline">
      <Button secondary>{t.allAsProposed(count)}</Button>
    </form>
  );
}

function Overview({ file, visit }: { file: MeetingFile; visit: Visit }) {
  const { language } = visit;
  const t = meetingText[language].decide;
  return (
    <aside className="aside" aria-label={t.cases}>
      <AsideSection title={t.cases}>
        <ul>
          {mattersOf(file).map((item) => {
            const decision = decisionOf(file, item);
            return (
              <li key={item.id}>
                <a href={`#sak-${item.id}`}>{item.number ?? item.title}</a>{' '}
                {decision ? (
                  <OutcomeStatus outcome={decision.outcome} language={language} />
                ) : (
                  <Status shape="idle">{t.none}</Status>
                )}
              </li>
            );
          })}
        </ul>
      </AsideSection>
    </aside>
  );
}

/** What the meeting did, case by case; the proposal stays beside what was decided. */
export async function decisionsPage(visit: Visit, sent?: SentDecision): Promise<Answer> {
  const { db, language, params, query, today } = visit;
  const file = await readMeetingFile(db, params.id ?? '');
  if (!file) return { kind: 'not-found' };
  const t = meetingText[language].decide;
  const matters = mattersOf(file);
  const caseIds = matters.flatMap((item) => item.caseId ?? []);
  const obligations: ObligationRecord[] = await listObligations(db, { caseIds });
  const done = matters.filter((item) => decisionOf(file, item)).length;
  const reason = whyNot(file, visit);
  const next = matters.find((item) => !decisionOf(file, item));
  const opened = sent?.itemId ?? query.get('rett') ?? next?.id;
  const errors = sent?.errors ?? [];
  const ahead = mayGoTo({ ...file.meeting, state: 'published' }, 'held', {
    today,
    numbersWithoutOutcome: [],
  });
  return {
    kind: 'page',
    status: sent?.status ?? 200,
    title: t.title,
    nav: 'meetings',
    crumbs: [...meetingCrumbs({ file }, visit), { label: t.title }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={t.title}
          lede={t.lede}
          actions={
            <>
              {reason === null ? <AllAsProposed file={file} visit={visit} /> : null}
              <Close file={file} visit={visit} />
            </>
          }
        >
          <p className="progress">
            <progress max={matters.length} value={done} aria-label={t.title} />
            <span className="num">{t.progress(done, matters.length)}</span>
          </p>
          {reason === null ? null : <p className="lede">{reason}</p>}
          {reason === null && !ahead.ok ? (
            <Note title={ruleSentence(ahead.refusal, language)} />
          ) : null}
        </PageHead>
        {matters.length === 0 ? <p className="empty">{t.noCases}</p> : null}
        <div className="cols">
          <div className="main">
            {matters.map((item) => (
              <DecisionMatter
                key={item.id}
                file={file}
                item={item}
                decision={decisionOf(file, item)}
                obligations={obligations}
                mayRecord={reason === null}
                opened={opened === item.id}
                sent={sent?.itemId === item.id ? sent : undefined}
                visit={visit}
              />
            ))}
          </div>
          <Overview file={file} visit={visit} />
        </div>
      </>
    ),
  };
}
