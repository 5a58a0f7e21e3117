/** A mail server's report that a mail of ours was not delivered. Nothing in it is proved. */
export type ReturnedMail = {
  /** The Message-ID of the mail that came back. */
  messageId: string;
  outcome: 'failed' | 'delayed';
  /** The addresses it was for, in small letters: as written by the sender, and at the end. */
  recipients: string[];
  /** The server's own words. */
  said: string;
};

/** The texts of a report, each empty where the report has none. */
export type ReportParts = {
  /** The part that machines read. */
  status: string;
  /** The mail that came back, or its header. */
  original: string;
};

const saidLimit = 500;

/**
 * What a delivery report says of our mail; null where it says nothing of a failure or a delay, or
 * not of which mail.
 * @source RFC 3464, RFC 6522
 */
export function returnedMail({ status, original }: ReportParts): ReturnedMail | null {
  const [aboutMail = '', ...recipients] = unfolded(status).split(/\n(?:[ \t]*\n)+/);
  const outcomes = recipients.map((block) => ({ block, action: fieldOf(block, 'Action') }));
  const told =
    outcomes.find(({ action }) => /^failed\b/i.test(action)) ??
    outcomes.find(({ action }) => /^delayed\b/i.test(action));
  const messageId =
    idIn(fieldOf(aboutMail, 'Original-Message-ID')) ||
    idIn(fieldOf(aboutMail, 'X-Original-Message-ID')) ||
    idIn(fieldOf(headOf(original), 'Message-ID'));
  if (!told || !messageId) return null;
  const addresses = ['Original-Recipient', 'Final-Recipient'].map((name) =>
    addressIn(fieldOf(told.block, name)),
  );
  const said = [fieldOf(told.block, 'Status'), fieldOf(told.block, 'Diagnostic-Code')];
  return {
    messageId,
    outcome: /^failed\b/i.test(told.action) ? 'failed' : 'delayed',
    recipients: [...new Set(addresses.filter(Boolean))],
    said: said.filter(Boolean).join(' ').slice(0, saidLimit),
  };
}

const unfolded = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\n[ \t]+(?=\S)/g, ' ');

const headOf = (mail: string) => unfolded(mail).split('\n\n')[0] ?? '';

function fieldOf(block: string, name: string): string {
  const start = `${name.toLowerCase()}:`;
  const line = block.split('\n').find((one) => one.toLowerCase().startsWith(start));
  return line?.slice(start.length).trim() ?? '';
}

const idIn = (value: string) => /<[^<>\s]{1,250}>/.exec(value)?.[0] ?? '';

/** "rfc822;name@place" without its kind. */
const addressIn = (value: string) =>
  value
    .replace(/^[^;]*;/, '')
    .trim()
    .replace(/^<|>$/g, '')
    .toLowerCase()
    .slice(0, 254);
