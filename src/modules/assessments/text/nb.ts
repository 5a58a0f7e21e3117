export const nb = {
  title: 'Vurdering',
  of: (name: string) => `Vurdering av ${name}`,
  forRole: (role: string) => `For rollen ${role}.`,
  scored: (done: number, all: number) => `${done} av ${all} punkter er vurdert.`,
  suitability: (value: number) => `Egnethet ${value} av 100.`,
  noSuitability: 'Egnetheten regnes ut når alle krav og egenskaper har poeng.',
  place: (at: number, all: number, group: string) => `Søker ${at} av ${all} til ${group}`,
  previous: 'Forrige søker',
  next: 'Neste søker',
  groups: 'Gruppene det er søkt på',
  alsoFor: 'Søker også på',
  applicants: 'Søkere',
  wrote: {
    title: (name: string) => `Det ${name} har skrevet`,
    profession: 'Yrke',
    position: 'Stilling',
    employer: 'Arbeidsgiver',
    unit: 'Enhet',
    region: 'Region',
    permanent: 'Fast stilling',
    yes: 'Ja',
    no: 'Nei',
    systems: 'Journalsystemer',
    experience: 'Erfaring',
    motivation: 'Motivasjon',
    appliesFor: 'Søker på',
    wish: (rank: number, group: string) => `${rank}. ønske: ${group}`,
    saysToMeet: 'Sier selv å dekke',
    nothing: 'Ikke skrevet noe.',
  },
  qualifications: 'Kvalifikasjoner',
  qualities: 'Personlige egenskaper',
  needsOf: (group: string) => `Behov i ${group}`,
  says: 'Søkeren sier å dekke dette.',
  saysHow: (how: string) => `Søkeren sier å dekke dette: ${how}`,
  notSaid: 'Søkeren sier ikke noe om dette.',
  notAssessed: 'ikke vurdert',
  scores: { '0': 'ikke', '1': 'noe', '2': 'godt', '3': 'svært godt' },
  meets: { meets: 'dekker', partly: 'delvis', 'does-not': 'dekker ikke' },
  reason: 'Grunn',
  reasonFor: (asked: string) => `Grunn, ${asked}`,
  foundBy: (name: string, moment: string) => `${name}, ${moment}`,
  standsNow: (value: string, reason: string, name: string) =>
    `Nå står det: ${value}. ${reason} (${name})`,
  standsNothing: 'Nå er dette ikke vurdert: noen tok det bort.',
  saveAndNext: 'Lagre og gå til neste',
  save: 'Lagre',
  saveSoFar: 'Lagre så langt',
  partial: 'Du kan lagre når som helst. Et punkt tas med når det har både poeng og grunn.',
  done: (count: number) =>
    count === 0
      ? 'Ingenting var endret.'
      : count === 1
        ? '1 punkt er lagret.'
        : `${count} punkter er lagret.`,
  notSaved: 'Dette skrev du, og det er ikke lagret',
  history: (count: number) => (count === 1 ? '1 endring' : `${count} endringer`),
  before: 'Før: ',
  after: 'Etter: ',
  readOnly: 'Bare rekrutteringsansvarlig skriver i vurderingen.',
  withdrawn: 'Søknaden er trukket og blir ikke vurdert.',
  nothingYet: 'Ingenting er vurdert ennå',
  nothingYetBody:
    'Her kommer poengene med grunn for hvert krav rollen stiller, og om søkeren dekker behovene i gruppene det er søkt på.',
  nothingAsked: 'Rollen stiller ingen krav ennå',
  nothingAskedBody:
    'Kravene skrives under Roller, og behovene i hver gruppe under Behov. Da kan søkeren vurderes mot dem.',
  refusal: {
    reason: (asked: string) => `Skriv grunnen: ${asked}`,
    score: (asked: string) => `Velg poeng eller dekning: ${asked}`,
    tooLong: (most: number, has: number) => `Grunnen er på ${has} tegn. Det er plass til ${most}.`,
    withdrawn: 'Søknaden er trukket eller slettet, så vurderingen ble ikke lagret.',
    otherRole: 'Personen søker ikke på denne rollen lenger.',
    changedAsked:
      'Kravene er endret siden du åpnet siden. Det du skrev om krav som ikke stilles lenger, står nederst.',
    both: (name: string, count: number) =>
      count === 1
        ? `${name || 'Noen andre'} har vurdert ett av de samme punktene annerledes. Se over og lagre på nytt.`
        : `${name || 'Noen andre'} har vurdert ${count} av de samme punktene annerledes. Se over og lagre på nytt.`,
    bothAt: (asked: string) => `Vurdert annerledes: ${asked}`,
  },
};
