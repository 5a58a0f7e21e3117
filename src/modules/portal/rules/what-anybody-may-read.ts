import type { NoticeDocument } from '../../documents/vocabulary.ts';
import type {
  AgendaItem,
  CancelledFrom,
  MeetingState,
  NoticeSnapshot,
} from '../../meetings/vocabulary.ts';

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

/**
 * A draft is nobody's business yet, nor one that was cancelled as a draft; from the notice on, the
 * agenda is public, and so is that a meeting was cancelled.
 */
export function isPublicMeeting(meeting: {
  state: MeetingState;
  cancelledFrom: CancelledFrom | null;
}): boolean {
  return meeting.state !== 'draft' && meeting.cancelledFrom !== 'draft';
}

/** What was decided is public once nothing in the meeting changes any more. */
export function decisionsArePublic(state: MeetingState): boolean {
  return state === 'closed';
}

/** When and where a meeting is. */
export type WhenAndWhere = NoticeSnapshot['meeting'];

/**
 * When and where a meeting is, for outsiders: what its latest notice told, until the meeting is
 * closed; a change waits until it is told. `told` is undefined where no notice is known.
 * @source F-120
 */
export function whenItWasTold(
  state: MeetingState,
  known: WhenAndWhere,
  told: WhenAndWhere | undefined,
): WhenAndWhere {
  const { date, start, end, place } = (!decisionsArePublic(state) && told) || known;
  return { date, start, end, place };
}

/** A row that is closed now, whatever it was when the notice went out. */
export type ClosedNow = { number: string; basis: string; publicTitle: string };

/**
 * The notice for outsiders: of a closed row, its number, its public title and the legal basis; no
 * paper of it, nobody's name beside it, no way to report absence, and no links into the workspace.
 * A case that was closed after the notice went out is shown no longer.
 * @source F-120, offentleglova § 13 (screening of title and document)
 */
export function publicNotice(
  sent: NoticeDocument,
  closedNow: readonly ClosedNow[] = [],
): NoticeDocument {
  const notice = { ...sent, agenda: sent.agenda.map((row) => closedSince(row, closedNow)) };
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

type AgendaRow = NoticeDocument['agenda'][number];

function closedSince(row: AgendaRow, closedNow: readonly ClosedNow[]): AgendaRow {
  const now = row.closed ? undefined : closedNow.find(({ number }) => number === row.number);
  if (!now) return row;
  return { ...row, title: now.publicTitle, closed: now.basis ? { basis: now.basis } : {} };
}

/** Whether an agenda item and what belongs to it is for anybody. */
export function isOpenItem(item: Pick<AgendaItem, 'closedBasis'>): boolean {
  return item.closedBasis === null;
}
