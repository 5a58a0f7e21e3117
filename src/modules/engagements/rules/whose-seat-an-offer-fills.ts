import type { OrganisationId } from '../../../kernel/ids.ts';
import type { Party } from '../../recruitment/vocabulary.ts';

export type SeatOwner = { party: string; organisationId: OrganisationId | null };

type PartyOf = (parties: readonly Party[], organisationId: OrganisationId | null) => string | null;

/**
 * Whose seat somebody fills: of the party that the employer belongs to. Where the employer is not
 * in the register, it is the round's party, and its organisation where the party has one only. `partyOf` says whose party an organisation is of.
 * @source F-010, F-025
 */
export function whoseSeat(
  employerId: OrganisationId | null,
  round: { party: string; issuer: OrganisationId },
  parties: readonly Party[],
  partyOf: PartyOf,
): SeatOwner {
  const own = partyOf(parties, employerId);
  if (own !== null) return { party: own, organisationId: employerId };
  const named = parties.find(({ key }) => key === round.party)?.organisations;
  const only = named && named !== 'all-others' && named.length === 1 ? named[0] : undefined;
  const issuer = partyOf(parties, round.issuer) === round.party ? round.issuer : null;
  return { party: round.party, organisationId: only ?? issuer };
}
