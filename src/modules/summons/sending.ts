import type { WrittenStandard } from '../../kernel/language.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { type NoticeDocument, noticePdf } from '../documents/index.ts';
import { changeSentence, changesBetween, type NoticeChange } from '../meetings/index.ts';
import { calledIn } from './called-in.ts';
import { type Sending, type SendingPlan, sendingPlan } from './rules/whom-a-sending-reaches.ts';
import { type Publication, readScene, type Scene } from './scene.ts';
import { readInvitations, readRound } from './store/reads.ts';
import type { Invitation, Round } from './vocabulary.ts';

export type Prepared = {
  scene: Scene;
  round: Round | null;
  published: Publication;
  plan: SendingPlan;
  invitations: Invitation[];
  /** What is new since a publication, as the readers of a written standard are told. */
  changesSince: (publication: number, standard: WrittenStandard) => string[];
};

/** What would be sent now, and to whom; undefined where nothing is published. */
export async function prepareSending(db: Reader, meetingId: string): Promise<Prepared | undefined> {
  const scene = await readScene(db, meetingId);
  const published = scene?.publications[0];
  if (!scene || !published) return undefined;
  const [round = null, invitations] = [
    await readRound(db, meetingId),
    await readInvitations(db, meetingId),
  ];
  const { meeting } = published.document;
  const news = (since: number): NoticeChange[] => {
    const before = scene.publications.find((one) => one.number === since);
    return before && before.number < published.number
      ? changesBetween(before.snapshot, published.snapshot)
      : [];
  };
  const plan = sendingPlan({
    round,
    published: {
      number: published.number,
      date: meeting.date,
      start: meeting.start,
      end: meeting.end,
      endIsSet: published.snapshot.meeting.end !== null,
      place: meeting.place,
    },
    seats: [...scene.seatsOn(meeting.date), ...scene.vacantOn(meeting.date)].map((seat) => ({
      seatId: seat.id,
      name: seat.holder,
      personId: seat.holder_person_id,
      email: seat.email,
      deputy: seat.role === 'deputy',
    })),
    invitations,
    hasNewsSince: (publication) => news(publication).length > 0,
  });
  const changesSince = (publication: number, standard: WrittenStandard) =>
    news(publication).map((change) => changeSentence(change, standard));
  return { scene, round, published, plan, invitations, changesSince };
}

/** A published notice with its frame, its dates and its changes in a written standard. */
export function inStandard(
  prepared: Pick<Prepared, 'published' | 'scene'>,
  standard: WrittenStandard,
): NoticeDocument {
  const { published, scene } = prepared;
  const { document, snapshot, number } = published;
  if (document.writtenStandard === standard) return document;
  const before = scene.publications.find((one) => one.number === number - 1);
  const changes = before ? changesBetween(before.snapshot, snapshot) : [];
  return {
    ...document,
    writtenStandard: standard,
    changesSinceLast: changes.map((change) => changeSentence(change, standard)),
  };
}

/** The published notice as PDF, once in each standard that somebody in the body reads. Slow. */
export async function noticeFiles(
  prepared: Pick<Prepared, 'published' | 'scene'>,
): Promise<Map<WrittenStandard, Uint8Array>> {
  const { published, scene } = prepared;
  const seats = scene.seatsOn(published.document.meeting.date);
  const files = new Map<WrittenStandard, Uint8Array>();
  for (const standard of new Set(seats.map((seat) => seat.standard))) {
    files.set(standard, await noticePdf(inStandard(prepared, standard)));
  }
  return files;
}

/**
 * Whom a sending goes to, as they are from now on: with what the seat says of address and written
 * standard, and without an answer where they are asked again. Undefined where nobody holds the seat.
 */
export function calledSeat(
  prepared: { scene: Scene } & ({ published: Publication } | { round: Round }),
  sending: Sending,
): Invitation | undefined {
  if (sending.kind === 'call-off') return sending.invitation;
  if (sending.kind === 'vacant') return undefined;
  const { scene } = prepared;
  const date =
    'published' in prepared ? prepared.published.document.meeting.date : prepared.round.date;
  const seatId = sending.kind === 'call' ? sending.seatId : sending.invitation.seatId;
  const seat = scene.seatsOn(date).find((one) => one.id === seatId);
  if (!seat) return undefined;
  const fresh = calledIn(seat, { meetingId: scene.meeting.id, bodyId: scene.body.id });
  if (sending.kind === 'call') return fresh;
  const { personId, email, represents, organisation, writtenStandard } = fresh;
  const known = { personId, email, represents, organisation, writtenStandard };
  const unanswered = { reply: 'none', reason: '', repliedAt: null, repliedVia: null } as const;
  const reset = sending.kind === 'ask-again' ? unanswered : {};
  return { ...sending.invitation, ...known, ...reset };
}
