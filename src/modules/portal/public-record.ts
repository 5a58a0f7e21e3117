import type { AgendaItemId, BodyId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { mayDo } from '../identity/command.ts';
import {
  casesClosedTo,
  listMeetings,
  listPublications,
  type MeetingFile,
  type MeetingListRow,
  noticeNow,
  type PublishedNotice,
  readMeetingFile,
  toldOfMeetings,
} from '../meetings/index.ts';
import { sealedMinutesOf } from '../minutes/index.ts';
import { type BodyRow, readOrganisationOf } from '../organisations/index.ts';
import {
  decisionsArePublic,
  isOpenItem,
  isPublicMeeting,
  publicNotice,
  type WhenAndWhere,
  whenItWasTold,
} from './rules/what-anybody-may-read.ts';
import { isOpenBody } from './store/reads.ts';
import type { News } from './vocabulary.ts';

/** The portal shows everybody what it shows a stranger, signed in or not. */
const asStranger = (action: Parameters<typeof mayDo>[1], subject: Parameters<typeof mayDo>[2]) =>
  mayDo(null, action, subject);

/** The cases that no stranger may read. */
export function closedToAll(db: Reader) {
  return casesClosedTo({ db, may: asStranger });
}

/**
 * The meetings of bodies that publish, newest or next first, each when and where its notice told;
 * drafts are left out.
 */
export async function publicMeetings(
  db: Reader,
  of: { bodyIds: readonly BodyId[]; from?: string; to?: string; newestFirst?: boolean },
): Promise<MeetingListRow[]> {
  const { bodyIds, from = '', to = '9999' } = of;
  const states = ['published', 'held', 'closed', 'cancelled'] as const;
  const [toldOf, rows] = await Promise.all([
    toldOfMeetings(db, bodyIds),
    listMeetings(db, { bodyIds, states, newestFirst: true, limit: 5000 * bodyIds.length }),
  ]);
  const found = rows
    .filter(isPublicMeeting)
    .map((row) => ({ ...row, ...whenItWasTold(row.state, row, toldOf.get(row.id)) }))
    .filter(({ date }) => date >= from && date <= to);
  const order = of.newestFirst ? -1 : 1;
  return found.toSorted((a, b) => (a.date < b.date ? -order : a.date > b.date ? order : 0));
}

export type PublicRecord = {
  file: MeetingFile;
  /** When and where, as everybody has been told. */
  when: WhenAndWhere;
  notice: ReturnType<typeof publicNotice>;
  version: number;
  publishedAt: Date;
  attachments: MeetingFile['attachments'];
  /** What is not closed, neither here nor as a case in another meeting. */
  openItems: ReadonlySet<AgendaItemId>;
  /** Of open cases, once the meeting is closed. */
  decisions: { item: MeetingFile['agenda'][number]; decision: MeetingFile['decisions'][number] }[];
};

/** The notice as sent; of a meeting brought in from a document, what stands in the register. */
async function noticeAsItWentOut(db: Reader, file: MeetingFile) {
  const [latest] = file.publications;
  if (latest) {
    const { document } = latest.notice as PublishedNotice;
    return { document, version: latest.number, at: latest.publishedAt };
  }
  const at = file.record.created_at;
  const partnership = await readOrganisationOf(db, file.body);
  const { document } = noticeNow(file, partnership, '', at.toISOString());
  return { document, version: 1, at };
}

function whenOf({ record, publications }: MeetingFile): WhenAndWhere {
  const { state, held_on: date, starts_at: start, ends_at: end, place } = record;
  const told = publications[0]?.notice as PublishedNotice | undefined;
  return whenItWasTold(state, { date, start, end, place }, told?.snapshot.meeting);
}

/**
 * What anybody may read of a meeting: the notice as it went out, the files that followed it, and
 * what was decided. Null where the body does not publish, or the meeting is a draft.
 * @source F-120
 */
export async function publicRecord(db: Reader, id: string): Promise<PublicRecord | null> {
  const file = await readMeetingFile(db, id);
  if (!file) return null;
  const { state, cancelled_from: cancelledFrom } = file.record;
  if (!isPublicMeeting({ state, cancelledFrom })) return null;
  if (!(await isOpenBody(db, file.body.id))) return null;
  const closed = await closedToAll(db);
  const open = new Map(
    file.agenda
      .filter((item) => isOpenItem(item) && !(item.caseId && closed.has(item.caseId)))
      .map((item) => [item.id, item]),
  );
  const closedNow = file.agenda.flatMap(({ id: key, kind, number, closedBasis, publicTitle }) =>
    (number === null && kind !== 'group') || open.has(key)
      ? []
      : [{ key, number, basis: closedBasis ?? '', publicTitle: publicTitle ?? '' }],
  );
  const latest = await noticeAsItWentOut(db, file);
  return {
    file,
    when: whenOf(file),
    notice: publicNotice(latest.document, closedNow),
    version: latest.version,
    publishedAt: latest.at,
    openItems: new Set(open.keys()),
    attachments: file.attachments.filter((one) => one.state === 'included' && open.has(one.itemId)),
    decisions: decisionsArePublic(file.record.state)
      ? file.decisions.flatMap((decision) => {
          const item = decision.itemId ? open.get(decision.itemId) : undefined;
          return item ? [{ item, decision }] : [];
        })
      : [],
  };
}

/** What was published last by the bodies that publish, newest first: notices and sealed minutes. */
export async function latestNews(db: Reader, bodies: readonly BodyRow[]): Promise<News[]> {
  const ids = bodies.map(({ id }) => id);
  const [notices, meetings] = await Promise.all([
    listPublications(db, ids, 60),
    publicMeetings(db, { bodyIds: ids }),
  ]);
  const news: News[] = notices.map((one) => ({ kind: 'notice' as const, ...one }));
  for (const body of bodies) {
    for (const seal of await sealedMinutesOf(db, body.id)) {
      const date = meetings.find(({ id }) => id === seal.meetingId)?.date;
      if (date === undefined) continue;
      const { meetingId, issue: version } = seal;
      const at = new Date(seal.sealedAt);
      news.push({
        kind: 'minutes',
        meetingId,
        bodyId: body.id,
        bodyName: body.name,
        date,
        version,
        at,
      });
    }
  }
  return news.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, 60);
}
