import type { IsoDate } from '../../../../kernel/calendar.ts';
import { type CaseId, newId, type PaperId } from '../../../../kernel/ids.ts';
import type { Writer } from '../../../../platform/database/tables.ts';

export async function insertCitation(
  tx: Writer,
  citation: {
    paperId: PaperId;
    fromCaseId: CaseId;
    toCaseId: CaseId;
    printed: string;
    citedDate: IsoDate | null;
    quotedPoints: readonly { no: number; text: string }[] | null;
    sentence: string;
  },
): Promise<void> {
  await tx
    .insertInto('meetings.citation')
    .values({
      id: newId('cite'),
      paper_id: citation.paperId,
      from_case_id: citation.fromCaseId,
      to_case_id: citation.toCaseId,
      printed: citation.printed,
      cited_date: citation.citedDate,
      quoted_points: citation.quotedPoints ? JSON.stringify(citation.quotedPoints) : null,
      sentence: citation.sentence,
    })
    .execute();
}

/** Forgets what a paper cites, before what it cites now is stored. Quotations are kept. */
export async function deleteCitations(tx: Writer, paperId: PaperId): Promise<void> {
  await tx
    .deleteFrom('meetings.citation')
    .where('paper_id', '=', paperId)
    .where('quoted_points', 'is', null)
    .execute();
}
