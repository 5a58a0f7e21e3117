import type { OutgoingMail } from '../../../platform/mail/index.ts';
import { readsWell } from '../rules/message-reads-well.ts';
import type { ClaimedMessage } from '../store/claims.ts';
import { messagesText } from '../text/index.ts';

/** Who a message is from, as mail programs show it; answers go to the address. */
const senderName = 'Omforent';

/** A queued message as the mail that leaves, in the recipient's written standard. */
export function asMail(message: ClaimedMessage, from: string, now: Date): OutgoingMail {
  const { footer } = messagesText[message.written_standard];
  return {
    id: message.id,
    from: { name: senderName, email: from },
    to: { name: message.to_name, email: message.to_email },
    replyTo: message.reply_to,
    subject: message.subject,
    text: readsWell(message.text, footer),
    language: message.written_standard,
    date: now,
    parts: message.parts.map(({ name, media_type, bytes, calendar_method }) => ({
      name,
      mediaType: media_type,
      bytes,
      ...(calendar_method ? { calendarMethod: calendar_method } : {}),
    })),
  };
}
