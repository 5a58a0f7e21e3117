import type { AgendaItem, CasePaper, Meeting, NoticeSnapshot } from '../vocabulary.ts';
import { agendaTimes } from './agenda-times-follow-from-start-and-minutes.ts';

/**
 * Answers what a publication keeps to tell the next one's readers what is new. Rows keep their ids,
 * so that one that changed both title and place is one row that did both. Of a row behind closed
 * doors nothing is kept but its number and its time, for whoever reads the notice reads its changes.
 * @source F-067
 */
export function snapshotOf(file: {
  meeting: Meeting & { date: string; start: string };
  agenda: readonly AgendaItem[];
  papers: readonly CasePaper[];
  attachments: readonly { itemId: AgendaItem['id']; name: string; state: string }[];
}): NoticeSnapshot {
  const { meeting, agenda, papers, attachments } = file;
  const { date, start, end, place } = meeting;
  const isOpen = ({ itemId }: CasePaper) =>
    agenda.some((row) => row.id === itemId && row.closedBasis === null);
  return {
    meeting: { date, start, end, place },
    rows: agendaTimes(start, agenda, end).rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      ...(row.parentId ? { parentId: row.parentId } : {}),
      ...(row.place ? { place: row.place } : {}),
      number: row.number,
      title: row.closedBasis === null ? row.title : (row.publicTitle ?? ''),
      subPoints: row.closedBasis === null ? row.subPoints : [],
      responsible: row.responsible,
      minutes: row.minutes,
      start: row.start,
      end: row.end,
    })),
    papers: papers.filter(isOpen).map((paper) => ({
      itemId: paper.itemId,
      title: paper.title,
      owners: paper.owners,
      handlers: paper.handlers,
      proposals: paper.proposals.map(({ no, text }) => ({ no, text })),
      sections: paper.sections,
      attachments: attachments
        .filter((one) => one.itemId === paper.itemId)
        .map(({ name, state }) => ({ name, state })),
    })),
  };
}
