export const nb = {
  title: 'Hjelp og ordliste',
  lede: 'De vanligste gjøremålene, i fem trinn hver, og hva ordene betyr.',
  errands: 'Gjøremål',
  notice: {
    title: 'Lag en innkalling',
    steps: {
      a: 'Velg Møter og Nytt møte: utvalg, dag, tid og sted.',
      b: 'Legg til saker og pauser på sakslisten. Tidene regnes ut av minuttene.',
      c: 'Åpne hver sak og skriv saksframlegget med forslag til vedtak.',
      d: 'Se under «Før innkallingen sendes» hva som må rettes, og rett det.',
      e: 'Velg Publiser innkalling, se over, og publiser. Endringer etterpå gir en ny versjon.',
    },
  },
  bring: {
    title: 'Hent inn en innkalling eller protokoll som finnes',
    steps: {
      a: 'Velg Hent inn dokument, og slipp filen der, eller lim inn teksten.',
      b: 'Se over det som ble lest, ved siden av kilden.',
      c: 'Rett det som er feil lest. Det som er usikkert, er merket.',
      d: 'Velg utvalg og møte hvis det ikke ble funnet.',
      e: 'Godkjenn. Først da blir det møte, saker og vedtak av det.',
    },
  },
  decide: {
    title: 'Før vedtak etter et møte',
    steps: {
      a: 'Åpne møtet og velg Før vedtak.',
      b: 'Velg utfall for hver sak. Forslaget er fylt ut på forhånd.',
      c: 'Endre punktene slik møtet gjorde. Det foreslåtte blir stående ved siden av.',
      d: 'Se over oppgavene som følger av punktene: hvem, hva og når.',
      e: 'Avslutt møtet når alle saker har et utfall.',
    },
  },
  follow: {
    title: 'Følg opp det som er vedtatt',
    steps: {
      a: 'Mitt arbeid viser hva som venter på deg, det som haster først.',
      b: 'Oppfølging viser alle oppgaver. Velg utvalg, hvem, tilstand og frist.',
      c: 'Åpne oppgaven og meld den utført, med dato og hva som ble gjort.',
      d: 'Er fristen brutt, skriv hvorfor, og sett en ny frist om det trengs.',
      e: 'Ingenting forsvinner: den brutte fristen og forklaringen blir stående.',
    },
  },
  find: {
    title: 'Finn en sak og hva den førte til',
    steps: {
      a: 'Skriv saksnummeret eller et ord i søkefeltet øverst.',
      b: 'Åpne saken for å se vedtaket, og forslaget der det ble endret.',
      c: 'Sakens gang viser hvilke saker den bygger på, og hvilke som bygger på den.',
      d: 'Sett et tema for å følge saker som hører sammen over flere år.',
      e: 'Oppgavene til høyre viser hva som er gjort, og hva som gjenstår.',
    },
  },
  keyboard: 'Tastatur',
  keys: {
    tab: 'Neste felt eller lenke. Med skift: forrige.',
    enter: 'Åpner lenken eller sender skjemaet.',
    skip: 'Det første trykket på Tab på en side viser «Hopp til innholdet».',
    escape: 'Lukker menyen på smale skjermer.',
    space: 'Krysser av, og åpner det som er lagt sammen.',
  },
  keyNames: { tab: 'Tab', enter: 'Enter', skip: 'Tab, Enter', escape: 'Esc', space: 'Mellomrom' },
  words: 'Ordliste',
  groups: {
    bodies: 'Utvalg og mennesker',
    meetings: 'Møter',
    cases: 'Saker og vedtak',
    'follow-up': 'Oppfølging',
    system: 'Omforent selv',
  },
  columns: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk', meaning: 'Hva det betyr' },
};
