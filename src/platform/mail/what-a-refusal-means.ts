import type { MailHindrance } from './outgoing-mail.ts';

/** What a conversation with a mail server ended in, before its mail was taken. */
export type BrokenConversation = {
  stage: 'connect' | 'sign-in' | 'send';
  /** The reply code, where the server gave one. */
  status: number | undefined;
  /** The command it answered: MAIL FROM, RCPT TO, DATA. */
  command: string | undefined;
  /** The library's own name for what went wrong. */
  code: string | undefined;
  said: string;
};

const tooBig = 552;

/**
 * What a broken conversation means for this mail and for the others. What concerns the server or
 * our account with it holds up all; a 4xx and a connection that breaks while the mail is handed
 * over hold up this one; a 5xx about the recipient or the mail is final.
 * @source RFC 5321 section 4.2.1 and 4.5.4
 */
export function whatARefusalMeans(broken: BrokenConversation): MailHindrance {
  const { stage, status, command, said } = broken;
  if (stage === 'connect') {
    const ours = broken.code === 'ETLS' ? 'server-refuses-us' : 'server-unreachable';
    return { holdsUp: 'all', problem: ours, said };
  }
  if (stage === 'sign-in') return { holdsUp: 'all', problem: 'server-refuses-us', said };
  if (status === 421) return { holdsUp: 'all', problem: 'server-unreachable', said };
  if (status === 530 || status === 535) {
    return { holdsUp: 'all', problem: 'server-refuses-us', said };
  }
  if (broken.code === 'EENVELOPE' && status === undefined) {
    return { holdsUp: 'never', problem: 'address-unusable', said };
  }
  if (broken.code === 'EMESSAGE' && status === undefined) {
    return { holdsUp: 'never', problem: 'message-refused', said };
  }
  if (status === undefined) return { holdsUp: 'later', problem: 'broke-off', said };
  if (status < 500) return { holdsUp: 'later', problem: 'refused-for-now', said };
  if (command === 'MAIL FROM' && status !== tooBig) {
    return { holdsUp: 'all', problem: 'server-refuses-us', said };
  }
  const problem = command === 'RCPT TO' ? 'recipient-refused' : 'message-refused';
  return { holdsUp: 'never', problem, said };
}
