import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, MeetingId } from '../../kernel/ids.ts';
import { deadlinesOf, readLeadTime } from '../../modules/case-queue/index.ts';
import { listImports } from '../../modules/documents/index.ts';
import {
  dutiesToRead,
  listObligations,
  type ObligationRecord,
} from '../../modules/follow-up/index.ts';
import { namesOf } from '../../modules/follow-up/rules/a-duty-names-who-owes-it.ts';
import type {
  Me,
  Waiting,
  WaitingMeeting,
} from '../../modules/follow-up/rules/what-waits-for-me.ts';
import type { Visit } from '../../modules/identity/route.ts';
import type { Actor } from '../../modules/identity/vocabulary.ts';
import { mayBePublished } from '../../modules/meetings/rules/meeting-may-be-published.ts';
import {
  listMeetings,
  type MeetingListRow,
  readingOf,
} from '../../modules/meetings/store/lists.ts';
import { readAgenda } from '../../modules/meetings/store/reads.ts';
import { readBody } from '../../modules/organisations/index.ts';
import { lastDayOfNotice, profileOfBody } from '../../modules/procedure/index.ts';
import type { Db } from '../../platform/database/index.ts';

/** Meetings further ahead than this do not wait for anybody yet, and further back no more. */
const aheadDays = 120;
const backDays = 400;
/** What follows a meeting that is closed – reading its minutes, evaluating it – waits this long. */
const closedBackDays = 60;

export type Gathered = {
  me: Me;
  waiting: Omit<Waiting, 'obligations'> & { obligations: readonly ObligationRecord[] };
  meetings: readonly MeetingListRow[];
};

/** Gathers, from the modules that know, what may wait for the one who asks. */
export async function gatherWaiting(visit: Visit, actor: Actor): Promise<Gathered> {
  const { db, today } = visit;
  const me = await meOf(visit, actor);
  const of = { bodyId: actor.bodyId ?? undefined, to: addDays(today, aheadDays), limit: 200 };
  const [obligations, listed, closed, imports] = await Promise.all([
    listObligations(db, { state: 'open', limit: 5000 }).then((all) => dutiesToRead(visit, all)),
    listMeetings(db, {
      ...of,
      states: ['draft', 'published', 'held'],
      from: addDays(today, -backDays),
    }),
    listMeetings(db, { ...of, states: ['closed'], from: addDays(today, -closedBackDays) }),
    me.importsDocuments ? listImports(db, 'waiting', 20) : [],
  ]);
  const meetings = listed.filter(
    ({ state, bodyId }) => state !== 'draft' || visit.may('meeting.read-draft', { bodyId }).ok,
  );
  return {
    me,
    waiting: {
      obligations,
      meetings: await waitingMeetings(db, meetings, obligations, actor.personId, today),
      imports,
    },
    meetings: [...closed, ...meetings],
  };
}

async function meOf(visit: Visit, actor: Actor): Promise<Me> {
  const { bodyId } = actor;
  const subject = { bodyId };
  return {
    names: namesOf(actor, bodyId ? await readBody(visit.db, bodyId) : undefined),
    bodyId,
    preparesMeetings: visit.may('meeting.edit', subject).ok,
    recordsDecisions: visit.may('decision.record', subject).ok,
    importsDocuments: visit.may('document.import', subject).ok,
  };
}

async function waitingMeetings(
  db: Db,
  meetings: readonly MeetingListRow[],
  obligations: readonly ObligationRecord[],
  personId: string,
  today: IsoDate,
): Promise<WaitingMeeting[]> {
  const ids = meetings.map(({ id }) => id);
  const [versions, readings, undecided] = await Promise.all([
    newestVersions(db, ids),
    readingOf(db, ids, personId),
    undecidedCases(
      db,
      meetings.filter(({ date, state }) => state !== 'draft' && date <= today).map(({ id }) => id),
    ),
  ]);
  return Promise.all(
    meetings.map(async (row) => {
      const newest = versions.get(row.id) ?? 0;
      return {
        id: row.id,
        bodyId: row.bodyId,
        date: row.date,
        noticeBy: row.state === 'draft' ? await noticeBy(db, row) : null,
        state: row.state,
        hardStops: row.state === 'draft' ? await stopsOf(db, row, obligations, today) : 0,
        undecidedCases: undecided
          .filter((one) => one.meetingId === row.id)
          .flatMap(({ caseId }) => (caseId ? [caseId] : [])),
        readByMe: readings.some((one) => one.meetingId === row.id && one.number >= newest),
      };
    }),
  );
}

/** By when a notice must be out: as early as the body wants it, and never later than its rules say. */
async function noticeBy(db: Db, { bodyId, date }: MeetingListRow): Promise<IsoDate> {
  const [lead, profile] = await Promise.all([
    readLeadTime(db, bodyId),
    profileOfBody(db, bodyId, date),
  ]);
  const wanted = deadlinesOf(date, lead).noticeBy;
  const last = lastDayOfNotice(profile, date) ?? wanted;
  const [earliest = wanted] = [wanted, last].toSorted();
  return earliest;
}

async function stopsOf(
  db: Db,
  row: MeetingListRow,
  obligations: readonly ObligationRecord[],
  today: IsoDate,
): Promise<number> {
  const meeting = { ...row, archiveCase: '', writtenStandard: 'nb' as const };
  const day = row.date < today ? row.date : today;
  return mayBePublished(meeting, await readAgenda(db, row.id), obligations, day).stops.length;
}

async function newestVersions(db: Db, ids: readonly MeetingId[]): Promise<Map<MeetingId, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('meetings.publication')
    .select((select) => ['meeting_id as id', select.fn.max('number').as('number')])
    .where('meeting_id', 'in', [...ids])
    .groupBy('meeting_id')
    .execute();
  return new Map(rows.map(({ id, number }) => [id, number]));
}

async function undecidedCases(db: Db, ids: readonly MeetingId[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('meetings.agenda_item as i')
    .select(['i.meeting_id as meetingId', 'i.case_id as caseId'])
    .where('i.meeting_id', 'in', [...ids])
    .where('i.case_id', 'is not', null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('meetings.decision as d')
            .whereRef('d.item_id', '=', 'i.id')
            .select('d.id'),
        ),
      ),
    )
    .execute();
}

/** What others in my bodies owe soon or have missed: the soonest first. */
export function othersOwe(
  obligations: readonly ObligationRecord[],
  mine: ReadonlySet<string>,
  today: IsoDate,
  bodyId: BodyId | null,
): ObligationRecord[] {
  const soon = addDays(today, 30);
  return obligations
    .filter((one) => bodyId === null || one.bodyId === bodyId)
    .filter((one) => one.due !== null && one.due >= today && one.due <= soon && !mine.has(one.id))
    .slice(0, 5);
}
