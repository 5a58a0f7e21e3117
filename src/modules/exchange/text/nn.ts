import type { TextShape } from '../../../kernel/language.ts';
import { capitalised } from '../../../kernel/sentences.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  title: 'Utveksling',
  lede: 'Møtet som filer i dei opne standardane. Kvar fil blir kontrollert før ho blir gitt frå seg, og det som ikkje passar, står her.',
  crumb: 'Utveksling',
  formats: {
    einnsyn: {
      name: 'eInnsyn',
      what: 'Møtet med saker, vedtak og avrøystingar, slik API-et til eInnsyn tek imot det. Kan lesast av alle.',
    },
    'fiks-politisk': {
      name: 'KS Fiks politisk behandling',
      what: 'Meldingar om saker og vedtak, til publisering og tilbake til fagsystemet. Kan lesast av alle.',
    },
    'fiks-arkiv': {
      name: 'KS Fiks Arkiv',
      what: 'Arkivmeldingar med dokument: møtemappe, møtesaker og møtedokument. For arkivet, òg det som er lukka.',
    },
    noark5: {
      name: 'Noark 5-uttrekk',
      what: 'Avleveringspakke med arkivstruktur, dokument som PDF/A og sjekksummar. For arkivet, òg det som er lukka.',
    },
    oparl: {
      name: 'OParl',
      what: 'Møtet som opne data etter OParl. Roller, ikkje namn. Kan lesast av alle.',
    },
  },
  version: (version) => `Versjon ${version}`,
  clear: 'Ingenting å rette',
  mayBeGiven: 'Kan hentast',
  mustBeLookedAt: (count) =>
    count === 1
      ? 'Kan hentast – éin ting må vurderast'
      : `Kan hentast – ${count} ting må vurderast`,
  stopped: (count) => (count === 1 ? 'Stoppa av eitt funn' : `Stoppa av ${count} funn`),
  stoppedWhy: 'Rett det som er merkt «må rettast», så kan fila hentast.',
  get: (extension) => `Hent ${extension.toUpperCase()}`,
  weights: { stop: 'Må rettast', look: 'Må vurderast', told: 'Til orientering' },
  parts: {
    meeting: 'møtet',
    body: 'utvalet',
    item: 'sakslista',
    paper: 'saksframlegget',
    decision: 'vedtaket',
    treatment: 'handsaminga',
    participant: 'deltakarane',
    document: 'dokumenta',
    file: 'fila',
  },
  where: (part, number) => (number ? `Sak ${number}, ${part}` : capitalised(part)),
  fieldOf: (field) => `Felt i standarden: ${field}`,
  places: (count) => `${count} stader`,
  findings: {
    'not-open-for-all': {
      title: () => 'Utvalet er ikkje opna for innsyn',
      todo: 'Fila viser til innsynssidene, og dei svarer ikkje før utvalet er opna der.',
    },
    'not-announced': {
      title: () => 'Møtet er ikkje kunngjort',
      todo: 'Publiser innkallinga først. Eit utkast blir ikkje gitt frå seg.',
    },
    'identity-number': {
      title: (count) =>
        count === 1 ? 'Fødselsnummer i teksten' : `Fødselsnummer i ${count} tekstar`,
      todo: 'Fjern nummeret. Det skal ikkje stå i noko som blir publisert, og mottakaren avviser teksten.',
    },
    'too-long': {
      title: (count) => (count === 1 ? 'Teksten er for lang' : `${count} tekstar er for lange`),
      todo: 'Kort ned til 500 teikn. Mottakaren avviser lengre titlar og namn.',
    },
    shortened: {
      title: (count) =>
        count === 1 ? 'Éin tekst blir korta ned' : `${count} tekstar blir korta ned`,
      todo: 'Mottakaren tek 500 teikn. Fila viser til dokumentet der heile teksten står.',
    },
    missing: {
      title: (count) => (count === 1 ? 'Noko manglar' : `${count} opplysningar manglar`),
      todo: 'Fyll ut der det høyrer heime. Elles blir feltet utelate, eller fila stoppa om standarden krev det.',
    },
    'number-without-year': {
      title: (count) => (count === 1 ? 'Saksnummer utan år' : `${count} saksnummer utan år`),
      todo: 'Fila oppgir året til møtet. Nøkkelen til saka er likevel eintydig.',
    },
    'sender-number-missing': {
      title: () => 'Organisasjonsnummeret til avsendaren manglar',
      todo: 'Skriv inn nummeret i feltet på denne sida.',
    },
    'about-people-or-unions': {
      title: (count) =>
        count === 1
          ? 'Ei open sak ser ut til å gjelde personar eller fagforeiningar'
          : `${count} opne saker ser ut til å gjelde personar eller fagforeiningar`,
      todo: 'Lukk saka med heimel dersom ho gjeld tilsetjing eller drøfting. Slikt skal aldri publiserast.',
    },
    screened: {
      title: (count) =>
        count === 1 ? 'Éi lukka sak er skjerma' : `${count} lukka saker er skjerma`,
      todo: 'Tittel og dokument er skjerma med heimelen.',
    },
    'union-left-out': {
      title: () => 'Tillitsvalde er utelatne',
      todo: 'Fagforeiningsmedlemskap blir aldri publisert. Teljinga i saka er den same.',
    },
    'standpoints-lost': {
      title: (count) =>
        count === 1
          ? 'Standpunkt i éi sak blir enklare'
          : `Standpunkt i ${count} saker blir enklare`,
      todo: 'Standarden kjenner berre Ja, Nei og Blankt. Resten står som tekst i behandlingsprotokollen.',
    },
    'secret-ballot': {
      title: () => 'Hemmeleg avrøysting',
      todo: 'Berre tala er med.',
    },
    'not-an-archive-format': {
      title: (count) =>
        count === 1
          ? 'Eitt dokument er ikkje i arkivformat'
          : `${count} dokument er ikkje i arkivformat`,
      todo: 'Last opp ein PDF/A i staden. Depotet kan avvise uttrekket.',
    },
    'no-change-log': {
      title: () => 'Uttrekket har ingen endringslogg',
      todo: 'Ingen av felta som blir logga, er endra, og skjemaet tillèt ikkje ein tom logg.',
    },
    'breaks-schema': {
      title: (count) => (count === 1 ? 'Fila bryt skjemaet' : `Fila bryt skjemaet ${count} stader`),
      todo: 'Rett opplysninga som feltet byggjer på.',
    },
  },
  checkedAgainst: {
    own: 'Kontrollert mot våre eigne skjema, skrivne etter standarden og strengare enn han.',
    published: 'Kontrollert mot skjemaa våre og mot dei frå utgivaren, som er installerte her.',
  },
  deviations: {
    title: (count) => `Avvik frå standarden (${count})`,
    schema: 'Skjema',
    field: 'Felt',
    why: 'Kvifor',
    what: 'Kva vi gjer',
    of: {
      'einnsyn-own-schema': {
        why: 'Utgivaren har ei OpenAPI-beskriving utan lengder, medan mottaket har grenser ho ikkje nemner.',
        what: 'Vi kontrollerer mot eit eige skjema med dei same felta, påkravde namna og kodane, pluss grensene til mottaket. Beskrivinga frå utgivaren blir brukt i tillegg når ho er installert.',
      },
      'einnsyn-read-only': {
        why: 'Delane inni møtet har påkravde felt som berre mottaket skriv.',
        what: 'Felta blir ikkje sende. Slik les også OpenAPI dei: Dei er påkravde i svar, ikkje i det som blir sendt.',
      },
      'einnsyn-500': {
        why: 'Mottaket tek 500 teikn i kvar tekst, og eit vedtak er ofte lengre.',
        what: 'Lange tekstar blir korta ned mellom to ord og seier at heile teksten står i dokumentet.',
      },
      'einnsyn-sensitive': {
        why: 'Feltet er meint for tittelen med det skjerma synleg i ein periode.',
        what: 'Den eigentlege tittelen på ei lukka sak blir aldri send: begge titlane er den skjerma.',
      },
      'einnsyn-represents': {
        why: 'Feltet krev e-postadresse og initialar for ein person.',
        what: 'Feltet blir utelate. Private kontaktopplysningar blir ikkje publiserte.',
      },
      'meeting-number': {
        why: 'Standarden krev eit møtenummer, og Omforent nummererer ikkje møte.',
        what: 'Dagen og klokkeslettet til møtet er nummeret.',
      },
      'politisk-vote': {
        why: 'Skjemaet krev at ei stemme er Ja, Nei og Blankt samstundes.',
        what: 'Vi krev nøyaktig éi av dei, også når skjemaet frå utgivaren er installert. Forma på feltet er uendra.',
      },
      'politisk-undeclared': {
        why: 'Skjemaa krev felt som dei ikkje beskriv.',
        what: 'Felta er ikkje kravde i det som blir teke imot, og blir ikkje sende. Skjemaet til utgivaren blir retta likt når det er installert.',
      },
      'politisk-case-number': {
        why: 'Saksnummeret i fagsystemet er berre kjent for den som sende saka.',
        what: 'Det står berre i feltet når saka kom derifrå som melding. Elles står saksnummeret til utvalet der, og nøkkelen vår peikar på saka.',
      },
      'politisk-screening': {
        why: 'Somme utgåver av skjemaet krev tilgangsrestriksjon, andre har ikkje feltet.',
        what: 'Vi krev feltet og sender det alltid.',
      },
      'politisk-own-schema': {
        why: 'Dei publiserte skjemaa motseier seg sjølve og kan ikkje brukast uendra.',
        what: 'Vi kontrollerer mot eigne skjema med dei same namna og typane, retta slik det står her. Dei frå utgivaren blir brukte i tillegg når dei er installerte, med dei same rettingane.',
      },
      'politisk-comma': {
        why: 'Ei publisert utgåve av skjemafila har eit komma for mykje og er ikkje gyldig JSON.',
        what: 'Skjemaet vårt er skrive på nytt, og det frå utgivaren blir lese utan kommaet når det er installert.',
      },
      'politisk-closed-stay': {
        why: 'Fila blir lesen av alle, og ei lukka sak utan innhald er til inga nytte for neste utval.',
        what: 'Lukka saker blir ikkje sende vidare i fila. Dei blir tekne imot med heimel, og tittelen blir berre vist skjerma i køen.',
      },
      'politisk-not-kept': {
        why: 'Avsendaren kan foreslå eit møte for kvart utval, og eit punkt på kartet.',
        what: 'Utvala i planen og rekkjefølgja blir tekne vare på. Møtet vel utvalet sjølv, og kartpunktet blir ikkje lese.',
      },
      'politisk-envelope': {
        why: 'Fiks IO ber id-en og typen til meldinga utanfor innhaldet, og ei fil har ingen slik konvolutt.',
        what: 'Dei står i lista manifest.json, i melding.json eller rundt innhaldet. Manglar id-en, er meldinga kjend på sjekksummen.',
      },
      'arkiv-own-schema': {
        why: 'XSD-ane til utgivaren følgjer ikkje med Omforent.',
        what: 'Vi kontrollerer mot eigne XSD-ar med elementa vi sender, i rekkjefølgja til utgivaren. Filene til utgivaren blir brukte i tillegg når dei er installerte.',
      },
      'arkiv-v2': {
        why: 'Versjon 1 av meldinga har verken møtesak eller vedtak.',
        what: 'Vi sender versjon 2, med éi melding for mappa og éi for kvar sak og kvart møtedokument.',
      },
      standpoints: {
        why: 'Standarden kjenner Ja, Nei og Blankt, ikkje reservasjon, det å stille seg utanfor eller inhabilitet.',
        what: 'Det som går tapt, står som tekst i behandlingsprotokollen.',
      },
      'noark-own-schema': {
        why: 'XSD-ane til Arkivverket følgjer ikkje med Omforent.',
        what: 'Vi kontrollerer mot eigne XSD-ar med elementa vi skriv, i rekkjefølgja til utgivaren, og legg dei i pakka. Når filene til utgivaren er installerte, blir dei også brukte og lagde i pakka i staden.',
      },
      'noark-no-case': {
        why: 'Noark har ikkje noko nivå for ei møtesak.',
        what: 'Saksframlegg og saksprotokoll er kvar si registrering som viser til kvarandre.',
      },
      'noark-change-log': {
        why: 'Skjemaet krev minst éi endring.',
        what: 'Fila blir utelaten når ingenting som blir logga, er endra.',
      },
      'noark-journals': {
        why: 'Journalane gjeld journalpostar, og eit møte har berre møteregistreringar.',
        what: 'Løpande og offentleg journal er ikkje med i pakka.',
      },
      'noark-uuid': {
        why: 'systemID må vere ein UUID, og nøklane våre er det ikkje.',
        what: 'UUID-en blir rekna ut av nøkkelen, så han er den same i kvart uttrekk.',
      },
      'oparl-own-schema': {
        why: 'Skjemaa til utgivaren har ulike versjonar side om side og eit format («url») som ikkje finst i JSON Schema.',
        what: 'Vi kontrollerer mot eigne skjema for versjon 1.1 med dei same felta, og adresser som URI. Skjemaa frå utgivaren blir brukte i tillegg når dei er installerte.',
      },
      'oparl-reference': {
        why: 'Skjemaet viser til ei fil som ikkje finst: endinga manglar.',
        what: 'Feltet blir ikkje sendt. Når skjemaet frå utgivaren er installert, blir tilvisinga lesen med endinga.',
      },
      'oparl-person': {
        why: 'OParl beskriv personar med namn og kontakt.',
        what: 'Vi gir rolle og kven rolla talar for, aldri namn eller kontakt.',
      },
      'oparl-votes': {
        why: 'OParl har ingen plass til stemmer.',
        what: 'Stemmer er ikkje med.',
      },
      'agenda-levels': {
        why: 'Formatet har ei liste over saker, utan nivå.',
        what: 'Sakene blir sende i rekkjefølgja på saklista, også dei som ligg under ei overskrift eller ei anna sak. Overskriftene blir ikkje sende.',
      },
      'oparl-levels': {
        why: 'Ei rad på saklista har eit nummer, men peikar ikkje på rada ho ligg under.',
        what: 'Rada sitt eige nummer, som 3.1, står i feltet der utvalet nummererer radene; elles saksnummeret. Overskriftene blir utelatne.',
      },
      'oparl-body': {
        why: 'Felta gjeld tyske kommunar og valperiodar.',
        what: 'Kommunenøkkelen blir utelaten, og lista over periodar er tom.',
      },
    },
  },
  sender: {
    title: 'Avsendar',
    lede: 'KS Fiks og arkivet kjenner organisasjonen på nummeret i Einingsregisteret.',
    label: 'Organisasjonsnummer',
    hint: 'Ni siffer',
    save: 'Lagre nummeret',
    saved: 'Organisasjonsnummeret er lagra.',
    problem: 'Nummeret vart ikkje lagra',
    wrong:
      'Det er ikkje eit organisasjonsnummer. Det har ni siffer, og det siste er eit kontrollsiffer.',
    known: (name, number) => `${name}: ${number}`,
  },
  history: {
    title: 'Henta før',
    none: 'Ingenting er henta enno.',
    by: (moment, name) => `${moment}, ${name}`,
    checksum: 'SHA-256',
    told: (count) => (count === 1 ? 'Eitt funn den gongen' : `${count} funn den gongen`),
  },
  problems: 'Fila kunne ikkje bli gitt',
  notGiven: (format) => `${format}: rett det som er merkt «må rettast».`,
};
