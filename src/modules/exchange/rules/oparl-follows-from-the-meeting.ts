import type { ClockTime } from '../../../kernel/calendar.ts';
import { dayOfEnd } from '../../../kernel/times-past-midnight.ts';
import type {
  ExchangeDocument,
  ExchangeItem,
  ExchangeParticipant,
  ExchangeWords,
  MeetingForExchange,
} from '../vocabulary.ts';
import { isFinal } from './a-decision-is-final-or-sent-on.ts';
import { casesOf } from './einnsyn-follows-from-the-meeting.ts';
import { norwegianInstant } from './local-times-carry-their-offset.ts';
import { mayVote } from './roles-have-published-codes.ts';

const schema = 'https://schema.oparl.org/1.1/';

/** Where each kind of object is read; the public endpoint answers these same addresses. */
export function oparlAddresses(origin: string) {
  const base = `${origin}/innsyn/oparl`;
  const of = (kind: string) => (key: string) => `${base}/${kind}/${encodeURIComponent(key)}`;
  return {
    system: `${base}/system`,
    bodies: `${base}/bodies`,
    body: of('body'),
    list: (body: string, kind: string) => `${of('body')(body)}/${kind}`,
    organization: of('organization'),
    meeting: of('meeting'),
    agendaItem: of('agendaitem'),
    paper: of('paper'),
    consultation: of('consultation'),
    file: of('file'),
    person: of('person'),
    membership: of('membership'),
    location: of('location'),
  };
}

/** The server itself. */
export function oparlSystem(origin: string, name: string) {
  const at = oparlAddresses(origin);
  return { id: at.system, ...typed('System'), oparlVersion: schema, body: at.bodies, name };
}

/** The organisation that owns the bodies: OParl's Körperschaft, with the lists of all it has. */
export function oparlBody(meeting: Pick<MeetingForExchange, 'origin' | 'body'>) {
  const at = oparlAddresses(meeting.origin);
  const key = meeting.body.organisationKey;
  const lists = [
    'organization',
    'person',
    'meeting',
    'paper',
    'agendaItem',
    'consultation',
    'file',
    'locationList',
    'legislativeTermList',
    'membership',
  ] as const;
  return {
    id: at.body(key),
    ...typed('Body'),
    system: at.system,
    name: meeting.body.organisation,
    ...Object.fromEntries(lists.map((list) => [list, at.list(key, list.toLowerCase())])),
    legislativeTerm: [],
  };
}

/** A body that meets: OParl's Gremium. */
export function oparlOrganization(
  meeting: Pick<MeetingForExchange, 'origin' | 'body' | 'participants'>,
) {
  const at = oparlAddresses(meeting.origin);
  const { body } = meeting;
  return {
    id: at.organization(body.key),
    ...typed('Organization'),
    body: at.body(body.organisationKey),
    name: body.name,
    shortName: body.shortName,
    organizationType: 'Gremium',
    ...(body.establishedOn ? { startDate: body.establishedOn } : {}),
    membership: meeting.participants.map(({ key }) => at.membership(memberKey(meeting, key))),
    meeting: `${at.organization(body.key)}/meetings`,
  };
}

/**
 * Answers a meeting with its agenda inside it, as the standard asks. Takes the meeting as everybody
 * may read it: closed items say `public: false` and a screened name.
 * @source OParl 1.1 Meeting, AgendaItem
 */
export function oparlMeeting(meeting: MeetingForExchange, words: ExchangeWords) {
  const at = oparlAddresses(meeting.origin);
  const over = meeting.state === 'held' || meeting.state === 'closed';
  const own = (kind: ExchangeDocument['kind']) =>
    meeting.documents.find((one) => one.item === null && one.kind === kind);
  const notice = own('notice');
  const minutes = own('minutes');
  return {
    id: at.meeting(meeting.id),
    ...typed('Meeting'),
    name: words.meetingTitle(meeting.body.name, meeting.date),
    meetingState: over ? 'durchgeführt' : 'eingeladen',
    cancelled: meeting.state === 'cancelled',
    start: norwegianInstant(meeting.date, meeting.start),
    ...(meeting.end ? { end: instantIn(meeting, meeting.end) } : {}),
    ...(meeting.place
      ? {
          location: {
            id: at.location(meeting.id),
            ...typed('Location'),
            description: meeting.place,
          },
        }
      : {}),
    organization: [at.organization(meeting.body.key)],
    ...(over
      ? { participant: present(meeting).map(({ key }) => at.person(memberKey(meeting, key))) }
      : {}),
    ...(notice ? { invitation: oparlFile(notice, meeting) } : {}),
    ...(minutes ? { resultsProtocol: oparlFile(minutes, meeting) } : {}),
    agendaItem: casesOf(meeting).map((item) => oparlAgendaItem(item, meeting, words)),
    created: meeting.createdAt,
    modified: meeting.changedAt,
    web: `${meeting.origin}/innsyn/moter/${meeting.id}`,
  };
}

/** A row of the agenda. */
export function oparlAgendaItem(
  item: ExchangeItem,
  meeting: MeetingForExchange,
  words: ExchangeWords,
) {
  const at = oparlAddresses(meeting.origin);
  return {
    id: at.agendaItem(item.id),
    ...typed('AgendaItem'),
    meeting: at.meeting(meeting.id),
    ...(item.place || item.number ? { number: item.place || item.number } : {}),
    order: casesOf(meeting).findIndex(({ id }) => id === item.id) + 1,
    name: item.title,
    public: item.closedBasis === null,
    ...(item.paper ? { consultation: at.consultation(item.id) } : {}),
    ...(item.decision
      ? {
          result: words.outcomes[item.decision.outcome],
          ...(item.decision.text ? { resolutionText: item.decision.text } : {}),
        }
      : {}),
    ...(item.start ? { start: instantIn(meeting, item.start) } : {}),
    ...(item.end ? { end: instantIn(meeting, item.end) } : {}),
  };
}

/** A case paper, with its treatment inside it; null where the item has none that may be read. */
export function oparlPaper(item: ExchangeItem, meeting: MeetingForExchange) {
  if (!item.paper) return null;
  const at = oparlAddresses(meeting.origin);
  const files = meeting.documents.filter((one) => one.item === item.id);
  const main = files.find(({ kind }) => kind === 'paper');
  return {
    id: at.paper(item.id),
    ...typed('Paper'),
    body: at.body(meeting.body.organisationKey),
    name: item.title,
    ...(item.number ? { reference: item.number } : {}),
    date: item.paper.changedAt.slice(0, 10),
    paperType: item.briefing ? 'Orienteringssak' : 'Saksframlegg',
    ...(main ? { mainFile: oparlFile(main, meeting) } : {}),
    auxiliaryFile: files.filter((one) => one !== main).map((one) => oparlFile(one, meeting)),
    underDirectionOf: [at.organization(meeting.body.key)],
    consultation: [oparlConsultation(item, meeting)],
    modified: item.paper.changedAt,
    web: `${meeting.origin}/innsyn/moter/${meeting.id}`,
  };
}

/** That a paper is treated in a meeting, and whether this body has the last word. */
export function oparlConsultation(item: ExchangeItem, meeting: MeetingForExchange) {
  const at = oparlAddresses(meeting.origin);
  return {
    id: at.consultation(item.id),
    ...typed('Consultation'),
    paper: at.paper(item.id),
    agendaItem: at.agendaItem(item.id),
    meeting: at.meeting(meeting.id),
    organization: [at.organization(meeting.body.key)],
    ...(item.decision ? { authoritative: isFinal(item.decision.outcome) } : {}),
    role: item.briefing ? 'Kenntnisnahme' : 'Entscheidung',
  };
}

export function oparlFile(document: ExchangeDocument, meeting: MeetingForExchange) {
  const at = oparlAddresses(meeting.origin);
  return {
    id: at.file(document.key),
    ...typed('File'),
    name: document.title,
    fileName: document.fileName,
    mimeType: document.mediaType,
    ...(document.size > 0 ? { size: document.size } : {}),
    accessUrl: document.address ?? '',
  };
}

/** Somebody in the role they have here. No name, no contact: the role is public, the person not. */
export function oparlPerson(
  participant: ExchangeParticipant,
  meeting: MeetingForExchange,
  words: ExchangeWords,
) {
  const at = oparlAddresses(meeting.origin);
  const key = memberKey(meeting, participant.key);
  const role = words.roles[participant.role];
  return {
    id: at.person(key),
    ...typed('Person'),
    body: at.body(meeting.body.organisationKey),
    name: participant.represents ? `${role}, ${participant.represents}` : role,
    status: [role],
    membership: [
      {
        id: at.membership(key),
        ...typed('Membership'),
        person: at.person(key),
        organization: at.organization(meeting.body.key),
        role,
        votingRight: mayVote(participant.role),
      },
    ],
  };
}

/** Every object of one meeting, each of which stands on its own behind its `id`. */
export function oparlOf(meeting: MeetingForExchange, words: ExchangeWords, system: string) {
  const papers = casesOf(meeting).flatMap((item) => oparlPaper(item, meeting) ?? []);
  return [
    oparlSystem(meeting.origin, system),
    oparlBody(meeting),
    oparlOrganization(meeting),
    oparlMeeting(meeting, words),
    ...papers,
    ...meeting.participants.map((one) => oparlPerson(one, meeting, words)),
  ];
}

const typed = (name: string) => ({ type: `${schema}${name}` });
const memberKey = (meeting: Pick<MeetingForExchange, 'body'>, key: string) =>
  `${meeting.body.key}-${key}`;
const present = (meeting: MeetingForExchange) =>
  meeting.participants.filter(({ attended }) => attended);

/** A time of a meeting as an instant: past midnight it is the next day. */
function instantIn({ date, start }: MeetingForExchange, time: ClockTime): string {
  return norwegianInstant(dayOfEnd(date, start, time), time);
}
