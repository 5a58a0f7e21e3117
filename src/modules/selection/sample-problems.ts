import { type SeededNumbers, seededNumbers } from './record/seeded-numbers.ts';
import type { Candidate, Group, Need, Problem, Quota } from './vocabulary.ts';

type GroupFacts = { name: string; quota: readonly [number, number]; needs: readonly string[] };

/** The twelve consensus groups: seats of the two parties, and the competences that each needs. */
const groupFacts: readonly GroupFacts[] = [
  {
    name: 'Saksbehandling',
    quota: [19, 10],
    needs: ['vedtak', 'transport', 'tvang og makt', 'plass', 'egenandel', 'henvendelse'],
  },
  {
    name: 'Hjemmetjenester',
    quota: [16, 8],
    needs: ['arbeidsliste', 'medikament', 'hverdagsrehabilitering', 'hjemmehjelp', 'alarm'],
  },
  {
    name: 'Tjenester for funksjonshemmede',
    quota: [14, 7],
    needs: ['medikament', 'tvang og makt', 'tiltaksplan'],
  },
  { name: 'Institusjon', quota: [14, 7], needs: ['medikament', 'tvang og makt', 'tiltaksplan'] },
  { name: 'Helsehus/DMS', quota: [14, 7], needs: ['medikament', 'tiltaksplan'] },
  { name: 'Rehabilitering', quota: [13, 7], needs: ['booking', 'medikament', 'terapi', 'lege'] },
  {
    name: 'Fysioterapitjeneste',
    quota: [10, 5],
    needs: ['grupper', 'booking', 'egenandel', 'hverdagsrehabilitering'],
  },
  {
    name: 'Ergoterapitjeneste',
    quota: [14, 7],
    needs: ['booking', 'egenandel', 'læring og mestring'],
  },
  {
    name: 'Legevakt',
    quota: [10, 5],
    needs: ['legevaktsentral', 'lege', 'ambulanse', 'triage', 'faktura'],
  },
  {
    name: 'Psykisk helse og rus',
    quota: [12, 6],
    needs: ['medikament', 'tvang og makt', 'booking', 'skjult identitet', 'samhandling'],
  },
  { name: 'Legetjenester og smittevern', quota: [14, 7], needs: ['booking', 'egenandel'] },
  { name: 'Barne- og familietjenester', quota: [18, 9], needs: ['medikament', 'booking'] },
];

const regions = ['Namdalen', 'Innherred', 'Værnes', 'Fosen', 'Orkdal', 'Nordmøre'] as const;
const professions = ['sykepleier', 'lege', 'terapeut', 'sosionom', 'leder', 'merkantil'] as const;
const systems = ['Gerica', 'Profil', 'System X'] as const;

/**
 * All twelve groups with their 253 seats, and as many applicants as asked for, 500 unless told: each
 * for one to four groups with a rank, competences that overlap, suitability assessed in whole
 * grades from 1 to 6. One person sits in two groups at the most.
 * @source F-010, F-012, requirements 7.2 (the seats of the parties)
 */
export function sampleOfAllGroups(seed = '1', people = 500): Problem {
  const numbers = seededNumbers(`all groups ${seed}`);
  const groups: Group[] = groupFacts.map(({ name, quota }, index) => ({
    key: keyOf(index),
    name,
    seats: quota[0] + quota[1],
  }));
  return {
    groups,
    candidates: Array.from({ length: people }, (_, index) => applicant(numbers, index)),
    quotas: groupFacts.flatMap(quotasOf),
    needs: groupFacts.flatMap(({ needs }, index) =>
      needs.map((competence): Need => ({ group: keyOf(index), competence, atLeast: 2 })),
    ),
    mostGroups: 2,
    mostPerUnit: null,
  };
}

const keyOf = (index: number) => `KG${String(index + 1).padStart(2, '0')}`;

function quotasOf({ quota: [own, others] }: GroupFacts, index: number): Quota[] {
  const group = keyOf(index);
  const seats = own + others;
  const of = (attribute: string, value: string, min: number, max: number): Quota => ({
    group,
    attribute,
    value,
    min,
    max,
  });
  return [
    of('part', 'Trondheim', own, own),
    of('part', 'opsjonskommune', others, others),
    ...regions.map((region) => of('region', region, 0, Math.ceil(others / 3))),
    ...professions.map((one) => of('yrke', one, 1, Math.ceil(seats / 2))),
    of('kjønn', 'kvinne', Math.ceil(seats * 0.4), Math.floor(seats * 0.6)),
    of('kjønn', 'mann', Math.ceil(seats * 0.4), Math.floor(seats * 0.6)),
    ...systems.map((system) => of('system', system, 2, seats)),
  ];
}

function applicant(numbers: SeededNumbers, index: number): Candidate {
  const { below, shuffled } = numbers;
  const one = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;
  const own = below(100) < 62;
  const area = shuffled(groupFacts.map((facts, at) => ({ facts, at }))).slice(0, 1 + below(4));
  const wanted = [...new Set(area.flatMap(({ facts }) => facts.needs))];
  return {
    id: `S${String(index + 1).padStart(3, '0')}`,
    attributes: {
      part: own ? 'Trondheim' : 'opsjonskommune',
      region: own ? 'Trondheim' : one(regions),
      yrke: one(professions),
      kjønn: below(100) < 58 ? 'kvinne' : 'mann',
      system: one(systems),
    },
    competences: wanted.filter(() => below(100) < 35).sort(),
    unit: `enhet ${1 + below(60)}`,
    groups: area.map(({ at }, rank) => ({
      group: keyOf(at),
      rank: rank + 1,
      suitability: 1 + below(6),
    })),
    seatedIn: [],
    mustIn: [],
    mustNotIn: [],
  };
}
