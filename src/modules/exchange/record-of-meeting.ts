import type { IsoDate } from '../../kernel/calendar.ts';
import type { AgendaItemId, CaseId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { readLog } from '../audit/index.ts';
import { readOrigins } from '../case-queue/index.ts';
import {
  type AttendanceRecord,
  agendaTimes,
  type DecisionRecord,
  listTreatmentSteps,
  type MeetingFile,
  readAttendance,
  readCaseNumbers,
  readMeetingFile,
  standingPoints,
} from '../meetings/index.ts';
import type { AgendaItem, DecisionPoint } from '../meetings/vocabulary.ts';
import { readSealsOfMeeting } from '../minutes/index.ts';
import {
  type BodyRow,
  listBodies,
  listSeats,
  readOrganisationOf,
  type SeatRow,
} from '../organisations/index.ts';
import type { Side } from '../organisations/vocabulary.ts';
import { openBodies } from '../portal/index.ts';
import { profileOfBody, validChoices } from '../procedure/index.ts';
import { readSitting } from '../sitting/index.ts';
import type { Sitting } from '../sitting/vocabulary.ts';
import { plannedDocuments } from './documents-of-meeting.ts';
import { changesOf } from './rules/changes-are-named-as-noark-names-them.ts';
import { voicesOf } from './rules/voices-follow-from-the-sitting.ts';
import { readSenderNumber } from './store/reads.ts';
import { exchangeWords } from './text/words/index.ts';
import type { ExchangeItem, ExchangeParticipant, MeetingForExchange } from './vocabulary.ts';

/** A meeting as the files are made of it, with the file it was read from. */
export type MeetingRecordForExchange = { meeting: MeetingForExchange; file: MeetingFile };

/** Reads one meeting for exchange; undefined where there is no such meeting. */
export async function recordOfMeeting(
  db: Reader,
  id: string,
  origin: string,
): Promise<MeetingRecordForExchange | undefined> {
  const file = await readMeetingFile(db, id);
  if (!file) return undefined;
  const { record, body } = file;
  const cases = file.agenda.flatMap(({ caseId }) => caseId ?? []);
  const [exchanged, seats, numbers, attendance, sitting, log, seals, ways] = await Promise.all([
    bodyForExchange(db, body, record.held_on),
    listSeats(db, body.id),
    readCaseNumbers(db, cases),
    readAttendance(db, record.id),
    readSitting(db, record.id),
    readLog(db, { subjectId: record.id, limit: 200 }),
    readSealsOfMeeting(db, record.id),
    waysOf(db, file),
  ]);
  const meeting: MeetingForExchange = {
    id: record.id,
    body: exchanged,
    number: `${record.held_on} ${record.starts_at.slice(0, 5)}`,
    date: record.held_on,
    start: record.starts_at,
    end: record.ends_at,
    place: record.place,
    archiveCase: record.archive_case,
    state: record.state,
    writtenStandard: record.written_standard,
    createdAt: record.created_at.toISOString(),
    changedAt: record.changed_at.toISOString(),
    changedBy: record.changed_by,
    origin,
    participants:
      sitting.phase === 'not-opened'
        ? attendance.map((one) => fromList(one, seats))
        : fromSitting(sitting),
    items: itemsOf(file, numbers, sitting, ways),
    documents: plannedDocuments(file, seals.at(-1), exchangeWords[record.written_standard], origin),
    changes: changesOf(log.filter(({ subjectKind }) => subjectKind === 'meeting')),
  };
  return { meeting, file };
}

/**
 * A body as the files name it, with the organisation that it belongs to. `day` is the day whose rules
 * say whether votes may be blank; left out where no votes are told.
 */
export async function bodyForExchange(
  db: Reader,
  body: BodyRow,
  day?: IsoDate,
): Promise<MeetingForExchange['body']> {
  const [organisation, organisationNumber, open, profile] = await Promise.all([
    readOrganisationOf(db, body),
    readSenderNumber(db, body.organisation_id),
    openBodies(db),
    day === undefined ? null : profileOfBody(db, body.id, day),
  ]);
  return {
    key: body.id,
    name: body.name,
    shortName: body.short_name ?? body.name,
    kind: body.kind,
    establishedOn: body.effective_from,
    organisationKey: body.organisation_id,
    organisation,
    organisationNumber,
    // No election has named rows.
    blankVotes: profile !== null && validChoices(profile, { election: false }).blank,
    openForAll: open.some(({ id }) => id === body.id),
  };
}

type Way = Pick<ExchangeItem, 'sentOnTo' | 'origin'>;

/** Where the cases of a meeting came from, and which other bodies are to treat them next. */
async function waysOf(
  db: Reader,
  { agenda, body }: MeetingFile,
): Promise<(id: AgendaItemId) => Way> {
  const [steps, origins, bodies] = await Promise.all([
    listTreatmentSteps(
      db,
      agenda.flatMap(({ caseId }) => caseId ?? []),
    ),
    readOrigins(
      db,
      agenda.map(({ id }) => id),
    ),
    listBodies(db),
  ]);
  return (id) => {
    const own = steps.find(({ itemId }) => itemId === id);
    const next = steps.filter(
      (one) =>
        own?.matterId === one.matterId &&
        one.position > own.position &&
        one.itemId === null &&
        one.bodyId !== body.id,
    );
    const sentOnTo = next.flatMap(({ bodyId }) => {
      const known = bodies.find((one) => one.id === bodyId);
      return known ? [{ key: known.id, name: known.name }] : [];
    });
    return { sentOnTo, origin: origins.get(id) ?? null };
  };
}

function itemsOf(
  file: MeetingFile,
  numbers: readonly { id: CaseId; year: number | null; sequence: number }[],
  sitting: Sitting,
  ways: (id: AgendaItemId) => Way,
): ExchangeItem[] {
  const { rows } = agendaTimes(file.meeting.start, file.agenda, file.meeting.end);
  return rows.map((row): ExchangeItem => {
    const paper = file.papers.find(({ itemId }) => itemId === row.id);
    const decision = file.decisions.find(({ itemId }) => itemId === row.id);
    const number = numbers.find(({ id }) => id === row.caseId);
    return {
      id: row.id,
      key: row.caseId ?? row.id,
      kind: row.kind,
      number: row.number,
      place: row.place ?? null,
      year: number?.year ?? null,
      sequence: number?.sequence ?? null,
      title: row.title,
      closedBasis: row.closedBasis,
      publicTitle: row.publicTitle ?? null,
      responsible: row.responsible,
      start: row.start,
      end: row.end,
      briefing: isBriefing(row, paper?.proposals ?? []),
      paper: paper
        ? {
            description: paper.sections
              .map(({ heading, text }) => [heading, text].filter(Boolean).join('\n'))
              .join('\n\n'),
            proposal: numbered(paper.proposals),
            owners: paper.owners,
            handlers: paper.handlers,
            changedAt: paper.changedAt.toISOString(),
            changedBy: paper.changedBy,
          }
        : null,
      decision: decision ? decided(decision, file.record.held_on) : null,
      ...ways(row.id),
      ...voicesOf(sitting, row.id),
    };
  });
}

/** A case with nothing to decide but that it was heard. */
function isBriefing(row: AgendaItem, proposals: readonly { kind: string }[]): boolean {
  return (
    row.kind === 'case' && proposals.length > 0 && proposals.every(({ kind }) => kind === 'note')
  );
}

function decided(decision: DecisionRecord, heldOn: string): ExchangeItem['decision'] {
  return {
    key: decision.id,
    text: numbered(standingPoints(decision.points as DecisionPoint[])),
    note: decision.note,
    decidedOn: decision.decidedOn ?? heldOn,
    outcome: decision.outcome,
  };
}

const numbered = (points: readonly { no: number; text: string }[]) =>
  points.length === 1
    ? (points[0]?.text ?? '')
    : points.map(({ no, text }) => `${no}. ${text}`).join('\n');

function fromSitting(sitting: Sitting): ExchangeParticipant[] {
  return sitting.participants.map(({ id, name, role, side, represents }) => ({
    key: id,
    name,
    role,
    side,
    represents,
    attended: (sitting.presence.get(id) ?? []).length > 0,
  }));
}

/** Somebody on a list of who was there, with what their seat says of them. */
function fromList(one: AttendanceRecord, seats: readonly SeatRow[]): ExchangeParticipant {
  const seat = seats.find(({ holder }) => holder !== null && holder === one.name);
  const listed = one.role === 'admin' ? 'secretary' : one.role;
  return {
    key: `${one.position}`,
    name: one.name,
    role: seat?.role ?? listed,
    side: (seat?.side ?? null) as Side | null,
    represents: one.represents ?? seat?.represents ?? null,
    attended: one.state === 'present',
  };
}
