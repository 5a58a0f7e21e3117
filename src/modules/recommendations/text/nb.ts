import type { SeatsOfParty } from '../rules/a-list-fits-its-group.ts';

type SeatsSaid = SeatsOfParty & { added: number; freed: number };

export const nb = {
  title: 'Innstillinger',
  lede: 'Hvem som innstilles til hver gruppe, med grunn for hver enkelt, og hva kommunalsjefen avgjorde.',
  ledeDirector: 'Gruppene du avgjør for.',
  one: (group: string) => `Innstilling til ${group}`,
  noRounds: 'Ingen utlysninger',
  noRoundsBody: 'Når det er laget en utlysning, og den er drøftet, lages innstillingene her.',
  noneOfYours: 'Ingen grupper å avgjøre for',
  noneOfYoursBody: 'Utlysningen sier hvem som avgjør for hver gruppe. Ingen av dem er dine.',
  states: {
    none: 'Ikke begynt',
    drafted: 'Utkast',
    sent: 'Hos kommunalsjefen',
    decided: 'Avgjort',
    returned: 'Sendt tilbake',
  },
  list: {
    group: 'Gruppe',
    decider: 'Avgjør',
    state: 'Status',
    seats: 'Innstilt',
    vacant: 'Ledige',
    reserves: 'Reserver',
    nobody: 'Ingen er satt til å avgjøre',
    ofSeats: (has: number, seats: number) => `${has} av ${seats}`,
    make: 'Lag utkast',
    makeFor: (group: string) => `Lag utkast til innstilling for ${group}`,
  },
  makeAll: 'Lag utkast for alle gruppene for hånd',
  makeAllFrom: (run: number) => `Lag utkast for alle gruppene fra beregning ${run}`,
  made: (count: number) => (count === 1 ? 'Ett utkast er laget.' : `${count} utkast er laget.`),
  redraft: (run: number) => `Begynn på nytt fra beregning ${run}`,
  redrafted: 'Utkastet er laget på nytt.',
  run: 'Beregningen og alternativene til den',
  byHand: 'Laget for hånd',
  fromRun: 'Laget fra en beregning',
  discussion: (date: string) => `Drøftet ${date}`,
  places: { seat: 'Plass', reserve: 'Reserve', not: 'Ikke innstilt' },
  decidedPlaces: { seat: 'Plass', reserve: 'Reserve', not: 'Ikke valgt' },
  counted: { seat: 'Innstilt til plass', reserve: 'Reserver, i rekkefølge', not: 'Ikke innstilt' },
  candidate: 'Søker',
  place: 'Plassering',
  order: 'Nr.',
  reason: 'Grunn',
  orderOf: (name: string) => `Nummer for ${name}`,
  placeOf: (name: string) => `Plassering for ${name}`,
  reasonOf: (name: string) => `Grunn for ${name}`,
  fits: (percent: number) => `egnethet ${percent} av 100`,
  notAssessed: 'ikke ferdig vurdert',
  covers: (needs: string) => `Dekker: ${needs}`,
  coversNone: 'Dekker ingen av behovene.',
  toOffers: 'Gå til tilbudene',
  withdrew: 'har trukket seg',
  holds: 'har plass eller tilbud',
  erased: 'Slettet søker',
  empty: 'Ingen har søkt til gruppa',
  emptyBody: 'De som søker, står her når søknaden er sendt.',
  save: 'Lagre',
  saved: 'Lagret.',
  send: (to: string) => (to ? `Send til ${to}` : 'Send til kommunalsjefen'),
  sendTitle: 'Send innstillingen',
  sent: (to: string) => `Sendt til ${to}.`,
  needs: 'Behov som lista dekker',
  needsNone: 'Gruppa har ingen behov.',
  covered: 'dekket',
  lacking: (count: number) => (count === 1 ? 'mangler 1' : `mangler ${count}`),
  history: 'Hva som er gjort',
  steps: {
    drafted: 'Utkast laget',
    sent: 'Sendt til kommunalsjefen',
    returned: 'Sendt tilbake',
    decided: 'Avgjort',
    'decided-again': 'Avgjort på nytt',
  },
  next: { drafted: 'Utkast', sent: 'Hos kommunalsjefen', decided: 'Avgjort' },
  nextDetail: {
    drafted: 'lages av prosjektet',
    sent: (who: string) => who || 'ingen er satt til å avgjøre',
    decided: 'etter samråd med enhetslederne',
  },
  area: {
    title: 'Ikke ditt område',
    body: (group: string, whose: string) =>
      whose
        ? `${whose} avgjør for ${group}. Be vedkommende se på innstillingen.`
        : `Utlysningen sier ikke hvem som avgjør for ${group}.`,
    own: 'Gruppene du avgjør for',
  },
  withdrawn: {
    title: (names: string) => `Har trukket seg: ${names}.`,
    beingMade: 'Lista kan ikke sendes før de er satt som ikke innstilt.',
    sent: 'Lista kan ikke avgjøres med dem på plass eller som reserver. Gi plassen til en annen, eller send lista tilbake.',
    count: (count: number) => (count === 1 ? '1 har trukket seg' : `${count} har trukket seg`),
  },
  seatNumbers: {
    title: 'Plassene i gruppa',
    party: 'Part',
    needed: 'Trengs',
    filled: 'Besatt',
    offered: 'Tilbudt',
    leaving: 'Blir ledige',
    vacant: 'Ledige',
    freed: 'Gis fra seg',
    added: 'Nye på lista',
    leavingHint:
      'Den som slutter på en dag som er satt, har plassen til da. Den regnes som ledig her.',
  },
  decide: {
    title: 'Avgjør',
    again: 'Avgjør på nytt',
    lede: 'Innstillingen er foreslått. Plasserer du noen annerledes, skriver du hvorfor.',
    recommended: (place: string) => `Innstilt: ${place.toLowerCase()}.`,
    otherwise: 'Grunn for å avgjøre annerledes',
    leaders: 'Enhetslederne som er spurt',
    leadersLede:
      'Lederen for hver enhet noen velges fra, skal være spurt. Ble lederen ikke spurt, skriver du hvorfor.',
    unit: 'Enhet',
    noUnit: 'Uten oppgitt enhet',
    leader: 'Enhetsleder',
    day: 'Dag',
    view: 'Hva enhetslederen mente',
    because: 'Eller: hvorfor lederen ikke ble spurt',
    more: 'Flere enheter',
    reason: 'Hvorfor det avgjøres på nytt',
    submit: 'Avgjør',
    done: (seats: number, reserves: number) =>
      `Avgjort: ${seats === 1 ? 'én plass' : `${seats} plasser`}${reserves > 0 ? `, ${reserves === 1 ? 'én reserve' : `${reserves} reserver`}` : ''}.`,
  },
  giveBack: {
    title: 'Send tilbake',
    lede: 'Innstillingen lages på nytt av prosjektet.',
    reason: 'Hva som må gjøres om',
    submit: 'Send tilbake',
    done: 'Innstillingen er sendt tilbake.',
  },
  decision: {
    title: 'Avgjørelsen',
    number: (no: number) => `Avgjørelse ${no}`,
    by: (name: string, when: string) => `${name}, ${when}`,
    earlier: 'Tidligere avgjørelser',
    consulted: 'Enhetsledere som ble spurt',
    asked: (name: string, date: string) => `${name}, ${date}`,
    notAsked: 'Ikke spurt',
    otherwise: (place: string) => `Innstilt: ${place.toLowerCase()}`,
    offers: 'Tilbudene kan sendes.',
  },
  waits: 'Ingen innstilles ennå',
  warnings: {
    homework: (count: number, due: string) =>
      `${count === 1 ? 'Én oppgave' : `${count} oppgaver`} fra drøftingen er ikke besvart${due ? ` (frist ${due})` : ''}.`,
  },
  drafted: {
    chosen: (run: number, day: string) => `Valgt i beregning ${run} av ${day}.`,
    notChosen: (run: number, day: string) => `Ikke valgt i beregning ${run} av ${day}.`,
    suitability: (percent: number) => `Egnethet ${percent} av 100.`,
    covers: (needs: string) => `Dekker ${needs}.`,
  },
  replacement: {
    done: (who: string, rewritten: number) =>
      [
        who ? `Sendt til ${who}.` : '',
        rewritten > 0
          ? `${rewritten === 1 ? 'Ett utkast er endret' : `${rewritten} utkast er endret`}, og må sendes.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    because: (run: number, day: string) =>
      `En plass er blitt ledig. Beregning ${run} av ${day} fant hvem som kan ta den med færrest andre endringer.`,
  },
  mail: {
    subject: (group: string) => `Innstilling til ${group} venter på din avgjørelse`,
    body: (group: string, by: string) =>
      `${by} har sendt innstillingen til ${group}. Du avgjør for denne gruppa.`,
    see: 'Se innstillingen:',
  },
  refusal: {
    'no-discussion-recorded': (planned: string) =>
      planned
        ? `Ingen drøfting med de tillitsvalgte er ført. Den neste er ${planned}; før referatet først.`
        : 'Ingen drøfting med de tillitsvalgte er ført. Kall inn til drøfting og før referatet først.',
    'round-has-not-opened': 'Utlysningen er ikke åpnet.',
    'round-has-ended': 'Utlysningen er avsluttet.',
    withdrew: (names: string) => `Har trukket seg: ${names}. Sett dem som ikke innstilt.`,
    'too-many-seats': (party: string, seats: SeatsSaid) =>
      `${party} trenger ${seats.needed}: ${seats.filled} er besatt${seats.leaving > 0 ? `, ${seats.leaving} av dem blir ledig` : ''} og ${seats.offered} tilbudt, så ${seats.vacant + seats.freed} er ledige. ${seats.added} uten plass fra før er satt på plass. Flytt ${seats.added - seats.vacant - seats.freed} til reserve.`,
    'nobody-has-a-seat': 'Ingen er satt på plass. Gi minst én en plass.',
    'reason-is-missing': (names: string) => `Grunn mangler for ${names}.`,
    'nobody-decides': 'Utlysningen sier ikke hvem som avgjør for gruppa. Skriv det i utlysningen.',
    'is-not-decided': 'Innstillingen er ikke avgjort. Endre lista på denne siden før den sendes.',
    'is-with-the-director': 'Innstillingen er hos kommunalsjefen og kan ikke endres nå.',
    'not-sent-yet': 'Innstillingen er ikke sendt.',
    'otherwise-without-reason': (names: string) =>
      `Skriv hvorfor du avgjør annerledes enn innstilt for ${names}.`,
    'unit-leader-not-asked': (units: string) =>
      `Skriv hvem som er spurt i ${units}, eller hvorfor ingen er spurt.`,
    'consulted-is-incomplete': 'Skriv enhetslederens navn, dagen og hva lederen mente.',
    'consulted-in-the-future': (date: string) => `${date} er ikke kommet ennå.`,
    'new-decision-without-reason': 'Skriv hvorfor det avgjøres på nytt.',
    'return-without-reason': 'Skriv hva som må gjøres om.',
    'decided-already': 'Innstillingen er avgjort.',
    'not-on-the-list': 'Én av dem har ikke søkt til gruppa.',
    'reason-too-long': (most: number, length: number) =>
      `Grunnen er ${length} tegn. Kort den ned til ${most}.`,
    'no-such-round': 'Utlysningen finnes ikke.',
    'no-such-group': 'Gruppa er ikke med i utlysningen.',
    'no-such-run': 'Beregningen finnes ikke, eller den har ikke valgt noen i utlysningen.',
    'recommended-already': 'Det er laget innstilling for gruppa allerede.',
    'no-such-recommendation': 'Innstillingen finnes ikke.',
    changed: (who: string) =>
      `${who || 'Noen andre'} har endret dette siden du åpnet siden. Det du skrev, står under; se gjennom og lagre på nytt.`,
  },
};
