import type { Language } from '../../../kernel/language.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { type FieldError, Hidden, TextArea } from '../../../ui/components/forms.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { isMemberSeat } from '../../organisations/index.ts';
import { summonsText } from '../text/index.ts';
import type { Invitation } from '../vocabulary.ts';

/**
 * The answer of the one who reads, and the two ways to give another. It says beforehand who is
 * called if the answer is no. Nothing happens before a button is pressed.
 */
export function OwnAnswer(props: {
  invitation: Invitation;
  action: string;
  seenSequence: number;
  /** Who would be called, or is called, in the place; null where nobody is left. */
  nextDeputy: string | null;
  calledDeputy: string | null;
  reason?: string;
  errors?: readonly FieldError[];
  language: Language;
  /** Extra hidden fields. */
  back?: string;
}) {
  const { invitation, action, seenSequence, nextDeputy, calledDeputy, language, back } = props;
  const t = summonsText[language];
  const { reply, repliedAt } = invitation;
  const deciding = isMemberSeat(invitation) || invitation.standsInFor !== null;
  const deputyWords = calledDeputy
    ? t.own.deputyCalled(calledDeputy)
    : nextDeputy
      ? t.own.nextDeputy(nextDeputy)
      : t.own.noDeputy;
  return (
    <section className="block own-answer" aria-labelledby="own">
      <h2 id="own">{t.own.title}</h2>
      <p>
        {reply === 'none' || !repliedAt
          ? t.own.unanswered
          : t.own.answered(t.replies[reply].toLowerCase(), formatMoment(repliedAt, language))}
      </p>
      <form method="post" action={action} className="form">
        <Hidden values={{ sett: seenSequence, ...(back ? { til: back } : {}) }} />
        <TextArea
          name="grunn"
          label={t.own.reason}
          hint={t.own.reasonHint}
          rows={2}
          wide
          value={props.reason ?? invitation.reason}
          errors={props.errors}
        />
        <p className="wide">{deciding ? deputyWords : t.own.noVote}</p>
        <p className="wide acts">
          <Button name="svar" value="coming" secondary={reply === 'coming'}>
            {t.own.coming}
          </Button>
          <Button name="svar" value="not-coming" secondary>
            {t.own.notComing}
          </Button>
        </p>
      </form>
    </section>
  );
}
