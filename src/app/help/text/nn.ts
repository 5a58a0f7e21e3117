import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  title: 'Hjelp og ordliste',
  lede: 'Dei vanlegaste gjeremåla, i fem steg kvart, og kva orda tyder.',
  errands: 'Gjeremål',
  notice: {
    title: 'Lag ei innkalling',
    steps: {
      a: 'Vel Møte og Nytt møte: utval, dag, tid og stad.',
      b: 'Legg til saker og pausar på saklista. Tidene blir rekna ut av minutta.',
      c: 'Opne kvar sak og skriv saksframlegget med framlegg til vedtak.',
      d: 'Sjå under «Før innkallinga blir send» kva som må rettast, og rett det.',
      e: 'Vel Publiser innkalling, sjå over, og publiser. Endringar etterpå gjev ein ny versjon.',
    },
  },
  bring: {
    title: 'Hent inn ei innkalling eller ein protokoll som finst',
    steps: {
      a: 'Vel Hent inn dokument, og slepp fila der, eller lim inn teksten.',
      b: 'Sjå over det som vart lese, ved sida av kjelda.',
      c: 'Rett det som er feil lese. Det som er usikkert, er merkt.',
      d: 'Vel utval og møte dersom det ikkje vart funne.',
      e: 'Godkjenn. Først då blir det møte, saker og vedtak av det.',
    },
  },
  decide: {
    title: 'Før vedtak etter eit møte',
    steps: {
      a: 'Opne møtet og vel Før vedtak.',
      b: 'Vel utfall for kvar sak. Framlegget er fylt ut på førehand.',
      c: 'Endre punkta slik møtet gjorde. Det som var føreslått, blir ståande ved sida av.',
      d: 'Sjå over oppgåvene som følgjer av punkta: kven, kva og når.',
      e: 'Avslutt møtet når alle saker har eit utfall.',
    },
  },
  follow: {
    title: 'Følg opp det som er vedteke',
    steps: {
      a: 'Arbeidet mitt viser kva som ventar på deg, det som hastar først.',
      b: 'Oppfølging viser alle oppgåver. Vel utval, kven, tilstand og frist.',
      c: 'Opne oppgåva og meld ho utført, med dato og kva som vart gjort.',
      d: 'Er fristen broten, skriv kvifor, og set ein ny frist om det trengst.',
      e: 'Ingenting forsvinn: den brotne fristen og forklaringa blir ståande.',
    },
  },
  find: {
    title: 'Finn ei sak og kva ho førte til',
    steps: {
      a: 'Skriv saksnummeret eller eit ord i søkjefeltet øvst.',
      b: 'Opne saka for å sjå vedtaket, og framlegget der det vart endra.',
      c: 'Gangen i saka viser kva saker ho byggjer på, og kva saker som byggjer på henne.',
      d: 'Set eit tema for å følgje saker som høyrer saman over fleire år.',
      e: 'Oppgåvene til høgre viser kva som er gjort, og kva som står att.',
    },
  },
  keyboard: 'Tastatur',
  keys: {
    tab: 'Neste felt eller lenkje. Med skift: førre.',
    enter: 'Opnar lenkja eller sender skjemaet.',
    skip: 'Det første trykket på Tab på ei side viser «Hopp til innhaldet».',
    escape: 'Lukkar menyen på smale skjermar.',
    space: 'Kryssar av, og opnar det som er lagt saman.',
  },
  keyNames: { tab: 'Tab', enter: 'Enter', skip: 'Tab, Enter', escape: 'Esc', space: 'Mellomrom' },
  words: 'Ordliste',
  groups: {
    bodies: 'Utval og menneske',
    meetings: 'Møte',
    cases: 'Saker og vedtak',
    'follow-up': 'Oppfølging',
    system: 'Omforent sjølv',
  },
  columns: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk', meaning: 'Kva det tyder' },
};
