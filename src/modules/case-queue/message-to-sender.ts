import type { Reader } from '../../platform/database/tables.ts';
import { addresses } from '../../ui/addresses.ts';
import type { NewMessage } from '../messages/vocabulary.ts';
import { readBody } from '../organisations/index.ts';
import { queueText } from './text/index.ts';
import type { QueuedCase, QueueState } from './vocabulary.ts';

/** What the sender of a case is told of an answer, in the written standard of the body. */
export async function messageToSender(
  db: Reader,
  one: QueuedCase,
  answer: { to: QueueState; words: string; origin: string },
): Promise<NewMessage> {
  const body = await readBody(db, one.bodyId);
  const standard = body?.written_standard ?? 'nb';
  const t = queueText[standard];
  const words = answer.words.trim();
  return {
    about: { bodyId: one.bodyId },
    bodyId: one.bodyId,
    to: { name: one.proposedByName, email: one.replyEmail ?? '', personId: one.proposedBy },
    writtenStandard: standard,
    subject: `${t.states[answer.to]}: ${one.title}`,
    text: [
      `${body?.name ?? ''}. ${t.states[answer.to]}: ${one.title}`,
      ...(words ? [words] : []),
      answer.origin + addresses.queuedCase(one.id),
    ].join('\n\n'),
    parts: [],
    onceKey: `${one.id}-${one.version + 1}`,
  };
}
