import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { FollowUpRow } from '../rules/follow-up-list.ts';
import type { ObligationRecord } from '../store/reads.ts';
import { type FollowUpText, followUpText } from '../text/index.ts';
import { sourceWords } from './source-words.ts';

type Row = FollowUpRow<ObligationRecord>;

/** What is known of an obligation, with its miss and its explanation where there are any. */
export function ObligationFacts(props: { row: Row; bodyName: string; language: Language }) {
  const { row, bodyName, language } = props;
  const t = followUpText[language];
  const recurs = row.recurrence
    ? row.recurrence.everyMonths === null
      ? t.recurringRegularly
      : t.recurring(row.recurrence.everyMonths)
    : null;
  const due = row.due ? formatDate(row.due) : row.dueNote || t.noDate;
  return (
    <>
      <Facts
        facts={[
          { label: t.columns.who, value: row.who || <i>{t.nobody}</i> },
          { label: t.columns.due, value: <span className="num">{due}</span> },
          ...(row.due && row.dueNote ? [{ label: t.noteOnDue, value: row.dueNote }] : []),
          { label: t.source, value: <Source row={row} t={t} /> },
          { label: t.columns.body, value: <a href={addresses.body(row.bodyId)}>{bodyName}</a> },
          ...(recurs ? [{ label: t.recurrence, value: recurs }] : []),
        ]}
      />
      <HowItStands row={row} t={t} />
    </>
  );
}

function Source({ row, t }: { row: Row; t: FollowUpText }) {
  const words = sourceWords(row, t);
  if (!row.caseId) return <>{words}</>;
  const point = row.pointNo === null ? '' : `#punkt-${row.pointNo}`;
  return <a href={`${addresses.case(row.caseId)}${point}`}>{words}</a>;
}

function HowItStands({ row, t }: { row: Row; t: FollowUpText }) {
  const due = row.due ? formatDate(row.due) : '';
  return (
    <div className="told">
      {row.standing === 'missed' ? <p>{t.now.missed(due)}</p> : null}
      {row.explanation ? (
        <>
          <p>{t.now.explained(due, row.explainedBy)}</p>
          <blockquote>{row.explanation}</blockquote>
        </>
      ) : null}
      {row.state === 'superseded' ? (
        <p>
          {row.replacedBy ? t.now.superseded : t.now.supersededOnly}{' '}
          {row.replacedBy ? (
            <a href={addresses.obligation(row.replacedBy)}>{t.now.openNew}</a>
          ) : null}
        </p>
      ) : null}
      {row.state === 'done' && row.doneOn ? <p>{t.now.done(formatDate(row.doneOn))}</p> : null}
      {row.report ? <blockquote>{row.report}</blockquote> : null}
    </div>
  );
}
