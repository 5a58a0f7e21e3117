import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerAddress } from 'smtp-server';

export type Delivered = { to: string[]; raw: string };

/** How the server of a test behaves; each may be changed while it runs. */
export type Behaviour = {
  /** Answers a recipient with this status instead of taking it. */
  recipient?: (address: string) => { status: number; text: string } | undefined;
  /** Whether an account may sign in; its words are repeated in the refusal, as some servers do. */
  account?: (given: { user: string; password: string }) => boolean;
  sender?: () => { status: number; text: string } | undefined;
  /** What happens once the mail has been handed over. */
  data?: (raw: string) => 'take' | 'hang-up' | { status: number; text: string };
};

export type TestMailServer = {
  port: number;
  behaviour: Behaviour;
  /** What was taken, in order. */
  delivered: Delivered[];
  close: () => Promise<void>;
};

/** A mail server that speaks SMTP on a port of this machine, for tests; it keeps what it takes. */
export async function testMailServer(port = 0): Promise<TestMailServer> {
  const delivered: Delivered[] = [];
  const behaviour: Behaviour = {};
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onAuth: ({ username, password }, _, done) => {
      const given = { user: username ?? '', password: password ?? '' };
      if (behaviour.account?.(given)) return done(null, { user: given.user });
      done(new Error(`${given.user} with ${given.password} may not`));
    },
    onMailFrom: (_, __, done) => done(asError(behaviour.sender?.())),
    onRcptTo: ({ address }: SMTPServerAddress, _, done) =>
      done(asError(behaviour.recipient?.(address))),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        const fate = behaviour.data?.(raw) ?? 'take';
        if (fate === 'hang-up') {
          for (const { _socket } of connectionsOf(server)) _socket.destroy();
          return;
        }
        if (fate !== 'take') return done(asError(fate));
        delivered.push({ to: session.envelope.rcptTo.map((one) => one.address), raw });
        done();
      });
    },
  });
  // A connection that a client broke off is no fault of the server.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const address = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port: address.port, behaviour, delivered, close };
}

function asError(answer: { status: number; text: string } | undefined): Error | null {
  if (!answer) return null;
  return Object.assign(new Error(answer.text), { responseCode: answer.status });
}

type Connection = { _socket: { destroy: () => void } };
const connectionsOf = (server: SMTPServer) =>
  (server as unknown as { connections: Set<Connection> }).connections;
