import { mailLimitBytes } from '../../../platform/mail/index.ts';
import { addresses } from '../../../ui/addresses.ts';
import { formatSize } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { noteRead } from '../commands/note-read.ts';
import { sendAgain } from '../commands/send-again.ts';
import { withdrawMessage } from '../commands/withdraw-message.ts';
import { type ReplyHandler, takeIncoming } from '../incoming/take-incoming.ts';
import { messagesText } from '../text/index.ts';
import { incomingPage } from './incoming-page.tsx';
import { messagePage } from './message-page.tsx';

/** Puts a message back in the queue. */
export async function takeAgain(visit: Visit): Promise<Answer> {
  const t = messagesText[visit.language];
  const input = { id: visit.params.id ?? '', email: visit.form.text('epost') };
  const verdict = await perform(visit.db, sendAgain, input, visit.acting());
  if (verdict.ok) return backTo(input.id, t.again.done);
  const { refusal } = verdict;
  switch (refusal.code) {
    case 'address-is-unusable': {
      const message = t.refusal['address-is-unusable'](refusal.typed);
      return messagePage(visit, [{ field: 'epost', message }]);
    }
    case 'message-left-already':
    case 'message-was-withdrawn':
    case 'message-is-on-its-way':
      return messagePage(visit, [{ field: '', message: t.refusal[refusal.code] }]);
    default:
      return messagePage(visit, [{ field: '', message: policySentence(refusal, visit.language) }]);
  }
}

/** Takes a message back. */
export async function takeWithdrawal(visit: Visit): Promise<Answer> {
  const t = messagesText[visit.language];
  const input = { id: visit.params.id ?? '' };
  const verdict = await perform(visit.db, withdrawMessage, input, visit.acting());
  if (verdict.ok) return backTo(input.id, t.withdraw.done);
  const { refusal } = verdict;
  switch (refusal.code) {
    case 'message-left-already':
    case 'message-was-withdrawn':
    case 'message-is-on-its-way':
      return messagePage(visit, [{ field: '', message: t.refusal[refusal.code] }]);
    default:
      return messagePage(visit, [{ field: '', message: policySentence(refusal, visit.language) }]);
  }
}

/** Takes a mail or a calendar file that the secretary lays in. */
export async function takeDropped(visit: Visit, handle: ReplyHandler): Promise<Answer> {
  const t = messagesText[visit.language].inbox;
  const file = visit.form.file('fil');
  if (!file || file.bytes.length === 0) return incomingPage(visit, t.noFile);
  if (file.bytes.length > mailLimitBytes) {
    return incomingPage(visit, t.tooLarge(formatSize(mailLimitBytes, visit.language)));
  }
  const came = { raw: file.bytes, by: 'page' as const };
  const taken = await takeIncoming(visit.db, came, handle, visit.acting());
  const flash = taken.first ? t.took[taken.state] : t.twice;
  return { kind: 'redirect', to: addresses.mailIncoming(), flash };
}

/** Notes that somebody has read what came in. */
export async function takeRead(visit: Visit): Promise<Answer> {
  const t = messagesText[visit.language].inbox;
  const verdict = await perform(visit.db, noteRead, { id: visit.params.id ?? '' }, visit.acting());
  // Read by another in the same moment is read all the same.
  const flash = verdict.ok ? t.readDone : undefined;
  return { kind: 'redirect', to: addresses.mailIncoming(), ...(flash ? { flash } : {}) };
}

const backTo = (id: string, flash: string): Answer => ({
  kind: 'redirect',
  to: addresses.mailMessage(id),
  flash,
});
