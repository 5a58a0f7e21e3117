import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { ListedMessage } from '../store/read-messages.ts';
import { messagesText } from '../text/index.ts';
import type { MessageState } from '../vocabulary.ts';

const shapes: Readonly<Record<MessageState, StatusShape>> = {
  waiting: 'half',
  sent: 'ok',
  failed: 'bad',
  withdrawn: 'idle',
};

/** How a message stands, as shape and word. */
export function MessageMark(props: { message: ListedMessage; language: Language }) {
  const { message, language } = props;
  const t = messagesText[language];
  const word = message.sentBy === 'folder' ? t.laidInFolder : t.states[message.state];
  return <Status shape={shapes[message.state]}>{word}</Status>;
}

/** When it was sent, or when it is tried next. */
export function whenOf(message: ListedMessage, language: Language, now: Date): string {
  const t = messagesText[language];
  const moment = (at: Date) => formatMoment(at, language);
  if (message.sentAt) return t.sentAt(moment(message.sentAt));
  if (message.leasedUntil && message.leasedUntil > now) return t.underWay;
  if (message.nextTryAt && message.nextTryAt <= now) return t.soon;
  if (message.nextTryAt) return t.next(moment(message.nextTryAt));
  return t.queuedAt(moment(message.queuedAt));
}

/** What stands in the way, in plain words; empty where nothing does. */
export function problemOf(message: ListedMessage, language: Language): string {
  const { problem, state } = message;
  if (!problem || state === 'withdrawn') return '';
  return messagesText[language].problems[problem];
}
