import type { Writer } from '../../../platform/database/tables.ts';
import { queueMessage } from '../../messages/index.ts';
import { type MailFrame, type MailKind, mailToOne } from '../mail/mail-to-one.ts';
import { readNoticeFile } from '../store/reads.ts';
import { makeToken, updateInvitation } from '../store/writes.ts';
import type { Invitation } from '../vocabulary.ts';

const withNotice = new Set<MailKind['kind']>(['called', 'asked', 'updated', 'deputy']);
const withLink = new Set<MailKind['kind']>([
  'called',
  'asked',
  'reminded',
  'deputy',
  'deputyMoved',
]);

/**
 * Queues a mail to somebody who was called, with a link of their own where they are asked to
 * answer. Answers whether there was an address to write to. The same occasion is one mail.
 */
export async function writeTo(
  tx: Writer,
  frame: MailFrame,
  to: Invitation,
  about: MailKind,
  occasion: string,
): Promise<boolean> {
  const { email } = to;
  if (email === null) return false;
  const { round, now } = frame;
  const token = withLink.has(about.kind) ? await makeToken(tx, to.id, now) : null;
  const pdf = withNotice.has(about.kind)
    ? ((await readNoticeFile(tx, round, to.writtenStandard)) ?? null)
    : null;
  const onceKey = `summons/${to.id}/${occasion}`;
  const message = mailToOne(frame, { ...to, email }, about, { token, pdf, onceKey });
  await queueMessage(tx, message, now);
  await updateInvitation(tx, to.id, {
    mailed_to: email,
    ...(withNotice.has(about.kind) ? { mailed_publication: round.publication } : {}),
  });
  return true;
}
