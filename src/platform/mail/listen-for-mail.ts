import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import { mailLimitBytes } from './read-mail.ts';

export type MailListener = { port: number; close: () => Promise<void> };

export type MailListenRefusal =
  | { code: 'address-taken'; host: string; port: number }
  | { code: 'address-not-allowed'; host: string; port: number; why: string };

/**
 * Takes mail by SMTP for one address and for that address with `+anything`, and for nobody else: it
 * passes nothing on. The sender is told that a mail was taken once `take` has kept it, and else to
 * come back later, so that none is lost between the two. Refuses a port that is not ours to have.
 */
export function listenForMail(options: {
  host: string;
  port: number;
  address: string;
  take: (raw: Buffer) => Promise<void>;
}): Promise<Verdict<MailListener, MailListenRefusal>> {
  const { host, port, address, take } = options;
  const server = new SMTPServer({
    name: 'omforent',
    banner: '',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: mailLimitBytes,
    maxClients: 20,
    socketTimeout: 60_000,
    closeTimeout: 2_000,
    logger: false,
    onRcptTo: (to, session, done) => {
      if (!isFor(address, to.address)) return done(answer(550, 'No such recipient here'));
      if (session.envelope.rcptTo.length > 0) return done(answer(452, 'One recipient at a time'));
      done();
    },
    onData: (stream, _, done) => {
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= mailLimitBytes) chunks.push(chunk);
      });
      stream.on('end', () => {
        if (size > mailLimitBytes) return done(answer(552, 'The message is too large'));
        take(Buffer.concat(chunks)).then(
          () => done(null),
          () => done(answer(451, 'Not taken just now, please come back')),
        );
      });
    },
  });
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code ?? error.message;
      resolve(
        why === 'EADDRINUSE'
          ? refused({ code: 'address-taken', host, port })
          : refused({ code: 'address-not-allowed', host, port, why }),
      );
    });
    // What a client breaks off concerns nobody else.
    server.on('error', () => undefined);
    server.listen(port, host, () =>
      resolve(
        allowed({
          port: (server.server.address() as AddressInfo).port,
          close: () => new Promise<void>((closed) => server.close(() => closed())),
        }),
      ),
    );
  });
}

/** Whether mail to this address is ours: `post@x` takes `POST@x` and `post+anything@x`. */
function isFor(address: string, to: string): boolean {
  const bare = to.toLowerCase().replace(/\+[^@]*@/, '@');
  return bare === address.toLowerCase();
}

function answer(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
