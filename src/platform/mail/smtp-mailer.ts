import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpServer } from '../settings/mail-settings.ts';
import { composeMail } from './compose-mail.ts';
import type { Mailer, SendOutcome } from './outgoing-mail.ts';
import { type BrokenConversation, whatARefusalMeans } from './what-a-refusal-means.ts';

/** How long one mail may take, in milliseconds: well within the lease of whoever sends it. */
export const sendingLimit = 120_000;

const loopback = ['localhost', '127.0.0.1', '::1'];

type Failure = Error & {
  code?: string | undefined;
  responseCode?: number | undefined;
  command?: string | undefined;
};

/** Hands each mail to one server, over one connection each. Signs in only where it is encrypted. */
export function smtpMailer(server: SmtpServer, from: string): Mailer {
  const send: Mailer['send'] = async (mail) => {
    const { bytes, envelope } = await composeMail(mail);
    return converse(server, { ...envelope, size: bytes.length }, bytes);
  };
  return { by: 'smtp', from, send };
}

type Envelope = { from: string; to: string; size: number };

function converse(server: SmtpServer, envelope: Envelope, bytes: Buffer): Promise<SendOutcome> {
  const { host, port, secure, account } = server;
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: account !== undefined && !secure && !loopback.includes(host),
    // A server of one's own machine has no certificate that anybody signed.
    ...(loopback.includes(host) ? { tls: { rejectUnauthorized: false } } : {}),
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    dnsTimeout: 30_000,
    socketTimeout: 60_000,
  });
  return new Promise((resolve) => {
    let stage: BrokenConversation['stage'] = 'connect';
    let ended = false;
    const conclude = (outcome: SendOutcome) => {
      if (ended) return;
      ended = true;
      clearTimeout(clock);
      if (outcome.ok) connection.quit();
      else connection.close();
      resolve(outcome);
    };
    const fail = (error: Failure) => {
      const { code, command, responseCode: status } = error;
      const said = withoutSecrets(error.message, server);
      conclude({ ok: false, ...whatARefusalMeans({ stage, status, command, code, said }) });
    };
    const clock = setTimeout(() => fail(new Error('the server took too long')), sendingLimit);
    // Stays for the connection's whole life: a late error concerns nobody.
    connection.on('error', fail);
    connection.on('end', () => fail(new Error('the server closed the connection')));
    const hand = () => {
      stage = 'send';
      connection.send(envelope, bytes, (error, info) => {
        if (error) fail(error);
        else conclude({ ok: true, said: info?.response ?? '' });
      });
    };
    connection.connect((error) => {
      if (error) return fail(error);
      if (!account) return hand();
      stage = 'sign-in';
      const credentials = { user: account.user, pass: account.password };
      connection.login({ credentials }, (refusal) => (refusal ? fail(refusal) : hand()));
    });
  });
}

const longest = 500;

/** What a server said, on one line and without the account, whatever it repeated of it. */
function withoutSecrets(said: string, { account }: SmtpServer): string {
  let line = said.replace(/\s+/g, ' ').trim().slice(0, longest);
  for (const secret of account ? [account.password, account.user] : []) {
    if (!secret) continue;
    line = line.replaceAll(secret, '…').replaceAll(Buffer.from(secret).toString('base64'), '…');
  }
  return line;
}
