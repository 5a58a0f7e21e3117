/** The texts of the pages about the decision structure. */
export const nb = {
  title: 'Beslutningsstruktur',
  lede: 'Hvem avgjør hva, og hvor en sak går når den ikke kan avgjøres der den er.',
  publicLede:
    'Hvem som avgjør hva i samarbeidet, og hvor en sak går når den ikke kan avgjøres der den er.',
  access: 'Innsyn',
  where: 'Hvor hører saken hjemme?',
  change: 'Endre strukturen',
  changePlanned: 'Endre denne',
  none: {
    title: 'Ingen beslutningsstruktur gjelder denne dagen.',
    body: 'Strukturen sier hvilke grupper som avgjør hva, og hvor en sak løftes når den går utenfor mandatet. Sekretariatet legger den inn når den er vedtatt.',
    publicTitle: 'Beslutningsstrukturen er ikke åpen for alle.',
    publicBody:
      'Sekretariatet åpner den når den er vedtatt. Møter og vedtak finner du under Innsyn.',
  },
  day: {
    label: 'Velg dag',
    field: 'Vis strukturen slik den var',
    submit: 'Vis',
    unreadable: (typed: string) => `«${typed}» er ikke en dato. Skriv den som 01.03.2026.`,
  },
  holds: (from: string, by: string) => `Gjelder fra ${from}, vedtatt i sak ${by}.`,
  held: (from: string, to: string, by: string) =>
    `Gjelder fra ${from} til ${to}, vedtatt i sak ${by}.`,
  openToAll: 'Åpen for alle',
  internal: 'Bare for dem som er logget inn',
  picture: 'Trappen fra laveste til høyeste nivå',
  pictureNote:
    'En sak begynner så lavt den kan, og løftes til neste trinn bare når noe ligger utenfor mandatet.',
  level: (level: number) => `Nivå ${level}`,
  groups: (count: number) => `${count} grupper`,
  ownArea: 'hver sitt tjenesteområde',
  upTo: (cost: string) => `inntil ${cost}`,
  noLimit: 'uten beløpsgrense',
  days: (days: number) => (days === 1 ? '1 virkedag' : `${days} virkedager`),
  noDays: 'ingen frist',
  table: {
    caption: 'Hvem avgjør hva',
    level: 'Nivå',
    body: 'Gruppe',
    decides: 'Avgjør',
    lifts: 'Løfter til',
    days: 'Frist',
    by: 'Mandat vedtatt i',
    top: 'høyeste nivå',
    period: (from: string, to: string) => `mandatet gjelder ${from}–${to}`,
  },
  goes: {
    caption: 'Hva går hvor',
    lede: 'Den laveste gruppen som kan avgjøre en sak i området, etter hvem saken gjelder. Regnet ut av mandatene over.',
    area: 'Tjenesteområde',
    across: 'På tvers av alle tre',
    nobody: 'ingen',
  },
  versions: {
    title: 'Versjoner',
    from: (from: string) => `Fra ${from}`,
    by: (by: string) => `sak ${by}`,
    now: 'Gjelder nå',
    planned: 'Kommer',
    past: 'Gjaldt før',
    keep: 'Saker beholder strukturen som gjaldt da de ble reist.',
  },
  show: 'Åpne for alle',
  hide: 'Lukk for andre enn innloggede',
  shown: 'Strukturen er åpen for alle.',
  hidden: 'Strukturen er ikke lenger åpen for alle.',
  form: {
    newTitle: 'Endre beslutningsstrukturen',
    amendTitle: (from: string) => `Endre strukturen som gjelder fra ${from}`,
    lede: 'Endringen gjelder fra en dag og er vedtatt i en sak. Saker som allerede er reist, beholder strukturen de har.',
    from: 'Gjelder fra',
    fromHint: (earliest: string) => `Tidligst ${earliest}.`,
    by: 'Vedtatt i sak',
    byHint: 'Saksnummeret slik det står i protokollen, for eksempel 6/24.',
    open: 'Åpen for alle i innsyn',
    bodies: 'Gruppene i strukturen',
    bodiesHint: 'Åpne en gruppe for å endre nivå, mandat og hvor den løfter.',
    add: 'Ny gruppe i strukturen',
    choose: 'Velg gruppe',
    body: 'Gruppe',
    out: 'Ta gruppen ut av strukturen',
    level: 'Nivå',
    levelHint: '1 er lavest.',
    lifts: 'Løfter til',
    top: 'Ingen, dette er høyeste nivå',
    days: 'Frist i virkedager',
    daysHint: 'La stå tomt når gruppen ikke har noen frist.',
    every: 'Alle',
    domains: 'Domener gruppen avgjør i',
    areas: 'Tjenesteområder gruppen avgjør i',
    sides: 'Sider gruppen avgjør for',
    organisations: 'Bare for disse virksomhetene',
    organisationsHint: 'Ett navn på hver linje. La stå tomt når mandatet gjelder alle.',
    cost: 'Beløpsgrense i hele kroner',
    costHint: 'La stå tomt når det ikke er noen grense.',
    mandateFrom: 'Mandatet gjelder fra',
    mandateTo: 'Mandatet gjelder til',
    mandateHint: 'La stå tomt når mandatet følger strukturen.',
    mandateBy: 'Mandatet er vedtatt i sak',
    more: 'Legg til en gruppe til',
    save: 'Lagre endringen',
    back: 'Tilbake til strukturen',
    withdraw: 'Trekk denne versjonen',
    withdrawNote: 'Strukturen som gjelder før den, fortsetter å gjelde.',
    saved: (from: string) => `Strukturen er lagret og gjelder fra ${from}.`,
    withdrawn: 'Versjonen er trukket.',
  },
  route: {
    title: 'Hvor hører saken hjemme?',
    lede: 'Kryss av for hva saken berører, så regner Omforent ut hvem som kan avgjøre den, og hvorfor.',
    raised: 'Hvor er saken reist?',
    nowhere: 'Ingen bestemt gruppe',
    submit: 'Finn veien',
    answer: 'Slik går saken',
    asked:
      'Kryss av for minst én ting. En sak som ikke berører noe som er oppgitt, blir der den er reist.',
    belongs: (body: string, level: number) => `Saken hører hjemme i ${body}, nivå ${level}.`,
    several: 'Disse kan avgjøre saken på det laveste nivået som dekker den:',
    nobody: 'Ingen gruppe har mandat som dekker saken.',
    nobodyHelp: 'Del saken opp, eller ta det opp med den øverste gruppen i strukturen.',
    covers: 'Mandatet dekker saken',
    outside: 'Utenfor mandatet',
    way: 'Veien opp, trinn for trinn',
    lower: 'Hvorfor ikke lavere',
    days: (days: string) => `Gruppen har ${days} fra saken kommer dit.`,
    stays: (body: string) => `Saken blir i ${body}, for det er ikke oppgitt hva den berører.`,
  },
  refusals: {
    date: 'Skriv dagen endringen gjelder fra.',
    dateUnreadable: (typed: string) =>
      typed
        ? `«${typed}» er ikke en dato. Skriv den som 01.03.2026.`
        : 'Skriv en dato, for eksempel 01.03.2026.',
    tooEarly: (earliest: string) =>
      `Endringen kan tidligst gjelde fra ${earliest}, for saker som alt er reist, beholder strukturen sin.`,
    sameDay: (from: string) =>
      `En annen versjon begynner ${from}. Velg en annen dag, eller endre den versjonen.`,
    noCase: 'Skriv hvilken sak endringen er vedtatt i.',
    meanwhile:
      'Noen andre har endret strukturen mens du skrev. Det du skrev, står her. Se hva som gjelder nå, og lagre igjen hvis det fortsatt skal gjelde.',
    begun: (from: string) =>
      `Denne versjonen har begynt å gjelde ${from}. Lag en ny versjon fra en senere dag.`,
    number: (typed: string, highest: number) =>
      `«${typed}» går ikke. Skriv et helt tall fra 1 til ${highest}.`,
    amount: (typed: string) => `«${typed}» er ikke et beløp i hele kroner.`,
    faults: {
      'no-bodies': () => 'Strukturen har ingen grupper. Behold eller legg til minst én.',
      'body-twice': (body: string) => `${body} står to ganger. Ta ut den ene.`,
      'unknown-body': () => 'Gruppen finnes ikke. Velg en gruppe fra listen.',
      level: (body: string, highest: number) =>
        `${body}: nivået må være et helt tall fra 1 til ${highest}.`,
      'level-empty': (level: number) =>
        `Nivå ${level} er tomt. Flytt en gruppe dit, eller flytt de høyere nivåene ned.`,
      cycle: (bodies: string) =>
        `Saker ville gått i ring: ${bodies}. La den øverste løfte til noen utenfor ringen.`,
      'escalates-outside': (body: string) =>
        `${body} løfter til en gruppe som ikke er i strukturen. Velg en annen, eller legg den til.`,
      'escalates-not-up': (body: string, level: number, to: string, toLevel: number) =>
        `${body} på nivå ${level} kan ikke løfte til ${to} på nivå ${toLevel}. Velg en gruppe på et høyere nivå.`,
      'dead-end': (body: string, level: number) =>
        `${body} på nivå ${level} løfter ikke til noen. Velg hvor saken går videre.`,
      days: (body: string, highest: number) =>
        `${body}: fristen må være et helt tall fra 1 til ${highest} virkedager.`,
      cost: (body: string) => `${body}: beløpsgrensen går ikke. Skriv hele kroner.`,
      covers: (body: string, legend: string) =>
        `${body}: kryss av for minst én under «${legend}», eller velg «Alle».`,
      'unknown-area': (body: string, area: string) =>
        `${body}: tjenesteområdet «${area}» finnes ikke.`,
      'unknown-organisation': (body: string, name: string) =>
        `${body}: virksomheten «${name}» finnes ikke. Skriv navnet slik det står under Organisasjoner.`,
      'no-case': (body: string) => `${body}: skriv hvilken sak mandatet er vedtatt i.`,
      period: (body: string) => `${body}: mandatet slutter før det begynner.`,
    },
  },
};
