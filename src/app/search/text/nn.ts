import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  title: 'Søk',
  titleFor: (words) => `Søk etter «${words}»`,
  lede: 'Søk på saksnummer, ord, dato, utval, rolle eller verksemd.',
  label: 'Kva leitar du etter?',
  submit: 'Søk',
  found: (count) => `${count} treff`,
  atLeast: (count) => `minst ${count} treff`,
  groups: {
    number: 'Sak med dette nummeret',
    cases: 'Saker',
    decisions: 'Avklaringar som er avgjorde',
    meetings: 'Møte',
    bodies: 'Utval og grupper',
    seats: 'Personar og roller',
    organisations: 'Verksemder og regionar',
    obligations: 'Oppgåver',
  },
  all: {
    cases: 'Vis alle sakene',
    decisions: 'Vis alle vedtaka',
    obligations: 'Vis alle oppgåvene',
  },
  seatRoles: {
    chair: 'leiar',
    deputy_chair: 'nestleiar',
    member: 'medlem',
    deputy: 'vara',
    observer: 'observatør',
    secretary: 'sekretær',
  },
  region: 'region',
  none: {
    title: (words) => `Fann ingenting for «${words}»`,
    body: 'Prøv færre ord, eit anna ord for det same, eller berre saksnummeret. Saker som berre finst på papir må hentast inn først.',
    numberBody: 'Inga sak har dette nummeret. Sjekk årstalet, eller søk på eit ord frå tittelen.',
  },
  start: {
    title: 'Skriv det du leitar etter',
    body: 'Eit saksnummer som 45/23 finn saka. Ord finst i titlar, saksframlegg, vedtak og oppgåver. Ein dato finn møtet den dagen.',
  },
};
