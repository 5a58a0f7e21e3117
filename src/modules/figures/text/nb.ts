const days = (count: string) => (count === '1' ? '1 virkedag' : `${count} virkedager`);

/** The words of the figures in bokmål. */
export const nb = {
  title: 'Tall',
  lede: 'Hvor sakene avgjøres, hvor lang tid det tar, hva som venter, og hvorfor noen er uenige. Hvert tall fører til sakene bak det.',
  filter: 'Velg hva tallene gjelder',
  from: 'Fra og med',
  to: 'Til og med',
  body: 'Gruppe eller utvalg',
  area: 'Tjenesteområde',
  all: 'Alle',
  show: 'Vis tallene',
  wrong: 'Tallene gjelder ikke det du skrev',
  dateUnreadable: (typed: string) =>
    `«${typed}» er ikke en dato. Skriv for eksempel 20.12.2026. Tallene gjelder siste tolv måneder.`,
  ordered: 'Den første dagen må komme før den siste. Tallene gjelder siste tolv måneder.',
  csv: 'Tabellen som CSV',
  asTable: 'Samme tall som tabell',
  scale: (max: string) => `Skalaen går fra 0 til ${max}.`,
  days,
  noNumber: '–',
  level: (level: number | null) => (level === null ? 'Utenfor strukturen' : `Nivå ${level}`),
  total: 'I alt',
  more: (count: number) => `og ${count} til i tabellen`,
  share: {
    title: 'Avgjort i konsensusgruppen',
    said: (part: number, whole: number, percent: string) =>
      `${part} av ${whole} avgjorte saker, ${percent} %, ble avgjort på nivå 1. Målet er over 90 %.`,
    none: 'Ingen saker er avgjort i perioden, så det er ingen andel å vise. Tallet kommer med den første saken som avgjøres.',
    standing: { reached: 'Målet er nådd', near: 'Nær målet', far: 'Langt under målet' },
    goal: 'mål: over 90 %',
    cols: {
      what: 'Hvor og når',
      here: 'På nivå 1',
      decided: 'Avgjort',
      percent: 'Andel på nivå 1',
    },
  },
  time: {
    title: 'Tid til avgjørelse på hvert nivå',
    said: 'Virkedager fra saken nådde gruppen eller utvalget, til den ble avgjort eller løftet. Prikken og det første tallet er medianen; streken og det andre tallet når det ni av ti holdt seg innenfor.',
    none: 'Ingen saker er avgjort eller løftet i perioden.',
    cols: {
      level: 'Nivå',
      median: 'Median, virkedager',
      nine: 'Ni av ti innen, virkedager',
      all: 'Saker',
      decided: 'Avgjort',
      lifted: 'Løftet',
    },
  },
  waiting: {
    title: 'Det som venter, og på hvem',
    said: (count: number, late: number) =>
      `${count === 1 ? 'Én sak venter' : `${count} saker venter`} i dag${late > 0 ? `; ${late} er over fristen` : ''}.`,
    none: 'Ingen saker venter i dag.',
    actors: {
      vendor: 'Leverandøren',
      expert: 'Fageksperten',
      members: 'Medlemmene',
      chair: 'Leder',
    },
    cols: {
      body: 'Gruppe',
      all: 'Venter',
      late: 'Over fristen',
      median: 'Median alder, virkedager',
      oldest: 'Eldste, virkedager',
    },
  },
  reasons: {
    title: 'Hvorfor noen er uenige',
    said: (count: number) =>
      `${count === 1 ? 'Én innvending' : `${count} innvendinger`} med grunn, i runder som er avsluttet i perioden.`,
    none: 'Ingen har innvendt noe med en grunn i perioden.',
    cols: { body: 'Gruppe', side: 'Side', all: 'Innvendinger' },
    noSide: 'uten side',
  },
  again: {
    title: 'Spurt om igjen',
    said: (again: number, answered: number) =>
      `${again} av ${answered} besvarte leverandørspørsmål var avgjort før de ble stilt.`,
    none: 'Ingen leverandørspørsmål er besvart i perioden.',
    again: 'Var avgjort før',
    first: 'Nye',
    cols: { area: 'Tjenesteområde', again: 'Spurt om igjen', answered: 'Besvart' },
    decisions: 'Vedtakene det spørres om igjen',
    decisionTimes: (count: number) => (count === 1 ? 'én gang' : `${count} ganger`),
  },
  practice: {
    title: 'Øvelse i å avgjøre raskt',
    said: 'Tid fra spørsmål til avgjørelse i øvelsessaker. Øvelser er ikke med i noe annet tall.',
    none: 'Ingen øvelsessaker er avgjort i perioden.',
    cols: {
      body: 'Gruppe',
      median: 'Median, virkedager',
      nine: 'Ni av ti innen, virkedager',
      all: 'Øvelser',
      inGroup: 'Median i gruppen',
    },
    minutes: (count: number) => {
      if (count < 90) return `${Math.round(count)} min`;
      const hours = Math.round(count / 60);
      return hours < 48 ? `${hours} timer` : `${Math.round(hours / 24)} døgn`;
    },
  },
  behind: {
    title: 'Sakene bak tallet',
    back: 'Tilbake til tallene',
    gone: 'Tallet finnes ikke i dette utvalget lenger. Kanskje har noen avgjort en sak siden.',
    count: (count: number) => (count === 1 ? '1 sak' : `${count} saker`),
    questions: (count: number) => (count === 1 ? '1 spørsmål' : `${count} spørsmål`),
    objections: (times: number, count: number) =>
      `${times} innvendinger i ${count === 1 ? 'én sak' : `${count} saker`}`,
    cols: {
      title: 'Sak',
      question: 'Spørsmål',
      body: 'Gruppe',
      state: 'Står som',
      asked: 'Spurt',
      ended: 'Avsluttet',
      answered: 'Svar sendt',
      decision: 'Avgjort i',
    },
    states: {
      open: 'Åpen',
      'in-round': 'Gruppen svarer',
      settled: 'Svart, ikke avgjort',
      decided: 'Avgjort',
      withdrawn: 'Trukket',
    },
    decision: 'Vedtaket',
  },
};
