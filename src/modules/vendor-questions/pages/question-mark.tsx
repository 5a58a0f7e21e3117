import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import { urgencyOf } from '../rules/a-question-is-overdue-after-it-was-needed.ts';
import { questionText } from '../text/index.ts';
import type { QuestionState, VendorQuestion } from '../vocabulary.ts';

const shapes: Readonly<Record<QuestionState, StatusShape>> = {
  asked: 'idle',
  conferring: 'half',
  escalated: 'half',
  answered: 'ok',
  withdrawn: 'off',
};

type Marked = Pick<VendorQuestion, 'state' | 'neededBy'>;

/** How far a question has come, in shape and word. */
export function StateMark(props: { one: Marked; language: Language; outside: boolean }) {
  const t = questionText[props.language];
  const words = props.outside ? t.statesForVendor : t.states;
  return <Status shape={shapes[props.one.state]}>{words[props.one.state]}</Status>;
}

/** The day a question is needed by, and how long is left; overdue is said in words. */
export function NeededBy(props: { one: Marked; language: Language; today: IsoDate }) {
  const { one, language, today } = props;
  const t = questionText[language];
  if (one.neededBy === null) return <span className="meta">{t.noDate}</span>;
  const urgency = urgencyOf(one, today);
  return (
    <>
      <time dateTime={one.neededBy}>{formatDate(one.neededBy)}</time>{' '}
      {urgency.code === 'overdue' ? (
        <Status shape="bad">{t.daysOver(urgency.days)}</Status>
      ) : urgency.code === 'left' ? (
        <small>{t.daysLeft(urgency.days)}</small>
      ) : null}
    </>
  );
}
