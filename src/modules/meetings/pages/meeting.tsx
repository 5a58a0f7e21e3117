import type { BodyId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Sheet, SheetHead } from '../../../ui/components/sheet.tsx';
import { formatClock, formatDate, formatLongDate, formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { readLog } from '../../audit/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { readOrganisationOf } from '../../organisations/index.ts';
import { fileAsRead } from '../file-as-read.ts';
import { findingsOf, type MeetingFile, readMeetingFile } from '../meeting-file.ts';
import { hasUnpublishedChanges } from '../notice-of-meeting.ts';
import { isOver, isShut, mayBeCancelled } from '../rules/a-cancelled-meeting-is-over.ts';
import { type LeftToSend, leftToSend } from '../rules/what-is-left-to-send.ts';
import { lastRead, sinceRead } from '../since-read.ts';
import type { MeetingRecord } from '../store/reads.ts';
import { waitingFor } from '../store/treatments.ts';
import { type MeetingText, meetingText } from '../text/index.ts';
import { ruleSentence } from '../text/rules/index.ts';
import { sinceReadText } from '../text/since-read/index.ts';
import { meetingTransitions } from '../vocabulary.ts';
import { hiddenCases } from '../who-may-read-cases.ts';
import { CancelledNote } from './cancelled-note.tsx';
import { MeetingAgenda } from './meeting-agenda.tsx';
import { MeetingAside } from './meeting-aside.tsx';
import { MeetingSteps } from './meeting-steps.tsx';
import { MeetingTabs } from './meeting-tabs.tsx';
import { SinceReadNote } from './since-read.tsx';

function Actions({ file, visit, changed }: { file: MeetingFile; visit: Visit; changed: boolean }) {
  const { language } = visit;
  const t = meetingText[language];
  const { id, state, body_id: bodyId } = file.record;
  const publish = visit.may('meeting.publish', { bodyId });
  const published = file.publications.length > 0;
  const label = published ? t.publish.again : t.publish.action;
  const mayPublish = (state === 'draft' || state === 'published') && (changed || !published);
  const next = nextOfPublished(file, visit);
  const cancel = mayBeCancelled(file.record, '.');
  return (
    <>
      {published ? (
        <ButtonLink href={addresses.notice(id, 'html')} secondary>
          {t.publish.versions}
        </ButtonLink>
      ) : null}
      {meetingTransitions[state].includes('cancelled') && publish.ok ? (
        cancel.ok ? (
          <ButtonLink href={addresses.cancelMeeting(id)} secondary>
            {t.cancelled.action}
          </ButtonLink>
        ) : (
          <DisabledWithReason reason={ruleSentence(cancel.refusal, language)}>
            {t.cancelled.action}
          </DisabledWithReason>
        )
      ) : null}
      {state !== 'draft' && state !== 'cancelled' ? (
        <ButtonLink
          href={addresses.decisions(id)}
          secondary={state === 'closed' || (mayPublish && publish.ok) || next !== 'decisions'}
        >
          {state === 'closed' ? t.casePage.decisions : t.decide.title}
        </ButtonLink>
      ) : null}
      {!mayPublish && next !== 'decisions' ? (
        <ButtonLink href={pages[next].href(id)}>{pages[next].label(t)}</ButtonLink>
      ) : null}
      {mayPublish && publish.ok ? (
        <ButtonLink href={addresses.publish(id)}>{label}</ButtonLink>
      ) : null}
      {mayPublish && !publish.ok ? (
        <DisabledWithReason reason={policySentence(publish.refusal, language)}>
          {label}
        </DisabledWithReason>
      ) : null}
    </>
  );
}

type Next = LeftToSend | 'sitting' | 'decisions' | 'minutes';

const pages = {
  notice: { href: addresses.summonsSend, label: (t: MeetingText) => t.publish.send },
  changes: { href: addresses.summonsSend, label: (t: MeetingText) => t.publish.sendChanges },
  rest: { href: addresses.summonsSend, label: (t: MeetingText) => t.publish.sendRest },
  nothing: { href: addresses.summons, label: (t: MeetingText) => t.publish.called },
  sitting: { href: addresses.sitting, label: (t: MeetingText) => t.publish.toSitting },
  minutes: { href: addresses.minutes, label: (t: MeetingText) => t.tabs.minutes },
} as const;

/**
 * What comes next when the notice is out: what is left of it is sent, on the day there is a meeting,
 * decisions are recorded, and when all cases have theirs there are minutes.
 */
function nextOfPublished(file: MeetingFile, visit: Visit): Next {
  const { record, agenda, decisions, publications } = file;
  const body = { bodyId: record.body_id };
  if (record.state === 'held') {
    const decided = agenda
      .filter((item) => item.caseId)
      .every((item) => decisions.some((one) => one.itemId === item.id));
    return decided && visit.may('minutes.read', body).ok ? 'minutes' : 'decisions';
  }
  if (record.state !== 'published') return 'decisions';
  if (record.held_on === visit.today) {
    return visit.may('sitting.follow', body).ok ? 'sitting' : 'decisions';
  }
  const sends = record.held_on > visit.today && visit.may('summons.edit', body).ok;
  return sends ? leftToSend(publications[0]?.number ?? 0, record) : 'decisions';
}

/** When the notice was sent last, to how many, and how many it has not reached. */
function SentNote({ record, visit }: { record: MeetingRecord; visit: Visit }) {
  const { called_at: at, called_count: count, called_missing: missing } = record;
  const reads = visit.may('summons.read', { bodyId: record.body_id }).ok;
  if (at === null || !reads || record.state !== 'published') return null;
  const { language } = visit;
  const { sentTo } = meetingText[language].publish;
  return <p className="lede">{sentTo(formatMoment(at, language), count ?? 0, missing ?? 0)}</p>;
}

/** What is found in a row behind closed doors, or in a duty from there, is for who may read it. */
function findingsToRead(
  found: Awaited<ReturnType<typeof findingsOf>>,
  { agenda, body, obligations }: MeetingFile,
  visit: Visit,
) {
  if (visit.may('case.read-closed', { bodyId: body.id }).ok) return found;
  const open = (itemId: string) =>
    agenda.some((row) => row.id === itemId && row.closedBasis === null);
  return {
    ...found,
    stops: found.stops.filter(
      (one) =>
        one.code !== 'missed-duty-unexplained' ||
        obligations.some(({ id }) => id === one.obligationId),
    ),
    warnings: found.warnings.filter((one) => !('itemId' in one) || open(one.itemId)),
  };
}

/** What other bodies have sent on to this one and that has no meeting yet, as this person reads. */
async function casesThatWait(visit: Visit, bodyId: BodyId) {
  const sent = await waitingFor(visit.db, bodyId);
  if (sent.length === 0) return [];
  const hidden = await hiddenCases(
    visit,
    sent.map((one) => one.caseId),
  );
  return sent.filter((one) => !hidden.has(one.caseId));
}

/** The meeting as a living agenda: what the notice will say, and each part of it can be acted on. */
export async function meetingPage(
  visit: Visit,
  shown: { errors?: readonly FieldError[]; status?: number } = {},
): Promise<Answer> {
  const { db, language, today } = visit;
  const whole = await readMeetingFile(db, visit.params.id ?? '');
  if (!whole) return { kind: 'not-found' };
  const { record, meeting, body } = whole;
  const takesIn = !isOver(record) && visit.may('meeting.edit', { bodyId: body.id }).ok;
  const ahead = record.state === 'published' || record.state === 'held';
  const [file, found, log, organisation, waiting, read] = await Promise.all([
    fileAsRead(visit, whole),
    findingsOf(db, whole, today),
    readLog(db, { subjectId: record.id, limit: 6 }),
    readOrganisationOf(db, body),
    takesIn ? casesThatWait(visit, body.id) : [],
    ahead ? lastRead(visit, record.id) : null,
  ]);
  const t = meetingText[language];
  const errors = shown.errors ?? [];
  const changed = hasUnpublishedChanges(whole);
  const findings = findingsToRead(found, file, visit);
  const from = `${organisation} – ${body.name}${body.short_name ? ` (${body.short_name})` : ''}`;
  const latest = whole.publications[0]?.number ?? 0;
  const news = sinceRead(whole.publications, read, latest);
  const mayEdit = !isShut(record) && visit.may('meeting.edit', { bodyId: body.id }).ok;
  return {
    kind: 'page',
    status: shown.status ?? 200,
    title: t.meetingOf(body.name, formatDate(meeting.date)),
    nav: 'meetings',
    islands: mayEdit ? ['agenda'] : [],
    crumbs: [
      { label: t.meetings, href: addresses.meetings() },
      { label: body.name, href: addresses.meetings({ utvalg: body.id }) },
      { label: meeting.date.slice(0, 4) },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={
            <>
              {body.name} <span className="nb num">{formatDate(meeting.date)}</span>
            </>
          }
          actions={<Actions file={file} visit={visit} changed={changed} />}
        >
          <MeetingSteps file={file} language={language} />
          <MeetingTabs meeting={record} current="agenda" visit={visit} />
          <SentNote record={record} visit={visit} />
          <CancelledNote record={record} language={language} />
          {changed && !isShut(record) && file.publications.length > 0 ? (
            <p className="lede">{t.publish.unpublished}</p>
          ) : null}
        </PageHead>
        <SinceReadNote news={news} language={language}>
          <p>
            <a href={addresses.notice(record.id, 'html')}>{sinceReadText[language].read(latest)}</a>
          </p>
        </SinceReadNote>
        <div className="cols first">
          <Sheet labelledBy="saksliste">
            <SheetHead
              id="saksliste"
              from={from}
              title={t.agenda.title}
              meta={[
                {
                  label: t.facts.time,
                  value: `${formatLongDate(meeting.date, language)} ${formatClock(meeting.start, meeting.end, language)}`,
                },
                { label: t.facts.place, value: meeting.place },
                ...(mayEdit
                  ? [
                      {
                        label: '',
                        value: (
                          <a className="noprint" href={addresses.meetingFacts(record.id)}>
                            {t.facts.change}
                          </a>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
            <MeetingAgenda
              file={file}
              warnings={findings.warnings}
              news={news}
              visit={visit}
              mayEdit={mayEdit}
              errors={errors}
            />
          </Sheet>
          <MeetingAside
            file={file}
            findings={findings}
            log={log}
            changed={changed}
            waiting={waiting}
            visit={visit}
          />
        </div>
      </>
    ),
  };
}
