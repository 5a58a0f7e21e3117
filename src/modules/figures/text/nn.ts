import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

const days = (count: string) => (count === '1' ? '1 virkedag' : `${count} virkedagar`);

/** The words of the figures in nynorsk. */
export const nn: TextShape<typeof nb> = {
  title: 'Tal',
  lede: 'Kvar sakene blir avgjorde, kor lang tid det tek, kva som ventar, og kvifor nokon er ueinige. Kvart tal fører til sakene bak det.',
  filter: 'Vel kva tala gjeld',
  from: 'Frå og med',
  to: 'Til og med',
  body: 'Gruppe eller utval',
  area: 'Tenesteområde',
  all: 'Alle',
  show: 'Vis tala',
  wrong: 'Tala gjeld ikkje det du skreiv',
  dateUnreadable: (typed) =>
    `«${typed}» er ikkje ein dato. Skriv til dømes 20.12.2026. Tala gjeld dei siste tolv månadene.`,
  ordered: 'Den første dagen må kome før den siste. Tala gjeld dei siste tolv månadene.',
  csv: 'Tabellen som CSV',
  asTable: 'Same tal som tabell',
  scale: (max) => `Skalaen går frå 0 til ${max}.`,
  days,
  noNumber: '–',
  level: (level) => (level === null ? 'Utanfor strukturen' : `Nivå ${level}`),
  total: 'I alt',
  more: (count) => `og ${count} til i tabellen`,
  share: {
    title: 'Avgjort i konsensusgruppa',
    said: (part, whole, percent) =>
      `${part} av ${whole} avgjorde saker, ${percent} %, vart avgjorde på nivå 1. Målet er over 90 %.`,
    none: 'Ingen saker er avgjorde i perioden, så det er ingen del å vise. Talet kjem med den første saka som blir avgjord.',
    standing: { reached: 'Målet er nådd', near: 'Nær målet', far: 'Langt under målet' },
    goal: 'mål: over 90 %',
    cols: {
      what: 'Kvar og når',
      here: 'På nivå 1',
      decided: 'Avgjort',
      percent: 'Del på nivå 1',
    },
  },
  time: {
    title: 'Tid til avgjerd på kvart nivå',
    said: 'Virkedagar frå saka nådde gruppa eller utvalet, til ho vart avgjord eller lyfta. Prikken og det første talet er medianen; streken og det andre talet når det ni av ti heldt seg innanfor.',
    none: 'Ingen saker er avgjorde eller lyfta i perioden.',
    cols: {
      level: 'Nivå',
      median: 'Median, virkedagar',
      nine: 'Ni av ti innan, virkedagar',
      all: 'Saker',
      decided: 'Avgjort',
      lifted: 'Lyfta',
    },
  },
  waiting: {
    title: 'Det som ventar, og på kven',
    said: (count, late) =>
      `${count === 1 ? 'Éi sak ventar' : `${count} saker ventar`} i dag${late > 0 ? `; ${late} er over fristen` : ''}.`,
    none: 'Ingen saker ventar i dag.',
    actors: {
      vendor: 'Leverandøren',
      expert: 'Fageksperten',
      members: 'Medlemmene',
      chair: 'Leiar',
    },
    cols: {
      body: 'Gruppe',
      all: 'Ventar',
      late: 'Over fristen',
      median: 'Median alder, virkedagar',
      oldest: 'Eldste, virkedagar',
    },
  },
  reasons: {
    title: 'Kvifor nokon er ueinige',
    said: (count) =>
      `${count === 1 ? 'Éi innvending' : `${count} innvendingar`} med grunn, i rundar som er avslutta i perioden.`,
    none: 'Ingen har innvendt noko med ein grunn i perioden.',
    cols: { body: 'Gruppe', side: 'Side', all: 'Innvendingar' },
    noSide: 'utan side',
  },
  again: {
    title: 'Spurt om att',
    said: (again, answered) =>
      `${again} av ${answered} svarte leverandørspørsmål var avgjorde før dei vart stilte.`,
    none: 'Ingen leverandørspørsmål er svarte på i perioden.',
    again: 'Var avgjort før',
    first: 'Nye',
    cols: { area: 'Tenesteområde', again: 'Spurt om att', answered: 'Svart på' },
    decisions: 'Vedtaka det blir spurt om att',
    decisionTimes: (count) => (count === 1 ? 'éin gong' : `${count} gonger`),
  },
  practice: {
    title: 'Øving i å avgjere raskt',
    said: 'Tid frå spørsmål til avgjerd i øvingssaker. Øvingar er ikkje med i noko anna tal.',
    none: 'Ingen øvingssaker er avgjorde i perioden.',
    cols: {
      body: 'Gruppe',
      median: 'Median, virkedagar',
      nine: 'Ni av ti innan, virkedagar',
      all: 'Øvingar',
      inGroup: 'Median i gruppa',
    },
    minutes: (count) => {
      if (count < 90) return `${Math.round(count)} min`;
      const hours = Math.round(count / 60);
      return hours < 48 ? `${hours} timar` : `${Math.round(hours / 24)} døgn`;
    },
  },
  behind: {
    title: 'Sakene bak talet',
    back: 'Tilbake til tala',
    gone: 'Talet finst ikkje i dette utvalet lenger. Kanskje har nokon avgjort ei sak sidan.',
    count: (count) => (count === 1 ? '1 sak' : `${count} saker`),
    questions: (count) => (count === 1 ? '1 spørsmål' : `${count} spørsmål`),
    objections: (times, count) =>
      `${times} innvendingar i ${count === 1 ? 'éi sak' : `${count} saker`}`,
    cols: {
      title: 'Sak',
      question: 'Spørsmål',
      body: 'Gruppe',
      state: 'Står som',
      asked: 'Spurt',
      ended: 'Avslutta',
      answered: 'Svar sendt',
      decision: 'Avgjort i',
    },
    states: {
      open: 'Open',
      'in-round': 'Gruppa svarer',
      settled: 'Svart, ikkje avgjort',
      decided: 'Avgjort',
      withdrawn: 'Trekt',
    },
    decision: 'Vedtaket',
  },
};
