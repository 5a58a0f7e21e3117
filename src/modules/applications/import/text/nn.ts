import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  title: 'Ta inn søkjarar frå fil',
  lede: (round) =>
    `Søkjarar til «${round}» som har søkt i eit anna verktøy. Du ser kva kvar rad blir til før noko blir lagra.`,
  steps: {
    label: 'Stega i importen',
    file: 'Fil',
    columns: 'Kolonnar',
    words: 'Ord',
    review: 'Gjennomsyn',
    done: 'Tekne inn',
  },
  file: {
    title: 'Vel fil',
    label: 'CSV- eller Excel-fil (.xlsx)',
    hint: 'Eksporten frå WebCruiter, Google Skjema og liknande som han er: éin søknad per rad, kolonnenamn øvst. Inntil 5 000 rader og',
    submit: 'Sjå kva som står i fila',
    tooLarge: 'Fila er for stor. Del henne i fleire, eller ta bort kolonnar som ikkje trengst.',
    template: 'Last ned ein tom mal',
    templateHint: 'Malen er ei CSV-fil med alle kolonnane som kan takast inn.',
    receipts: 'Tekne inn tidlegare',
    receiptsCaption: 'Filer som er tekne inn i utlysinga',
    when: 'Når',
    who: 'Av',
    name: 'Fil',
  },
  waits: (file, rows) =>
    `${file}, ${rows === 1 ? '1 rad' : `${rows} rader`}. Ingen av dei er søkjarar enno.`,
  discard: 'Kast fila',
  discarded: 'Fila er kasta. Ingen vart tekne inn.',
  back: 'Tilbake',
  next: 'Neste',
  columns: {
    title: 'Kva kolonnane er',
    lede: 'Kolonnane er gissa ut frå namna. Rett det som er feil, og lat det som ikkje trengst, stå utanfor: ta ikkje inn fleire opplysningar enn utveljinga krev.',
    recalled: 'Kolonnane er lesne som sist ei fil med dei same kolonnane vart teken inn.',
    caption: 'Kolonnane i fila',
    column: 'Kolonne',
    samples: 'Døme',
    holds: 'Er',
    unnamed: (at) => `Kolonne ${at}`,
    leaveOut: 'Blir ikkje med',
    sheet: 'Ark',
    separator: 'Skiljeteikn',
    separators: { ';': 'semikolon', ',': 'komma', '\t': 'tabulator' },
    reread: 'Les fila på nytt',
    forAll: 'Der rada ikkje seier det sjølv',
    defaultRole: 'Rolla det blir søkt på',
    defaultGroup: 'Gruppa det blir søkt til',
    mustSay: 'Rada må seie det',
  },
  fields: {
    name: 'Namn',
    firstName: 'Førenamn',
    lastName: 'Etternamn',
    email: 'E-post',
    phone: 'Telefon',
    role: 'Rolle',
    group1: 'Ønskt gruppe 1',
    group2: 'Ønskt gruppe 2',
    group3: 'Ønskt gruppe 3',
    groups: 'Grupper, fleire i same felt',
    employer: 'Arbeidsgivar',
    unit: 'Eining',
    unitLeader: 'Leiar',
    unitLeaderEmail: 'E-posten til leiaren',
    profession: 'Yrke',
    position: 'Stilling',
    permanent: 'Fast stilling',
    region: 'Region',
    sex: 'Kjønn',
    experience: 'Røynsle',
    motivation: 'Grunngiving',
    systems: 'System',
    needs: 'Kompetanse / behov du dekkjer',
    writtenStandard: 'Målform',
  },
  words: {
    title: 'Kva orda i fila tyder',
    lede: 'Kvart ord står éin gong, dei ukjende først. Det du vel, gjeld alle rader, og blir hugsa til neste fil med dei same kolonnane.',
    groups: 'Grupper',
    roles: 'Roller',
    employers: 'Arbeidsgivarar',
    employersHint:
      'Ein arbeidsgivar som ikkje finst her, blir ståande som han er skriven, og blir ikkje rekna med hos nokon part.',
    choose: 'Vel',
    chooseFor: (word) => `Vel kva «${word}» tyder.`,
    leaveOut: 'Ta ikkje med',
    asWritten: 'Lat stå som skrive',
    unknown: 'ukjent',
    guessed: 'gissa',
    none: 'Fila har ingen ord som må forklarast.',
    moreEmployers: (count) => `og ${count} arbeidsgivarar til, som står som dei er skrivne`,
    needs: 'Behov',
    needsHint:
      'Ord for kompetanse blir sette til behova i gruppene som personen søkjer til. Eit behov som fleire grupper har, står éin gong.',
    moreNeeds: (count: number) =>
      `og ${count} ord til om kompetanse, som du blir spurd om etter desse`,
    leaveUnknownNeeds: 'Ta ikkje med ord om kompetanse som er ukjende',
    leaveUnknownNeedsHint:
      'For kolonnar der folk har skrive fritt. Det dei har skrive, blir ikkje lagra; lat kolonnen vere røynsle eller grunngiving om det skal lesast.',
  },
  review: {
    title: 'Slik blir radene',
    caption: 'Personane i fila, og det dei søkjer på',
    person: 'Person',
    rows: 'Rad',
    wishes: 'Søkjer på',
    needs: 'Seier å dekkje',
    neededElsewhere: (words: readonly string[]) =>
      `ikkje eit behov i gruppene det er søkt til: ${words.map((word) => `«${word.slice(0, 80)}»`).join(', ')}`,
    outcome: 'Blir',
    outcomes: {
      new: 'ny søkjar',
      more: 'søkjer meir enn før',
      same: 'står der frå før',
      withdrawn: 'har trekt seg, blir ikkje teken inn',
    },
    moreDetails: 'opplysningar blir lagde til',
    unclear: {
      'not-yes-or-no': (column, typed) =>
        `${column}: «${typed}» er korkje ja eller nei; feltet blir tomt`,
      'not-an-address': (column, typed) =>
        `${column}: «${typed}» er inga e-postadresse; feltet blir tomt`,
      'unknown-sex': (column, typed) => `${column}: «${typed}» er ukjent; feltet blir tomt`,
    },
    faults: 'Rader som ikkje blir tekne inn',
    row: (line) => `Rad ${line}`,
    moreFaults: (count) => `og ${count} rader til`,
    perhapsSame: 'Kanskje same person',
    perhapsSameHint:
      'Same namn med ulike adresser. Er det éin person, rett adressa i fila og vel henne på nytt; elles blir dei fleire søkjarar.',
    standsHere: 'har søkt frå før',
    disagreements: 'Opplysningar som ikkje stemmer overeins',
    disagreementsHint:
      'Det som står her frå før, gjeld først, så den første rada, til du vel noko anna.',
    keep: 'Lagre vala',
    kept: 'Vala er lagra.',
    moreDisagreements: (count) => `og ${count} til, der det som står først, gjeld`,
    here: 'står her',
    yes: 'ja',
    no: 'nei',
    tell: 'Send dei nye søkjarane ei lenkje til det som er lagra om dei (personvernforordninga artikkel 14)',
    tellHint:
      'Dei har søkt ein annan stad og skal få vite at opplysningane er her, sjå kven som les dei, og kunne trekkje seg. Ta bort krysset berre om dei alt har fått vite det.',
    confirm: (people, applications) =>
      `Ta inn ${people === 1 ? '1 ny søkjar' : `${people} nye søkjarar`} og ${
        applications === 1 ? '1 søknad' : `${applications} søknader`
      }`,
    confirmMore: (people, applications) =>
      `Ta inn det nye om ${people === 1 ? '1 søkjar' : `${people} søkjarar`}${
        applications > 0
          ? `, med ${applications === 1 ? '1 ny søknad' : `${applications} nye søknader`}`
          : ''
      }`,
    nothingNew: (rows) =>
      rows === 1 ? '1 rad, ikkje noko nytt.' : `${rows} rader, ikkje noko nytt.`,
    nothing: 'Inga rad kan takast inn. Rett fila, kast denne og vel den retta.',
    unknownWords: (count) =>
      count === 1
        ? '1 ord i fila er ukjent. Sei først kva det tyder.'
        : `${count} ord i fila er ukjende. Sei først kva dei tyder.`,
    toWords: 'Gå til orda',
    page: { label: 'Sider', previous: 'Førre', next: 'Neste' },
    shown: (from, to, of) => `${from}–${to} av ${of}`,
  },
  counts: {
    rows: 'rader',
    newPeople: 'nye søkjarar',
    newApplications: 'nye søknader',
    peopleWithMore: 'søkjer meir enn før',
    nothingNew: 'rader utan noko nytt',
    leftOut: 'rader utanfor',
  },
  receipt: {
    title: (file) => `Teke inn frå ${file}`,
    byGroup: 'Nye søknader per gruppe',
    group: 'Gruppe',
    applications: 'Søknader',
    told: (count) =>
      count === 1
        ? '1 søkjar får ei lenkje til det som er lagra.'
        : `${count} søkjarar får ei lenkje til det som er lagra om dei.`,
    notTold:
      'Ingen er sende noko. Dei som ikkje alt har fått vite at opplysningane er her, må få vite det innan ein månad.',
    toList: 'Sjå søkjarane',
    another: 'Ta inn ei fil til',
    gone: 'Sjølve fila er sletta her. Slett henne òg der du henta henne ut, når du ikkje treng henne.',
  },
  faults: {
    'wrong-columns': (has, expected) => `har ${has} felt, og skulle hatt ${expected}`,
    'unknown-word': (typed) => `«${typed}» er ukjent`,
    'no-role': 'seier ikkje kva rolle det blir søkt på',
    'no-group': 'seier ikkje kva gruppe det blir søkt til',
    'too-many-wishes': (most, has) => `søkjer på ${has}, fleire enn ${most}`,
    'detail-is-missing': (field) => `manglar ${field.toLowerCase()}`,
    'detail-too-long': (field, most, has) => `${field} har ${has} teikn, fleire enn ${most}`,
    'email-is-unreadable': (field, typed) => `${field}: «${typed}» er inga e-postadresse`,
    'too-many-systems': (most, has) => `nemner ${has} system, fleire enn ${most}`,
    withdrawn: 'har trekt søknaden og blir ikkje teken inn att',
  },
  refusal: {
    noFile: 'Vel ei fil først.',
    'empty-file': 'Fila er tom.',
    'too-large': (size, limit) =>
      `Fila er på ${size}, og grensa er ${limit}. Del henne i fleire, eller ta bort kolonnar som ikkje trengst.`,
    'unsupported-format': (extension) =>
      `Fila er av typen .${extension} og kan ikkje lesast. Opne henne, vel «Lagre som», og lagre henne som .xlsx eller .csv.`,
    'not-a-table': 'Fila er ingen tabell. Vel ei fil som er lagra som .csv eller .xlsx.',
    'not-a-workbook':
      'Fila er inga Excel-arbeidsbok. Opne henne, vel «Lagre som», og lagre henne som .xlsx eller .csv.',
    'broken-workbook':
      'Arbeidsboka er skadd eller ufullstendig. Opne henne i reknearket og lagre henne på nytt.',
    'password-protected': 'Fila er verna med passord. Lagre henne utan passord, og vel henne.',
    'zip-bomb': 'Fila pakkar ut til langt meir enn ei arbeidsbok kan vere, og blir ikkje lesen.',
    undecodable: 'Teikna i fila kan ikkje lesast. Lagre henne som CSV UTF-8.',
    'no-such-sheet': 'Arket finst ikkje i fila.',
    'no-rows': 'Fila har ingen rader under kolonnenamna.',
    'too-heavy': 'Fila tok for lang tid å lese. Del henne i fleire.',
    'quote-never-ends': (line) =>
      `Sitatet som byrjar på linje ${line}, sluttar aldri. Rett fila, og vel henne på nytt.`,
    'text-after-quote': (line) =>
      `Linje ${line} har tekst etter eit sitat. Rett fila, og vel henne på nytt.`,
    'too-many-rows': (has, most) =>
      `Fila har ${has} rader, og det blir teke inn ${most} om gongen. Del henne i fleire.`,
    'too-many-columns': (has, most) =>
      `Fila har ${has} kolonnar, fleire enn ${most}. Ta bort dei som ikkje trengst.`,
    formula: (line, column, typed) =>
      `Rad ${line}, kolonne «${column}» er ein formel: ${typed}. Ingenting er lagra. Lim inn verdien i staden for formelen, og vel fila på nytt.`,
    'column-twice': (column) => `To kolonnar er sette til «${column}».`,
    'no-email-column': 'Sei kva kolonne som er e-posten. Ei adresse er ein person.',
    'no-name-column': 'Sei kva kolonne som er namnet.',
    'no-group': 'Sei kva kolonne som er gruppa, eller vel éi gruppe for alle radene.',
    'no-role': 'Sei kva kolonne som er rolla, eller vel éi rolle for alle radene.',
    'file-is-gone':
      'Fila er teken inn, kasta eller endra i eit anna vindauge. Sjå korleis ho står no.',
    'nobody-to-take-in': 'Inga rad kan takast inn.',
    'changed-meanwhile': 'Nokon har søkt eller endra søknaden sin imens. Sjå over på nytt.',
    'too-many-wishes': (line, has, most) =>
      `Personen på rad ${line} søkjer til saman på ${has}, fleire enn ${most}.`,
    'round-takes-none': {
      draft: 'Utlysinga er ikkje opna enno, og tek ikkje inn søkjarar.',
      ended: 'Utlysinga er avslutta, og tek ikkje inn fleire.',
      open: '',
      closed: '',
    },
  },
};
