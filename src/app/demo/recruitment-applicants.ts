import { consensusGroups } from './consensus-groups.ts';
import { needsOfGroups } from './recruitment-needs.ts';

/** Somebody who applied in the demo, called by number and group; nobody real. */
export type DemoApplicant = {
  no: number;
  name: string;
  email: string;
  unit: string;
  unitLeader: string;
  unitLeaderEmail: string;
  profession: string;
  position: string;
  permanent: boolean;
  region: string;
  systems: readonly string[];
  experience: string;
  motivation: string;
  writtenStandard: 'nb' | 'nn';
  /** The groups applied for by number, the one wanted most first; `expert` as well as member. */
  wishes: readonly { group: string; expert: boolean }[];
  /** The needs that they say to meet, by group number and place among the needs. */
  meets: readonly { group: string; place: number; how: string }[];
  /** For each qualification and quality from 0 to 3, as the project found. */
  grade: 1 | 2 | 3;
};

const professions = [
  'Sykepleier',
  'Vernepleier',
  'Ergoterapeut',
  'Fysioterapeut',
  'Saksbehandler',
  'Lege',
  'Helsefagarbeider',
] as const;
const districts = ['Øst', 'Vest', 'Sør', 'Nord'] as const;
const systems = ['Gerica', 'Profil', 'CosDoc', 'Pasientsky'] as const;
const reasons = [
  'Vil ha like rutiner i alle soner.',
  'Har savnet at noen spør oss som bruker systemet.',
  'Har innført arbeidslister før, og vil at det skal gå bedre denne gangen.',
  'Leder opplæringen i enheten og ser hva som stopper folk.',
] as const;

/** What nobody in the demo says to have: the group by number, and the place among its needs. */
const missing = { group: '09', place: 4 };

const at = <One>(list: readonly One[], index: number): One => {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('an empty list');
  return one;
};

/**
 * So many applicants spread over the twelve groups. Every third applies for a second group, every
 * fifth to be an expert as well. Of 84, all but three needs are met by somebody.
 */
export function demoApplicants(count: number): DemoApplicant[] {
  return Array.from({ length: count }, (_, index) => applicant(index));
}

function applicant(index: number): DemoApplicant {
  const no = index + 1;
  const group = at(consensusGroups, index);
  const turn = Math.floor(index / consensusGroups.length);
  const second = at(consensusGroups, index + 3 + turn);
  const groups = index % 3 === 0 && second.no !== group.no ? [group, second] : [group];
  const district = at(districts, index + turn);
  return {
    no,
    name: `Søker ${no}, ${group.name}`,
    email: `soker${no}@kommune.example`,
    unit: `${at(group.services, turn)}, ${district}`,
    unitLeader: `Enhetsleder, ${district} ${group.no}`,
    unitLeaderEmail: `enhetsleder-${group.no}-${district.toLowerCase().replace('ø', 'o')}@kommune.example`,
    profession: at(professions, index + turn * 2),
    position: index % 4 === 0 ? 'Fagleder' : 'Fagperson',
    permanent: index % 11 !== 10,
    region: 'Trondheim',
    systems: [at(systems, index), ...(index % 2 === 0 ? [at(systems, index + 1)] : [])],
    experience: `${4 + (index % 17)} år i tjenesten, ${1 + (index % 5)} av dem med ansvar for dokumentasjon.`,
    motivation: at(reasons, index),
    writtenStandard: index % 6 === 5 ? 'nn' : 'nb',
    wishes: groups.map(({ no: number }, rank) => ({
      group: number,
      expert: rank === 0 && index % 5 === 0,
    })),
    meets: groups.flatMap(({ no: number }) => metBy(number, index + turn)),
    grade: at([2, 3, 1, 2, 3, 2] as const, index + turn),
  };
}

/** Two or three needs, another two or three for the next one of the group. */
function metBy(group: string, index: number): DemoApplicant['meets'] {
  const count = needsOfGroups[group]?.length ?? 0;
  const places = [...new Set([0, 1, 2].map((step) => (index * 3 + step) % Math.max(1, count)))];
  return places
    .filter((place) => group !== missing.group || place !== missing.place)
    .map((place) => ({ group, place, how: 'I daglig arbeid' }));
}
