import type { Reader } from '../../platform/database/tables.ts';
import { writtenMinutes } from '../documents/index.ts';
import type { WrittenMinutes } from '../documents/vocabulary.ts';
import { type MeetingFile, mergeText, readAttendance, readMeetingFile } from '../meetings/index.ts';
import { readOrganisationOf } from '../organisations/index.ts';
import { profileOfBody } from '../procedure/index.ts';
import type { RuleProfile } from '../procedure/vocabulary.ts';
import { readEvents, readSitting } from '../sitting/index.ts';
import type { Participant } from '../sitting/vocabulary.ts';
import { type ActionPoints, actionPointsOf } from './action-points.ts';
import { canonicalMinutes, sha256 } from './rules/a-document-has-one-hash.ts';
import {
  type SignatoryStanding,
  signatoriesNow,
} from './rules/a-signature-is-over-what-was-seen.ts';
import { type StandingEdit, withEdits } from './rules/edits-stand-on-generated-text.ts';
import {
  type MinutesParts,
  minutesFollowFromTheSitting,
} from './rules/minutes-follow-from-the-sitting.ts';
import { printedPoint } from './rules/what-was-asked-earlier.ts';
import {
  readComments,
  readEdits,
  readSheet,
  readSignatories,
  readSignatures,
} from './store/reads.ts';
import { readSealsOfMeeting } from './store/seals.ts';
import type { MinutesComment, MinutesSheet, Seal } from './vocabulary.ts';

/** A meeting's minutes with everything that belongs to them. */
export type MinutesFile = {
  file: MeetingFile;
  sheet: MinutesSheet;
  /** As they follow from what happened. */
  generated: WrittenMinutes;
  /** With what people wrote in the place of generated texts. */
  minutes: WrittenMinutes;
  /** The canonical bytes of `minutes`, and their hash: what is signed and sealed. */
  canonical: string;
  hash: string;
  edits: StandingEdit[];
  comments: MinutesComment[];
  signatories: SignatoryStanding[];
  seals: Seal[];
  rule: RuleProfile['approvalOfMinutes']['value'];
  points: ActionPoints;
  /** Whether the meeting is over: ended on its live page, or held without one. */
  over: boolean;
  /** Who was in the room with a place in the body, and can sign in. */
  presentPersons: { personId: string; name: string }[];
};

/** Reads the minutes of a meeting; undefined where there is no such meeting. */
export async function readMinutesFile(db: Reader, id: string): Promise<MinutesFile | undefined> {
  const file = await readMeetingFile(db, id);
  if (!file) return undefined;
  const { record } = file;
  const [sheet, edits, comments, signatories, signatures, seals, profile, points, happened] =
    await Promise.all([
      readSheet(db, record.id, record.body_id),
      readEdits(db, record.id),
      readComments(db, record.id),
      readSignatories(db, record.id),
      readSignatures(db, record.id),
      readSealsOfMeeting(db, record.id),
      profileOfBody(db, record.body_id, record.held_on),
      actionPointsOf(db, record),
      whatHappened(db, file),
    ]);
  const { sitting } = happened;
  const parts = await partsOf(db, file, { sheet, points, ...happened });
  const generated = writtenMinutes(minutesFollowFromTheSitting(parts));
  const { minutes, standings } = withEdits(generated, edits, mergeText);
  const canonical = canonicalMinutes(minutes);
  const hash = sha256(canonical);
  const held = record.state === 'held' || record.state === 'closed';
  return {
    ...{ file, sheet, generated, minutes, canonical, hash, comments, seals, points },
    edits: standings,
    signatories: signatoriesNow(signatories, signatures, { minutes, hash, issue: sheet.issue }),
    rule: profile.approvalOfMinutes.value,
    over: sitting ? sitting.sitting.phase === 'ended' : held,
    presentPersons: (sitting?.sitting.participants ?? []).flatMap(({ id, personId, name, role }) =>
      personId && hasAPlace(role) && sitting?.sitting.presence.get(id)?.length
        ? [{ personId, name }]
        : [],
    ),
  };
}

const hasAPlace = (role: Participant['role']) => role !== 'guest' && role !== 'observer';

async function whatHappened(db: Reader, { record }: MeetingFile) {
  const [events, attendance] = await Promise.all([
    readEvents(db, record.id),
    readAttendance(db, record.id),
  ]);
  const sitting = events.length > 0 ? { sitting: await readSitting(db, record.id), events } : null;
  return { sitting, attendance };
}

async function partsOf(
  db: Reader,
  file: MeetingFile,
  more: Pick<MinutesFile, 'sheet' | 'points'> & Awaited<ReturnType<typeof whatHappened>>,
): Promise<MinutesParts> {
  const { meeting, body, agenda, decisions, publications } = file;
  const { sheet, points, sitting, attendance } = more;
  const partnership = await readOrganisationOf(db, body);
  const first = publications.at(-1);
  const last = publications[0];
  return {
    writtenStandard: meeting.writtenStandard,
    partnership,
    body: { name: body.name, short: body.short_name ?? body.name },
    meeting: {
      date: meeting.date,
      start: meeting.start,
      end: meeting.end,
      place: meeting.place,
    },
    archiveCase: meeting.archiveCase,
    issue: sheet.issue,
    correction: sheet.correction,
    called:
      first && last
        ? {
            firstAt: first.publishedAt.toISOString(),
            lastAt: last.publishedAt.toISOString(),
            versions: publications.length,
          }
        : null,
    // A list that nobody asked for in a meeting is no part of what happened in it.
    sinceLast: sitting ? points.asked.map((point) => printedPoint(point, meeting.date)) : [],
    actionPoints: points.laid.map((point) => printedPoint(point, meeting.date)),
    agenda,
    decisions: decisions.map(({ itemId, outcome, points: decided, note }) => ({
      itemId,
      outcome,
      points: decided as MinutesParts['decisions'][number]['points'],
      note,
    })),
    sitting,
    attendance,
  };
}
