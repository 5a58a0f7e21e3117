import type { WrittenStandard } from '../../kernel/language.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { NoticeDocument } from '../documents/index.ts';
import {
  calendarUid,
  type MeetingRecord,
  type PublishedNotice,
  readMeeting,
  readPublications,
} from '../meetings/index.ts';
import { answersComeTo } from '../messages/index.ts';
import {
  type BodyRow,
  existsOn,
  isMemberSeat,
  listOrganisations,
  listSeats,
  readBody,
  type SeatRow,
  toSeat,
} from '../organisations/index.ts';
import type { MailFrame } from './mail/mail-to-one.ts';
import type { Round } from './vocabulary.ts';

export type Publication = { number: number } & PublishedNotice;
export type CalledSeat = SeatRow & {
  holder: string;
  organisation: string | null;
  standard: WrittenStandard;
};

/** What is known of a meeting, its body and its seats, besides who was called. */
export type Scene = {
  meeting: MeetingRecord;
  body: BodyRow;
  /** Newest first. */
  publications: Publication[];
  /** The seats that somebody holds on a date, deputies' seats among them. */
  seatsOn: (date: string) => CalledSeat[];
  /** The voting seats that nobody holds on a date, as seats of nobody's name. */
  vacantOn: (date: string) => CalledSeat[];
  organizer: { name: string; email: string };
  /** Whom to ask: the secretary with an address, or what the body says. */
  contact: string;
};

/** Reads what sending and answering need to know of a meeting; undefined where there is none. */
export async function readScene(db: Reader, meetingId: string): Promise<Scene | undefined> {
  const meeting = await readMeeting(db, meetingId);
  const body = meeting && (await readBody(db, meeting.body_id));
  if (!meeting || !body) return undefined;
  const [rows, organisations, published, answersTo] = await Promise.all([
    listSeats(db, body.id),
    listOrganisations(db),
    readPublications(db, meeting.id),
    answersComeTo(db),
  ]);
  const called = (row: SeatRow, holder: string): CalledSeat => {
    const home = organisations.find((one) => one.id === row.organisation_id);
    const standard = home?.written_standard ?? body.written_standard;
    return { ...row, holder, organisation: home?.name ?? null, standard };
  };
  const existing = (date: string) => rows.filter((row) => existsOn(toSeat(row), date));
  const seatsOn = (date: string) =>
    existing(date).flatMap((row) => (row.holder === null ? [] : [called(row, row.holder)]));
  const vacantOn = (date: string) =>
    existing(date)
      .filter((row) => row.holder === null && isMemberSeat(row))
      .map((row) => ({ ...called(row, ''), email: null, holder_person_id: null }));
  const caller = callerOf(seatsOn(meeting.held_on), body);
  return {
    meeting,
    body,
    publications: published.map(({ number, notice }) => ({
      number,
      ...(notice as PublishedNotice),
    })),
    seatsOn,
    vacantOn,
    organizer: { name: caller.name, email: answersTo ?? caller.email ?? nobody },
    contact:
      body.absence_contact ?? (caller.email ? `${caller.name} (${caller.email})` : caller.name),
  };
}

/** Calendars want an organizer with an address; where nobody has one, it is one that leads nowhere. */
const nobody = 'ingen-adresse@omforent.invalid';

/** Who calls: the body's secretary, else its chair, those with an address first. */
function callerOf(seats: readonly CalledSeat[], body: BodyRow) {
  const who = ['secretary', 'chair', 'deputy_chair'].flatMap((role) =>
    seats.filter((one) => one.role === role),
  );
  const seat = who.find((one) => one.email) ?? who[0];
  return { name: seat?.holder ?? body.name, email: seat?.email ?? null };
}

/** The notice that those called were sent last. */
export function noticeOfRound(scene: Scene, round: Round): NoticeDocument {
  const sent = scene.publications.find((one) => one.number === round.publication);
  if (!sent) throw new Error(`publication ${round.publication} of ${round.meetingId} is gone`);
  return sent.document;
}

/** What all mails about this meeting have in common. */
export function mailFrame(scene: Scene, round: Round, now: Date): MailFrame {
  const { organizer, contact } = scene;
  const uid = calendarUid(scene.meeting);
  return { uid, round, notice: noticeOfRound(scene, round), organizer, contact, now };
}
