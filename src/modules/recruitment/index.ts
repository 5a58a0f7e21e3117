/** What there is to recruit to: the groups, their seats, parties, needs, and what roles ask. */

export { standingOf } from './rules/a-party-covers-what-another-leaves.ts';
export { qualificationsFor } from './rules/a-role-asks-what-can-be-met.ts';
export { filledByParty, partyOf } from './rules/a-seat-belongs-to-one-party.ts';
export { inTheirOrder } from './rules/needs-compare-over-groups.ts';
export { activeFigure } from './rules/the-board-follows-the-active-figure.ts';
export { coverageOf, whoWouldCover } from './rules/what-is-not-covered.ts';
export {
  listGroups,
  listHeldSeats,
  listLeftSeats,
  listParties,
  listQuotas,
  readGroup,
} from './store/quota-reads.ts';
export {
  listFigures,
  listNeeds,
  listRoleProfiles,
  readRoleProfile,
} from './store/reads.ts';
