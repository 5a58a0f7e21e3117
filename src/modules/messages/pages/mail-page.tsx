import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { FilterBar, Hidden, Select } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Pager } from '../../../ui/components/pager.tsx';
import { Note } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import type { PageAnswer, Visit } from '../../identity/route.ts';
import { countUnread } from '../store/read-incoming.ts';
import { type ListedMessage, listMessages, type MessageFilter } from '../store/read-messages.ts';
import { messagesText } from '../text/index.ts';
import { messageStates } from '../vocabulary.ts';
import { MessageMark, problemOf, whenOf } from './message-standing.tsx';

const pageLength = 100;

/** All that goes out, as the address asks for it; in the demo, the mailbox of everybody. */
export async function mailPage(visit: Visit): Promise<PageAnswer> {
  const { db, language, query, actor } = visit;
  const t = messagesText[language];
  const filter: MessageFilter = {
    bodyId: actor?.bodyId ?? null,
    state: messageStates.find((one) => one === query.get('tilstand')) ?? null,
    meetingId: query.get('mote'),
  };
  const page = Math.max(1, Number.parseInt(query.get('side') ?? '', 10) || 1);
  const [found, unread] = await Promise.all([
    listMessages(db, filter, { offset: (page - 1) * pageLength, limit: pageLength + 1 }),
    countUnread(db, filter.bodyId),
  ]);
  const rows = found.slice(0, pageLength);
  const asked = { tilstand: filter.state ?? '', mote: filter.meetingId ?? '' };
  const filtered = filter.state !== null || filter.meetingId !== null;
  const pageLink = (to: number, label: string) => ({
    href: addresses.mail({ ...asked, side: to === 1 ? undefined : to }),
    label,
  });
  return {
    kind: 'page',
    title: t.title,
    nav: 'mail',
    main: (
      <>
        <PageHead
          title={t.title}
          lede={visit.demo ? t.demo : t.lede}
          actions={
            <ButtonLink href={addresses.mailIncoming()} secondary>
              {unread > 0 ? t.incomingCount(unread) : t.incoming}
            </ButtonLink>
          }
        />
        {rows.length > 0 || filtered ? <Filter filter={filter} visit={visit} /> : null}
        {rows.length === 0 ? (
          <EmptyState
            title={filtered ? t.empty.noMatch : t.empty.title}
            body={filtered ? t.empty.noMatchBody : t.empty.body}
          />
        ) : (
          <Messages rows={rows} visit={visit} />
        )}
        <Pager
          label={t.title}
          shown={t.found(rows.length)}
          previous={page > 1 ? pageLink(page - 1, t.newer) : undefined}
          next={found.length > pageLength ? pageLink(page + 1, t.older) : undefined}
        />
      </>
    ),
  };
}

function Filter({ filter, visit }: { filter: MessageFilter; visit: Visit }) {
  const t = messagesText[visit.language];
  const states = messageStates.map((value) => ({ value, label: t.states[value] }));
  return (
    <FilterBar action={addresses.mail()} label={t.filter.label} submit={t.filter.submit}>
      <Select
        name="tilstand"
        label={t.filter.state}
        value={filter.state ?? ''}
        options={[{ value: '', label: t.filter.all }, ...states]}
      />
      {filter.meetingId ? <Hidden values={{ mote: filter.meetingId }} /> : null}
      {filter.meetingId ? (
        <a className="clear" href={addresses.meeting(filter.meetingId)}>
          {t.message.meeting}
        </a>
      ) : null}
      {filter.meetingId || filter.state ? (
        <a className="clear" href={addresses.mail()}>
          {t.filter.clear}
        </a>
      ) : null}
    </FilterBar>
  );
}

function Messages({ rows, visit }: { rows: readonly ListedMessage[]; visit: Visit }) {
  const { language, now } = visit;
  const t = messagesText[language];
  return (
    <Table
      caption={t.title}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'subject',
          title: t.columns.subject,
          heading: true,
          cell: (row) => <a href={addresses.mailMessage(row.id)}>{row.subject}</a>,
        },
        {
          key: 'to',
          title: t.columns.to,
          cell: (row) => (
            <span className="mail-to">
              {row.to.name} <small>{row.to.email}</small>
            </span>
          ),
        },
        {
          key: 'state',
          title: t.columns.state,
          cell: (row) => (
            <>
              <MessageMark message={row} language={language} />
              <Problem row={row} visit={visit} />
            </>
          ),
        },
        { key: 'when', title: t.columns.when, cell: (row) => whenOf(row, language, now) },
      ]}
    />
  );
}

function Problem({ row, visit }: { row: ListedMessage; visit: Visit }) {
  const problem = problemOf(row, visit.language);
  if (!problem) return null;
  const t = messagesText[visit.language];
  const tried = row.attempts > 0 ? t.attempts(row.attempts) : t.notTried;
  return (
    <Note bad={row.state === 'failed'} title={tried}>
      {problem}
    </Note>
  );
}
