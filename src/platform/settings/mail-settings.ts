/** How mail leaves, where it comes back to, and whether this machine takes it in. */
export type MailSettings = {
  /** The mail server that takes what goes out. Without one, mail is laid in a folder. */
  smtp?: SmtpServer;
  /** The address that mail is sent from, and that answers come back to. */
  from: string;
  /** The port where mail comes in; without one, none is opened. */
  inPort?: number;
};

export type SmtpServer = {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise the connection is lifted to TLS where the server can. */
  secure: boolean;
  account?: { user: string; password: string };
};

/** The sender where nothing is really sent. */
export const folderSender = 'post@omforent.example';

/** Reads `smtp://user:password@host:port`; null where it is not that. */
export function readSmtpUrl(url: string): SmtpServer | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, username, password, pathname, search } = new URL(url);
  if (protocol !== 'smtp:' && protocol !== 'smtps:') return null;
  if (!hostname || search || (pathname !== '' && pathname !== '/')) return null;
  const secure = protocol === 'smtps:';
  const account = accountOf(username, password);
  if (account === null) return null;
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ...(account ? { account } : {}),
  };
}

function accountOf(user: string, password: string) {
  if (!user) return password ? null : undefined;
  try {
    return { user: decodeURIComponent(user), password: decodeURIComponent(password) };
  } catch {
    return null;
  }
}

/** Whether this can stand as a sender: one address in plain letters with a domain. */
export function isSenderAddress(typed: string): boolean {
  return /^[\w.!#$%&'*/=?^`{|}~-]{1,64}@(?:[a-z0-9-]{1,63}\.)*[a-z0-9-]{1,63}$/i.test(typed);
}

/** An address as it may be shown: whoever reads a line on a screen learns no password. */
export function withoutAccount(url: string): string {
  return url.replace(/\/\/.*@/, '//…@');
}
