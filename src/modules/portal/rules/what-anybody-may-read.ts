import type { NoticeDocument } from '../../documents/vocabulary.ts';
import type { AgendaItem, MeetingState } from '../../meetings/vocabulary.ts';

/** Bodies of these kinds never publish: what they do is negotiation, or about persons. */
const neverPublic: ReadonlySet<string> = new Set([
  'negotiating_committee',
  'recruitment_committee',
  'union_forum',
]);

/**
 * Whether a body of this kind may publish at all. Nothing of recruitment, of unions or of a
 * negotiation that goes on is ever for outsiders, whoever asks.
 * @source F-120
 */
export function mayPublish(kind: string): boolean {
  return !neverPublic.has(kind);
}

/** A draft is nobody's business yet; from the notice on, the agenda is public. */
export function isPublicState(state: MeetingState): boolean {
  return state !== 'draft';
}

/** What was decided is public once nothing in the meeting changes any more. */
export function decisionsArePublic(state: MeetingState): boolean {
  return state === 'closed';
}

/**
 * The notice for outsiders: of a closed row, its number, its public title and the legal basis; no
 * paper of it, nobody's name beside it, no way to report absence, and no links into the workspace.
 * @source F-120, offentleglova § 13 (screening of title and document)
 */
export function publicNotice(notice: NoticeDocument): NoticeDocument {
  const closed = new Set(notice.agenda.filter((row) => row.closed).map((row) => row.number ?? ''));
  const { absenceContact: _, ...rest } = notice;
  return {
    ...rest,
    changesSinceLast: [],
    agenda: notice.agenda.map((row) =>
      row.closed ? { ...row, subPoints: [], responsible: [] } : row,
    ),
    papers: notice.papers
      .filter((paper) => !paper.closed && !closed.has(paper.number))
      .map((paper) => ({ ...paper, links: [] })),
  };
}

/** Whether an agenda item and what belongs to it is for anybody. */
export function isOpenItem(item: Pick<AgendaItem, 'closedBasis'>): boolean {
  return item.closedBasis === null;
}
