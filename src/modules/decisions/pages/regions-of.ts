import type { Reader } from '../../../platform/database/tables.ts';
import { listOrganisations, listRegionMembers, listRegions } from '../../organisations/index.ts';
import type { RegionOf } from '../rules/a-region-does-as-its-municipalities.ts';
import type { Party } from '../vocabulary.ts';

/** The regions of each scheme with their municipalities, and the names of all who may answer. */
export async function readParties(db: Reader) {
  const [regions, members, organisations] = await Promise.all([
    listRegions(db),
    listRegionMembers(db),
    listOrganisations(db),
  ]);
  const names = new Map<Party, string>(
    [...regions, ...organisations].map(({ id, name }) => [id, name]),
  );
  return {
    schemes: [...new Set(regions.map(({ scheme }) => scheme))].toSorted().toReversed(),
    regions,
    organisations: organisations.filter(
      ({ side, kind }) => side !== 'vendor' && kind !== 'partnership',
    ),
    regionsOf: (scheme: string): RegionOf[] =>
      regions
        .filter((region) => region.scheme === scheme)
        .map(({ id, name }) => ({
          id,
          name,
          members: members
            .filter(({ regionId }) => regionId === id)
            .map(({ organisationId }) => organisationId),
        })),
    nameOf: (party: Party) => names.get(party) ?? party,
  };
}
export type Parties = Awaited<ReturnType<typeof readParties>>;
