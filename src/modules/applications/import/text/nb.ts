export const nb = {
  title: 'Ta inn søkere fra fil',
  lede: (round: string) =>
    `Søkere til «${round}» som har søkt i et annet verktøy. Du ser hva hver rad blir til før noe blir lagret.`,
  steps: {
    label: 'Stegene i importen',
    file: 'Fil',
    columns: 'Kolonner',
    words: 'Ord',
    review: 'Gjennomsyn',
    done: 'Tatt inn',
  },
  file: {
    title: 'Velg fil',
    label: 'CSV- eller Excel-fil (.xlsx)',
    hint: 'Eksporten fra WebCruiter, Google Skjemaer og lignende som den er: én søknad per rad, kolonnenavn øverst. Inntil 5 000 rader og',
    submit: 'Se hva som står i filen',
    tooLarge: 'Filen er for stor. Del den i flere, eller ta bort kolonner som ikke trengs.',
    template: 'Last ned en tom mal',
    templateHint: 'Malen er en CSV-fil med alle kolonner som kan tas inn.',
    receipts: 'Tatt inn tidligere',
    receiptsCaption: 'Filer som er tatt inn i utlysningen',
    when: 'Når',
    who: 'Av',
    name: 'Fil',
  },
  waits: (file: string, rows: number) =>
    `${file}, ${rows === 1 ? '1 rad' : `${rows} rader`}. Ingen av dem er søkere ennå.`,
  discard: 'Kast filen',
  discarded: 'Filen er kastet. Ingen ble tatt inn.',
  back: 'Tilbake',
  next: 'Neste',
  columns: {
    title: 'Hva kolonnene er',
    lede: 'Kolonnene er gjettet ut fra navnene. Rett det som er feil, og la det som ikke trengs, stå utenfor: ta ikke inn flere opplysninger enn utvelgelsen krever.',
    recalled: 'Kolonnene er lest som sist en fil med de samme kolonnene ble tatt inn.',
    caption: 'Kolonnene i filen',
    column: 'Kolonne',
    samples: 'Eksempler',
    holds: 'Er',
    unnamed: (at: number) => `Kolonne ${at}`,
    leaveOut: 'Tas ikke med',
    sheet: 'Ark',
    separator: 'Skilletegn',
    separators: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator' },
    reread: 'Les filen på nytt',
    forAll: 'Der raden ikke sier det selv',
    defaultRole: 'Rolle det søkes på',
    defaultGroup: 'Gruppe det søkes til',
    mustSay: 'Raden må si det',
  },
  fields: {
    name: 'Navn',
    firstName: 'Fornavn',
    lastName: 'Etternavn',
    email: 'E-post',
    phone: 'Telefon',
    role: 'Rolle',
    group1: 'Ønsket gruppe 1',
    group2: 'Ønsket gruppe 2',
    group3: 'Ønsket gruppe 3',
    groups: 'Grupper, flere i samme felt',
    employer: 'Arbeidsgiver',
    unit: 'Enhet',
    unitLeader: 'Leder',
    unitLeaderEmail: 'Leders e-post',
    profession: 'Yrke',
    position: 'Stilling',
    permanent: 'Fast stilling',
    region: 'Region',
    sex: 'Kjønn',
    experience: 'Erfaring',
    motivation: 'Begrunnelse',
    systems: 'Systemer',
    needs: 'Kompetanse / behov du dekker',
    writtenStandard: 'Målform',
  },
  words: {
    title: 'Hva ordene i filen betyr',
    lede: 'Hvert ord står én gang, de ukjente først. Det du velger, gjelder alle rader, og huskes til neste fil med de samme kolonnene.',
    groups: 'Grupper',
    roles: 'Roller',
    employers: 'Arbeidsgivere',
    employersHint:
      'En arbeidsgiver som ikke finnes her, blir stående som den er skrevet, og telles ikke med hos noen part.',
    choose: 'Velg',
    chooseFor: (word: string) => `Velg hva «${word}» betyr.`,
    leaveOut: 'Ta ikke med',
    asWritten: 'La stå som skrevet',
    unknown: 'ukjent',
    guessed: 'gjettet',
    none: 'Filen har ingen ord som må forklares.',
    moreEmployers: (count: number) => `og ${count} arbeidsgivere til, som står som de er skrevet`,
    needs: 'Behov',
    needsHint:
      'Ord for kompetanse settes til behovene i gruppene som personen søker til. Et behov som flere grupper har, står én gang.',
    moreNeeds: (count: number) =>
      `og ${count} ord til om kompetanse, som du blir spurt om etter disse`,
    leaveUnknownNeeds: 'Ta ikke med ord om kompetanse som er ukjente',
    leaveUnknownNeedsHint:
      'For kolonner der folk har skrevet fritt. Det de har skrevet, blir ikke lagret; la kolonnen være erfaring eller begrunnelse om det skal leses.',
  },
  review: {
    title: 'Slik blir radene',
    caption: 'Personene i filen, og det de søker på',
    person: 'Person',
    rows: 'Rad',
    wishes: 'Søker på',
    needs: 'Sier å dekke',
    neededElsewhere: (words: readonly string[]) =>
      `ikke et behov i gruppene det søkes til: ${words.map((word) => `«${word.slice(0, 80)}»`).join(', ')}`,
    outcome: 'Blir',
    outcomes: {
      new: 'ny søker',
      more: 'søker mer enn før',
      same: 'står der fra før',
      withdrawn: 'har trukket seg, tas ikke inn',
    },
    moreDetails: 'opplysninger legges til',
    unclear: {
      'not-yes-or-no': (column: string, typed: string) =>
        `${column}: «${typed}» er verken ja eller nei; feltet blir tomt`,
      'not-an-address': (column: string, typed: string) =>
        `${column}: «${typed}» er ingen e-postadresse; feltet blir tomt`,
      'unknown-sex': (column: string, typed: string) =>
        `${column}: «${typed}» er ukjent; feltet blir tomt`,
    },
    faults: 'Rader som ikke tas inn',
    row: (line: number) => `Rad ${line}`,
    moreFaults: (count: number) => `og ${count} rader til`,
    perhapsSame: 'Kanskje samme person',
    perhapsSameHint:
      'Samme navn med ulike adresser. Er det én person, rett adressen i filen og velg den på nytt; ellers blir de flere søkere.',
    standsHere: 'har søkt fra før',
    disagreements: 'Opplysninger som ikke stemmer overens',
    disagreementsHint:
      'Det som står her fra før, gjelder først, så den første raden, til du velger noe annet.',
    keep: 'Lagre valgene',
    kept: 'Valgene er lagret.',
    moreDisagreements: (count: number) => `og ${count} til, der det som står først, gjelder`,
    here: 'står her',
    yes: 'ja',
    no: 'nei',
    tell: 'Send de nye søkerne en lenke til det som er lagret om dem (personvernforordningen artikkel 14)',
    tellHint:
      'De har søkt et annet sted og skal få vite at opplysningene er her, se hvem som leser dem, og kunne trekke seg. Ta bort krysset bare hvis de alt har fått vite det.',
    confirm: (people: number, applications: number) =>
      `Ta inn ${people === 1 ? '1 ny søker' : `${people} nye søkere`} og ${
        applications === 1 ? '1 søknad' : `${applications} søknader`
      }`,
    confirmMore: (people: number, applications: number) =>
      `Ta inn det nye om ${people === 1 ? '1 søker' : `${people} søkere`}${
        applications > 0
          ? `, med ${applications === 1 ? '1 ny søknad' : `${applications} nye søknader`}`
          : ''
      }`,
    nothingNew: (rows: number) =>
      rows === 1 ? '1 rad, ikke noe nytt.' : `${rows} rader, ikke noe nytt.`,
    nothing: 'Ingen rad kan tas inn. Rett filen, kast denne og velg den rettede.',
    unknownWords: (count: number) =>
      count === 1
        ? '1 ord i filen er ukjent. Si først hva det betyr.'
        : `${count} ord i filen er ukjente. Si først hva de betyr.`,
    toWords: 'Gå til ordene',
    page: { label: 'Sider', previous: 'Forrige', next: 'Neste' },
    shown: (from: number, to: number, of: number) => `${from}–${to} av ${of}`,
  },
  counts: {
    rows: 'rader',
    newPeople: 'nye søkere',
    newApplications: 'nye søknader',
    peopleWithMore: 'søker mer enn før',
    nothingNew: 'rader uten noe nytt',
    leftOut: 'rader utenfor',
  },
  receipt: {
    title: (file: string) => `Tatt inn fra ${file}`,
    byGroup: 'Nye søknader per gruppe',
    group: 'Gruppe',
    applications: 'Søknader',
    told: (count: number) =>
      count === 1
        ? '1 søker får en lenke til det som er lagret.'
        : `${count} søkere får en lenke til det som er lagret om dem.`,
    notTold:
      'Ingen er sendt noe. De som ikke alt har fått vite at opplysningene er her, må få vite det innen en måned.',
    toList: 'Se søkerne',
    another: 'Ta inn en fil til',
    gone: 'Filen selv er slettet her. Slett den også der du hentet den ut, når du ikke trenger den.',
  },
  faults: {
    'wrong-columns': (has: number, expected: number) =>
      `har ${has} felt, og skulle hatt ${expected}`,
    'unknown-word': (typed: string) => `«${typed}» er ukjent`,
    'no-role': 'sier ikke hvilken rolle det søkes på',
    'no-group': 'sier ikke hvilken gruppe det søkes til',
    'too-many-wishes': (most: number, has: number) => `søker på ${has}, flere enn ${most}`,
    'detail-is-missing': (field: string) => `mangler ${field.toLowerCase()}`,
    'detail-too-long': (field: string, most: number, has: number) =>
      `${field} har ${has} tegn, flere enn ${most}`,
    'email-is-unreadable': (field: string, typed: string) =>
      `${field}: «${typed}» er ingen e-postadresse`,
    'too-many-systems': (most: number, has: number) => `nevner ${has} systemer, flere enn ${most}`,
    withdrawn: 'har trukket søknaden og tas ikke inn igjen',
  },
  refusal: {
    noFile: 'Velg en fil først.',
    'empty-file': 'Filen er tom.',
    'too-large': (size: string, limit: string) =>
      `Filen er på ${size}, og grensen er ${limit}. Del den i flere, eller ta bort kolonner som ikke trengs.`,
    'unsupported-format': (extension: string) =>
      `Filen er av typen .${extension} og kan ikke leses. Åpne den, velg «Lagre som», og lagre den som .xlsx eller .csv.`,
    'not-a-table': 'Filen er ingen tabell. Velg en fil som er lagret som .csv eller .xlsx.',
    'not-a-workbook':
      'Filen er ingen Excel-arbeidsbok. Åpne den, velg «Lagre som», og lagre den som .xlsx eller .csv.',
    'broken-workbook':
      'Arbeidsboken er skadet eller ufullstendig. Åpne den i regnearket og lagre den på nytt.',
    'password-protected': 'Filen er beskyttet med passord. Lagre den uten passord, og velg den.',
    'zip-bomb': 'Filen pakker ut til langt mer enn en arbeidsbok kan være, og blir ikke lest.',
    undecodable: 'Tegnene i filen kan ikke leses. Lagre den som CSV UTF-8.',
    'no-such-sheet': 'Arket finnes ikke i filen.',
    'no-rows': 'Filen har ingen rader under kolonnenavnene.',
    'too-heavy': 'Filen tok for lang tid å lese. Del den i flere.',
    'quote-never-ends': (line: number) =>
      `Sitatet som begynner på linje ${line}, slutter aldri. Rett filen, og velg den på nytt.`,
    'text-after-quote': (line: number) =>
      `Linje ${line} har tekst etter et sitat. Rett filen, og velg den på nytt.`,
    'too-many-rows': (has: string, most: string) =>
      `Filen har ${has} rader, og det tas inn ${most} om gangen. Del den i flere.`,
    'too-many-columns': (has: number, most: number) =>
      `Filen har ${has} kolonner, flere enn ${most}. Ta bort dem som ikke trengs.`,
    formula: (line: number, column: string, typed: string) =>
      `Rad ${line}, kolonne «${column}» er en formel: ${typed}. Ingenting er lagret. Lim inn verdien i stedet for formelen, og velg filen på nytt.`,
    'column-twice': (column: string) => `To kolonner er satt til «${column}».`,
    'no-email-column': 'Si hvilken kolonne som er e-posten. En adresse er en person.',
    'no-name-column': 'Si hvilken kolonne som er navnet.',
    'no-group': 'Si hvilken kolonne som er gruppen, eller velg én gruppe for alle radene.',
    'no-role': 'Si hvilken kolonne som er rollen, eller velg én rolle for alle radene.',
    'file-is-gone':
      'Filen er tatt inn, kastet eller endret i et annet vindu. Se hvordan den står nå.',
    'nobody-to-take-in': 'Ingen rad kan tas inn.',
    'changed-meanwhile': 'Noen har søkt eller endret søknaden sin imens. Se over på nytt.',
    'too-many-wishes': (line: number, has: number, most: number) =>
      `Personen på rad ${line} søker til sammen på ${has}, flere enn ${most}.`,
    'round-takes-none': {
      draft: 'Utlysningen er ikke åpnet ennå, og tar ikke inn søkere.',
      ended: 'Utlysningen er avsluttet, og tar ikke inn flere.',
      open: '',
      closed: '',
    },
  },
};
