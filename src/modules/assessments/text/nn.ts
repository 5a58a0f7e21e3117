import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  title: 'Vurdering',
  of: (name) => `Vurdering av ${name}`,
  forRole: (role) => `For rolla ${role}.`,
  scored: (done, all) => `${done} av ${all} punkt er vurderte.`,
  suitability: (value) => `Eigna ${value} av 100.`,
  noSuitability: 'Kor eigna søkjaren er, blir rekna ut når alle krav og eigenskapar har poeng.',
  place: (at, all, group) => `Søkjar ${at} av ${all} til ${group}`,
  previous: 'Førre søkjar',
  next: 'Neste søkjar',
  groups: 'Gruppene det er søkt på',
  alsoFor: 'Søkjer òg på',
  applicants: 'Søkjarar',
  wrote: {
    title: (name) => `Det ${name} har skrive`,
    profession: 'Yrke',
    position: 'Stilling',
    employer: 'Arbeidsgivar',
    unit: 'Eining',
    region: 'Region',
    permanent: 'Fast stilling',
    yes: 'Ja',
    no: 'Nei',
    systems: 'Journalsystem',
    experience: 'Erfaring',
    motivation: 'Motivasjon',
    appliesFor: 'Søkjer på',
    wish: (rank, group) => `${rank}. ønske: ${group}`,
    saysToMeet: 'Seier sjølv å dekkje',
    nothing: 'Har ikkje skrive noko.',
  },
  qualifications: 'Kvalifikasjonar',
  qualities: 'Personlege eigenskapar',
  needsOf: (group) => `Behov i ${group}`,
  says: 'Søkjaren seier å dekkje dette.',
  saysHow: (how) => `Søkjaren seier å dekkje dette: ${how}`,
  notSaid: 'Søkjaren seier ikkje noko om dette.',
  notAssessed: 'ikkje vurdert',
  scores: { '0': 'ikkje', '1': 'noko', '2': 'godt', '3': 'svært godt' },
  meets: { meets: 'dekkjer', partly: 'delvis', 'does-not': 'dekkjer ikkje' },
  reason: 'Grunn',
  reasonFor: (asked) => `Grunn, ${asked}`,
  foundBy: (name, moment) => `${name}, ${moment}`,
  standsNow: (value, reason, name) => `No står det: ${value}. ${reason} (${name})`,
  standsNothing: 'No er dette ikkje vurdert: nokon tok det bort.',
  saveAndNext: 'Lagre og gå til neste',
  save: 'Lagre',
  saveSoFar: 'Lagre så langt',
  partial: 'Du kan lagre når som helst. Eit punkt blir teke med når det har både poeng og grunn.',
  done: (count) =>
    count === 0
      ? 'Ingenting var endra.'
      : count === 1
        ? '1 punkt er lagra.'
        : `${count} punkt er lagra.`,
  notSaved: 'Dette skreiv du, og det er ikkje lagra',
  history: (count) => (count === 1 ? '1 endring' : `${count} endringar`),
  before: 'Før: ',
  after: 'Etter: ',
  readOnly: 'Berre den rekrutteringsansvarlege skriv i vurderinga.',
  withdrawn: 'Søknaden er trekt og blir ikkje vurdert.',
  nothingYet: 'Ingenting er vurdert enno',
  nothingYetBody:
    'Her kjem poenga med grunn for kvart krav rolla stiller, og om søkjaren dekkjer behova i gruppene det er søkt på.',
  nothingAsked: 'Rolla stiller ingen krav enno',
  nothingAskedBody:
    'Krava blir skrivne under Roller, og behova i kvar gruppe under Behov. Då kan søkjaren vurderast mot dei.',
  refusal: {
    reason: (asked) => `Skriv grunnen: ${asked}`,
    score: (asked) => `Vel poeng eller dekning: ${asked}`,
    tooLong: (most, has) => `Grunnen er på ${has} teikn. Det er plass til ${most}.`,
    withdrawn: 'Søknaden er trekt eller sletta, så vurderinga vart ikkje lagra.',
    otherRole: 'Personen søkjer ikkje på denne rolla lenger.',
    changedAsked:
      'Krava er endra sidan du opna sida. Det du skreiv om krav som ikkje blir stilte lenger, står nedst.',
    both: (name, count) =>
      count === 1
        ? `${name || 'Nokon andre'} har vurdert eitt av dei same punkta annleis. Sjå over og lagre på nytt.`
        : `${name || 'Nokon andre'} har vurdert ${count} av dei same punkta annleis. Sjå over og lagre på nytt.`,
    bothAt: (asked) => `Vurdert annleis: ${asked}`,
  },
};
