export { nameMatches } from './rules/names-match-however-written.ts';
export { bodyNamed } from './store/new-body.ts';
export {
  findBodyByName,
  listBodies,
  listOrganisations,
  listRegions,
  listSeats,
  readBody,
  readOrganisationOf,
} from './store/reads.ts';
export type { BodyRow, SeatRow } from './store/tables.ts';
