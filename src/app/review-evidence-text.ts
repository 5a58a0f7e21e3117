import type { Texts } from '../kernel/language.ts';

const nb = {
  matters: 'Saker siden i samme område',
  noMatters: 'Ingen saker i samme område siden vedtaket.',
  again: 'Spurt om igjen',
  noAgain: 'Ingen leverandør har spurt om dette igjen.',
  duties: 'Oppgaver som følger av vedtaket',
  noDuties: 'Ingen oppgaver følger av saken.',
  states: { open: 'åpen', done: 'gjort', superseded: 'erstattet' },
};

/** The words of what is known of how a decision has worked, by language. */
export const evidenceText: Texts<typeof nb> = {
  nb,
  nn: {
    matters: 'Saker sidan i same område',
    noMatters: 'Ingen saker i same område sidan vedtaket.',
    again: 'Spurt om att',
    noAgain: 'Ingen leverandør har spurt om dette att.',
    duties: 'Oppgåver som følgjer av vedtaket',
    noDuties: 'Ingen oppgåver følgjer av saka.',
    states: { open: 'open', done: 'gjord', superseded: 'avløyst' },
  },
  en: {
    matters: 'Matters since in the same area',
    noMatters: 'No matters in the same area since the decision.',
    again: 'Asked again',
    noAgain: 'No vendor has asked about this again.',
    duties: 'Duties that follow from the decision',
    noDuties: 'No duties follow from the case.',
    states: { open: 'open', done: 'done', superseded: 'superseded' },
  },
};
