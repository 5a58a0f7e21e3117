import type { Reader } from '../../platform/database/tables.ts';
import { addresses } from '../../ui/addresses.ts';
import type { BodyRow } from '../organisations/index.ts';
import { decisionsArePublic, openBodies, publicMeetings, publicRecord } from '../portal/index.ts';
import { bodyForExchange, recordOfMeeting } from './record-of-meeting.ts';
import { casesOf } from './rules/einnsyn-follows-from-the-meeting.ts';
import {
  oparlAddresses,
  oparlAgendaItem,
  oparlBody,
  oparlConsultation,
  oparlFile,
  oparlMeeting,
  oparlOrganization,
  oparlPaper,
} from './rules/oparl-follows-from-the-meeting.ts';
import { asEverybodyReads } from './rules/what-everybody-reads-of-a-meeting.ts';
import { meetingOfDocument, meetingOfItem } from './store/meeting-of-object.ts';
import { exchangeWords } from './text/words/index.ts';

/** What is read of the open data: the database, and the address that ids begin with. */
export type OpenData = { db: Reader; origin: string };
export type OparlObject = { id: string; type: string };

/** How many meetings a page of a list is made from. */
const meetingsOnPage = 5;

/** One meeting as everybody reads it; null where it is not public. */
async function meetingForAll({ db, origin }: OpenData, id: string) {
  const record = await publicRecord(db, id);
  const read = record && (await recordOfMeeting(db, record.file.record.id, origin));
  if (!record || !read) return null;
  const attachments = new Map<string, string>(
    record.attachments.map((one) => [one.id, origin + addresses.portalAttachment(one.id)]),
  );
  const known = {
    openItems: record.openItems,
    attachments,
    notice: record.notice,
    settled: decisionsArePublic(record.file.record.state),
  };
  const words = exchangeWords[read.meeting.writtenStandard];
  return { meeting: asEverybodyReads(read.meeting, known, words), words };
}
type MeetingForAll = NonNullable<Awaited<ReturnType<typeof meetingForAll>>>;

/** The objects of one meeting by kind, each of which stands on its own behind its `id`. */
const objectsOf = {
  meeting: ({ meeting, words }: MeetingForAll) => [oparlMeeting(meeting, words)],
  location: ({ meeting, words }: MeetingForAll) => oparlMeeting(meeting, words).location ?? [],
  agendaitem: ({ meeting, words }: MeetingForAll) =>
    casesOf(meeting).map((item) => oparlAgendaItem(item, meeting, words)),
  paper: ({ meeting }: MeetingForAll) =>
    casesOf(meeting).flatMap((item) => oparlPaper(item, meeting) ?? []),
  consultation: ({ meeting }: MeetingForAll) =>
    casesOf(meeting).flatMap((item) => (item.paper ? oparlConsultation(item, meeting) : [])),
  file: ({ meeting }: MeetingForAll) => meeting.documents.map((one) => oparlFile(one, meeting)),
} as const;
type MeetingKind = keyof typeof objectsOf;
const addressNames = {
  meeting: 'meeting',
  location: 'location',
  agendaitem: 'agendaItem',
  paper: 'paper',
  consultation: 'consultation',
  file: 'file',
} as const satisfies Record<MeetingKind, keyof ReturnType<typeof oparlAddresses>>;
const isMeetingKind = (kind: string): kind is MeetingKind => Object.hasOwn(objectsOf, kind);

async function meetingOf({ db }: OpenData, kind: MeetingKind, id: string): Promise<string | null> {
  switch (kind) {
    case 'meeting':
    case 'location':
      return id;
    case 'file':
      return meetingOfDocument(db, id);
    default:
      return meetingOfItem(db, id);
  }
}

async function bodyOf({ db, origin }: OpenData, body: BodyRow) {
  return { origin, body: await bodyForExchange(db, body), participants: [] };
}

/** The organisations that have bodies that publish, each once: OParl's Körperschaften. */
export async function openOrganisations(data: OpenData): Promise<OparlObject[]> {
  const found = new Map<string, OparlObject>();
  for (const body of await openBodies(data.db)) {
    if (found.has(body.organisation_id)) continue;
    found.set(body.organisation_id, oparlBody(await bodyOf(data, body)));
  }
  return [...found.values()];
}

/** One object by its kind and key; null where there is none that everybody may read. */
export async function openObject(
  data: OpenData,
  kind: string,
  key: string,
): Promise<OparlObject | null> {
  const at = oparlAddresses(data.origin);
  if (kind === 'body') {
    return (await openOrganisations(data)).find(({ id }) => id === at.body(key)) ?? null;
  }
  if (kind === 'organization') {
    const body = (await openBodies(data.db)).find(({ id }) => id === key);
    return body ? oparlOrganization(await bodyOf(data, body)) : null;
  }
  if (!isMeetingKind(kind)) return null;
  const meetingId = await meetingOf(data, kind, key);
  const meeting = meetingId === null ? null : await meetingForAll(data, meetingId);
  if (!meeting) return null;
  const objects: readonly OparlObject[] = [objectsOf[kind](meeting)].flat();
  return objects.find(({ id }) => id === at[addressNames[kind]](key)) ?? null;
}

export type OparlPage = { objects: OparlObject[]; page: number; pages: number };

/** Lists of a body that nothing is given of: nobody is named, and bodies have no terms. */
const emptyLists: readonly string[] = ['person', 'membership', 'legislativetermlist'];

/**
 * A page, from 1, of what an organisation's bodies or one body has of a kind, the oldest meetings
 * first, so that what is new comes last; null where there is no such list.
 */
export async function openList(
  data: OpenData,
  of: { kind: string; key: string; list: string; page: number },
): Promise<OparlPage | null> {
  const { kind, key, list, page } = of;
  const bodies = (await openBodies(data.db)).filter((body) =>
    kind === 'body' ? body.organisation_id === key : kind === 'organization' && body.id === key,
  );
  if (bodies.length === 0) return null;
  const whole = (objects: OparlObject[]) => ({ objects, page: 1, pages: 1 });
  if (kind === 'body' && emptyLists.includes(list)) return whole([]);
  if (kind === 'body' && list === 'organization') {
    const found: OparlObject[] = [];
    for (const body of bodies) found.push(oparlOrganization(await bodyOf(data, body)));
    return whole(found);
  }
  const wanted = kindOfList(kind, list);
  if (!wanted) return null;
  const meetings = await publicMeetings(data.db, { bodyIds: bodies.map(({ id }) => id) });
  const pages = Math.max(1, Math.ceil(meetings.length / meetingsOnPage));
  if (page > pages) return null;
  const objects: OparlObject[] = [];
  for (const { id } of meetings.slice((page - 1) * meetingsOnPage, page * meetingsOnPage)) {
    const meeting = await meetingForAll(data, id);
    if (meeting) objects.push(...[objectsOf[wanted](meeting)].flat());
  }
  return { objects, page, pages };
}

function kindOfList(kind: string, list: string): MeetingKind | null {
  if (kind === 'organization') return list === 'meetings' ? 'meeting' : null;
  if (list === 'locationlist') return 'location';
  return list !== 'location' && isMeetingKind(list) ? list : null;
}
