import { noticePdf, readMeetingDocument } from '../../src/modules/documents/index.ts';
import { meetingFrom } from '../../src/modules/meetings/rules/meeting-follows-from-a-document.ts';
import { noticeOf } from '../../src/modules/meetings/rules/notice-follows-from-the-meeting.ts';
import { readPastedText } from '../../src/platform/reading/index.ts';
import { type Measurement, medianTime } from '../figure.ts';
import { generatedNotice } from '../generated-notice.ts';

/** The notice that comes of a document, as the meeting module would publish it. */
export function noticeFromSeed(seed: number, shape?: { cases: number; linesPerPaper: number }) {
  const read = readPastedText(generatedNotice(seed, shape).text);
  if (!read.ok) throw new Error(read.refusal.code);
  const plan = meetingFrom(readMeetingDocument(read.value));
  const items = plan.items.map((item, at) => ({
    ...item,
    id: `item_${at}` as const,
    number: item.printed,
    caseId: null,
    budget: null,
  }));
  return noticeOf(
    {
      meeting: {
        id: 'meet_bench',
        bodyId: 'body_bench',
        date: plan.date ?? '2024-01-01',
        start: plan.start ?? '09:00',
        end: plan.end,
        place: plan.place,
        archiveCase: '',
        state: 'draft',
        writtenStandard: 'nb',
      },
      body: { name: 'Utvalget', short: 'U', partnership: 'Fellesskapet', absenceContact: null },
      agenda: items,
      papers: items.map(({ id, paper }) => ({
        itemId: id,
        caseId: 'case_bench' as const,
        ...paper,
        proposals: paper.points.map((text, at) => ({
          no: at + 1,
          text,
          kind: 'other' as const,
          obligation: null,
        })),
      })),
      attachments: [],
      quotations: [],
      links: [],
    },
    { version: 1, publishedAt: '2024-01-01T09:00:00.000Z', changesSinceLast: [] },
  );
}

/** A notice with its papers as a tagged PDF/A-2a. */
export const noticePdfFigure: Measurement = {
  name: 'notice-pdf',
  runsOn:
    'notices like that of import-notice, eleven papers each, a new one each turn, warm compiler',
  measure: async () => {
    const notice = noticeFromSeed(4);
    if (notice.papers.length !== 11) throw new Error(`${notice.papers.length} papers, not 11`);
    // Each turn another notice, since the compiler remembers what it has set before.
    let seed = 4;
    const notices = Array.from({ length: 14 }, (_, turn) => noticeFromSeed(5 + turn));
    const next = () => notices[seed++ % notices.length] ?? notice;
    const floor = await medianTime(5, () => noticePdf({ ...next(), papers: [], agenda: [] }));
    seed = 4;
    const value = await medianTime(9, () => noticePdf(next()));
    const goal = { better: 'lower', goal: 500 } as const;
    const ratio = {
      ratio_to: 'the same template with no agenda and no papers',
      ratio: value / floor,
    };
    return [{ name: 'notice-pdf', value, unit: 'ms', ...goal, ...ratio }];
  },
};
