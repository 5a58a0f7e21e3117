import { capitalised } from '../../../kernel/sentences.ts';
import type { DeviationCode } from '../rules/deviations.ts';
import type { ExchangeFormat, FindingCode, Place } from '../vocabulary.ts';

type WhyAndWhat = { why: string; what: string };

export const nb = {
  title: 'Utveksling',
  lede: 'Møtet som filer i de åpne standardene. Hver fil kontrolleres før den gis fra seg, og det som ikke passer, står her.',
  crumb: 'Utveksling',
  formats: {
    einnsyn: {
      name: 'eInnsyn',
      what: 'Møtet med saker, vedtak og voteringer, slik eInnsyns API tar imot det. Leses av alle.',
    },
    'fiks-politisk': {
      name: 'KS Fiks politisk behandling',
      what: 'Meldinger om saker og vedtak, til publisering og tilbake til fagsystemet. Leses av alle.',
    },
    'fiks-arkiv': {
      name: 'KS Fiks Arkiv',
      what: 'Arkivmeldinger med dokumenter: møtemappe, møtesaker og møtedokumenter. For arkivet, også det som er lukket.',
    },
    noark5: {
      name: 'Noark 5-uttrekk',
      what: 'Avleveringspakke med arkivstruktur, dokumenter som PDF/A og sjekksummer. For arkivet, også det som er lukket.',
    },
    oparl: {
      name: 'OParl',
      what: 'Møtet som åpne data etter OParl. Roller, ikke navn. Leses av alle.',
    },
  } satisfies Record<ExchangeFormat, { name: string; what: string }>,
  version: (version: string) => `Versjon ${version}`,
  clear: 'Ingenting å rette',
  mayBeGiven: 'Kan hentes',
  mustBeLookedAt: (count: number) =>
    count === 1 ? 'Kan hentes – én ting må vurderes' : `Kan hentes – ${count} ting må vurderes`,
  stopped: (count: number) => (count === 1 ? 'Stoppet av ett funn' : `Stoppet av ${count} funn`),
  stoppedWhy: 'Rett det som er merket «må rettes», så kan filen hentes.',
  get: (extension: string) => `Hent ${extension.toUpperCase()}`,
  weights: { stop: 'Må rettes', look: 'Må vurderes', told: 'Til orientering' },
  parts: {
    meeting: 'møtet',
    body: 'utvalget',
    item: 'sakslisten',
    paper: 'saksframlegget',
    decision: 'vedtaket',
    treatment: 'behandlingen',
    participant: 'deltakerne',
    document: 'dokumentene',
    file: 'filen',
  } satisfies Record<Place['part'], string>,
  where: (part: string, number: string | null) => (number ? `Sak ${number}, ${part}` : upper(part)),
  fieldOf: (field: string) => `Felt i standarden: ${field}`,
  places: (count: number) => `${count} steder`,
  findings: {
    'not-open-for-all': {
      title: () => 'Utvalget er ikke åpnet for innsyn',
      todo: 'Filen viser til innsynssidene, og de svarer ikke før utvalget er åpnet der.',
    },
    'not-announced': {
      title: () => 'Møtet er ikke kunngjort',
      todo: 'Publiser innkallingen først. Et utkast gis ikke fra seg.',
    },
    'identity-number': {
      title: (count: number) =>
        count === 1 ? 'Fødselsnummer i teksten' : `Fødselsnummer i ${count} tekster`,
      todo: 'Fjern nummeret. Det skal ikke stå i noe som publiseres, og mottakeren avviser teksten.',
    },
    'too-long': {
      title: (count: number) =>
        count === 1 ? 'Teksten er for lang' : `${count} tekster er for lange`,
      todo: 'Kort ned til 500 tegn. Mottakeren avviser lengre titler og navn.',
    },
    shortened: {
      title: (count: number) =>
        count === 1 ? 'En tekst blir forkortet' : `${count} tekster blir forkortet`,
      todo: 'Mottakeren tar 500 tegn. Filen viser til dokumentet der hele teksten står.',
    },
    missing: {
      title: (count: number) => (count === 1 ? 'Noe mangler' : `${count} opplysninger mangler`),
      todo: 'Fyll ut der det hører hjemme. Feltet utelates ellers, eller filen stoppes om standarden krever det.',
    },
    'number-without-year': {
      title: (count: number) => (count === 1 ? 'Saksnummer uten år' : `${count} saksnumre uten år`),
      todo: 'Filen oppgir møtets år. Nøkkelen til saken er likevel entydig.',
    },
    'sender-number-missing': {
      title: () => 'Avsenderens organisasjonsnummer mangler',
      todo: 'Skriv inn nummeret i feltet på denne siden.',
    },
    'about-people-or-unions': {
      title: (count: number) =>
        count === 1
          ? 'En åpen sak ser ut til å gjelde personer eller fagforeninger'
          : `${count} åpne saker ser ut til å gjelde personer eller fagforeninger`,
      todo: 'Lukk saken med hjemmel hvis den gjelder tilsetting eller drøfting. Slikt skal aldri publiseres.',
    },
    screened: {
      title: (count: number) =>
        count === 1 ? 'Én lukket sak er skjermet' : `${count} lukkede saker er skjermet`,
      todo: 'Tittel og dokumenter er skjermet med hjemmelen.',
    },
    'union-left-out': {
      title: () => 'Tillitsvalgte er utelatt',
      todo: 'Fagforeningsmedlemskap publiseres aldri. Tellingen i saken er den samme.',
    },
    'standpoints-lost': {
      title: (count: number) =>
        count === 1
          ? 'Standpunkter i én sak blir enklere'
          : `Standpunkter i ${count} saker blir enklere`,
      todo: 'Standarden kjenner bare Ja, Nei og Blankt. Resten står som tekst i behandlingsprotokollen.',
    },
    'secret-ballot': {
      title: () => 'Hemmelig avstemning',
      todo: 'Bare tallene tas med.',
    },
    'not-an-archive-format': {
      title: (count: number) =>
        count === 1
          ? 'Ett dokument er ikke i arkivformat'
          : `${count} dokumenter er ikke i arkivformat`,
      todo: 'Last opp en PDF/A i stedet. Depotet kan avvise uttrekket.',
    },
    'no-change-log': {
      title: () => 'Uttrekket har ingen endringslogg',
      todo: 'Ingen av feltene som logges, er endret, og skjemaet tillater ikke en tom logg.',
    },
    'breaks-schema': {
      title: (count: number) =>
        count === 1 ? 'Filen bryter skjemaet' : `Filen bryter skjemaet ${count} steder`,
      todo: 'Rett opplysningen feltet bygger på.',
    },
  } satisfies Record<FindingCode, { title: (count: number) => string; todo: string }>,
  checkedAgainst: {
    own: 'Kontrollert mot våre egne skjemaer, skrevet etter standarden og strengere enn den.',
    published: 'Kontrollert mot skjemaene våre og mot utgiverens egne, som er installert her.',
  },
  deviations: {
    title: (count: number) => `Avvik fra standarden (${count})`,
    schema: 'Skjema',
    field: 'Felt',
    why: 'Hvorfor',
    what: 'Hva vi gjør',
    of: {
      'einnsyn-own-schema': {
        why: 'Utgiveren har en OpenAPI-beskrivelse uten lengder, mens mottaket har grenser den ikke nevner.',
        what: 'Vi kontrollerer mot et eget skjema med de samme feltene, påkrevde navnene og kodene, pluss mottakets grenser. Utgiverens beskrivelse brukes i tillegg når den er installert.',
      },
      'einnsyn-read-only': {
        why: 'Delene inni møtet har påkrevde felt som bare mottaket skriver.',
        what: 'Feltene sendes ikke. Slik leser også OpenAPI dem: De er påkrevd i svar, ikke i det som sendes.',
      },
      'einnsyn-500': {
        why: 'Mottaket tar 500 tegn i hver tekst, og et vedtak er ofte lengre.',
        what: 'Lange tekster forkortes mellom to ord og sier at hele teksten står i dokumentet.',
      },
      'einnsyn-sensitive': {
        why: 'Feltet er ment for tittelen med det skjermede synlig i en periode.',
        what: 'Den egentlige tittelen på en lukket sak sendes aldri: begge titlene er den skjermede.',
      },
      'einnsyn-represents': {
        why: 'Feltet krever e-postadresse og initialer for en person.',
        what: 'Feltet utelates. Private kontaktopplysninger publiseres ikke.',
      },
      'meeting-number': {
        why: 'Standarden krever et møtenummer, og Omforent nummererer ikke møter.',
        what: 'Møtets dag og klokkeslett er nummeret.',
      },
      'politisk-vote': {
        why: 'Skjemaet krever at en stemme er Ja, Nei og Blankt samtidig.',
        what: 'Vi krever nøyaktig én av dem, også når utgiverens skjema er installert. Formen på feltet er uendret.',
      },
      'politisk-undeclared': {
        why: 'Skjemaene krever felt som de ikke beskriver.',
        what: 'Feltene kreves ikke av det som tas imot, og sendes ikke. Utgiverens skjema rettes likt når det er installert.',
      },
      'politisk-case-number': {
        why: 'Saksnummeret i fagsystemet kjennes bare av den som sendte saken.',
        what: 'Det står bare i feltet når saken kom derfra som melding. Ellers står utvalgets eget saksnummer der, og nøkkelen vår peker på saken.',
      },
      'politisk-screening': {
        why: 'Noen utgaver av skjemaet krever tilgangsrestriksjon, andre har ikke feltet.',
        what: 'Vi krever feltet og sender det alltid.',
      },
      'politisk-own-schema': {
        why: 'De publiserte skjemaene motsier seg selv og kan ikke brukes uendret.',
        what: 'Vi kontrollerer mot egne skjemaer med de samme navnene og typene, rettet som beskrevet her. Utgiverens brukes i tillegg når de er installert, med de samme rettelsene.',
      },
      'politisk-comma': {
        why: 'En publisert utgave av skjemafilen har et komma for mye og er ikke gyldig JSON.',
        what: 'Vårt skjema er skrevet på nytt, og utgiverens leses uten kommaet når det er installert.',
      },
      'politisk-closed-stay': {
        why: 'Filen leses av alle, og en lukket sak uten innhold er til ingen nytte for neste utvalg.',
        what: 'Lukkede saker sendes ikke videre i filen. De tas imot med hjemmel, og tittelen vises bare skjermet i køen.',
      },
      'politisk-not-kept': {
        why: 'Avsenderen kan foreslå et møte for hvert utvalg, og et punkt på kartet.',
        what: 'Planens utvalg og rekkefølge tas vare på. Møtet velger utvalget selv, og kartpunktet leses ikke.',
      },
      'politisk-envelope': {
        why: 'Fiks IO bærer meldingens id og type utenfor innholdet, og en fil har ingen slik konvolutt.',
        what: 'De står i listen manifest.json, i melding.json eller rundt innholdet. Mangler id-en, er meldingen kjent på sjekksummen.',
      },
      'arkiv-own-schema': {
        why: 'Utgiverens XSD-er følger ikke med Omforent.',
        what: 'Vi kontrollerer mot egne XSD-er med elementene vi sender, i utgiverens rekkefølge. Utgiverens filer brukes i tillegg når de er installert.',
      },
      'arkiv-v2': {
        why: 'Versjon 1 av meldingen har verken møtesak eller vedtak.',
        what: 'Vi sender versjon 2, med én melding for mappen og én for hver sak og hvert møtedokument.',
      },
      standpoints: {
        why: 'Standarden kjenner Ja, Nei og Blankt, ikke reservasjon, det å stille seg utenfor eller inhabilitet.',
        what: 'Det som går tapt, står som tekst i behandlingsprotokollen.',
      },
      'noark-own-schema': {
        why: 'Arkivverkets XSD-er følger ikke med Omforent.',
        what: 'Vi kontrollerer mot egne XSD-er med elementene vi skriver, i utgiverens rekkefølge, og legger dem i pakken. Når utgiverens filer er installert, brukes de også og legges i pakken i stedet.',
      },
      'noark-no-case': {
        why: 'Noark har ikke noe nivå for en møtesak.',
        what: 'Saksframlegg og saksprotokoll er hver sin registrering som viser til hverandre.',
      },
      'noark-change-log': {
        why: 'Skjemaet krever minst én endring.',
        what: 'Filen utelates når ingenting som logges, er endret.',
      },
      'noark-journals': {
        why: 'Journalene gjelder journalposter, og et møte har bare møteregistreringer.',
        what: 'Løpende og offentlig journal er ikke med i pakken.',
      },
      'noark-uuid': {
        why: 'systemID må være en UUID, og våre nøkler er det ikke.',
        what: 'UUID-en regnes ut av nøkkelen, så den er den samme i hvert uttrekk.',
      },
      'oparl-own-schema': {
        why: 'Utgiverens skjemaer har ulike versjoner side om side og et format («url») som ikke finnes i JSON Schema.',
        what: 'Vi kontrollerer mot egne skjemaer for versjon 1.1 med de samme feltene, og adresser som URI. Utgiverens brukes i tillegg når de er installert.',
      },
      'oparl-reference': {
        why: 'Skjemaet viser til en fil som ikke finnes: endelsen mangler.',
        what: 'Feltet sendes ikke. Når utgiverens skjema er installert, leses henvisningen med endelsen.',
      },
      'oparl-person': {
        why: 'OParl beskriver personer med navn og kontakt.',
        what: 'Vi gir rolle og hvem rollen taler for, aldri navn eller kontakt.',
      },
      'oparl-votes': {
        why: 'OParl har ingen plass til stemmer.',
        what: 'Stemmer er ikke med.',
      },
      'agenda-levels': {
        why: 'Formatet har en liste over saker, uten nivåer.',
        what: 'Sakene sendes i sakslistens rekkefølge, også de som ligger under en overskrift eller en annen sak. Overskriftene sendes ikke.',
      },
      'oparl-levels': {
        why: 'En rad på sakslisten har et nummer, men peker ikke på raden den ligger under.',
        what: 'Radens eget nummer, som 3.1, står i feltet der utvalget nummererer radene; ellers saksnummeret. Overskriftene utelates.',
      },
      'oparl-body': {
        why: 'Feltene gjelder tyske kommuner og valgperioder.',
        what: 'Kommunenøkkel utelates, og listen over perioder er tom.',
      },
    } satisfies Record<DeviationCode, WhyAndWhat>,
  },
  sender: {
    title: 'Avsender',
    lede: 'KS Fiks og arkivet kjenner organisasjonen på nummeret i Enhetsregisteret.',
    label: 'Organisasjonsnummer',
    hint: 'Ni siffer',
    save: 'Lagre nummeret',
    saved: 'Organisasjonsnummeret er lagret.',
    problem: 'Nummeret ble ikke lagret',
    wrong:
      'Det er ikke et organisasjonsnummer. Det har ni siffer, og det siste er et kontrollsiffer.',
    known: (name: string, number: string) => `${name}: ${number}`,
  },
  history: {
    title: 'Hentet før',
    none: 'Ingenting er hentet ennå.',
    by: (moment: string, name: string) => `${moment}, ${name}`,
    checksum: 'SHA-256',
    told: (count: number) => (count === 1 ? 'Ett funn den gangen' : `${count} funn den gangen`),
  },
  problems: 'Filen kunne ikke gis',
  notGiven: (format: string) => `${format}: rett det som er merket «må rettes».`,
};

function upper(text: string): string {
  return capitalised(text);
}
