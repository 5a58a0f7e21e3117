import type { Reader } from '../../platform/database/tables.ts';
import { addresses } from '../../ui/addresses.ts';
import { formatDate } from '../../ui/format.ts';
import type { NewMessage } from '../messages/vocabulary.ts';
import { listSeats, readBody } from '../organisations/index.ts';
import { questionText } from './text/index.ts';
import type { VendorQuestion } from './vocabulary.ts';

/** What the expert is told of a new question; null where the expert's seat has no mail address. */
export async function messageToExpert(
  db: Reader,
  one: VendorQuestion,
  origin: string,
): Promise<NewMessage | null> {
  const seats = await listSeats(db, one.bodyId);
  const seat = seats.find((of) => of.holder_person_id === one.expert && of.email);
  if (!seat?.email) return null;
  const standard = (await readBody(db, one.bodyId))?.written_standard ?? 'nb';
  const t = questionText[standard];
  return {
    about: { bodyId: one.bodyId },
    bodyId: one.bodyId,
    to: { name: one.expertName ?? '', email: seat.email, personId: one.expert },
    writtenStandard: standard,
    subject: t.mail.asked(one.number, one.title),
    text: [
      one.question,
      ...(one.neededBy ? [t.mail.neededBy(formatDate(one.neededBy))] : []),
      `${t.mail.see} ${origin}${addresses.vendorQuestion(one.id)}`,
    ].join('\n\n'),
    parts: [],
    onceKey: `${one.id}-asked`,
  };
}

/**
 * What the vendor is told: the words meant for it, and nothing from inside. Null where no address
 * was left.
 */
export async function messageToVendor(
  db: Reader,
  one: VendorQuestion,
  told: { kind: 'answered' | 'lifted'; words: string; origin: string },
): Promise<NewMessage | null> {
  if (!one.replyEmail) return null;
  const standard = (await readBody(db, one.bodyId))?.written_standard ?? 'nb';
  const t = questionText[standard];
  return {
    about: { bodyId: one.bodyId },
    bodyId: one.bodyId,
    to: { name: one.askedByName, email: one.replyEmail, personId: one.askedBy },
    writtenStandard: standard,
    subject: t.mail[told.kind](one.number, one.title),
    text: [told.words, `${t.mail.see} ${told.origin}${addresses.vendorQuestion(one.id)}`].join(
      '\n\n',
    ),
    parts: [],
    onceKey: `${one.id}-${told.kind}`,
  };
}
