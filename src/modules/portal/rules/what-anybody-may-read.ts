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

/** A row that is closed now, whatever it was when the notice went out; a heading has no number. */
export type ClosedNow = { key: string; number: string | null; basis: string; publicTitle: string };

/**
 * The notice for outsiders: of a closed row, its number, its public title and the legal basis; no
 * paper of it, nobody's name beside it, no way to report absence, and no links into the workspace.
 * A case that was closed after the notice went out is shown no longer, and a heading with nothing but
 * closed rows under it is closed with them.
 * @source F-120, offentleglova § 13 (screening of title and document)
 */
export function publicNotice(
  sent: NoticeDocument,
  closedNow: readonly ClosedNow[] = [],
): NoticeDocument {
  const rows = sent.agenda.map((row) => closedSince(row, closedNow));
  const notice = {
    ...sent,
    agenda: rows.map((row, at) => closedWithItsRows(row, rows.slice(at + 1))),
  };
  const closed = new Set(
    notice.agenda.flatMap(({ closed: shut, number }) => (shut && number !== null ? [number] : [])),
  );
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
  const is = ({ key, number }: ClosedNow) =>
    number === null ? key === row.key : number === row.number;
  const now = row.closed ? undefined : closedNow.find(is);
  if (!now) return row;
  return { ...row, title: now.publicTitle, closed: now.basis ? { basis: now.basis } : {} };
}

/** A heading as outsiders see it, by what follows it on the levels below its own. */
function closedWithItsRows(row: AgendaRow, after: readonly AgendaRow[]): AgendaRow {
  if (row.kind !== 'group' || row.closed) return row;
  const level = row.level ?? 0;
  const end = after.findIndex((one) => (one.level ?? 0) <= level);
  const under = after
    .slice(0, end < 0 ? after.length : end)
    .filter(({ kind }) => kind !== 'group' && kind !== 'break');
  if (under.length === 0 || under.some((one) => !one.closed)) return row;
  const bases = new Set(under.map((one) => one.closed?.basis ?? ''));
  const [basis] = bases;
  return { ...row, title: '', closed: bases.size === 1 && basis ? { basis } : {} };
}

/** Whether an agenda item and what belongs to it is for anybody. */
export function isOpenItem(item: Pick<AgendaItem, 'closedBasis'>): boolean {
  return item.closedBasis === null;
}
