import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Changed, Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { ObligationRecord } from '../../follow-up/index.ts';
import type { DecisionRecord } from '../store/reads.ts';
import { meetingText } from '../text/index.ts';
import type { DecisionPoint, Outcome } from '../vocabulary.ts';
import { obligationLine } from './paper-words.ts';

const shapes: Partial<Record<Outcome, StatusShape>> = {
  postponed: 'half',
  sent_back: 'half',
  withdrawn: 'idle',
  not_treated: 'idle',
  no_decision: 'idle',
};

/** The outcome of a case in words. */
export function outcomeWords(outcome: Outcome, language: Language): string {
  return meetingText[language].decide.outcomes[outcome];
}

/** The outcome of a case, as shape and word. */
export function OutcomeStatus({ outcome, language }: { outcome: Outcome; language: Language }) {
  return <Status shape={shapes[outcome] ?? 'ok'}>{outcomeWords(outcome, language)}</Status>;
}

function Point(props: { point: DecisionPoint; language: Language; anchor: boolean }) {
  const { point, language, anchor } = props;
  const t = meetingText[language].decide;
  const { before, after } = uiText[language];
  if (point.change === 'struck') {
    return (
      <li className="struck changed">
        <small>{t.struck}</small> <del>{point.proposed}</del>
      </li>
    );
  }
  return (
    <li value={point.no ?? undefined} id={anchor ? `punkt-${point.no}` : undefined}>
      {point.change === 'changed' && point.proposed ? (
        <Changed before={point.proposed} after={point.text} words={{ before, after }} />
      ) : (
        point.text
      )}
      {point.change === 'added' && point.proposed === null ? (
        <small className="dim"> {t.addedAtMeeting}</small>
      ) : null}
    </li>
  );
}

/** What a meeting decided: its points with the proposed text where it was another, and the duties. */
export function Decided(props: {
  decision: DecisionRecord;
  obligations: readonly ObligationRecord[];
  language: Language;
  /** Whether links may lead to its points; for one decision on a page. */
  anchors?: boolean;
}) {
  const { decision, language, anchors = false } = props;
  const t = meetingText[language].decide;
  const points = decision.points as DecisionPoint[];
  const own = props.obligations.filter((one) => one.decisionId === decision.id);
  return (
    <div className="decided">
      {points.length > 0 ? (
        <ol className="points tight">
          {points.map((point) => (
            <Point
              key={`${point.no} ${point.proposedNo}`}
              point={point}
              language={language}
              anchor={anchors}
            />
          ))}
        </ol>
      ) : null}
      {decision.note ? <p className="protocol">{decision.note}</p> : null}
      {own.length > 0 ? (
        <>
          <p className="kicker">{t.obligationsOpened}</p>
          <ul className="duties">
            {own.map((one) => (
              <li key={one.id}>
                <a href={addresses.obligation(one.id)}>
                  {one.what} → {obligationLine(one, language)}
                </a>
                {one.state === 'superseded' ? <span className="dim"> ({t.superseded})</span> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="dim by">
        {decision.basis === 'imported'
          ? t.importedBasis
          : t.recordedBy(decision.recordedBy, formatMoment(decision.recordedAt, language))}
      </p>
    </div>
  );
}
