import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, Hidden } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Note, Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { isOver, MeetingTabs } from '../../meetings/index.ts';
import { profileOfBody } from '../../procedure/index.ts';
import { nextRound, sendSummons } from '../commands/send-summons.ts';
import { noticeFiles, type Prepared, prepareSending } from '../sending.ts';
import { summonsText } from '../text/index.ts';
import { refusalWords } from './answer-words.ts';
import { NoticeInTime } from './forecast.tsx';
import { previewOf, type Recipient, recipientsOf } from './recipients.ts';

/** What would go out now: to whom, in which written standard, who cannot be reached, and the mail. */
export async function sendPage(visit: Visit, errors: readonly FieldError[] = []): Promise<Answer> {
  const { db, language } = visit;
  const t = summonsText[language];
  const prepared = await prepareSending(db, visit.params.id ?? '');
  if (!prepared) return notPublished(visit);
  const { scene, published, plan } = prepared;
  const { meeting, body } = scene;
  const recipients = recipientsOf(prepared);
  const reached = recipients.filter((one) => one.told && one.email !== null);
  const without = recipients.filter((one) => one.told && one.email === null);
  const date = formatDate(meeting.held_on);
  const over = isOver(meeting);
  const reason =
    meeting.state === 'cancelled'
      ? t.refusals['meeting-is-cancelled']
      : over
        ? t.send.over
        : t.send.nothing;
  const closed = published.document.agenda.some((row) => row.closed);
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.send.title,
    nav: 'meetings',
    crumbs: [
      { label: `${body.name} ${date}`, href: addresses.meeting(meeting.id) },
      { label: t.title, href: addresses.summons(meeting.id) },
      { label: t.send.title },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.send.title} lede={t.send.lede(published.number)}>
          <MeetingTabs meeting={meeting} current="summons" visit={visit} />
        </PageHead>
        {plan.moved ? <Note title={t.send.moved} /> : null}
        {without.length > 0 ? (
          <Note
            bad
            title={t.send.withoutAddress(without.length)}
            fixes={<a href={addresses.body(body.id)}>{t.send.bodyPage}</a>}
          />
        ) : null}
        {closed ? <p className="dim">{t.send.closed}</p> : null}
        {prepared.round ? null : (
          <NoticeInTime
            profile={await profileOfBody(db, body.id, meeting.held_on)}
            sentOn={visit.today}
            meetingDate={meeting.held_on}
            language={language}
          />
        )}
        {recipients.length > 0 ? (
          <section className="block" aria-labelledby="to">
            <h2 id="to">{t.send.to}</h2>
            <RecipientTable recipients={recipients} visit={visit} />
          </section>
        ) : null}
        <div className="mail-previews">
          <Previews prepared={prepared} recipients={reached} visit={visit} />
        </div>
        <form method="post" action={addresses.summonsSend(meeting.id)} className="acts">
          <Hidden values={{ versjon: published.number }} />
          {recipients.length === 0 || over ? (
            <DisabledWithReason reason={reason}>{t.send.title}</DisabledWithReason>
          ) : (
            <Button>{t.send.confirm(reached.length)}</Button>
          )}
          <ButtonLink href={addresses.summons(meeting.id)} secondary>
            {t.act.back}
          </ButtonLink>
        </form>
      </>
    ),
  };
}

function RecipientTable({ recipients, visit }: { recipients: Recipient[]; visit: Visit }) {
  const t = summonsText[visit.language];
  return (
    <Table
      caption={t.send.to}
      rows={recipients}
      rowKey={(one) => one.key}
      columns={[
        { key: 'name', title: t.columns.name, heading: true, cell: (one) => one.name || t.vacant },
        {
          key: 'does',
          title: t.columns.does,
          cell: (one) => t.send.does[one.told || one.kind === 'vacant' ? one.kind : 'silent'],
        },
        {
          key: 'standard',
          title: t.columns.standard,
          cell: (one) => (one.kind === 'vacant' ? '' : t.standards[one.standard]),
        },
        {
          key: 'address',
          title: t.columns.address,
          cell: (one) =>
            one.email ?? (one.told ? <Status shape="bad">{t.mail.noAddress}</Status> : ''),
        },
      ]}
    />
  );
}

/** One mail in each written standard, as the first who gets one in it will read it. */
function Previews(props: { prepared: Prepared; recipients: Recipient[]; visit: Visit }) {
  const { prepared, recipients, visit } = props;
  const t = summonsText[visit.language];
  const round = nextRound(prepared, visit.origin, {
    name: visit.actor?.name ?? '',
    now: visit.now,
  });
  return (['nb', 'nn'] as const).map((standard) => {
    const first = recipients.find((one) => one.standard === standard);
    const mail = first && previewOf(prepared, round, first, visit.now);
    return mail ? (
      <details key={standard} className="twin small">
        <summary>{t.send.preview(t.standards[standard])}</summary>
        <div className="mail-preview" lang={standard}>
          <p>
            <b>{mail.subject}</b>
          </p>
          <p className="as-written">{mail.text}</p>
        </div>
      </details>
    ) : null;
  });
}

function notPublished(visit: Visit): Answer {
  const t = summonsText[visit.language];
  const meetingId = visit.params.id ?? '';
  return {
    kind: 'page',
    title: t.send.title,
    nav: 'meetings',
    main: (
      <>
        <PageHead title={t.send.title} lede={t.send.notPublished} />
        <ButtonLink href={addresses.publish(meetingId)}>{t.send.toPublish}</ButtonLink>
      </>
    ),
  };
}

/** Sets the notice once in each written standard, then sends; nothing slow is done while locked. */
export async function sendAnswer(visit: Visit): Promise<Answer> {
  const { db, language, origin } = visit;
  const t = summonsText[language].send;
  const meetingId = visit.params.id ?? '';
  const prepared = await prepareSending(db, meetingId);
  if (!prepared) return notPublished(visit);
  const again = (message: string) => sendPage(visit, [{ field: '', message }]);
  const publication = Number(visit.form.text('versjon'));
  if (publication !== prepared.published.number) {
    return again(refusalWords({ code: 'published-anew' }, language));
  }
  const files = prepared.plan.sendings.length > 0 ? await noticeFiles(prepared) : new Map();
  const order = { meetingId, publication, files, origin };
  const done = await perform(db, sendSummons, order, visit.acting());
  if (!done.ok) return again(refusalWords(done.refusal, language));
  const { written, withoutAddress } = done.value;
  const rest = withoutAddress.length > 0 ? t.doneWithout(withoutAddress.join(', ')) : '';
  return {
    kind: 'redirect',
    to: addresses.summons(meetingId),
    flash: t.done(written) + rest,
  };
}
