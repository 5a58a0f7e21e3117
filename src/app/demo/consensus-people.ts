import type { OrganisationId } from '../../kernel/ids.ts';
import { forum, groupBodyId, otherMunicipalities, trondheim } from './consensus-groups.ts';
import { municipalityId } from './organisations.ts';
import type { DemoPerson } from './people.ts';

const homeCare = [groupBodyId('02'), 'Hjemmetjenester'] as const;

/** Those who ask: two suppliers, neither of which is to see anything of the other's. */
export const suppliers = {
  records: ['org_leverandor', 'Leverandøren av journalløsningen'],
  alarms: ['org_leverandor-alarm', 'Leverandøren av trygghetsalarmer'],
} as const satisfies Record<string, readonly [OrganisationId, string]>;

const inTrondheim = [trondheim, 'Trondheim kommune'] as const;
const municipalities = ['org_kommunene', 'Kommunene'] as const;
const hospital = ['org_st-olavs', 'St. Olavs hospital HF'] as const;

const homeCareMember = (no: number, place: string): DemoPerson => ({
  role: 'member',
  label: {
    nb: `Medlem ${no}, Hjemmetjenester (${place})`,
    nn: `Medlem ${no}, Heimetenester (${place})`,
    en: `Member ${no}, Home care (${place})`,
  },
  organisation: [municipalityId(place), `${place} kommune`],
  body: homeCare,
});

const ofForum = (
  role: 'chair' | 'member',
  label: DemoPerson['label'],
  organisation: DemoPerson['organisation'],
): DemoPerson => ({ role, label, organisation, body: forum });

/** Whoever settles questions in the demo, and whoever asks them. */
export const consensusPeople: readonly DemoPerson[] = [
  {
    role: 'secretary',
    label: {
      nb: 'Sekretær, konsensusgruppene',
      nn: 'Sekretær, konsensusgruppene',
      en: 'Secretary, consensus groups',
    },
    organisation: ['org_helsefellesskapet', 'Sekretariatet i Helsefellesskapet'],
    body: null,
  },
  {
    role: 'expert',
    label: {
      nb: 'Fagekspert, Hjemmetjenester',
      nn: 'Fagekspert, Heimetenester',
      en: 'Expert, Home care',
    },
    organisation: inTrondheim,
    body: homeCare,
  },
  ...[1, 2, 3, 4, 5].map((no) => homeCareMember(no, 'Trondheim')),
  ...otherMunicipalities.map((place, at) => homeCareMember(6 + at, place)),
  {
    role: 'deputy',
    label: { nb: 'Vara, Hjemmetjenester', nn: 'Vara, Heimetenester', en: 'Deputy, Home care' },
    organisation: inTrondheim,
    body: homeCare,
  },
  {
    role: 'expert',
    label: {
      nb: 'Fagekspert, Institusjon',
      nn: 'Fagekspert, Institusjon',
      en: 'Expert, Nursing homes',
    },
    organisation: inTrondheim,
    body: [groupBodyId('04'), 'Institusjon'],
  },
  ofForum(
    'chair',
    { nb: 'Leder, Beslutningsforum', nn: 'Leiar, Avgjerdsforum', en: 'Chair, decision forum' },
    municipalities,
  ),
  ofForum(
    'member',
    {
      nb: 'Nestleder, Beslutningsforum',
      nn: 'Nestleiar, Avgjerdsforum',
      en: 'Deputy chair, decision forum',
    },
    hospital,
  ),
  ofForum(
    'member',
    {
      nb: 'Medlem, Beslutningsforum (kommune)',
      nn: 'Medlem, Avgjerdsforum (kommune)',
      en: 'Member, decision forum (municipality)',
    },
    municipalities,
  ),
  ofForum(
    'member',
    {
      nb: 'Medlem, Beslutningsforum (sykehus)',
      nn: 'Medlem, Avgjerdsforum (sjukehus)',
      en: 'Member, decision forum (hospital)',
    },
    hospital,
  ),
  ofForum(
    'member',
    {
      nb: 'Medlem, Beslutningsforum (fastlege)',
      nn: 'Medlem, Avgjerdsforum (fastlege)',
      en: 'Member, decision forum (GP)',
    },
    ['org_fastlegene', 'Fastlegene'],
  ),
  ofForum(
    'member',
    {
      nb: 'Medlem, Beslutningsforum (bruker)',
      nn: 'Medlem, Avgjerdsforum (brukar)',
      en: 'Member, decision forum (user)',
    },
    ['org_brukerutvalg', 'Brukerorganisasjonene'],
  ),
  {
    role: 'vendor',
    label: {
      nb: 'Leverandør, Helseplattformen',
      nn: 'Leverandør, Helseplattforma',
      en: 'Vendor, Helseplattformen',
    },
    organisation: suppliers.records,
    body: null,
  },
  {
    role: 'vendor',
    label: {
      nb: 'Leverandør, trygghetsalarmer',
      nn: 'Leverandør, tryggleiksalarmar',
      en: 'Vendor, safety alarms',
    },
    organisation: suppliers.alarms,
    body: null,
  },
];
