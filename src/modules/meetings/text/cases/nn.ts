import type { TextShape } from '../../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  year: 'År',
  noYear: 'utan år',
  noDate: 'utan dato',
  case: (number) => (/^sak/iu.test(number) ? number : `Sak ${number}`),
  found: (from, to) => `Sak ${from} til ${to} på lista`,
  noTopic: 'Utan tema',
  saveTopic: 'Lagre temaet',
  quotedIn: (number) => `Kjend frå eit sitat i sak ${number}`,
  quotedSame: (numbers) => `Sitert ordrett i ${numbers}.`,
  citedOnly:
    'Saka er berre kjend fordi andre saker viser til henne. Hent inn innkallinga eller protokollen for å sjå meir.',
  treatmentsNone: 'Møtet som behandla saka er ikkje henta inn.',
  citesNone: 'Ingen andre saker.',
  obligationsNone: 'Ingen oppgåver.',
  picture: 'Saksgangen på ei tidslinje',
  more: (count) =>
    count === 1 ? 'og 1 sak til i lista under' : `og ${count} saker til i lista under`,
  today: 'i dag',
  trailColumns: { date: 'Dato', case: 'Sak', what: 'Kva', state: 'Korleis det gjekk' },
  treated: (body) => (body ? `Behandla i ${body}` : 'Behandla'),
  owes: (who, what) => (who ? `${who}: ${what}` : what),
  dueWord: 'Frist',
  this: 'denne saka',
  cites: (numbers) => `viser til ${numbers}`,
  alone: 'Saka står åleine: ho viser ikkje til andre saker, og ingen viser til henne.',
};
