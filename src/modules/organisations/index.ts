export { deputiesFor } from './rules/deputies-stand-in-per-seat-or-side.ts';
export { nameMatches } from './rules/names-match-however-written.ts';
export { existsOn, isMemberSeat } from './rules/seats-are-held-on-a-day.ts';
export { termEndsOn } from './rules/term-ends.ts';
export { bodyNamed } from './store/new-body.ts';
export {
  findBodyByName,
  listBodies,
  listOrganisations,
  listRegionMembers,
  listRegions,
  listSeats,
  listTerms,
  readBody,
  readOrganisationOf,
  toSeat,
  toTerm,
} from './store/reads.ts';
export { fillVacantSeat, leaveSeat, openSeat } from './store/seat-of-one-person.ts';
export type { BodyRow, SeatRow } from './store/tables.ts';
