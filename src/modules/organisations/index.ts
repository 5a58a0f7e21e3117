export { findBodyByName, listBodies, listSeats, readBody } from './store/reads.ts';
export type { BodyRow, SeatRow } from './store/tables.ts';
