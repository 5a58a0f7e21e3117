import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { AsideSection, Columns } from '../../../ui/components/page-head.tsx';
import { Note } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment, formatSize } from '../../../ui/format.ts';
import { NoticeBody, noticePdf, noticeSheet } from '../../documents/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { meetingOfDecision, readAttachment, standingPoints } from '../../meetings/index.ts';
import type { DecisionPoint } from '../../meetings/vocabulary.ts';
import { publicMinutes } from '../../minutes/index.ts';
import { RecordingSection, recordingOfMeeting } from '../../sitting/index.ts';
import { type PublicRecord, publicRecord } from '../public-record.ts';
import { decisionsArePublic } from '../rules/what-anybody-may-read.ts';
import { portalText } from '../text/index.ts';
import { portalPage } from './portal-frame.tsx';

/** One meeting for everybody: its notice as HTML first, its files, and what was decided. */
export async function portalMeetingPage(visit: Visit): Promise<Answer> {
  const { language } = visit;
  const t = portalText[language];
  const record = await publicRecord(visit.db, visit.params.id ?? '');
  if (!record) return { kind: 'not-found' };
  const { file, notice } = record;
  const hasMinutes = (await publicMinutes(visit.db, file.record.id, visit.origin)) !== null;
  const recording = await publicRecording(visit, record);
  const name = t.meetingOf(file.body.name, formatDate(record.when.date));
  const cancelled = file.record.state === 'cancelled';
  const hasClosed = notice.agenda.some((row) => row.closed);
  return portalPage(visit, {
    title: name,
    lede: t.publishedOn(formatMoment(record.publishedAt, language)),
    part: 'other',
    crumbs: [{ label: file.body.name, href: addresses.portalBody(file.body.id) }, { label: name }],
    styles: [noticeSheet.path],
    actions: (
      <>
        {hasMinutes ? (
          <ButtonLink href={addresses.portalMinutes(file.record.id)}>{t.minutes}</ButtonLink>
        ) : null}
        <ButtonLink href={addresses.portalNoticePdf(file.record.id)} secondary>
          {t.pdf}
        </ButtonLink>
      </>
    ),
    main: (
      <Columns asideLabel={t.attachments} aside={<Files record={record} visit={visit} />}>
        {cancelled ? <Note bad title={t.isCancelled} /> : null}
        <div className="sheet" lang={notice.writtenStandard}>
          <NoticeBody notice={notice} topHeading={2} />
        </div>
        {hasClosed ? <p className="after">{t.closedNote}</p> : null}
        {cancelled ? null : (
          <section className="block" aria-labelledby="vedtak">
            <h2 id="vedtak">{t.decisions}</h2>
            <Decisions record={record} visit={visit} />
          </section>
        )}
        {recording ? <RecordingSection recording={recording} language={language} /> : null}
      </Columns>
    ),
  });
}

/** The way to the open items in the recording, where it is for all. */
async function publicRecording({ db }: Visit, { file, openItems }: PublicRecord) {
  const recording = await recordingOfMeeting(db, file.record.id, 'stranger');
  if (!recording) return null;
  return { ...recording, items: recording.items.filter(({ itemId }) => openItems.has(itemId)) };
}

function Files({ record, visit }: { record: PublicRecord; visit: Visit }) {
  const t = portalText[visit.language];
  if (record.attachments.length === 0) return null;
  return (
    <AsideSection title={t.attachments}>
      <ul>
        {record.attachments.map((one) => (
          <li key={one.id}>
            <a href={addresses.portalAttachment(one.id)}>{one.name}</a>
            {one.size ? <small>{formatSize(one.size, visit.language)}</small> : null}
          </li>
        ))}
      </ul>
    </AsideSection>
  );
}

function Decisions({ record, visit }: { record: PublicRecord; visit: Visit }) {
  const t = portalText[visit.language];
  if (!decisionsArePublic(record.file.record.state)) return <p>{t.decisionsLater}</p>;
  if (record.decisions.length === 0) return <p>{t.noDecisions}</p>;
  return (
    <>
      {record.decisions.map(({ item, decision }) => (
        <article key={decision.id} lang={record.notice.writtenStandard}>
          <h3>
            <a href={addresses.portalDecision(decision.id)}>
              <span className="num">{item.number}</span> {item.title}
            </a>
          </h3>
          <ol className="points tight">
            {standingPoints(decision.points as DecisionPoint[]).map((point) => (
              <li key={point.no} value={point.no}>
                {point.text}
              </li>
            ))}
          </ol>
        </article>
      ))}
    </>
  );
}

/** The public notice as a tagged PDF. */
export async function portalNoticePdfAnswer(visit: Visit): Promise<Answer> {
  const record = await publicRecord(visit.db, visit.params.id ?? '');
  if (!record) return { kind: 'not-found' };
  return {
    kind: 'file',
    bytes: await noticePdf(record.notice),
    mediaType: 'application/pdf',
    fileName: `innkalling-${record.when.date}.pdf`,
    inline: true,
  };
}

/** A file that followed an open case. */
export async function portalAttachmentAnswer(visit: Visit): Promise<Answer> {
  const found = await readAttachment(visit.db, visit.params.id ?? '');
  const record = found ? await publicRecord(visit.db, found.meetingId) : null;
  const open = record?.attachments.some(({ id }) => id === found?.id);
  if (!found?.content || !open) return { kind: 'not-found' };
  return {
    kind: 'file',
    bytes: found.content,
    mediaType: 'application/octet-stream',
    fileName: found.fileName ?? found.name,
  };
}

/** One decision at its permanent public address. */
export async function portalDecisionPage(visit: Visit): Promise<Answer> {
  const t = portalText[visit.language];
  const meetingId = await meetingOfDecision(visit.db, visit.params.id ?? '');
  const record = meetingId ? await publicRecord(visit.db, meetingId) : null;
  const found = record?.decisions.find(({ decision }) => decision.id === visit.params.id);
  if (!record || !found) return { kind: 'not-found' };
  const { file } = record;
  const { item, decision } = found;
  const meeting = t.meetingOf(file.body.name, formatDate(record.when.date));
  return portalPage(visit, {
    title: `${item.number ?? ''} ${item.title}`.trim(),
    lede: `${t.decidedOn} ${formatDate(decision.decidedOn ?? record.when.date)}`,
    part: 'other',
    crumbs: [
      { label: file.body.name, href: addresses.portalBody(file.body.id) },
      { label: meeting, href: addresses.portalMeeting(file.record.id) },
      { label: t.decisions },
    ],
    main: (
      <>
        <ol className="points" lang={record.notice.writtenStandard}>
          {standingPoints(decision.points as DecisionPoint[]).map((point) => (
            <li key={point.no} value={point.no}>
              {point.text}
            </li>
          ))}
        </ol>
        <p className="after">
          {t.permanent}:{' '}
          <a className="address" href={addresses.portalDecision(decision.id)}>
            {visit.origin + addresses.portalDecision(decision.id)}
          </a>
        </p>
      </>
    ),
  });
}
