import type { BodyId } from '../../kernel/ids.ts';
import type { BodyFacts } from './bodies.ts';
import { municipalityId } from './organisations.ts';
import type { SeatFacts, SeatsOfBody } from './seats.ts';

type Group = {
  no: string;
  /** The service area that the group is for. */
  area: string;
  name: string;
  nn: string;
  en: string;
  /** How many may come from Trondheim, and from the other municipalities together. */
  quota: readonly [trondheim: number, others: number];
  /** The services that the seats from Trondheim speak for, one seat each. */
  services: readonly string[];
};

/** The twelve consensus groups with their quotas. @source F-032, requirements 7.2 */
export const consensusGroups: readonly Group[] = [
  {
    no: '01',
    area: 'saksbehandling',
    name: 'Saksbehandling',
    nn: 'Saksbehandling',
    en: 'Case handling',
    quota: [19, 10],
    services: ['Barn og unge', 'Voksne og eldre'],
  },
  {
    no: '02',
    area: 'hjemmetjenester',
    name: 'Hjemmetjenester',
    nn: 'Heimetenester',
    en: 'Home care',
    quota: [16, 8],
    services: [
      'Hjemmesykepleien',
      'Hjemmesykepleien, natt',
      'Hjemmehjelp',
      'Trygghetspatruljen',
      'Hverdagsrehabilitering',
    ],
  },
  {
    no: '03',
    area: 'funksjonshemmede',
    name: 'Tjenester for funksjonshemmede',
    nn: 'Tenester for funksjonshemma',
    en: 'Disability services',
    quota: [14, 7],
    services: ['Botiltak', 'Aktivitetstilbud'],
  },
  {
    no: '04',
    area: 'institusjon',
    name: 'Institusjon',
    nn: 'Institusjon',
    en: 'Nursing homes',
    quota: [14, 7],
    services: ['Langtidsopphold', 'Sykehjemslegene'],
  },
  {
    no: '05',
    area: 'helsehus',
    name: 'Helsehus/DMS',
    nn: 'Helsehus/DMS',
    en: 'Health houses and district medical centres',
    quota: [14, 7],
    services: ['Korttidsopphold', 'Lindrende behandling'],
  },
  {
    no: '06',
    area: 'rehabilitering',
    name: 'Rehabilitering',
    nn: 'Rehabilitering',
    en: 'Rehabilitation',
    quota: [13, 7],
    services: ['Døgnrehabilitering', 'Rehabiliteringsteamet'],
  },
  {
    no: '07',
    area: 'fysioterapi',
    name: 'Fysioterapitjeneste',
    nn: 'Fysioterapiteneste',
    en: 'Physiotherapy',
    quota: [10, 5],
    services: ['Voksne og eldre', 'Barn og unge'],
  },
  {
    no: '08',
    area: 'ergoterapi',
    name: 'Ergoterapitjeneste',
    nn: 'Ergoterapiteneste',
    en: 'Occupational therapy',
    quota: [14, 7],
    services: ['Voksne og eldre', 'Hjelpemidler'],
  },
  {
    no: '09',
    area: 'legevakt',
    name: 'Legevakt',
    nn: 'Legevakt',
    en: 'Out-of-hours service',
    quota: [10, 5],
    services: ['Legevaktsentralen', 'Ambulerende lege'],
  },
  {
    no: '10',
    area: 'psykisk-helse-og-rus',
    name: 'Psykisk helse og rus',
    nn: 'Psykisk helse og rus',
    en: 'Mental health and substance use',
    quota: [12, 6],
    services: ['Oppsøkende tjenester', 'Mottak og oppfølging'],
  },
  {
    no: '11',
    area: 'legetjenester-og-smittevern',
    name: 'Legetjenester og smittevern',
    nn: 'Legetenester og smittevern',
    en: 'Medical services and infection control',
    quota: [14, 7],
    services: ['Vaksinasjon', 'Smittevern'],
  },
  {
    no: '12',
    area: 'barn-og-familie',
    name: 'Barne- og familietjenester',
    nn: 'Barne- og familietenester',
    en: 'Child and family services',
    quota: [18, 9],
    services: ['Helsestasjon', 'Skolehelsetjenesten'],
  },
];

export const groupBodyId = (no: string): BodyId => `body_kg${no}`;
export const forum = ['body_beslutningsforum', 'Tverrgående beslutningsforum'] as const;

/** The groups came first; the forum when what crosses sides had waited for the committee too long. */
export const groupsAdopted = { case: '30/22', from: '2022-06-01' } as const;
export const forumAdopted = { case: '6/24', from: '2024-03-01' } as const;

/** The forum first, since the groups answer to it. */
export const consensusBodies: readonly BodyFacts[] = [
  {
    id: forum[0],
    name: forum[1],
    short_name: 'TBF',
    aliases: ['Beslutningsforum'],
    kind: 'decision_forum',
    reports_to: 'body_asu',
    established_by_case: forumAdopted.case,
    effective_from: forumAdopted.from,
    mandate:
      'Avgjør det som gjelder flere tjenesteområder, eller kommuner, sykehus og fastleger sammen.',
    composition: [
      { side: 'municipality', seats: 2 },
      { side: 'trust', seats: 2 },
      { side: 'gp', seats: 1 },
      { side: 'user', seats: 1 },
    ],
  },
  ...consensusGroups.map(
    ({ no, name, quota: [own, others] }): BodyFacts => ({
      id: groupBodyId(no),
      name,
      short_name: `KG${no}`,
      aliases: [`Konsensusgruppe ${name}`],
      kind: 'consensus_group',
      reports_to: forum[0],
      established_by_case: groupsAdopted.case,
      effective_from: groupsAdopted.from,
      mandate: `Avklarer fag, arbeidsflyt, samhandling og styringsdata i eget område. Inntil ${own} fra Trondheim og ${others} fra de andre kommunene.`,
    }),
  ),
];

export const trondheim = municipalityId('Trondheim');
/** The other municipalities that have a seat in a group; the first few do in each. */
export const otherMunicipalities = ['Stjørdal', 'Indre Fosen', 'Levanger'] as const;

const fromMunicipality = (name: string, place: string, no: number, service: string): SeatFacts => ({
  role: 'member',
  side: 'municipality',
  holder: `Medlem ${no}, ${name} (${place})`,
  represents: service,
  organisation_id: municipalityId(place),
});

function seatsOf({ name, services, no }: Group): SeatFacts[] {
  const elsewhere = no === '02' ? otherMunicipalities : otherMunicipalities.slice(0, 1);
  return [
    ...services.map((service, at) => fromMunicipality(name, 'Trondheim', at + 1, service)),
    ...elsewhere.map((place, at) =>
      fromMunicipality(name, place, services.length + at + 1, `${place} kommune`),
    ),
    {
      role: 'deputy',
      side: 'municipality',
      holder: `Vara, ${name}`,
      deputy_for_side: 'municipality',
      organisation_id: trondheim,
    },
    { role: 'observer', holder: `Fagekspert, ${name}`, organisation_id: trondheim },
    { role: 'secretary', holder: 'Sekretær, konsensusgruppene' },
  ];
}

const forumSeats: SeatFacts[] = [
  { role: 'chair', side: 'municipality', holder: 'Leder, Beslutningsforum' },
  { role: 'deputy_chair', side: 'trust', holder: 'Nestleder, Beslutningsforum' },
  { role: 'member', side: 'municipality', holder: 'Medlem, Beslutningsforum (kommune)' },
  { role: 'member', side: 'trust', holder: 'Medlem, Beslutningsforum (sykehus)' },
  { role: 'member', side: 'gp', holder: 'Medlem, Beslutningsforum (fastlege)' },
  { role: 'member', side: 'user', holder: 'Medlem, Beslutningsforum (bruker)' },
  {
    role: 'deputy',
    side: 'municipality',
    holder: 'Vara, Beslutningsforum (kommune)',
    deputy_for_side: 'municipality',
  },
  {
    role: 'deputy',
    side: 'trust',
    holder: 'Vara, Beslutningsforum (sykehus)',
    deputy_for_side: 'trust',
  },
  { role: 'secretary', holder: 'Sekretær, konsensusgruppene' },
];

const since = ({ case: by, from }: { case: string; from: string }) => ({
  appointed_by_case: by,
  valid_from: from,
});

export const consensusSeats: readonly SeatsOfBody[] = [
  [forum[0], forumSeats, since(forumAdopted)],
  ...consensusGroups.map(
    (group): SeatsOfBody => [groupBodyId(group.no), seatsOf(group), since(groupsAdopted)],
  ),
];
