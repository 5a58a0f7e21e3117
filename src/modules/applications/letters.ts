import { addresses } from '../../ui/addresses.ts';
import { formatDate } from '../../ui/format.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import type { NewMessage } from '../messages/vocabulary.ts';

import { hashOf } from './store/links.ts';
import { mailKeyOf } from './store/mail-key.ts';
import { lettersText } from './text/index.ts';
import type { Applicant } from './vocabulary.ts';

type To = Pick<Applicant, 'id' | 'name' | 'email' | 'writtenStandard'>;

function letter(
  to: To,
  key: string,
  { subject, lines }: { subject: string; lines: readonly string[] },
): NewMessage {
  return {
    about: null,
    bodyId: null,
    to: { name: to.name, email: to.email, personId: null },
    writtenStandard: to.writtenStandard,
    subject,
    text: lines.filter((line) => line !== '').join('\n\n'),
    parts: [],
    onceKey: `${mailKeyOf(to.id)}${key}`,
    sealed: true,
  };
}

const linkOf = (origin: string, token: string) => `${origin}${addresses.ownApplication(token)}`;

/** The link to what was begun; once for each address that is written. */
export function letterOfDraft(
  to: To,
  { round, token, origin }: { round: RecruitmentRound; token: string; origin: string },
): NewMessage {
  const t = lettersText[to.writtenStandard];
  const name = round.name[to.writtenStandard];
  const key = `draft/${hashOf(`${to.email} ${token}`).toString('hex').slice(0, 16)}`;
  const deadline = round.deadline ? formatDate(round.deadline) : '';
  const lines = [t.hello(to.name), t.draft(name, deadline), linkOf(origin, token), t.keepLink];
  return letter(to, key, { subject: t.draftSubject(name), lines });
}

/** What was sent in, the link to it, and who decides and how. */
export function letterOfReceipt(
  to: To & Pick<Applicant, 'version'>,
  given: {
    round: RecruitmentRound;
    token: string;
    origin: string;
    sent: readonly string[];
    deciders: readonly string[];
  },
): NewMessage {
  const { round, token, origin, sent, deciders } = given;
  const standard = to.writtenStandard;
  const t = lettersText[standard];
  const name = round.name[standard];
  const lines = [
    t.hello(to.name),
    t.received(name),
    sent.join('\n'),
    round.deadline ? t.mayChange(formatDate(round.deadline)) : '',
    linkOf(origin, token),
    t.keepLink,
    t.whoDecides(deciders),
    round.selectionModel ? t.howChosen[round.selectionModel.model] : '',
    round.eraseAfter ? t.erasedAfter(formatDate(round.eraseAfter)) : '',
  ];
  return letter(to, `sent/${to.version}`, { subject: t.receivedSubject(name), lines });
}

/** To somebody who has applied already and sent in once more: the way to both. */
export function letterOfSecond(
  to: To & Pick<Applicant, 'version'>,
  given: {
    round: RecruitmentRound;
    token: string;
    draft: { id: string; token: string };
    origin: string;
  },
): NewMessage {
  const { round, token, draft, origin } = given;
  const t = lettersText[to.writtenStandard];
  const name = round.name[to.writtenStandard];
  const lines = [
    t.hello(to.name),
    t.appliedAlready(name),
    linkOf(origin, token),
    t.writtenNow,
    linkOf(origin, draft.token),
  ];
  return letter(to, `again/${draft.id}`, { subject: t.receivedSubject(name), lines });
}

/** That an application, or a part of it, is withdrawn. */
export function letterOfWithdrawal(
  to: To & Pick<Applicant, 'version'>,
  { round, what }: { round: RecruitmentRound; what: string | null },
): NewMessage {
  const t = lettersText[to.writtenStandard];
  const name = round.name[to.writtenStandard];
  const lines = [t.hello(to.name), what ? t.withdrawnPart(what, name) : t.withdrawnAll(name)];
  return letter(to, `withdrawn/${to.version}`, { subject: t.withdrawnSubject(name), lines });
}

/** The link to what is known of somebody who was put in by others. */
export function letterOfOwnLink(
  to: To,
  { round, token, origin }: { round: RecruitmentRound; token: string; origin: string },
): NewMessage {
  const t = lettersText[to.writtenStandard];
  const name = round.name[to.writtenStandard];
  const key = `link/${hashOf(token).toString('hex').slice(0, 16)}`;
  const lines = [t.hello(to.name), t.ownLink(name), linkOf(origin, token), t.keepLink];
  return letter(to, key, { subject: t.ownLinkSubject(name), lines });
}

/** The link by which a list of applicants is received. @source F-018 */
export function letterOfHandOver(
  round: RecruitmentRound,
  count: number,
  to: {
    receiver: string;
    receiverEmail: string;
    issuer: string;
    origin: string;
    token: string;
  },
): NewMessage {
  const t = lettersText.nb;
  const link = `${to.origin}${addresses.handOverLink(to.token)}`;
  return {
    about: null,
    bodyId: null,
    to: { name: to.receiver, email: to.receiverEmail, personId: null },
    writtenStandard: 'nb',
    subject: t.handOverSubject(round.name.nb),
    text: [
      t.hello(to.receiver),
      t.handOver(to.issuer, round.name.nb, count),
      t.handOverLink,
      link,
    ].join('\n\n'),
    parts: [],
    onceKey: `hand-over/${round.id}/${hashOf(to.token).toString('hex').slice(0, 16)}`,
    sealed: true,
  };
}
