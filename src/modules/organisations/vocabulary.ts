import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, PersonId, SeatId, TermId } from '../../kernel/ids.ts';

/** The sides that meet in a partnership. */
export const sides = ['municipality', 'trust', 'gp', 'user', 'union', 'vendor'] as const;
export type Side = (typeof sides)[number];

export const seatRoles = [
  'chair',
  'deputy_chair',
  'member',
  'deputy',
  'observer',
  'secretary',
] as const;
export type SeatRole = (typeof seatRoles)[number];

/** The most votes that a seat may have, where votes are weighed. */
export const highestWeight = 1000;

/** A seat in a body. It stays when its holder leaves; `holder` null is a vacant seat. */
export type Seat = {
  id: SeatId;
  bodyId: BodyId;
  role: SeatRole;
  side: Side | null;
  /** The region or organisation that the seat speaks for. */
  represents: string | null;
  holder: string | null;
  holderPersonId: PersonId | null;
  /** For a deputy: the one seat, or the whole side, that it stands in for. */
  deputyForSeat: SeatId | null;
  deputyForSide: Side | null;
  /** The order in which deputies are called, from 1. */
  rank: number;
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
};

/** How many seats each side is to have, in the order the rule names them: "4 + 4". */
export type Composition = readonly { side: Side; seats: number }[];

/** A term of office; with a year zero it ends with the year, else on the day before the election's. */
export type Term = {
  id: TermId;
  bodyId: BodyId;
  subject: string;
  electedOn: IsoDate | null;
  electedByCase: string | null;
  lengthYears: number;
  /** The year that does not count: elected in 2021 for 2 years with 2021 as zero runs out 2023. */
  yearZero: number | null;
  extensions: TermExtension[];
  /** The last day for reporting a change of persons. */
  changeDeadline: IsoDate | null;
  successorsFrom: IsoDate | null;
};
export type TermExtension = { years: number; byCase: string };

/** Who a body answers to and who steers it. */
export type BodyRelations = { id: BodyId; reportsTo: BodyId | null; steeredBy: BodyId | null };
