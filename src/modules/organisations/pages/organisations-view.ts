import { nameMatches } from '../rules/names-match-however-written.ts';
import type { OrganisationRow, RegionRow } from '../store/tables.ts';
import type { Side } from '../vocabulary.ts';

export type RegionMember = Pick<OrganisationRow, 'id' | 'name' | 'short_name'>;
export type RegionLine = {
  region: RegionRow;
  members: RegionMember[];
  successor: RegionRow | null;
};
export type OrganisationLine = { organisation: OrganisationRow; regions: RegionRow[] };

export type OrganisationsView = {
  /** All that are no municipality, side by side. */
  shared: OrganisationLine[];
  municipalities: OrganisationLine[];
  schemes: { scheme: string; lines: RegionLine[] }[];
  /** Regions with municipalities around them that no region takes in. */
  outside: RegionRow[];
};

const sideOrder: readonly (Side | null)[] = [
  null,
  'municipality',
  'trust',
  'user',
  'gp',
  'union',
  'vendor',
];

/**
 * The register as the page shows it: organisations by side, and regions by scheme, the newest
 * scheme first. A search keeps what bears the name, and a region whose member does.
 */
export function organisationsView(
  register: {
    organisations: readonly OrganisationRow[];
    regions: readonly RegionRow[];
    members: readonly { regionId: string; organisationId: string }[];
  },
  words: string,
): OrganisationsView {
  const { organisations, regions, members } = register;
  const membersOf = (region: RegionRow): RegionMember[] =>
    organisations.filter((one) =>
      members.some((tie) => tie.regionId === region.id && tie.organisationId === one.id),
    );
  const regionsOf = (organisation: OrganisationRow) =>
    regions.filter((region) =>
      members.some((tie) => tie.regionId === region.id && tie.organisationId === organisation.id),
    );
  const lines = regions
    .map(
      (region): RegionLine => ({
        region,
        members: membersOf(region),
        successor: regions.find((one) => one.id === region.successor_id) ?? null,
      }),
    )
    .filter((line) => nameMatches(namesOf(line), words));
  const found = organisations
    .filter((one) => nameMatches([one.name, one.short_name], words))
    .map((organisation) => ({ organisation, regions: regionsOf(organisation) }));
  const schemes = [...new Set(lines.map((line) => line.region.scheme))].toSorted(newestFirst);
  return {
    shared: sideOrder.flatMap((side) =>
      found.filter((line) => !isMunicipality(line) && line.organisation.side === side),
    ),
    municipalities: found.filter(isMunicipality),
    schemes: schemes.map((scheme) => ({
      scheme,
      lines: lines.filter((line) => line.region.scheme === scheme),
    })),
    outside: lines.map((line) => line.region).filter((region) => region.outside_count > 0),
  };
}

const isMunicipality = ({ organisation }: OrganisationLine) => organisation.kind === 'municipality';

const namesOf = ({ region, members }: RegionLine) => [
  region.name,
  ...region.aliases,
  ...members.flatMap((member) => [member.name, member.short_name]),
];

/** A scheme ends with the year it came. */
function newestFirst(a: string, b: string): number {
  return Number(b.slice(-4)) - Number(a.slice(-4)) || a.localeCompare(b);
}
