import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Hidden, Select, TextArea } from '../../../ui/components/forms.tsx';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { WrittenSection } from '../../documents/vocabulary.ts';
import { minutesText } from '../text/index.ts';
import type { CommentState, MinutesComment } from '../vocabulary.ts';
import type { MinutesAtHand } from './minutes-page.tsx';

const shapes: Readonly<Record<CommentState, StatusShape>> = {
  open: 'idle',
  'taken-in': 'ok',
  'not-taken-in': 'half',
};

/** The section that a comment stands beside; one on the whole, at the head. */
const sectionOf = (comment: MinutesComment) => comment.itemId ?? 'front';

/** What was said of one section, with the answer, or the form to answer with; else null. */
export function commentsOn(at: MinutesAtHand, section: WrittenSection) {
  const { file, visit, read } = at;
  const t = minutesText[visit.language].comments;
  const own = file.comments.filter((comment) => sectionOf(comment) === section.key);
  if (own.length === 0 || (read.open && section.closed !== '')) return null;
  return (
    <div className="minutes-comments noprint" lang={visit.language}>
      {own.map((comment) => (
        <article key={comment.id} id={comment.id}>
          <p>
            <Status shape={shapes[comment.state]}>{t.states[comment.state]}</Status>{' '}
            <span className="dim">
              {t.from(comment.personName, comment.onBehalfOf)},{' '}
              {formatMoment(comment.sentAt, visit.language)}
            </span>
          </p>
          <p className="said">{comment.words}</p>
          {comment.answer || comment.state !== 'open' ? (
            <p className="answered">
              {comment.answer}{' '}
              <span className="dim">
                {t.answeredBy(
                  comment.answeredBy,
                  comment.answeredAt ? formatMoment(comment.answeredAt, visit.language) : '',
                )}
              </span>
            </p>
          ) : null}
          <AnswerForm at={at} comment={comment} />
        </article>
      ))}
    </div>
  );
}

function AnswerForm({ at, comment }: { at: MinutesAtHand; comment: MinutesComment }) {
  const { file, visit } = at;
  const t = minutesText[visit.language].comments;
  const leave = visit.may('minutes.edit', { bodyId: file.sheet.bodyId });
  if (!leave.ok || file.sheet.state === 'sealed') return null;
  const name = `${comment.id}-svar`;
  return (
    <details className="more" open={comment.state === 'open'}>
      <summary>{t.answer}</summary>
      <form
        className="form"
        method="post"
        action={addresses.minutesComment(file.sheet.meetingId, comment.id)}
      >
        <Hidden values={{ versjon: comment.version }} />
        <Select
          name={`${comment.id}-hva`}
          label={t.answerState}
          value={comment.state === 'not-taken-in' ? 'not-taken-in' : 'taken-in'}
          options={(['taken-in', 'not-taken-in'] as const).map((value) => ({
            value,
            label: t.states[value],
          }))}
        />
        <TextArea
          wide
          name={name}
          label={t.answer}
          hint={t.answerHint}
          rows={2}
          value={visit.form.has(name) ? visit.form.text(name) : comment.answer}
        />
        <div className="acts">
          <Button secondary small>
            {t.answerSubmit}
          </Button>
        </div>
      </form>
    </details>
  );
}
