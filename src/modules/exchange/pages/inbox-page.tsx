import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import { FileDrop } from '../../../ui/components/file-drop.tsx';
import { ErrorSummary, Select } from '../../../ui/components/forms.tsx';
import { AsideSection, Columns, EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { PageAnswer, Visit } from '../../identity/route.ts';
import { type BodyRow, listBodies } from '../../organisations/index.ts';
import { kindOfType } from '../rules/a-message-has-a-known-type.ts';
import { listReceived, type ReceivedMessage } from '../store/received.ts';
import { intakeText } from '../text/intake/index.ts';
import { messageLimitBytes } from '../unpack-message-file.ts';

const most = 200;
const shapes = { 'taken-in': 'ok', 'needs-person': 'warn', refused: 'bad' } as const;

/** What other systems have sent in, what came of each, and a place to lay more in. */
export async function inboxPage(visit: Visit, faults: readonly string[] = []): Promise<PageAnswer> {
  const { db, language } = visit;
  const t = intakeText[language];
  const own = visit.acting().actor.bodyId;
  const [rows, bodies] = await Promise.all([
    listReceived(db, { bodyId: own, limit: most }),
    listBodies(db),
  ]);
  const errors = faults.map((message) => ({ field: 'fil', message }));
  return {
    kind: 'page',
    status: faults.length > 0 ? 422 : 200,
    title: t.title,
    nav: 'meetings',
    islands: ['drop'],
    main: (
      <>
        <ErrorSummary title={t.notAll(errors.length)} errors={errors} />
        <PageHead title={t.title} lede={t.lede} />
        <Columns asideLabel={t.drop.title} aside={<Drop visit={visit} bodies={bodies} />}>
          {rows.length === 0 ? (
            <EmptyState title={t.empty.title} body={t.empty.body} />
          ) : (
            <Messages rows={rows} bodies={bodies} visit={visit} />
          )}
        </Columns>
      </>
    ),
  };
}

function Drop({ visit, bodies }: { visit: Visit; bodies: readonly BodyRow[] }) {
  const t = intakeText[visit.language].drop;
  const open = bodies.filter(
    ({ id, status }) => status !== 'ended' && visit.may('exchange.take-in', { bodyId: id }).ok,
  );
  return (
    <AsideSection title={t.title}>
      <FileDrop
        several
        action={addresses.exchangeInbox()}
        name="fil"
        accept=".json,.xml,.zip,.asice,application/json,application/xml,application/zip"
        label={t.label}
        hint={t.hint}
        submit={t.submit}
        limitBytes={messageLimitBytes}
        tooLarge={t.tooLarge}
        language={visit.language}
      >
        <Select
          name="utvalg"
          label={t.body}
          hint={t.bodyHint}
          value={visit.form.text('utvalg')}
          options={[
            { value: '', label: t.noBody },
            ...open.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </FileDrop>
    </AsideSection>
  );
}

function Messages(props: {
  rows: readonly ReceivedMessage[];
  bodies: readonly BodyRow[];
  visit: Visit;
}) {
  const { rows, bodies, visit } = props;
  const { language } = visit;
  const t = intakeText[language];
  return (
    <Table
      caption={t.title}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'message',
          title: t.cols.message,
          heading: true,
          cell: (row) => (
            <>
              {row.about || kindName(row, visit)}
              <small className="under">
                {[
                  row.about ? kindName(row, visit) : '',
                  bodies.find(({ id }) => id === row.body_id)?.name ?? '',
                  row.file_name,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </>
          ),
        },
        { key: 'from', title: t.cols.from, cell: (row) => row.sender ?? t.noSender },
        {
          key: 'at',
          title: t.cols.at,
          cell: (row) => (
            <time dateTime={row.received_at.toISOString()}>
              {formatMoment(row.received_at, language)}
            </time>
          ),
        },
        {
          key: 'state',
          title: t.cols.state,
          cell: (row) => (
            <Status shape={row.handled_at ? 'ok' : shapes[row.state]}>
              {row.handled_at ? t.followedUp : t.states[row.state]}
            </Status>
          ),
        },
        {
          key: 'outcome',
          title: t.cols.outcome,
          cell: (row) => <CameOfIt row={row} visit={visit} />,
        },
      ]}
    />
  );
}

function kindName({ type }: ReceivedMessage, visit: Visit): string {
  const t = intakeText[visit.language];
  const kind = type === null ? null : kindOfType(type);
  return kind && kind !== 'not-for-us' ? t.kinds[kind] : (type ?? t.unknownType);
}

function CameOfIt({ row, visit }: { row: ReceivedMessage; visit: Visit }) {
  const t = intakeText[visit.language];
  const about = row.about || kindName(row, visit);
  return (
    <div className="came-of">
      {row.findings.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be found twice
        <p key={at}>{t.findings[one.code](one)}</p>
      ))}
      {row.note ? (
        <p>
          {t.says}: <q>{row.note}</q>
        </p>
      ) : null}
      {row.handled_at ? (
        <p>{t.wasHandled(row.handled_by ?? '', formatMoment(row.handled_at, visit.language))}</p>
      ) : null}
      <div className="acts">
        {row.case_id ? <a href={addresses.queuedCase(row.case_id)}>{t.toCase}</a> : null}
        {row.meeting_id ? <a href={addresses.exchange(row.meeting_id)}>{t.toMeeting}</a> : null}
        {row.answers.length > 0 ? (
          <a href={addresses.exchangeAnswers(row.id)}>{t.getAnswers(row.answers.length)}</a>
        ) : null}
        {row.state === 'needs-person' && !row.handled_at ? (
          <PostButton
            secondary
            action={addresses.exchangeHandled(row.id)}
            label={`${t.handle} – ${about}`}
          >
            {t.handle}
          </PostButton>
        ) : null}
      </div>
    </div>
  );
}
