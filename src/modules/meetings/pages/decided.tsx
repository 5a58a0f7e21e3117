import type { DecisionId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { DecisionPoints } from '../../decisions/index.ts';
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

/** How much was settled by an outcome, as a shape. */
export function outcomeShape(outcome: Outcome): StatusShape {
  return shapes[outcome] ?? 'ok';
}

/** The outcome of a case, as shape and word. */
export function OutcomeStatus({ outcome, language }: { outcome: Outcome; language: Language }) {
  return <Status shape={outcomeShape(outcome)}>{outcomeWords(outcome, language)}</Status>;
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
  return (
    <div className="decided">
      <DecisionPoints
        points={decision.points as DecisionPoint[]}
        language={language}
        anchors={anchors}
      />
      {decision.note ? <p className="protocol">{decision.note}</p> : null}
      <Duties decisionId={decision.id} obligations={props.obligations} language={language} />
      <p className="dim by">
        {decision.basis === 'imported'
          ? t.importedBasis
          : t.recordedBy(decision.recordedBy, formatMoment(decision.recordedAt, language))}
      </p>
    </div>
  );
}

/** What a decision lays on whom. */
export function Duties(props: {
  decisionId: DecisionId;
  obligations: readonly ObligationRecord[];
  language: Language;
}) {
  const { decisionId, obligations, language } = props;
  const t = meetingText[language].decide;
  const own = obligations.filter((one) => one.decisionId === decisionId);
  if (own.length === 0) return null;
  return (
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
  );
}
