import type { BodyId } from '../../kernel/ids.ts';
import type { SeatRow } from '../../modules/organisations/store/tables.ts';
import { insertSeat, insertTerm } from '../../modules/organisations/store/writes.ts';
import type { Side } from '../../modules/organisations/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { consensusSeats } from './consensus-groups.ts';
import { municipalityId } from './organisations.ts';

export type SeatFacts = Partial<SeatRow> & { role: SeatRow['role'] };
export type SeatsOfBody = readonly [BodyId, SeatFacts[], Partial<SeatRow>?];

const member = (
  side: Side,
  holder: string | null,
  represents: string | null = null,
): SeatFacts => ({
  role: 'member',
  side,
  holder,
  represents,
});
const deputy = (side: Side, holder: string, rank = 1): SeatFacts => ({
  role: 'deputy',
  side,
  holder,
  rank,
  deputy_for_side: side,
});
const secretary = (holder: string): SeatFacts => ({ role: 'secretary', holder });

const groups = [
  'Trøndelag sør-vest',
  'Værnesregionen',
  'Trondheim kommune og Trondheimsområde',
  'Fosen-kommunene',
  'Fjellregionen',
] as const;

const asu: SeatFacts[] = [
  { role: 'chair', side: 'municipality', holder: 'Leder, ASU', represents: groups[3] },
  {
    role: 'deputy_chair',
    side: 'trust',
    holder: 'Nestleder, ASU',
    represents: 'St. Olavs hospital',
  },
  member('municipality', 'Medlem, ASU (kommune)', groups[2]),
  ...[groups[0], groups[1], groups[4]].map((group) =>
    member('municipality', `Kommunedirektør, ${group}`, group),
  ),
  member('trust', 'Medlem, ASU (sykehus)', 'St. Olavs hospital'),
  ...['medisin', 'psykisk helsevern', 'fagavdelingen'].map((clinic) =>
    member('trust', `Direktør, ${clinic}`, 'St. Olavs hospital'),
  ),
  member('user', 'Brukerrepresentant, ASU'),
  member('gp', 'Fastlegerepresentant, ASU'),
  deputy('municipality', 'Vara 1, kommunene'),
  deputy('municipality', 'Vara 2, kommunene', 2),
  deputy('trust', 'Vara, ASU (sykehus)'),
  deputy('trust', 'Vara 2, sykehuset', 2),
  deputy('user', 'Vara, brukersiden'),
  { role: 'observer', holder: 'Observatør', represents: 'Helseplattformen AS' },
  { role: 'observer', holder: 'Observatør, Statsforvalteren', represents: 'Statsforvalteren' },
  secretary('Sekretær, ASU'),
];

const council = (no: number): SeatFacts[] => [
  { role: 'chair', side: no % 2 ? 'municipality' : 'trust', holder: `Fagrådsleder, fagråd ${no}` },
  member('municipality', `Kommunerepresentant, fagråd ${no}`),
  member('trust', `Sykehusrepresentant, fagråd ${no}`),
  member('user', `Brukerrepresentant, fagråd ${no}`),
  member('gp', no === 2 ? null : `Fastlege, fagråd ${no}`),
  ...(no === 3 ? [] : [secretary(`Sekretær, fagråd ${no}`)]),
];

const negotiators: SeatFacts[] = [
  member('municipality', 'Forhandler 1, kommunene'),
  member('municipality', 'Forhandler 2, kommunene'),
  member('trust', 'Forhandler 1, sykehuset'),
  member('trust', 'Forhandler 2, sykehuset'),
  member('user', 'Brukerrepresentant'),
  member('gp', 'Fastlegerepresentant'),
  deputy('municipality', 'Vara, kommunene'),
  deputy('trust', 'Vara, sykehuset'),
  deputy('user', 'Vara, brukersiden'),
];

const competenceGroup: SeatFacts[] = [
  ...['Fosenregionen', 'Orklandsregionen', 'Trondheim kommune', 'Tydal kommune'].map((place) =>
    member('municipality', `Representant, ${place}`, place),
  ),
  ...[1, 2, 3].map((no) => member('trust', `Representant ${no}, klinikkene`, 'St. Olavs hospital')),
  member('trust', 'Representant, samhandlingsenheten', 'St. Olavs hospital'),
];

const seats: readonly SeatsOfBody[] = [
  ['body_asu', asu, { appointed_by_case: '2/21', valid_from: '2021-01-01' }],
  [
    'body_arbeidsutvalget',
    [
      { role: 'chair', side: 'municipality', holder: 'Leder, ASU' },
      { role: 'deputy_chair', side: 'trust', holder: 'Nestleder, ASU' },
      member('municipality', 'Kommunerepresentant, AU'),
      member('trust', 'Sykehusrepresentant, AU'),
      secretary('Sekretær, ASU'),
    ],
  ],
  [
    'body_sekretariatet',
    [
      ...[1, 2, 3].map((no) => member('municipality', `Rådgiver ${no}, sekretariatet`)),
      member('trust', 'Rådgiver, sykehuset'),
    ],
  ],
  ...[1, 2, 3, 4, 5].map(
    (no) =>
      [
        `body_fagrad-${no}` as const,
        council(no),
        { appointed_by_case: '11-14/21', valid_from: '2021-03-17' },
      ] as const,
  ),
  [
    'body_forhandlingsutvalget',
    negotiators,
    { appointed_by_case: '33/23', valid_from: '2023-09-06' },
  ],
  [
    'body_kompetansegruppe-ukp',
    competenceGroup,
    { appointed_by_case: '37/23', valid_from: '2023-10-04' },
  ],
  [
    'body_forbedringsgruppen',
    [
      member('municipality', 'Kvalitetsrådgiver, kommunene'),
      member('trust', 'Kvalitetsrådgiver, sykehuset'),
    ],
  ],
  ['body_analysegruppen', [member('municipality', null), member('trust', 'Analytiker, sykehuset')]],
  [
    'body_rag',
    [
      'Namdalen',
      'Inntrøndelag',
      'Nordre Sunnmøre',
      'ROR',
      'Innherred',
      'Værnesregionen',
      'Trondheimsområdet',
      'Fjellregionen',
      'SiO',
      'Fosen-regionen',
      'Syvstjerna',
      'IKT Orkidé',
    ].map((region) => member('municipality', `RAG-representant, ${region}`, region)),
    { valid_from: '2018-08-15', valid_to: '2019-12-31' },
  ],
  ...consensusSeats,
];

/** An address that no mail server delivers to, told from the role that it belongs to. */
function emailOf(holder: string | null): string | null {
  const plain = holder
    ?.toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain ? `${plain}@demo.example` : null;
}

/** Whom a seat belongs to where the demo says no more: its municipality, its group or its side. */
const organisationOfSide: Partial<Record<Side, SeatRow['organisation_id']>> = {
  municipality: 'org_kommunene',
  trust: 'org_st-olavs',
  user: 'org_brukerutvalg',
  gp: 'org_fastlegene',
};
/** The municipality that leads a group answers for its seat. */
const leadMunicipality: Readonly<Record<string, string>> = {
  [groups[0]]: 'Orkland',
  [groups[1]]: 'Stjørdal',
  [groups[2]]: 'Trondheim',
  [groups[3]]: 'Indre Fosen',
  [groups[4]]: 'Røros',
};

/** Adds the seats, each held by a role or vacant. */
export async function insertSeats(tx: Writer): Promise<void> {
  for (const [bodyId, facts, shared] of seats) {
    for (const [position, seat] of facts.entries()) {
      const lead = leadMunicipality[seat.represents ?? ''];
      const side = organisationOfSide[seat.side as Side] ?? null;
      const reached = {
        email: emailOf(seat.holder ?? null),
        organisation_id: lead ? municipalityId(lead) : side,
      };
      await insertSeat(tx, { ...blank, ...reached, ...shared, ...seat, body_id: bodyId, position });
    }
  }
}

/** Adds the terms of office that ran in 2023, before anything was decided about extending them. */
export async function insertTerms(tx: Writer): Promise<void> {
  await insertTerm(tx, {
    ...noTerm,
    body_id: 'body_asu',
    subject: 'Representantene i ASU',
    elected_by_case: '2/21',
    length_years: 4,
    year_zero: 2020,
  });
  for (const no of [1, 2, 3, 4, 5]) {
    await insertTerm(tx, {
      ...noTerm,
      body_id: `body_fagrad-${no}`,
      subject: 'Fagrådsrepresentantene',
      elected_on: '2021-03-17',
      elected_by_case: '11-14/21',
      length_years: 2,
      year_zero: 2021,
      change_deadline: '2024-01-15',
      successors_from: '2025-01-01',
    });
  }
}

const noTerm = { elected_on: null, extensions: [], change_deadline: null, successors_from: null };

const blank = {
  side: null,
  represents: null,
  holder: null,
  holder_person_id: null,
  email: null,
  organisation_id: null,
  deputy_for_seat: null,
  deputy_for_side: null,
  rank: 1,
  weight: 1,
  appointed_by_case: null,
  valid_from: null,
  valid_to: null,
  left_on: null,
  vacant_since: null,
} satisfies Partial<SeatRow>;
