import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { readLog } from '../../audit/index.ts';
import { listObligations } from '../../follow-up/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { fileAsRead } from '../file-as-read.ts';
import { type PaperFile, readPaperFile } from '../paper-file.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { meetingText } from '../text/index.ts';
import { readTreatment } from '../treatment-view.ts';
import type { AgendaItem } from '../vocabulary.ts';
import { rowName } from './meeting-words.ts';
import { PaperAside } from './paper-aside.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import { Recommendations } from './recommendations.tsx';
import { TreatmentSection } from './treatment-section.tsx';

/** The way back to the meeting that a paper or its decisions belong to. */
export function meetingCrumbs({ file }: Pick<PaperFile, 'file'>, visit: Visit) {
  const { meeting, body } = file;
  return [
    { label: meetingText[visit.language].meetings, href: addresses.meetings() },
    {
      label: `${body.short_name ?? body.name} ${formatDate(meeting.date)}`,
      href: addresses.meeting(meeting.id),
    },
  ];
}

function Neighbours({ of, visit }: { of: PaperFile; visit: Visit }) {
  const t = meetingText[visit.language].paper;
  const { file, item } = of;
  const mayReadClosed = visit.may('case.read-closed', { bodyId: file.body.id }).ok;
  const papers = of.papers.filter((row) => row.closedBasis === null || mayReadClosed);
  const at = papers.findIndex((row) => row.id === item.id);
  const link = (row: AgendaItem | undefined, label: string, rel: 'prev' | 'next') =>
    row ? (
      <a href={addresses.paper(file.record.id, row.id)} rel={rel}>
        <small>{label}</small>
        {[row.number, row.title].filter(Boolean).join(' ')}
      </a>
    ) : null;
  return (
    <nav className="neighbours" aria-label={t.neighbours}>
      {link(papers[at - 1], t.previous, 'prev')}
      {link(papers[at + 1], t.next, 'next')}
    </nav>
  );
}

/** Whether this person may write in the paper now, by the policy and the state of the meeting. */
export function mayWrite({ file }: Pick<PaperFile, 'file'>, visit: Visit): boolean {
  return !isShut(file.record) && visit.may('paper.edit', { bodyId: file.body.id }).ok;
}

/** A case paper as the document people know, where each reference leads on. */
export async function paperPage(visit: Visit, errors: readonly FieldError[] = []): Promise<Answer> {
  const { db, language, params, today } = visit;
  const { id: meetingId = '', item: itemId = '' } = params;
  const of = await readPaperFile(db, { meetingId, itemId, today }, (file) =>
    fileAsRead(visit, file),
  );
  if (!of) return { kind: 'not-found' };
  const { paper, item, file } = of;
  const [obligations, log, treatment] = await Promise.all([
    listObligations(db, { caseIds: [paper.caseId] }),
    readLog(db, { subjectId: paper.id, limit: 6 }),
    readTreatment(visit, paper.caseId),
  ]);
  const t = meetingText[language].paper;
  const mayEdit = mayWrite(of, visit);
  const title = paper.title || item.title || t.unfinished;
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: `${rowName(item, language)} ${title}`,
    nav: 'meetings',
    crumbs: [...meetingCrumbs(of, visit), { label: rowName(item, language) }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={
            <>
              {item.number ? <span className="nb num">{item.number}</span> : null} {title}
            </>
          }
          actions={
            mayEdit ? (
              <ButtonLink href={addresses.paperEdit(file.record.id, item.id)}>{t.edit}</ButtonLink>
            ) : null
          }
        />
        <div className="cols">
          <div className="main">
            {treatment ? (
              <Recommendations of={of} view={treatment} visit={visit} mayEdit={mayEdit} />
            ) : null}
            <PaperSheet of={of} visit={visit} mayEdit={mayEdit} errors={errors} />
            {treatment && treatment.steps.length > 0 ? (
              <TreatmentSection view={treatment} visit={visit} caseId={paper.caseId} />
            ) : null}
            <Neighbours of={of} visit={visit} />
          </div>
          <PaperAside of={of} visit={visit} obligations={obligations} log={log} />
        </div>
      </>
    ),
  };
}
