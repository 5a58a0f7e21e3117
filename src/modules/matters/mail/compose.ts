import type { PersonId } from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { NewMessage } from '../../messages/vocabulary.ts';
import { nb } from '../text/mail/nb.ts';
import { nn } from '../text/mail/nn.ts';
import type { Matter } from '../vocabulary.ts';

export const mailTexts = { nb, nn };
export type MailText = (typeof mailTexts)[WrittenStandard];

/** Somebody who is written to, in their own written standard. */
export type Recipient = {
  name: string;
  email: string;
  personId: PersonId | null;
  standard: WrittenStandard;
};

/**
 * One mail about a matter: its number, what it says, and where the whole is. Whatever the mail is
 * about, that of a practice matter is stamped in its subject and says so first.
 * @source F-040
 */
export function mailAbout(
  matter: Matter,
  to: Recipient,
  mail: {
    subject: (t: MailText) => string;
    paragraphs: (t: MailText) => readonly (string | false | null)[];
    site: string;
    onceKey: string;
  },
): NewMessage {
  const t = mailTexts[to.standard];
  const stamp = matter.practice ? `${t.practice}: ` : '';
  const paragraphs = [
    t.greeting(to.name),
    matter.practice && t.practiceNote,
    t.number(matter.number),
    ...mail.paragraphs(t),
    t.read(mail.site + addresses.matter(matter.id)),
  ];
  return {
    about: { bodyId: matter.bodyId },
    bodyId: matter.bodyId,
    to: { name: to.name, email: to.email, personId: to.personId },
    writtenStandard: to.standard,
    subject: `${stamp}${mail.subject(t)}`,
    text: paragraphs.filter(Boolean).join('\n\n'),
    parts: [],
    onceKey: mail.onceKey,
  };
}
