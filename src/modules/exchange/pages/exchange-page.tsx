import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, TextField } from '../../../ui/components/forms.tsx';
import { AsideSection, Columns, PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate, formatMoment, formatSize } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { MeetingTabs } from '../../meetings/index.ts';
import { judge } from '../export-of-meeting.ts';
import { type MeetingRecordForExchange, recordOfMeeting } from '../record-of-meeting.ts';
import { type ExportRecord, readExports } from '../store/reads.ts';
import { listReceived } from '../store/received.ts';
import { exchangeText } from '../text/index.ts';
import { intakeText } from '../text/intake/index.ts';
import { exchangeFormats } from '../vocabulary.ts';
import { FormatSection } from './format-section.tsx';
import { MeetingAnswers } from './meeting-answers.tsx';

/** What was sent and could not be done: what was typed, and what is wrong. */
export type SentExchange = {
  errors: readonly FieldError[];
  typedNumber?: string;
  status: number;
};

/** One meeting in every format: what was found, the file, how it deviates, and what was had before. */
export async function exchangePage(visit: Visit, sent?: SentExchange): Promise<Answer> {
  const found = await recordOfMeeting(visit.db, visit.params.id ?? '', visit.origin);
  if (!found) return { kind: 'not-found' };
  const { meeting, file } = found;
  const [exports, answers] = await Promise.all([
    readExports(visit.db, meeting.id),
    listReceived(visit.db, { bodyId: null, meetingId: meeting.id, limit: 100 }),
  ]);
  const t = exchangeText[visit.language];
  const title = `${file.body.name} ${formatDate(meeting.date)}`;
  return {
    kind: 'page',
    ...(sent ? { status: sent.status } : {}),
    title: `${t.title} – ${title}`,
    nav: 'meetings',
    crumbs: [{ label: title, href: addresses.meeting(meeting.id) }, { label: t.crumb }],
    main: (
      <>
        <ErrorSummary
          title={sent?.typedNumber === undefined ? t.problems : t.sender.problem}
          errors={sent?.errors ?? []}
        />
        <PageHead
          title={
            <>
              {file.body.name} <span className="nb num">{formatDate(meeting.date)}</span>
            </>
          }
        >
          <MeetingTabs meeting={file.record} current="exchange" visit={visit} />
          <p className="lede">
            {t.lede} <a href={addresses.exchangeInbox()}>{intakeText[visit.language].link}</a>
          </p>
        </PageHead>
        <MeetingAnswers rows={answers} visit={visit} />
        <Columns
          asideLabel={t.history.title}
          aside={
            <>
              <Sender found={found} visit={visit} sent={sent} />
              <History exports={exports} visit={visit} />
            </>
          }
        >
          <div className="exchange">
            {exchangeFormats.map((format) => (
              <FormatSection
                key={format}
                judgement={judge(meeting, format, visit.schemas ?? null)}
                meetingId={meeting.id}
                visit={visit}
              />
            ))}
          </div>
        </Columns>
      </>
    ),
  };
}

function Sender(props: {
  found: MeetingRecordForExchange;
  visit: Visit;
  sent: SentExchange | undefined;
}) {
  const { found, visit, sent } = props;
  const { meeting } = found;
  const t = exchangeText[visit.language].sender;
  const { organisation, organisationNumber } = meeting.body;
  return (
    <AsideSection title={t.title} id="avsender">
      <p>{organisationNumber ? t.known(organisation, organisationNumber) : t.lede}</p>
      <form className="sender" method="post" action={addresses.exchange(meeting.id)}>
        <TextField
          name="orgnr"
          label={t.label}
          hint={t.hint}
          value={sent?.typedNumber ?? organisationNumber ?? ''}
          errors={sent?.errors ?? []}
        />
        <Button secondary>{t.save}</Button>
      </form>
    </AsideSection>
  );
}

function History({ exports, visit }: { exports: readonly ExportRecord[]; visit: Visit }) {
  const { language } = visit;
  const t = exchangeText[language];
  return (
    <AsideSection title={t.history.title}>
      {exports.length === 0 ? <p>{t.history.none}</p> : null}
      <ul>
        {exports.map((one) => (
          <li key={one.id}>
            {t.formats[one.format].name} <span className="num">{one.version}</span>
            <small>{t.history.by(formatMoment(one.exported_at, language), one.exported_by)}</small>
            <small className="num">
              {formatSize(one.size, language)} · {t.history.checksum}{' '}
              <span className="checksum">{one.sha256}</span>
            </small>
            {one.findings.length > 0 ? <small>{t.history.told(one.findings.length)}</small> : null}
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}
