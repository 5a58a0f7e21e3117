import type { Language } from '../../../kernel/language.ts';
import { addresses, type NoticeForm } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { AsideSection, Columns, PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import {
  NoticeBody,
  noticeDocx,
  noticeIcs,
  noticePdf,
  noticeSheet,
} from '../../documents/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { noteReading } from '../commands/note-reading.ts';
import { type MeetingFile, readMeetingFile } from '../meeting-file.ts';
import type { PublishedNotice } from '../notice-of-meeting.ts';
import { calendarUid, firstSequence } from '../rules/a-meeting-has-one-calendar-entry.ts';
import type { NoticeChange } from '../rules/what-changed-between-versions.ts';
import { leftToSend } from '../rules/what-is-left-to-send.ts';
import { lastRead, type SinceRead, sinceRead } from '../since-read.ts';
import { meetingText } from '../text/index.ts';
import { changeSentence } from '../text/rules/index.ts';
import { sinceReadText } from '../text/since-read/index.ts';
import type { NoticeSnapshot } from '../vocabulary.ts';
import { CancelledNote } from './cancelled-note.tsx';
import { RowMarks, SinceReadNote } from './since-read.tsx';

type Publication = MeetingFile['publications'][number];

async function find(visit: Visit): Promise<{ file: MeetingFile; publication: Publication } | null> {
  const file = await readMeetingFile(visit.db, visit.params.id ?? '');
  const wanted = Number(visit.query.get('versjon')) || file?.publications[0]?.number;
  const publication = file?.publications.find((one) => one.number === wanted);
  return file && publication ? { file, publication } : null;
}

const documentOf = (publication: Publication) => (publication.notice as PublishedNotice).document;

/** A published notice as a page that is easy to read, with its other forms and versions beside it. */
export async function noticePage(visit: Visit): Promise<Answer> {
  const found = await find(visit);
  const { language } = visit;
  const t = meetingText[language];
  if (!found) return noNotice(visit);
  const { file, publication } = found;
  const { record, body, publications } = file;
  const document = documentOf(publication);
  const asked = Number(visit.query.get('siden')) || null;
  const read = asked ?? (await lastRead(visit, record.id));
  const news = sinceRead(publications, read, publication.number);
  const { snapshot } = publication.notice as PublishedNotice;
  if (visit.actor) {
    const read = { meetingId: record.id, number: publication.number };
    await perform(visit.db, noteReading, read, visit.acting());
  }
  const forms: NoticeForm[] = ['pdf', 'docx', 'ics'];
  const left = leftToSend(publications[0]?.number ?? 0, record);
  const sending = {
    notice: t.publish.send,
    changes: t.publish.sendChanges,
    rest: t.publish.sendRest,
    nothing: null,
  }[left];
  const maySend =
    sending !== null &&
    record.state === 'published' &&
    visit.may('summons.edit', { bodyId: body.id }).ok;
  return {
    kind: 'page',
    title: `${t.publish.version(publication.number)} – ${body.name} ${formatDate(record.held_on)}`,
    nav: 'meetings',
    styles: [noticeSheet.path],
    crumbs: [
      { label: t.meetings, href: addresses.meetings() },
      { label: `${body.name} ${formatDate(record.held_on)}`, href: addresses.meeting(record.id) },
      { label: t.publish.version(publication.number) },
    ],
    main: (
      <>
        <PageHead
          title={`${body.name} ${formatDate(record.held_on)}`}
          lede={`${t.publish.version(publication.number)}. ${t.publish.published(formatMoment(publication.publishedAt, language), publication.publishedBy)}.`}
          actions={
            <>
              {forms.map((form) => (
                <ButtonLink
                  key={form}
                  secondary={maySend || form !== 'pdf'}
                  href={addresses.notice(record.id, form, publication.number)}
                >
                  {t.publish[form]}
                </ButtonLink>
              ))}
              {maySend ? (
                <ButtonLink href={addresses.summonsSend(record.id)}>{sending}</ButtonLink>
              ) : null}
            </>
          }
        />
        <CancelledNote record={record} language={language} />
        <SinceReadNote news={news} language={language} />
        <Columns
          asideLabel={t.publish.versions}
          aside={
            <AsideSection title={t.publish.versions}>
              <ul>
                {publications.map((one) => (
                  <li key={one.id}>
                    <a
                      href={addresses.notice(record.id, 'html', one.number)}
                      aria-current={one.number === publication.number ? 'page' : undefined}
                    >
                      {t.publish.version(one.number)}
                    </a>
                    <small>
                      {t.publish.published(
                        formatMoment(one.publishedAt, language),
                        one.publishedBy,
                      )}
                    </small>
                    {one.number < publication.number ? (
                      <small>
                        <a
                          href={`${addresses.notice(record.id, 'html', publication.number)}&siden=${one.number}`}
                        >
                          {sinceReadText[language].compare(one.number)}
                        </a>
                      </small>
                    ) : null}
                    {(one.changes as NoticeChange[]).length > 0 ? (
                      <details>
                        <summary>{t.publish.changes}</summary>
                        <ul className="plain">
                          {(one.changes as NoticeChange[]).map((change) => (
                            <li key={JSON.stringify(change)}>{changeSentence(change, language)}</li>
                          ))}
                        </ul>
                      </details>
                    ) : null}
                  </li>
                ))}
              </ul>
            </AsideSection>
          }
        >
          <div className="sheet" lang={document.writtenStandard}>
            <NoticeBody
              notice={news ? { ...document, changesSinceLast: [] } : document}
              topHeading={2}
              marks={marksInOrder(snapshot, news, document.writtenStandard)}
            />
          </div>
        </Columns>
      </>
    ),
  };
}

/** The marks of the rows as the notice prints them: a closing row without time is none of them. */
function marksInOrder(snapshot: NoticeSnapshot, news: SinceRead | null, language: Language) {
  return snapshot.rows
    .filter((row) => row.kind !== 'closing' || row.minutes)
    .map((row) => <RowMarks key={row.id} news={news} itemId={row.id} language={language} />);
}

function noNotice(visit: Visit): Answer {
  const t = meetingText[visit.language].publish;
  return {
    kind: 'page',
    status: 404,
    title: t.versions,
    nav: 'meetings',
    main: (
      <>
        <PageHead title={t.versions} lede={t.versionsNone} />
        <ButtonLink href={addresses.meeting(visit.params.id ?? '')} secondary>
          {t.back}
        </ButtonLink>
      </>
    ),
  };
}

const fileName = (file: MeetingFile, extension: string) => {
  const body = (file.body.short_name ?? file.body.name).replace(/[^\p{L}\p{N}]+/gu, '-');
  return `innkalling-${body}-${file.record.held_on}.${extension}`;
};

/** A published notice as a tagged PDF/A-2a. */
export async function noticePdfAnswer(visit: Visit): Promise<Answer> {
  const found = await find(visit);
  if (!found) return noNotice(visit);
  return {
    kind: 'file',
    bytes: await noticePdf(documentOf(found.publication)),
    mediaType: 'application/pdf',
    fileName: fileName(found.file, 'pdf'),
    inline: true,
  };
}

/** A published notice as a Word document. */
export async function noticeDocxAnswer(visit: Visit): Promise<Answer> {
  const found = await find(visit);
  if (!found) return noNotice(visit);
  return {
    kind: 'file',
    bytes: await noticeDocx(documentOf(found.publication)),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fileName: fileName(found.file, 'docx'),
  };
}

/** The meeting as a calendar entry: one identity for ever, one sequence number per version. */
export async function noticeIcsAnswer(visit: Visit): Promise<Answer> {
  const found = await find(visit);
  if (!found) return noNotice(visit);
  const { file, publication } = found;
  const { record } = file;
  const { id, cancelled_at: cancelledAt } = record;
  return {
    kind: 'file',
    bytes: noticeIcs(documentOf(publication), {
      uid: calendarUid(record),
      sequence: cancelledAt ? record.sequence : firstSequence(record) + publication.number - 1,
      stamp: (cancelledAt ?? publication.publishedAt).toISOString(),
      method: 'PUBLISH',
      ...(cancelledAt ? { cancelled: true } : {}),
      url: visit.origin + addresses.notice(id, 'html'),
    }),
    mediaType: 'text/calendar; charset=utf-8',
    fileName: fileName(file, 'ics'),
  };
}
