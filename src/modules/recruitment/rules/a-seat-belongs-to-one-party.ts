import type { BodyId, OrganisationId } from '../../../kernel/ids.ts';
import type { Party } from '../vocabulary.ts';

/** A seat that somebody holds today. */
export type HeldSeat = { bodyId: BodyId; organisationId: OrganisationId | null };

/**
 * Which party an organisation's people fill seats for: the one that names it, else the one that
 * takes all others; null where there is none, and for a seat whose organisation nobody has noted.
 */
export function partyOf(
  parties: readonly Party[],
  organisationId: OrganisationId | null,
): string | null {
  if (organisationId === null) return null;
  const naming = parties.find(
    ({ organisations }) => organisations !== 'all-others' && organisations.includes(organisationId),
  );
  const others = parties.find(({ organisations }) => organisations === 'all-others');
  return (naming ?? others)?.key ?? null;
}

/** How many of a group's held seats each party has; those of no party are counted under null. */
export function filledByParty(
  bodyId: BodyId,
  held: readonly HeldSeat[],
  parties: readonly Party[],
): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const seat of held) {
    if (seat.bodyId !== bodyId) continue;
    const party = partyOf(parties, seat.organisationId);
    counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
}
