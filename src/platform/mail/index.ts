import { join } from 'node:path';
import { folderSender } from '../settings/mail-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { folderMailer } from './folder-mailer.ts';
import type { Mailer } from './outgoing-mail.ts';
import { smtpMailer } from './smtp-mailer.ts';

export { listenForMail, type MailListener, type MailListenRefusal } from './listen-for-mail.ts';
export type { Mailer, OutgoingMail, SendOutcome } from './outgoing-mail.ts';

export { mailLimitBytes, type ReadMail, readMail, stopReadingMail } from './read-mail.ts';
export type { ReturnedMail } from './returned-mail.ts';
export { takeFromFolder } from './take-from-folder.ts';

/** Where mail lies that no server takes, and where it may be laid to come in. */
export const mailFolders = (dataDirectory: string) => ({
  out: join(dataDirectory, 'post', 'ut'),
  in: join(dataDirectory, 'post', 'inn'),
});

/**
 * What carries mail away by these settings: the mail server, or a folder where there is none. The
 * demo never sends: its people are made up, and somebody else may own an address.
 */
export function openMailer(settings: Pick<Settings, 'mail' | 'dataDirectory' | 'demo'>): Mailer {
  const from = settings.mail?.from ?? folderSender;
  const smtp = settings.demo ? undefined : settings.mail?.smtp;
  return smtp
    ? smtpMailer(smtp, from)
    : folderMailer(mailFolders(settings.dataDirectory).out, from);
}
