import type { Party, PartyStance } from '../vocabulary.ts';

export type RegionOf = { id: Party; name: string; members: readonly Party[] };

/** How a region stands, all its municipalities taken together. */
export const regionStandings = ['same', 'later', 'different', 'unsaid'] as const;
export type RegionStanding = (typeof regionStandings)[number];

export type RolledUp = {
  region: RegionOf;
  standing: RegionStanding;
  /** How many of its municipalities stand how; a region without known ones counts as one. */
  counts: Readonly<Record<RegionStanding, number>>;
};

/**
 * How the regions stand to a decision. A municipality's own word comes before its region's, and the
 * region speaks for those who have said nothing. The region does otherwise where one of them does,
 * and does alike only where all do.
 * @source F-041
 */
export function rollUp(
  regions: readonly RegionOf[],
  said: ReadonlyMap<Party, PartyStance>,
): RolledUp[] {
  return regions.map((region) => {
    const units = region.members.length > 0 ? region.members : [region.id];
    const standings = units.map((unit) => said.get(unit) ?? said.get(region.id) ?? 'unsaid');
    const count = (standing: RegionStanding) => standings.filter((one) => one === standing).length;
    const counts = {
      same: count('same'),
      later: count('later'),
      different: count('different'),
      unsaid: count('unsaid'),
    };
    const standing =
      counts.different > 0
        ? 'different'
        : counts.later > 0
          ? 'later'
          : counts.unsaid > 0
            ? 'unsaid'
            : 'same';
    return { region, standing, counts };
  });
}

/** What counts of all that was said of a decision: each party's last word. */
export function lastWords(
  positions: readonly { party: Party; no: number; kind: PartyStance }[],
): Map<Party, PartyStance> {
  const sorted = positions.toSorted((a, b) => a.no - b.no);
  return new Map(sorted.map(({ party, kind }) => [party, kind]));
}
