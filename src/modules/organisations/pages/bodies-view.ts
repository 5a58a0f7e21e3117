import type { IsoDate } from '../../../kernel/calendar.ts';
import { type BodyFinding, lacksOf } from '../rules/bodies-lack-something.ts';
import { representationOn } from '../rules/bodies-represent-users-and-gps.ts';
import { nameMatches } from '../rules/names-match-however-written.ts';
import { memberSeatsOn } from '../rules/seats-are-held-on-a-day.ts';
import { toSeat } from '../store/reads.ts';
import type { BodyRow, SeatRow } from '../store/tables.ts';
import type { Composition, Seat, Side } from '../vocabulary.ts';

export const levels = ['lead', 'advise', 'work', 'ended'] as const;
export type Level = (typeof levels)[number];

export const shows = ['active', 'all', 'vacant', 'lacking'] as const;
export type Show = (typeof shows)[number];

/** One square of a unit chart. */
export type Unit = { side: Side | null; held: boolean };

export type BodyLine = {
  body: BodyRow;
  level: Level;
  units: Unit[];
  held: number;
  users: number;
  gps: number;
  findings: BodyFinding[];
};

/** What the list of bodies is asked for; anything unknown is the ordinary list. */
export function readFilter(query: URLSearchParams): { words: string; show: Show } {
  const show = query.get('vis');
  return {
    words: (query.get('navn') ?? '').trim(),
    show: shows.find((known) => known === show) ?? 'active',
  };
}

const leading = ['partnership_meeting', 'committee', 'executive', 'secretariat', 'decision_forum'];

function levelOf(body: BodyRow): Level {
  if (body.status === 'ended') return 'ended';
  if (leading.includes(body.kind)) return 'lead';
  return body.kind === 'advisory_council' ? 'advise' : 'work';
}

/** What a rule needs to know of a stored body. */
export function judgedBody(body: BodyRow) {
  return {
    id: body.id,
    kind: body.kind,
    status: body.status,
    statusNote: body.status_note,
    supportedBy: body.supported_by,
    composition: body.composition as Composition | null,
  };
}

/** One line for each body that the filter lets through, in the order of the register. */
export function bodyLines(
  bodies: readonly BodyRow[],
  seatRows: readonly SeatRow[],
  filter: { words: string; show: Show },
  today: IsoDate,
): BodyLine[] {
  const seats = seatRows.map(toSeat);
  return bodies
    .map((body) =>
      lineOf(
        body,
        seats.filter((seat) => seat.bodyId === body.id),
        today,
      ),
    )
    .filter((line) => isShown(line, filter.show))
    .filter(({ body }) => {
      const holders = seats.filter((seat) => seat.bodyId === body.id).map((seat) => seat.holder);
      return nameMatches([body.name, body.short_name, ...body.aliases, ...holders], filter.words);
    });
}

function lineOf(body: BodyRow, seats: readonly Seat[], today: IsoDate): BodyLine {
  const units = unitsOf(seats, today);
  const represented = representationOn(seats, today)[0];
  const count = (side: Side) => represented?.sides.find((one) => one.side === side)?.members ?? 0;
  return {
    body,
    level: levelOf(body),
    units,
    held: units.filter((unit) => unit.held).length,
    users: count('user'),
    gps: count('gp'),
    findings: lacksOf(judgedBody(body), seats, today),
  };
}

/** The members' seats as squares: side by side, the held ones of each side first. */
export function unitsOf(seats: readonly Seat[], today: IsoDate): Unit[] {
  const sides: (Side | null)[] = ['municipality', 'trust', 'user', 'gp', 'union', 'vendor', null];
  return memberSeatsOn(seats, today)
    .map((seat) => ({ side: seat.side, held: seat.holder !== null }))
    .toSorted(
      (a, b) => sides.indexOf(a.side) - sides.indexOf(b.side) || Number(b.held) - Number(a.held),
    );
}

function isShown(line: BodyLine, show: Show): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'active':
      return line.level !== 'ended';
    case 'vacant':
      return line.findings.some((finding) => finding.code === 'seats-vacant');
    case 'lacking':
      return line.findings.length > 0;
    default:
      return show satisfies never;
  }
}
