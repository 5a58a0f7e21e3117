import { capitalised } from '../../../../kernel/sentences.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dager`);

export const nb = {
  title: 'Tilbud',
  lede: 'Den som er valgt, får et tilbud på e-post og svarer uten å logge inn. Et ja blir en plass i gruppen.',
  round: 'Utlysning',
  show: 'Vis',
  none: {
    title: 'Ingen er valgt ennå',
    body: 'Når kommunalsjefen har tatt det endelige valget for en gruppe, står de som er valgt, her, og de kan få tilbud i én omgang. Velg i innstillingene.',
    noRounds: 'Ingen utlysninger ennå',
    noRoundsBody: 'Tilbud gis i en utlysning. Opprett en utlysning først.',
    notYours: 'Du har ingen grupper i denne utlysningen',
    notYoursBody: 'En kommunalsjef ser de gruppene som utlysningen sier at hen avgjør for.',
  },
  states: {
    offered: 'Venter på svar',
    accepted: 'Takket ja',
    declined: 'Takket nei',
    lapsed: 'Svarte ikke i tide',
    withdrawn: 'Trukket',
    fallen: 'Falt bort',
  },
  left: 'Sluttet',
  conditional: 'med forbehold',
  mailFailed: 'Et brev om tilbudet kom ikke fram. Ring, eller se over adressen på søknaden.',
  letterFailed: 'brevet kom ikke fram',
  gone: {
    because: 'søknaden er borte',
    title: 'Søknaden er trukket eller slettet',
    lede: 'Tilbudene er tatt tilbake av seg selv. Plassene kan tilbys noen andre.',
    vacant: (group: string) => `${group}: finn en som kan ta plassen`,
    accepted: (group: string) => `${group}: hadde takket ja. Hør om personen slutter`,
    explained: 'Tilbudet ble tatt tilbake av seg selv da søknaden ble trukket eller slettet.',
    acceptedExplained:
      'Søknaden ble trukket etter at personen hadde takket ja, så plassen står. Hør om personen slutter, og før det i så fall her.',
  },
  counts: {
    title: 'Hvor mange',
    group: 'Gruppe',
    party: 'Part',
    without: 'Valgt uten tilbud',
    sum: 'Alle',
  },
  columns: {
    name: 'Navn',
    group: 'Gruppe',
    role: 'Rolle',
    state: 'Status',
    start: 'Oppstart',
    answerBy: 'Svarfrist',
    consent: 'Enhetsleder',
  },
  erased: 'Slettet søker',
  listTitle: 'Tilbudene',
  toOffer: {
    title: (count: number) => `${capitalised(people(count))} er valgt og har ikke fått tilbud`,
    nobody: 'Alle som er valgt, har fått tilbud.',
    which: 'Hvem skal få tilbud',
    all: (count: number) => `Alle (${count})`,
    group: (name: string, count: number) => `${name} (${count})`,
    start: 'Oppstart',
    answerBy: 'Siste dag å svare',
    dateHint: 'dd.mm.åååå',
    percent: (role: string) => `Stillingsandel i prosent: ${role}`,
    range: (low: number, high: number) => `${low}–${high} prosent etter rollebeskrivelsen`,
    byFigure: (low: number, high: number, source: string) =>
      `${low}–${high} prosent etter det tallet som gjelder (${source})`,
    preview: 'Se brevene før de sendes',
    conditional: (what: string, day: string) =>
      `Tilbudene får forbehold om ${what}, som ventes ${day}.`,
  },
  preview: {
    title: (count: number) => (count === 1 ? 'Ett brev er klart' : `${count} brev er klare`),
    lede: 'Ingenting er sendt. Les brevene, og send dem alle på én gang.',
    to: (name: string, email: string) => `${name}, ${email}`,
    subject: 'Emne',
    link: '(den personlige lenken)',
    send: (count: number) => (count === 1 ? 'Send tilbudet' : `Send ${count} tilbud`),
    back: 'Tilbake uten å sende',
    noUndo: 'Et brev som er sendt, kan ikke hentes tilbake. Tilbudet kan trekkes etterpå.',
    crowded: (group: string, offers: number, vacant: number) =>
      `${group}: ${offers} tilbud, men ${vacant === 1 ? '1 ledig plass' : `${vacant} ledige plasser`}. De første som takker ja, får plass.`,
    saysNo: (name: string, unit: string) => `Enhetslederen ved ${unit} har sagt nei til ${name}.`,
    notAsked: (count: number) =>
      `Enhetslederen er ikke spurt eller har ikke svart for ${people(count)}.`,
    sent: (count: number) => (count === 1 ? 'Tilbudet er sendt.' : `${count} tilbud er sendt.`),
  },
  gate: {
    title: 'Avgjørelsen tilbudene venter på',
    what: 'Hva',
    day: 'Ventet dag',
    outcome: 'Utfall',
    outcomes: { waiting: 'Ikke avgjort', yes: 'Ja', no: 'Nei' },
    byCase: (number: string) => `sak ${number}`,
    startsBefore: (count: number) =>
      count === 1
        ? '1 tilbud har oppstart før avgjørelsen'
        : `${count} tilbud har oppstart før avgjørelsen`,
    daysBefore: (count: number) => `${days(count)} før avgjørelsen`,
    move: 'Sett en annen dag',
    newDay: 'Dagen det avgjøres',
    settle: 'Før inn utfallet',
    case: 'Saksnummer',
    see: 'Se hva som følger',
    decided: 'Avgjørelsen er ført og fortalt. Den kan ikke gjøres om.',
    previewTitle: {
      waiting: (day: string) => `Avgjørelsen flyttes til ${day}`,
      yes: 'Avgjørelsen ble ja',
      no: 'Avgjørelsen ble nei',
    },
    effect: {
      waiting: (told: number, before: number) =>
        `${capitalised(people(told))} har tilbud med forbehold og får beskjed. ${before === 0 ? 'Ingen av dem begynner før avgjørelsen.' : `${before} av tilbudene har oppstart før avgjørelsen.`}`,
      yes: (told: number) =>
        `${told === 1 ? '1 tilbud' : `${told} tilbud`} gjelder fra nå uten forbehold. ${capitalised(people(told))} får beskjed.`,
      no: (told: number, accepted: number) =>
        `${told === 1 ? '1 tilbud' : `${told} tilbud`} faller bort. ${accepted === 0 ? 'Ingen av dem hadde takket ja.' : `${accepted} av dem hadde takket ja, og plassene deres avsluttes.`}`,
    },
    nobodyTold: 'Ingen har tilbud med forbehold, så ingen får brev.',
    noUndo: 'Brevene går ut med en gang, og utfallet kan ikke gjøres om etterpå.',
    dayNoUndo: 'Brevene går ut med en gang og kan ikke hentes tilbake.',
    confirm: {
      waiting: 'Flytt dagen og send brevene',
      yes: 'Før inn ja og send brevene',
      no: 'Før inn nei og send brevene',
    },
    done: (told: number) => `Avgjørelsen er ført. ${capitalised(people(told))} får beskjed.`,
  },
  one: {
    facts: 'Om tilbudet',
    percent: 'Stillingsandel',
    offered: 'Sendt',
    by: (name: string) => `av ${name}`,
    answered: 'Svar',
    how: { link: 'med lenken', phone: 'på telefon', mail: 'på e-post', meeting: 'i et møte' },
    condition: 'Forbehold',
    reason: 'Begrunnelse',
    lastDay: 'Siste dag',
    replaces: 'Tar plassen etter',
    replacedBy: 'Plassen er tilbudt',
    party: 'Part',
    seat: 'Plassen i gruppen',
    engagement: 'Engasjementet',
    application: 'Søknaden',
    note: {
      title: 'Før et svar som kom på annen måte',
      yes: 'Ja',
      no: 'Nei',
      answer: 'Svaret',
      how: 'Hvordan kom svaret',
      reason: 'Begrunnelse, hvis det er gitt noen',
      submit: 'Før svaret',
      done: 'Svaret er ført.',
    },
    takeBack: {
      offered: 'Trekk tilbudet',
      accepted: 'Personen slutter',
      acceptedHint:
        'Plassen avsluttes med siste dag. Er siste dag før oppstart, blir plassen aldri tatt i bruk.',
      reason: 'Hvorfor',
      lastDay: 'Siste dag',
      submit: { offered: 'Trekk tilbudet og gi beskjed', accepted: 'Avslutt plassen' },
      done: { offered: 'Tilbudet er trukket.', accepted: 'Plassen er avsluttet.' },
    },
    search: {
      title: 'Færrest andre endringer',
      body: 'Utvelgelsen finner hvem blant alle søkerne som kan ta plassen med færrest mulig andre bytter.',
      begin: 'Finn en ny med færrest andre endringer',
      again: 'Finn en annen',
      begun: 'Utvelgelsen leter etter en ny.',
      run: 'Se beregningen',
      cannot: {
        'no-recommendation':
          'Gruppen har ingen innstilling, og dermed ingen beregning å gå ut fra.',
        'made-by-hand': 'Innstillingen ble laget for hånd. Det er ingen beregning å gå ut fra.',
        'not-chosen-there':
          'Beregningen som innstillingen bygger på, valgte ikke denne personen. Det er ingen plass i den å fylle.',
      },
      prepared: 'Beregningen er ikke startet.',
      computing: 'Utvelgelsen regner. Siden oppdateres når svaret er klart.',
      infeasible:
        'Ingen av søkerne kan ta plassen uten at et krav brytes. Beregningen viser hvilke.',
      stopped: 'Beregningen ble stoppet.',
      failed: 'Beregningen kom ikke fram til et svar.',
      found: (names: string) => `${names} kan ta plassen.`,
      nobody: 'Beregningen satte ingen ny inn i gruppen.',
      alone: 'Ingen andre plasser endres.',
      others: 'Dette endres også',
      moves: (out: string, come: string) =>
        [out ? `ut: ${out}` : '', come ? `inn: ${come}` : ''].filter(Boolean).join('; '),
      asked: {
        send: (who: string) =>
          `Innstillingen endres og sendes på nytt til ${who || 'den som avgjør'}.`,
        rewrite: () => 'Utkastet til innstilling endres. Du sender det når det er klart.',
        blocked: (who: string) =>
          `Innstillingen ligger hos ${who || 'den som avgjør'} med den forrige lista. Be om at den sendes tilbake eller avgjøres, og kom tilbake hit.`,
        none: () => 'Gruppen har ingen innstilling. Den må lages.',
        unsent: () => 'Utkastet er endret. Det må sendes.',
        'with-director': (who: string) => `Den endrede lista venter på ${who || 'den som avgjør'}.`,
        decided: () => 'Den endrede lista er avgjort.',
      },
      make: 'Lag innstillingen',
      takeBack: (name: string) =>
        `${name} har plass eller tilbud her: før at det avsluttes når det er avgjort`,
      notChosenInMany: (name: string) =>
        `Kommunalsjefen har ikke valgt ${name}. Innstillingene for alle gruppene over endres i én omgang; alle andre står som de er, og hver kommunalsjef avgjør for sin gruppe.`,
      recommendMany: (count: number) => `Endre innstillingene for ${count} grupper`,
      notChosen: (name: string) =>
        `Kommunalsjefen har ikke valgt ${name}. Innstillingen sendes på nytt med ${name} på plassen; alle andre står som de er.`,
      recommend: (name: string) => `Innstill ${name} på plassen`,
      withDirector: 'Innstillingen er hos kommunalsjefen. Plassen kan tilbys når det er avgjort.',
      notSent: 'Innstillingen er ikke sendt. Gjør den ferdig, så kommunalsjefen kan avgjøre.',
      see: 'Se innstillingen',
      offered: (name: string) => `${name} har hatt et tilbud i gruppen allerede.`,
      gone: (name: string) => `${name} har trukket søknaden.`,
    },
    replace: {
      title: 'Plassen er ledig',
      next: (name: string) => `Første reserve er ${name}.`,
      none: 'Det er ingen reserve igjen til denne rollen i gruppen.',
      offer: (name: string) => `Tilby plassen til ${name}`,
      again: 'Tilby den samme på nytt',
    },
  },
  link: {
    title: (role: string, group: string) => `Tilbud: ${role} i ${group}`,
    answer: 'Svaret ditt',
    yes: 'Ja, jeg tar imot',
    no: 'Nei takk',
    reason: 'Vil du si hvorfor? Du må ikke.',
    submit: 'Send svaret',
    acceptedTitle: 'Du har takket ja',
    accepted: (start: string) => `Plassen er din fra ${start}. Du får en bekreftelse på e-post.`,
    declinedTitle: 'Du har takket nei',
    declined: 'Takk for at du svarte. Vi spør en annen.',
    spent: 'Lenken er brukt. Har du ombestemt deg, ta kontakt med den som sendte tilbudet.',
    lapsedTitle: 'Svarfristen er ute',
    lapsed: (day: string) =>
      `Tilbudet måtte besvares senest ${day}. Ta kontakt med den som sendte det, hvis du fortsatt er interessert.`,
    withdrawnTitle: 'Tilbudet gjelder ikke lenger',
    withdrawn: 'Tilbudet er trukket. Du har fått en e-post om det.',
    fallenTitle: 'Tilbudet er falt bort',
    fallen: 'Det tilbudet var avhengig av, ble ikke vedtatt. Du har fått en e-post om det.',
    unknownTitle: 'Vi kjenner ikke denne lenken',
    unknown: 'Kanskje ble den delt i to i e-posten. Kopier hele adressen, og prøv igjen.',
  },
  refusal: {
    'no-such-start': 'Skriv dagen arbeidet begynner, som dd.mm.åååå.',
    'no-such-answer-day': 'Skriv siste dag å svare, som dd.mm.åååå.',
    'answer-day-has-passed': (day: string) => `${day} er gått. Velg en senere dag å svare.`,
    'answer-after-start': (answer: string, start: string) =>
      `Siste dag å svare (${answer}) er etter oppstarten (${start}). Velg en tidligere dag.`,
    'no-such-percent': 'Skriv stillingsandelen som et helt tall fra 1 til 100.',
    'outside-active-figure': (percent: number, figure: string, source: string) =>
      `${percent} prosent er utenfor det tallet som gjelder: ${figure} (${source}). Skal noe annet gjelde, må et annet tall gjøres gjeldende i tallregisteret.`,
    'outside-role-profile': (percent: number, low: number, high: number) =>
      `${percent} prosent er utenfor rollebeskrivelsen, som sier ${low}–${high} prosent.`,
    'nobody-to-offer': 'Det er ingen å gi tilbud til.',
    'not-chosen':
      'Noen av dem er ikke lenger valgt, eller har trukket søknaden. Se brevene på nytt.',
    'offered-already': 'Noen av dem har fått tilbudet i mellomtiden. Se brevene på nytt.',
    'cannot-replace': 'Plassen er ikke ledig lenger, eller er tilbudt en annen.',
    'gate-said-no': (byCase: string) =>
      `Det tilbudene ventet på, ble nei i sak ${byCase}. Det kan ikke gis nye tilbud i utlysningen.`,
    'answered-already': (state: string) => `Tilbudet er avsluttet: ${state.toLowerCase()}.`,
    'answer-is-late': (day: string) =>
      `Svarfristen var ${day}. Gi et nytt tilbud hvis svaret skal gjelde.`,
    'reason-is-too-long': (most: number, has: number) =>
      `Begrunnelsen har ${has} tegn. Den kan ha ${most}.`,
    'no-vacant-seat': (needed: number, filled: number) =>
      `Gruppen har ikke flere ledige plasser for parten: ${filled} av ${needed} er besatt. En annen tok den siste.`,
    'application-has-gone': 'Søknaden er trukket eller slettet, så tilbudet kan ikke tas imot.',
    'reason-is-missing': 'Skriv hvorfor.',
    'nothing-to-take-back': (state: string) => `Tilbudet er avsluttet: ${state.toLowerCase()}.`,
    'no-such-last-day': 'Skriv siste dag, som dd.mm.åååå.',
    'no-gate': 'Tilbudene i denne utlysningen venter ikke på noen avgjørelse.',
    'no-such-gate-day': 'Skriv dagen det avgjøres, som dd.mm.åååå.',
    'case-is-missing': 'Skriv nummeret på saken der det ble avgjort.',
    'gate-is-as-it-was': 'Det er den dagen som gjelder fra før. Skriv en annen dag.',
    'gate-is-decided': (byCase: string) => `Det er avgjort i sak ${byCase} og kan ikke endres.`,
    'offers-changed-meanwhile':
      'Tilbudene er endret i mellomtiden. Ingenting er sendt. Se hva som følger nå.',
    choose: 'Velg ja eller nei.',
  },
};
