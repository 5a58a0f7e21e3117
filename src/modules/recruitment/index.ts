export { partyOf } from './rules/a-seat-belongs-to-one-party.ts';
export { activeFigure } from './rules/the-board-follows-the-active-figure.ts';
export { coverageOf, whoWouldCover } from './rules/what-is-not-covered.ts';
export { listParties, listQuotas } from './store/quota-reads.ts';
export { listNeeds, listRoleProfiles } from './store/reads.ts';
