import type { OrganisationId, RegionId } from '../../kernel/ids.ts';
import type { OrganisationRow } from '../../modules/organisations/store/tables.ts';
import { insertOrganisation, insertRegion } from '../../modules/organisations/store/writes.ts';
import type { Writer } from '../../platform/database/tables.ts';

type Kind =
  | 'municipality'
  | 'trust'
  | 'partnership'
  | 'company'
  | 'user_organisation'
  | 'gp_practice';

const organisations: readonly (readonly [
  id: OrganisationId,
  name: string,
  kind: Kind,
  more?: Partial<OrganisationRow>,
])[] = [
  ['org_helsefellesskapet', 'Helsefellesskapet', 'partnership'],
  [
    'org_kommunene',
    'Kommunene i Helsefellesskapet',
    'partnership',
    { short_name: 'Kommunene', side: 'municipality', parent_id: 'org_helsefellesskapet' },
  ],
  [
    'org_st-olavs',
    'St. Olavs hospital HF',
    'trust',
    { short_name: 'St. Olavs hospital', side: 'trust', parent_id: 'org_helsefellesskapet' },
  ],
  ['org_helseplattformen', 'Helseplattformen AS', 'company', { short_name: 'HP', side: 'vendor' }],
  ['org_leverandor', 'Leverandøren av journalløsningen', 'company', { side: 'vendor' }],
  ['org_leverandor-alarm', 'Leverandøren av trygghetsalarmer', 'company', { side: 'vendor' }],
  [
    'org_brukerutvalg',
    'Brukerorganisasjonene i Helsefellesskapet',
    'user_organisation',
    { short_name: 'Brukersiden', side: 'user', parent_id: 'org_helsefellesskapet' },
  ],
  [
    'org_fastlegene',
    'Fastlegene i Helsefellesskapet',
    'gp_practice',
    { short_name: 'Fastlegene', side: 'gp', parent_id: 'org_helsefellesskapet' },
  ],
  [
    'org_samarbeidsradet',
    'Opsjonskommunene',
    'partnership',
    { side: 'municipality', valid_from: '2018-01-01', valid_to: '2019-12-31' },
  ],
];

/** Municipalities by the group of 2023 they meet the hospital in, or only by a region of 2018. */
const municipalityGroups = {
  'trondelag-sor-vest': ['Orkland', 'Heim', 'Hitra', 'Frøya', 'Rindal', 'Oppdal', 'Rennebu'],
  varnesregionen: ['Stjørdal', 'Meråker', 'Selbu', 'Tydal'],
  trondheimsomradet: ['Trondheim', 'Malvik', 'Melhus', 'Skaun', 'Midtre Gauldal'],
  fosen: ['Indre Fosen', 'Ørland', 'Åfjord', 'Osen'],
  fjellregionen: ['Røros', 'Holtålen', 'Os'],
} as const;
const elsewhere = ['Levanger', 'Steinkjer', 'Grong', 'Molde', 'Kristiansund', 'Ålesund'];

type RegionFacts = {
  name: string;
  aliases?: string[];
  count?: number;
  outside?: number;
  successor?: keyof typeof municipalityGroups;
  known?: string[];
};

/** The twelve regions that met in 2018, with the municipalities that the papers name. */
const regionsOf2018: Readonly<Record<string, RegionFacts>> = {
  namdalen: { name: 'Namdalen', count: 15, known: ['Grong'] },
  inntrondelag: { name: 'Inntrøndelag', aliases: ['Inn-Trøndelag'], known: ['Steinkjer'] },
  'nordre-sunnmore': { name: 'Nordre Sunnmøre', outside: 6, known: ['Ålesund'] },
  ror: { name: 'ROR', count: 8, known: ['Molde'] },
  innherred: { name: 'Innherred', known: ['Levanger'] },
  varnesregionen: { name: 'Værnesregionen', successor: 'varnesregionen', known: ['Stjørdal'] },
  trondheimsomradet: {
    name: 'Trondheimsområdet',
    aliases: ['Trondheim kommune og Trondheimsområde'],
    successor: 'trondheimsomradet',
    known: ['Trondheim', 'Malvik', 'Klæbu'],
  },
  fjellregionen: { name: 'Fjellregionen', successor: 'fjellregionen', known: ['Holtålen'] },
  sio: { name: 'SiO' },
  fosen: {
    name: 'Fosen-regionen',
    aliases: ['Fosen', 'Fosenregionen', 'Fosen kommunene'],
    successor: 'fosen',
  },
  syvstjerna: { name: 'Syvstjerna' },
  'ikt-orkide': { name: 'IKT Orkidé', aliases: ['Orkidé', 'Orkide'], known: ['Kristiansund'] },
};

const groupsOf2023: Readonly<Record<keyof typeof municipalityGroups, RegionFacts>> = {
  'trondelag-sor-vest': { name: 'Trøndelag sør-vest', aliases: ['Orklandsregionen'] },
  varnesregionen: { name: 'Værnesregionen' },
  trondheimsomradet: {
    name: 'Trondheim kommune og Trondheimsområde',
    aliases: ['Trondheimsområdet'],
  },
  fosen: { name: 'Fosen-kommunene', aliases: ['Fosen', 'Fosenregionen', 'Fosen kommunene'] },
  fjellregionen: { name: 'Fjellregionen' },
};

/** Adds the organisations, and the regions of both schemes with their members. */
export async function insertOrganisations(tx: Writer): Promise<void> {
  for (const [id, name, kind, more] of organisations) {
    await insertOrganisation(tx, { ...blank, id, name, kind, ...more });
  }
  const names = [...Object.values(municipalityGroups).flat(), ...elsewhere];
  for (const name of names) await insertOrganisation(tx, municipality(name));
  // Klæbu became part of Trondheim.
  await insertOrganisation(tx, { ...municipality('Klæbu'), valid_to: '2019-12-31' });

  for (const [key, facts] of Object.entries(groupsOf2023)) {
    const members = municipalityGroups[key as keyof typeof municipalityGroups];
    const region = regionRow(`reg_2023-${key}`, 'municipality-group-2023', facts);
    await insertRegion(
      tx,
      { ...region, municipality_count: members.length },
      members.map(municipalityId),
    );
  }
  for (const [key, facts] of Object.entries(regionsOf2018)) {
    const region = regionRow(`reg_2018-${key}`, 'rag-2018', facts);
    await insertRegion(tx, region, (facts.known ?? []).map(municipalityId));
  }
}

const blank = {
  short_name: null,
  side: null,
  parent_id: null,
  valid_from: null,
  valid_to: null,
  written_standard: 'nb',
} satisfies Partial<OrganisationRow>;

/** The id of a municipality by its name, as in `org_k-indre-fosen`. */
export function municipalityId(name: string): OrganisationId {
  const plain = name.toLowerCase().replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'ae');
  return `org_k-${plain.replaceAll(' ', '-')}`;
}

function municipality(name: string): OrganisationRow {
  return {
    ...blank,
    id: municipalityId(name),
    name: `${name} kommune`,
    short_name: name,
    kind: 'municipality',
    side: 'municipality',
    // Test value: the demo needs recipients of both written standards.
    written_standard: ['Oppdal', 'Rennebu', 'Orkland', 'Røros'].includes(name) ? 'nn' : 'nb',
  };
}

function regionRow(id: RegionId, scheme: string, facts: RegionFacts) {
  return {
    id,
    scheme,
    name: facts.name,
    aliases: facts.aliases ?? [],
    municipality_count: facts.count ?? null,
    outside_count: facts.outside ?? 0,
    successor_id: facts.successor ? (`reg_2023-${facts.successor}` as const) : null,
  };
}
