import { partsOf } from '../../kernel/calendar.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { findingsOf, type MeetingFile, readMeetingFile } from './meeting-file.ts';
import { caseOf, meansOwnBody, spanWithWord } from './rules/cases-a-text-leads-to.ts';
import type { InPaper, NoticeWarning } from './rules/readers-would-stumble.ts';
import { referencesInText } from './rules/references-in-text.ts';
import type { Mark } from './rules/running-text.ts';
import { type CaseOfBody, casesInYearsOf } from './store/cited-cases.ts';
import type { DecisionRecord, PaperRecord } from './store/reads.ts';
import type { AgendaItem } from './vocabulary.ts';

/** What a text is marked as: a way to a case, or a date that cannot be right. */
export type TextMark = { kind: 'case'; of: CaseOfBody } | { kind: 'wrong'; finding: NoticeWarning };

/** A case paper with everything that its page shows beside it. */
export type PaperFile = {
  file: MeetingFile;
  item: AgendaItem;
  paper: PaperRecord;
  findings: NoticeWarning[];
  decision: DecisionRecord | null;
  /** The rows with a paper, in the order of the agenda. */
  papers: AgendaItem[];
  /** The marks of one of its texts. */
  marksOf: (text: string, where: Omit<InPaper, 'itemId'>) => Mark<TextMark>[];
};

/**
 * Reads a paper's file; undefined where the meeting has no such row, or the row no paper. `readBy`
 * leaves out of the meeting what the reader may not read.
 */
export async function readPaperFile(
  db: Reader,
  at: { meetingId: string; itemId: string; today: string },
  readBy: (file: MeetingFile) => Promise<MeetingFile> = async (file) => file,
): Promise<PaperFile | undefined> {
  const whole = await readMeetingFile(db, at.meetingId);
  const file = whole && (await readBy(whole));
  const item = file?.agenda.find((row) => row.id === at.itemId);
  const paper = file?.papers.find((one) => one.itemId === at.itemId);
  if (!file || !item || !paper) return undefined;
  const { warnings } = await findingsOf(db, whole ?? file, at.today);
  const findings = warnings.filter((one) => 'itemId' in one && one.itemId === item.id);
  const latestYear = partsOf(file.meeting.date).year + 1;
  const texts = [paper.title, ...paper.proposals, ...paper.sections].map((one) =>
    typeof one === 'string' ? one : one.text,
  );
  const references = texts.flatMap((text) => referencesInText(text, latestYear));
  const cases = (await casesInYearsOf(db, file.body.id, references)).filter(
    (one) => one.id !== paper.caseId,
  );
  const own = { short: file.body.short_name, aliases: file.body.aliases };
  const papers = file.agenda.filter((row) => file.papers.some((one) => one.itemId === row.id));
  return {
    ...{ file, item, paper, findings, papers },
    decision: file.decisions.find((one) => one.itemId === item.id) ?? null,
    marksOf: (text, where) => [
      ...referencesInText(text, latestYear)
        .filter((one) => meansOwnBody(one, own))
        .flatMap((one): Mark<TextMark>[] => {
          const of = caseOf(one, cases);
          return of ? [{ span: spanWithWord(text, one.span), what: { kind: 'case', of } }] : [];
        }),
      ...findings.flatMap((finding): Mark<TextMark>[] =>
        'span' in finding && finding.part === where.part && finding.at === where.at
          ? [{ span: finding.span, what: { kind: 'wrong', finding } }]
          : [],
      ),
    ],
  };
}
