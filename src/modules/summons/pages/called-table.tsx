import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import type { Visit } from '../../identity/route.ts';
import type { MessageStanding } from '../../messages/vocabulary.ts';
import { isMemberSeat } from '../../organisations/index.ts';
import { isVacant } from '../rules/whom-a-sending-reaches.ts';
import { summonsText } from '../text/index.ts';
import type { Invitation } from '../vocabulary.ts';
import { MailMark, ReplyMark } from './marks.tsx';

/** Everybody who is called, deputies under the member whose place they take. */
export function CalledTable(props: {
  invitations: readonly Invitation[];
  messages: readonly MessageStanding[];
  /** Who can still be called in the place of a member who is away; null where nobody is left. */
  nextFor: (member: Invitation) => string | null;
  mayEdit: boolean;
  over: boolean;
  visit: Visit;
}) {
  const { invitations, messages, nextFor, mayEdit, over, visit } = props;
  const { language, actor } = visit;
  const t = summonsText[language];
  const mayReadMail = visit.may('mail.read', { bodyId: invitations[0]?.bodyId ?? null }).ok;
  const columns: Column<Invitation>[] = [
    {
      key: 'name',
      title: t.columns.name,
      heading: true,
      cell: (one) => <Called one={one} all={invitations} t={t} />,
    },
    { key: 'role', title: t.columns.role, cell: (one) => t.roles[one.role] },
    {
      key: 'reply',
      title: t.columns.reply,
      cell: (one) => (
        <>
          {isVacant(one) ? null : <ReplyMark invitation={one} language={language} />}
          {one.reason && (mayEdit || one.personId === actor?.personId) ? (
            <small className="sub">{t.reasonGiven(one.reason)}</small>
          ) : null}
          {standsEmpty(one, invitations) ? (
            <small className="sub">
              <Status shape="bad">{nextFor(one) ? t.seatEmpty : t.noDeputyLeft}</Status>
            </small>
          ) : null}
        </>
      ),
    },
    ...(mayEdit
      ? [
          {
            key: 'mail',
            title: t.columns.mail,
            cell: (one: Invitation): ReactNode =>
              isVacant(one) ? null : (
                <MailMark
                  invitation={one}
                  messages={messages}
                  mayRead={mayReadMail}
                  language={language}
                />
              ),
          },
          ...(over
            ? []
            : [
                {
                  key: 'acts',
                  title: <span className="vh">{t.act.register}</span>,
                  cell: (one: Invitation): ReactNode => (
                    <Acts
                      one={one}
                      callable={standsEmpty(one, invitations) && nextFor(one) !== null}
                      t={t}
                    />
                  ),
                },
              ]),
        ]
      : []),
  ];
  return (
    <Table
      caption={t.title}
      columns={columns}
      rows={deputiesUnderMembers(invitations)}
      rowKey={(one) => one.id}
    />
  );
}

function Called(props: {
  one: Invitation;
  all: readonly Invitation[];
  t: (typeof summonsText)['nb'];
}) {
  const { one, all, t } = props;
  const member = all.find((other) => other.id === one.standsInFor);
  const from = one.represents ?? one.organisation;
  return (
    <span className={member ? 'stands-in' : undefined}>
      {one.name || t.vacant}
      {member ? (
        <small className="sub">
          {isVacant(member) ? t.standsInVacant : t.standsInFor(member.name)}
        </small>
      ) : null}
      {!member && from ? <small className="sub">{from}</small> : null}
    </span>
  );
}

function Acts(props: { one: Invitation; callable: boolean; t: (typeof summonsText)['nb'] }) {
  const { one, callable, t } = props;
  return (
    <span className="acts">
      {callable ? (
        <PostButton
          action={addresses.callDeputy(one.meetingId, one.id)}
          label={t.act.callDeputyFor(one.name || t.vacant.toLowerCase())}
          secondary
          small
        >
          {t.act.callDeputy}
        </PostButton>
      ) : null}
      {isVacant(one) ? null : (
        <a
          className="act"
          href={addresses.summonsReply(one.meetingId, one.id)}
          aria-label={t.act.registerFor(one.name)}
        >
          {t.act.register}
        </a>
      )}
    </span>
  );
}

/** A member who is away, and in whose place nobody stands. */
function standsEmpty(one: Invitation, all: readonly Invitation[]): boolean {
  const deputies = all.filter((other) => other.standsInFor === one.id);
  return (
    one.standsInFor === null &&
    isMemberSeat(one) &&
    one.reply === 'not-coming' &&
    deputies.every((deputy) => deputy.reply === 'not-coming')
  );
}

function deputiesUnderMembers(invitations: readonly Invitation[]): Invitation[] {
  return invitations
    .filter((one) => one.standsInFor === null)
    .flatMap((member) => [
      member,
      ...invitations.filter((deputy) => deputy.standsInFor === member.id),
    ]);
}
