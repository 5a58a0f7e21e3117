const people = (count: number) => (count === 1 ? 'én søker' : `${count} søkere`);
const groups = (count: number) => (count === 1 ? 'én gruppe' : `${count} grupper`);

export const nb = {
  title: 'Utvelgelse',
  list: {
    lede: 'Hvem kan sitte i hvilken gruppe, når alle krav skal holdes? Her regnes det ut, med bevis, og trekkes lodd som alle kan etterprøve.',
    prepare: 'Gjør klar en utvelgelse',
    empty: 'Ingen utvelgelse er gjort klar',
    emptyBody:
      'En utvelgelse tar dem som har søkt i en eller flere utlysninger, og finner hvem som kan fylle plassene slik at kvoter og behov holdes. Den gjøres klar her, regnes ut i bakgrunnen, og forklares for hver person.',
    run: 'Kjøring',
    rounds: 'Utlysninger',
    method: 'Metode',
    size: 'Omfang',
    sizeOf: (count: number, of: number) => `${groups(count)}, ${people(of)}`,
    made: 'Gjort klar',
    state: 'Tilstand',
  },
  runTitle: (number: number) => `Utvelgelse ${number}`,
  lede: (method: string, ofGroups: number, ofPeople: number) =>
    `${method} for ${groups(ofGroups)} blant ${people(ofPeople)}.`,
  methods: {
    leximin: 'Rettferdig loddtrekning',
    maximin: 'Loddtrekning med høyest laveste sjanse',
    'best-fit': 'Beste sammensetning',
    'quota-draw': 'Klassisk kvotetrekning',
  },
  states: {
    prepared: 'Gjort klar',
    computing: 'Regnes ut',
    found: 'Funnet',
    infeasible: 'Kravene kan ikke holdes',
    stopped: 'Stanset',
    failed: 'Kom ikke i mål',
    drawn: 'Trukket',
  },
  failures: {
    'out-of-memory':
      'Beregningen trengte mer minne enn den får bruke. Velg færre grupper om gangen, eller færre kvoter.',
    'solver-failed': 'Beregningen brøt sammen. Ingenting er endret, og den kan startes igjen.',
    'took-too-long':
      'Beregningen stanset ikke ved tidsgrensen og ble avsluttet. Den kan startes igjen.',
    interrupted:
      'Tjenesten ble startet på nytt mens det ble regnet. Ingenting er tapt; start beregningen igjen.',
    'cannot-be-drawn': 'Ingen sammensetning fulgte av frøet. Trekningen kan fullføres på nytt.',
  },
  parent: {
    copy: (number: number) => `Kravene er hentet fra utvelgelse ${number}.`,
    'way-out': (number: number) => `Laget av utvelgelse ${number} med en utvei:`,
    locked: (number: number, places: number) =>
      `Laget av utvelgelse ${number} med ${places === 1 ? 'én plass' : `${places} plasser`} låst.`,
    replacement: (number: number) =>
      `Erstatning i utvelgelse ${number}, med så få andre endringer som mulig. Ute er:`,
  },
  start: 'Start beregningen',
  startAgain: 'Start beregningen igjen',
  cancel: 'Avbryt',
  copyDemands: 'Ny utvelgelse med disse kravene',
  onlyRecruiter: 'Bare den som rekrutterer, starter og endrer utvelgelser.',
  done: {
    prepared: 'Utvelgelsen er gjort klar. Se over kravene, og start beregningen.',
    cancelled: 'Beregningen avbrytes.',
    wayOut: 'En ny utvelgelse er gjort klar, med utveien.',
    locked: 'En ny utvelgelse er gjort klar, med plassene låst.',
    replaced: 'En ny utvelgelse finner en erstatter.',
  },
  progress: {
    title: 'Regner',
    waiting: (before: number) =>
      before === 0
        ? 'Står i kø og tas straks.'
        : `Står i kø. Serveren regner på én ting om gangen, og ${before} står foran.`,
    working: 'Regner i bakgrunnen. Du kan gå fra siden; svaret blir liggende her.',
    since: (seconds: number) =>
      seconds === 1 ? 'Startet for ett sekund siden.' : `Startet for ${seconds} sekunder siden.`,
    share: (percent: string) => `${percent} av dette steget.`,
    best: (achieved: string, bound: string) =>
      `Best så langt ${achieved}; ingenting kan passere ${bound}.`,
    refresh: 'Siden oppdateres av seg selv.',
    over: 'Ferdig.',
    stages: {
      levels: 'Løfter den som har minst',
      realise: 'Setter sammen hele utvalg',
      cut: 'Prøver hva hele utvalg kan nå',
      selections: 'Trekker opp mange like sannsynlige utvalg',
      changes: 'Holder på så mange plasser som mulig',
      suitability: 'Finner høyest samlet egnethet',
      preference: 'Ser på ønskene',
      balance: 'Fordeler slik at få sitter i to grupper',
      lots: 'Trekker lodd mellom like gode',
      draw: 'Trekker',
      conflict: 'Finner krav som står i veien for hverandre',
      'ways-out': 'Finner de billigste utveiene',
      'other-way': 'Prøver den andre veien',
      prices: 'Finner hva kvotene koster',
      alternatives: 'Ser etter alternativer',
      verify: 'Etterprøver',
    },
  },
  demands: {
    title: 'Kravene',
    group: 'Gruppe',
    seats: 'Plasser',
    pool: 'Søkere',
    quotas: 'Kvoter og behov',
    none: 'Ingen',
    min: (what: string, min: number) => `minst ${min} med ${what}`,
    max: (what: string, max: number) => `høyst ${max} med ${what}`,
    exact: (what: string, count: number) => `${count} med ${what}`,
    between: (what: string, min: number, max: number) => `${min}–${max} med ${what}`,
    need: (what: string, least: number) => `minst ${least} som dekker ${what}`,
    eachNeed: (whats: string, least: number) => `minst ${least} som dekker hvert av: ${whats}`,
    mostGroups: (most: number) =>
      most === 1 ? 'Ingen i mer enn én gruppe.' : `Ingen i mer enn ${most} grupper.`,
    mostPerUnit: (most: number) => `Høyst ${most} fra samme enhet.`,
    band: (band: number) => `Egnethet innenfor ${band} poeng regnes som like god.`,
    seated: 'De som sitter i gruppene fra før, teller med i kvotene.',
    bound: 'Bundet til eller fra en gruppe',
    must: (person: string, group: string) => `${person} skal sitte i ${group}`,
    mustNot: (person: string, group: string) => `${person} skal ikke sitte i ${group}`,
    attribute: {
      party: 'plass for',
      region: 'region',
      profession: 'yrke',
      employer: 'arbeidsgiver',
      unit: 'enhet',
      sex: 'kjønn',
      permanent: 'fast stilling',
      system: 'erfaring med',
    },
    sexes: { woman: 'kvinne', man: 'mann' },
    yesNo: { yes: 'ja', no: 'nei' },
    another: 'annet',
    seatedPerson: (number: number) => `medlem som sitter fra før (${number})`,
  },
  result: {
    chosen: 'Hvem som er valgt',
    proposal: 'Sammensetningen',
    chart: (group: string, count: number, seats: number) =>
      `${group}: ${count} av ${seats} plasser`,
    table: 'De samme plassene som tabell',
    members: 'Valgt',
    legend: { chosen: 'valgt', seated: 'sitter fra før', came: 'ny siden forrige' },
    of: (count: number, seats: number) => `${count} av ${seats}`,
    aims: 'Det som er nådd',
    aim: 'Mål',
    value: 'Nådd',
    bound: 'Ingen kan nå bedre enn',
    proof: 'Bevis',
    exact: 'bevist i hele tall',
    word: 'på løserens ord',
    gap: 'ikke vist å være best',
    aimNames: {
      changes: 'færrest endringer',
      suitability: 'samlet egnethet',
      preference: 'sum av ønskenes plassering',
      balance: 'personer i flere grupper',
      lots: 'lodd mellom like gode',
    },
    needs: 'Behovene som dekkes',
    need: 'Behov',
    least: 'Minst',
    has: 'Har',
    covered: 'Dekket',
    coveredOf: (met: number, all: number) => `${met} av ${all}`,
    tight: 'Dekkes av akkurat så mange som trengs',
    allNeeds: 'Alle behovene med tall',
    unknownNeeds: 'Hvilke behov som dekkes, vises når det er trukket.',
    chances: 'Sjansen for hver søker',
    chancesLede: (minimum: string) =>
      `Hver strek er en søker, fra lavest til høyest. Den laveste sjansen er ${minimum}.`,
    expectedTitle: 'Forventet antall plasser for hver søker',
    expectedLede: (least: string) =>
      `Over flere grupper teller plassene: hver strek er en søker, fra færrest til flest forventede plasser. Det laveste er ${least}.`,
    expected: 'Forventede plasser',
    expectedAsTable: 'De samme plassene som tabell',
    sameAsTable: 'De samme sjansene som tabell',
    person: 'Søker',
    chance: 'Sjanse',
    certificate: {
      chanceProven: {
        exact:
          'Ingens sjanse kan bli større uten at den blir mindre for noen som har like liten eller mindre. Det er etterprøvd i hele tall, av kode som ikke vet hvordan svaret ble funnet.',
        maximin:
          'Den laveste sjansen kan ikke heves. Det er etterprøvd i hele tall, av kode som ikke vet hvordan svaret ble funnet.',
      },
      seatsProven: {
        exact:
          'Ingen kan få flere forventede plasser uten at noen med like få eller færre mister. Det er etterprøvd i hele tall, av kode som ikke vet hvordan svaret ble funnet.',
        maximin:
          'Det laveste forventede antallet plasser kan ikke heves. Det er etterprøvd i hele tall, av kode som ikke vet hvordan svaret ble funnet.',
      },
      tolerance: (gap: string) =>
        `Hvert utvalg er talt opp mot alle krav. Det laveste er høyst ${gap} under det ingen kan passere.`,
      met: 'Hvert utvalg er talt opp mot alle krav, og ingen kan heve det laveste. Det hviler på løserens nøyaktighet og er ikke bevist i hele tall.',
      points: (gap: string) => `${gap} prosentpoeng`,
      seats: (gap: string) => `${gap} plasser`,
      fit: 'Hvert mål er bevist i hele tall: ingen annen sammensetning er bedre.',
      fitWord:
        'Sammensetningen er talt opp mot alle krav. Minst ett mål er ikke bevist i hele tall; tabellen sier hvilket.',
      draw: 'Den klassiske trekningen lover ingen like sjanser. Dette er ett mulig utfall; det som teller, trekkes foran dem som ser på.',
    },
    selections: (count: number) =>
      count === 1 ? 'Ett helt utvalg.' : `${count} hele utvalg er med i loddet.`,
    never: 'De som ikke kan velges',
    neverLede: (count: number) =>
      count === 1
        ? 'Én søker kan ikke velges av noen sammensetning som holder kravene. Åpne søkeren for å se hvorfor.'
        : `${count} søkere kan ikke velges av noen sammensetning som holder kravene. Åpne en av dem for å se hvorfor.`,
    stopped:
      'Dette er det beste som ble funnet før det ble stanset. Det er ikke bevist å være best.',
    nothing: 'Ingenting var funnet da det ble stanset.',
    measured: (seconds: string, megabytes: number | null) =>
      `Regnet på ${seconds} s${megabytes === null ? '' : `; hele tjenesten brukte høyst ${megabytes} MB`}.`,
    ask: 'Åpne en søker for å se hva som avgjør, og hva som ville endret det.',
  },
  conflict: {
    title: 'Hvorfor det ikke går',
    ways: 'De billigste utveiene',
    waysLede: 'Hver utvei er prøvd: med den finnes det en sammensetning som holder alt annet.',
    noWays: 'Ingen utvei ble funnet innen tidsgrensen.',
    use: 'Bruk denne utveien',
  },
  around: {
    title: 'Videre med sammensetningen',
    alternatives: 'Alternativer',
    alternativesLede:
      'Nesten like gode sammensetninger, de med færrest andre personer først (egnetheten høyst 10 poeng lavere).',
    findAlternatives: 'Finn alternativer',
    noAlternatives: 'Det finnes ingen annen sammensetning som er nesten like god.',
    alternative: (number: number) => `Alternativ ${number}`,
    startFrom: 'Gå videre med denne',
    prices: 'Hva kvotene koster',
    pricesLede: 'Hva som ville blitt bedre om én grense ble flyttet med én.',
    findPrices: 'Regn ut hva kvotene koster',
    noPrices: 'Ingen kvote koster noe: flyttes en grense med én, blir det ikke bedre.',
    lock: 'Lås og regn igjen',
    lockLede: 'De du krysser av, blir sittende. Resten velges på nytt i en ny utvelgelse.',
    lockDone: 'Lås de avkryssede',
    replace: 'Erstatt en som trekker seg',
    replaceLede: 'Finner en erstatter slik at så få andre som mulig må bytte plass.',
    replaceWho: 'Den som trekker seg',
    replaceDone: 'Finn en erstatter',
    differs: (number: number) => `Forskjellen fra utvelgelse ${number}`,
    same: 'Ingen forskjell: de samme sitter på de samme plassene.',
    out: 'Ut',
    into: 'Inn',
    children: 'Laget av denne',
    draw: 'Trekningen',
    toDraw: 'Gå til trekningen',
    drawNext: 'Det er funnet. Nå bindes grunnlaget, og så trekkes det foran dem som ser på.',
    drawnNext: 'Det er trukket. Nå lages innstillingene, som kommunalsjefene avgjør.',
    toRecommendations: 'Gå til innstillingene',
    published: 'Den åpne siden om trekningen',
  },
  person: {
    title: (person: string) => person,
    lede: (number: number) => `I utvelgelse ${number}.`,
    chance: 'Sjanse',
    places: 'Valgt til',
    notChosen: 'Ikke valgt',
    undecided: 'Ikke trukket ennå',
    appliedFor: 'Har søkt til',
    why: 'Hvorfor',
    ask: 'Forklar',
    askLede: 'Den andre veien prøves, og det kan ta noen sekunder.',
    again: 'Spør igjen',
    has: 'Det kravene ser på',
    hidden:
      'Du ser koden og ikke navnet, for du avgjør ikke for noen gruppe denne søkeren har søkt til.',
    reason: 'Begrunnelse',
  },
  changed: (by: string) =>
    `${by || 'Noen'} har endret dette siden du åpnet siden. Se over og prøv igjen.`,
  refusal: {
    state: (state: string) => `Det går ikke nå: utvelgelsen er «${state}».`,
    poolChanged: (gone: number) =>
      gone === 1
        ? 'En av søkerne har trukket seg siden utvelgelsen ble gjort klar. Gjør klar en ny med de samme kravene.'
        : `${gone} av søkerne har trukket seg siden utvelgelsen ble gjort klar. Gjør klar en ny med de samme kravene.`,
    noSuchWayOut: 'Utveien finnes ikke lenger. Last siden på nytt.',
    nobodyLocked: 'Kryss av minst én plass som skal låses.',
    notInPlace: 'En av de avkryssede kan ikke sitte der. Last siden på nytt.',
    noSuchPerson: 'Personen er ikke med i utvelgelsen.',
    noOneSelection: 'Det er ingen sammensetning å finne alternativer til før det er trukket.',
    nobodyChosen: 'Ingen er valgt i denne utvelgelsen ennå.',
    notChosen: 'Personen er ikke valgt i denne utvelgelsen.',
  },
};
