export { bodyNamed } from './store/new-body.ts';
export {
  findBodyByName,
  listBodies,
  listSeats,
  readBody,
  readOrganisationOf,
} from './store/reads.ts';
export type { BodyRow, SeatRow } from './store/tables.ts';
