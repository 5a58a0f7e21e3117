import { setTimeout as pause } from 'node:timers/promises';
import { allowed, type Verdict } from '../../kernel/verdict.ts';
import { actingAsProgram, perform } from '../../modules/identity/command.ts';
import {
  deleteOldContent,
  mailChannel,
  noteOwnAddress,
  sendDue,
  takeIncoming,
  takeWaiting,
} from '../../modules/messages/index.ts';
import type { OpenDatabase } from '../../platform/database/index.ts';
import type { Log } from '../../platform/log/log.ts';
import {
  listenForMail,
  type MailListenRefusal,
  mailFolders,
  mailLimitBytes,
  openMailer,
  stopReadingMail,
  takeFromFolder,
} from '../../platform/mail/index.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { takeReply } from './incoming-mail.ts';
import { runAgain } from './run-again.ts';

export type MailJob = { stop: () => Promise<void> };

/** How often the queue and the folder are looked at where nothing tells of anything new. */
const everyMs = 5_000;

/** How often it is looked for mail that has been kept for long enough. */
const forgetEveryMs = 3_600_000;

const stopPatience = 10_000;

const clock = () => new Date();

/**
 * Sends what waits, takes what comes in and forgets what is old, for as long as the server runs. Refuses to start where
 * the port for incoming mail is not ours to have.
 */
export async function startMail(
  { db, listen }: Pick<OpenDatabase, 'db' | 'listen'>,
  settings: Settings,
  log: Log,
): Promise<Verdict<MailJob, MailListenRefusal>> {
  const mailer = openMailer(settings);
  const folders = mailFolders(settings.dataDirectory);
  const tell = (surprises: readonly unknown[]) => {
    for (const error of surprises) log.error('mail went wrong', { error });
  };
  const take = async (raw: Buffer, by: 'smtp' | 'folder') => {
    const taken = await takeIncoming(db, { raw, by }, takeReply, actingAsProgram(clock()));
    if (taken.surprise !== undefined) tell([taken.surprise]);
  };

  const port = settings.mail?.inPort;
  const listener =
    port === undefined
      ? null
      : await listenForMail({
          host: settings.host,
          port,
          address: mailer.from,
          take: (raw) => take(raw, 'smtp'),
        });
  if (listener && !listener.ok) return listener;
  const answersTo = listener ? mailer.from : null;
  await perform(db, noteOwnAddress, { answersTo }, actingAsProgram(clock()));

  const surprised = (error: unknown) => tell([error]);
  const sending = runAgain(
    async (goOn) => tell((await sendDue(db, mailer, clock, goOn)).surprises),
    everyMs,
    surprised,
  );
  const taking = runAgain(
    async () => {
      const found = await takeFromFolder(folders.in, mailLimitBytes, (raw) => take(raw, 'folder'));
      tell(found.surprises);
      tell((await takeWaiting(db, takeReply, clock)).surprises);
    },
    everyMs,
    surprised,
  );
  const forgetting = runAgain(
    async () => {
      await perform(db, deleteOldContent, null, actingAsProgram(clock()));
    },
    forgetEveryMs,
    surprised,
  );
  const listening = listen(mailChannel, { told: sending.wake, missed: sending.wake });
  sending.wake();
  taking.wake();
  forgetting.wake();
  const stop = async () => {
    const ended = Promise.all([
      listening.close(),
      listener?.value.close(),
      sending.stop(),
      taking.stop(),
      forgetting.stop(),
    ]);
    // A mail server that takes its time does not hold ours up: the lease of its mail runs out.
    await Promise.race([ended, pause(stopPatience, null, { ref: false })]);
    await stopReadingMail();
  };
  return allowed({ stop });
}
