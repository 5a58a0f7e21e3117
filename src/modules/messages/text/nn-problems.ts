import type { TextShape } from '../../../kernel/language.ts';
import type * as nb from './nb-problems.ts';

export const problems: TextShape<typeof nb.problems> = {
  'address-unusable': 'Adressa kan ikkje brukast. Rett henne, og send igjen.',
  'server-unreachable': 'E-posttenaren svarar ikkje. Meldinga ventar og blir send når han er oppe.',
  'server-refuses-us':
    'E-posttenaren slepp ikkje Omforent til. Den som har ansvar for drifta, må sjå på innstillingane.',
  'refused-for-now':
    'E-posttenaren til mottakaren bad oss vente. Det er vanleg, og meldinga blir prøvd igjen.',
  'broke-off': 'Sambandet vart brote. Meldinga blir prøvd igjen.',
  'recipient-refused':
    'E-posttenaren til mottakaren kjenner ikkje adressa. Rett henne, og send igjen.',
  'message-refused': 'E-posttenaren til mottakaren tek ikkje imot meldinga.',
  'gave-up': 'Prøvd i tre dagar utan å kome fram. Ta kontakt på ein annan måte, eller send igjen.',
  'came-back':
    'E-posttenaren til mottakaren sende meldinga i retur. Rett adressa og send igjen, eller ta kontakt på ein annan måte.',
};

export const reasons: typeof nb.reasons = {
  'no-answer-in-it': 'Det er ikkje noko kalendersvar i meldinga.',
  'unreadable-mail': 'Meldinga kunne ikkje lesast.',
  'too-much-to-read': 'Meldinga er for stor eller for innvikla til å lesast.',
  'broken-calendar': 'Kalenderdelen er øydelagd.',
  'meeting-unknown': 'Svaret gjeld ikkje noko møte her.',
  'attendee-unknown': 'Den som svarar, er ikkje kalla inn til møtet med denne adressa.',
  'sender-is-not-attendee':
    'Meldinga kom frå ei anna adresse enn den som er kalla inn. Spør den det gjeld.',
  'called-off': 'Den som svarar, er ikkje lenger kalla inn.',
  'seat-has-another-holder': 'Ein annan sit i plassen no.',
  'meeting-has-begun': 'Svaret kom etter at møtet tok til.',
  'another-deputy-was-called': 'Varaen hadde svart nei, og ein annan er kalla inn i staden.',
  'came-back': 'Ei melding herifrå kom i retur. Ho står no som ikkje send.',
  'came-back-unknown': 'Ei melding kom i retur, men ho er ikkje send herifrå.',
  'came-back-from-another-address':
    'Ei melding herifrå kom i retur frå ei anna adresse enn ho er send til. Sjå om nokon må varslast på ein annan måte.',
  'came-back-and-is-tried-again': 'Ei melding herifrå kom i retur. Ho er lagd i køen på nytt.',
  'still-under-way': 'Ei melding herifrå er forseinka. E-posttenaren prøver framleis.',
  'went-wrong': 'Noko gjekk gale då svaret skulle førast.',
  other: 'Svaret kunne ikkje førast av seg sjølv.',
};
