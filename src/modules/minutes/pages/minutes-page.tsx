import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { MinutesBody, noticeSheet, StandingLines } from '../../documents/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { MeetingTabs } from '../../meetings/index.ts';
import { RecordingSection, recordingOfMeeting } from '../../sitting/index.ts';
import { type MinutesAsRead, minutesAsRead } from '../minutes-as-read.ts';
import { type MinutesFile, readMinutesFile } from '../minutes-file.ts';
import { isEditable } from '../rules/edits-stand-on-generated-text.ts';
import { signatoryCandidates } from '../signatory-candidates.ts';
import { type LaterDecision, laterDecisions } from '../store/meeting-reads.ts';
import { minutesText } from '../text/index.ts';
import type { Signatory } from '../vocabulary.ts';
import { commentsOn } from './comments-on.tsx';
import { EditLink } from './edit-link.tsx';
import { MinutesAside } from './minutes-aside.tsx';
import { MinutesSteps } from './minutes-steps.tsx';

/** What a page of the minutes has at hand. */
export type MinutesAtHand = {
  file: MinutesFile;
  read: MinutesAsRead;
  visit: Visit;
  decisions: readonly LaterDecision[];
  candidates: readonly Signatory[];
  /** Whether this person may change the minutes now. */
  mayEdit: boolean;
};

/** The title and the way back that every page of a meeting's minutes has. */
export function minutesCrumbs({ file }: Pick<MinutesFile, 'file'>, visit: Visit) {
  const { body, record } = file;
  const t = uiText[visit.language].nav;
  return [
    { label: t.meetings, href: addresses.meetings() },
    {
      label: `${body.short_name ?? body.name} ${formatDate(record.held_on)}`,
      href: addresses.meeting(record.id),
    },
  ];
}

/** The minutes of a meeting: the sheet, how it stands, what was said of it, and what is next. */
export async function minutesPage(
  visit: Visit,
  sent: { errors: readonly FieldError[]; status: number } = { errors: [], status: 200 },
): Promise<Answer> {
  const file = await readMinutesFile(visit.db, visit.params.id ?? '');
  if (!file) return { kind: 'not-found' };
  const read = await minutesAsRead(visit, file);
  const { language } = visit;
  const { record, body } = file.file;
  const t = minutesText[language];
  const title = t.of(body.short_name ?? body.name, formatDate(record.held_on));
  const page = {
    kind: 'page',
    title,
    nav: 'meetings',
    styles: [noticeSheet.path],
    crumbs: [...minutesCrumbs(file, visit), { label: t.title }],
  } as const;
  if (!read) return { ...page, main: <NothingYet file={file} visit={visit} title={title} /> };
  const leave = visit.may('minutes.edit', { bodyId: body.id }).ok;
  const [decisions, candidates] = leave
    ? await Promise.all([
        laterDecisions(visit.db, body.id, record.held_on),
        signatoryCandidates(visit.db, file),
      ])
    : [[], []];
  const mayEdit =
    leave && !read.seal && (file.sheet.state === 'draft' || file.sheet.state === 'out-for-comment');
  const readsClosed = visit.may('case.read-closed', { bodyId: body.id }).ok;
  const recording = await recordingOfMeeting(visit.db, record.id, { readsClosed });
  const at: MinutesAtHand = { file, read, visit, decisions, candidates, mayEdit };
  return {
    ...page,
    status: sent.status,
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(sent.errors.length)} errors={sent.errors} />
        <PageHead
          title={title}
          lede={ledeOf(at)}
          actions={
            <>
              <ButtonLink href={addresses.minutes(record.id, 'pdf')}>{t.forms.pdf}</ButtonLink>
              <ButtonLink href={addresses.minutes(record.id, 'docx')} secondary>
                {t.forms.docx}
              </ButtonLink>
              <ButtonLink href={addresses.actionPoints(record.id)} secondary>
                {t.actions.title}
              </ButtonLink>
            </>
          }
        />
        <MeetingTabs meeting={record} current="minutes" visit={visit} />
        <MinutesSteps file={file} language={language} />
        {read.open ? <p className="dim">{t.openNote}</p> : null}
        <div className="cols">
          <div className="main">
            <div className="sheet minutes-sheet" lang={read.minutes.language}>
              <MinutesBody
                minutes={read.minutes}
                topHeading={2}
                standing={<StandingLines standing={read.standing} />}
                beside={(section) => commentsOn(at, section)}
                afterPart={(part, section) =>
                  mayEdit && isEditable(part) ? (
                    <EditLink at={at} part={part} section={section} />
                  ) : null
                }
              />
            </div>
            {recording ? <RecordingSection recording={recording} language={language} /> : null}
          </div>
          <MinutesAside at={at} sentForm={sent.errors.length > 0 ? visit.form : null} />
        </div>
      </>
    ),
  };
}

function ledeOf({ file, read, visit }: MinutesAtHand): string {
  const t = minutesText[visit.language].lede;
  const { state, commentsUntil } = file.sheet;
  if (read.seal) return t.sealed;
  if (state === 'out-for-comment') {
    return t['out-for-comment'](commentsUntil ? formatDate(commentsUntil) : '');
  }
  return t[state];
}

function NothingYet(props: { file: MinutesFile; visit: Visit; title: string }) {
  const { file, visit, title } = props;
  const t = minutesText[visit.language].nothing;
  const { record } = file.file;
  const held = record.state === 'held' || record.state === 'closed' || file.over;
  return (
    <>
      <PageHead title={title} />
      <MeetingTabs meeting={record} current="minutes" visit={visit} />
      <EmptyState
        title={t.title}
        body={held ? t.preparing : t.before}
        action={
          <ButtonLink href={addresses.meeting(record.id)} secondary>
            {uiText[visit.language].nav.meetings}
          </ButtonLink>
        }
      />
    </>
  );
}
