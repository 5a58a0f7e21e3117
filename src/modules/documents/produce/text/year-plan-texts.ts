import type { Language, Texts } from '../../../../kernel/language.ts';

const nb = {
  half: (no: number, year: number) => `${no === 1 ? 'Første' : 'Andre'} halvår ${year}`,
  months: [
    'Januar',
    'Februar',
    'Mars',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Desember',
  ] as readonly string[],
  columns: { week: 'Uke', day: 'Dag', body: 'Utvalg', time: 'Kl.', place: 'Sted' },
  weekdays: ['man.', 'tir.', 'ons.', 'tors.', 'fre.', 'lør.', 'søn.'] as readonly string[],
  asOf: (date: string) => `slik den står ${date}`,
  none: 'Ingen møter.',
  page: 'Side',
  pageOf: 'av',
  draft: 'Utkast',
  missingSigns: (sign: string) =>
    `Tegn som ikke kan vises her, er satt som ${sign}. Nettutgaven har dem.`,
};

/** The words of a printed plan of a year. */
export type YearPlanTexts = typeof nb;

const texts: Texts<typeof nb> = {
  nb,
  nn: {
    ...nb,
    columns: { week: 'Veke', day: 'Dag', body: 'Utval', time: 'Kl.', place: 'Stad' },
    weekdays: ['mån.', 'tys.', 'ons.', 'tors.', 'fre.', 'laur.', 'sun.'],
    asOf: (date) => `slik han står ${date}`,
    none: 'Ingen møte.',
    missingSigns: (sign) =>
      `Teikn som ikkje kan visast her, er sette som ${sign}. Nettutgåva har dei.`,
  },
  en: {
    half: (no, year) => `${no === 1 ? 'First' : 'Second'} half of ${year}`,
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    columns: { week: 'Week', day: 'Day', body: 'Body', time: 'Time', place: 'Place' },
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    asOf: (date) => `as it stands ${date}`,
    none: 'No meetings.',
    page: 'Page',
    pageOf: 'of',
    draft: 'Draft',
    missingSigns: (sign) =>
      `Characters that cannot be shown here are set as ${sign}. The web edition has them.`,
  },
};

/** The words of a printed plan in a language of the interface. */
export const yearPlanTexts = (language: Language) => texts[language];
