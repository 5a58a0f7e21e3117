import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { MessageStanding } from '../../messages/vocabulary.ts';
import { summonsText } from '../text/index.ts';
import type { Invitation, Reply } from '../vocabulary.ts';

const shapes: Readonly<Record<Reply, StatusShape>> = {
  none: 'idle',
  coming: 'ok',
  'not-coming': 'warn',
};

/** An answer as shape and word, with how and when it came. */
export function ReplyMark(props: {
  invitation: Pick<Invitation, 'reply' | 'repliedVia' | 'repliedAt'>;
  language: Language;
}) {
  const { reply, repliedVia, repliedAt } = props.invitation;
  const t = summonsText[props.language];
  return (
    <>
      <Status shape={shapes[reply]}>{t.replies[reply]}</Status>
      {repliedVia && repliedAt ? (
        <small className="sub">
          {t.ways[repliedVia]}, {formatMoment(repliedAt, props.language)}
        </small>
      ) : null}
    </>
  );
}

/** The latest of a person's messages about the meeting. */
export function latestTo(invitation: Pick<Invitation, 'id'>, messages: readonly MessageStanding[]) {
  return messages.filter((one) => one.onceKey.startsWith(`summons/${invitation.id}/`)).at(-1);
}

/** Whether the mail to somebody went out, waits, or needs somebody to look. */
export function MailMark(props: {
  invitation: Invitation;
  messages: readonly MessageStanding[];
  mayRead: boolean;
  language: Language;
}) {
  const { invitation, messages, mayRead, language } = props;
  const t = summonsText[language].mail;
  const latest = latestTo(invitation, messages);
  if (!latest) {
    return <Status shape="warn">{invitation.email === null ? t.noAddress : t.none}</Status>;
  }
  const mark = (
    <Status shape={latest.state === 'sent' ? 'ok' : latest.state === 'failed' ? 'bad' : 'half'}>
      {t[latest.state]}
    </Status>
  );
  const detail = latest.state === 'sent' ? latest.sentAt : null;
  return (
    <>
      {mayRead ? <a href={addresses.mailMessage(latest.id)}>{mark}</a> : mark}
      {detail ? <small className="sub">{formatMoment(detail, language)}</small> : null}
      {latest.state === 'waiting' && latest.attempts > 0 ? (
        <small className="sub">{t.attempts(latest.attempts)}</small>
      ) : null}
    </>
  );
}
