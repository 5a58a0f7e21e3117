import { type Word, word } from './word.ts';

/** The words of the register of decisions, and of the figures that are counted of it. */
export const registerWords: readonly Word[] = [
  word(
    'decision-register',
    'minutes',
    ['vedtaksregister', 'vedtaksregister', 'decision register'],
    [
      'Alle vedtak og avklaringer, hvert med en fast adresse, uansett hvor de er tatt.',
      'Alle vedtak og avklaringar, kvart med ei fast adresse, same kvar dei er tekne.',
      'All decisions, wherever they were taken, each with a permanent address.',
    ],
  ),
  word(
    'permanent-address',
    'product',
    ['fast adresse', 'fast adresse', 'permanent address'],
    [
      'Adressen til et vedtak. Den endres aldri, og kan stå i andre dokumenter.',
      'Adressa til eit vedtak. Ho blir aldri endra, og kan stå i andre dokument.',
      'The address of a decision. It never changes, and may be quoted in other documents.',
    ],
  ),
  word(
    'validity',
    'product',
    ['gyldighet', 'kor lenge vedtaket gjeld', 'validity'],
    [
      'Fra og til hvilken dag et vedtak gjelder. Uten sluttdag gjelder det inntil videre.',
      'Frå og til kva dag eit vedtak gjeld. Utan sluttdag gjeld det inntil vidare.',
      'From and to which day a decision holds. Without a last day it holds until further notice.',
    ],
  ),
  word(
    'supersede',
    'minutes',
    ['erstatte et vedtak', 'erstatte eit vedtak', 'supersede'],
    [
      'Et nyere vedtak trer i stedet for et eldre. Begge blir stående i registeret, med lenke til hverandre.',
      'Eit nyare vedtak kjem i staden for eit eldre. Begge blir ståande i registeret, med lenkje til kvarandre.',
      'A newer decision takes the place of an older one. Both stay in the register, with a link to each other.',
    ],
  ),
  word(
    'already-decided',
    'product',
    ['er dette avgjort?', 'er dette avgjort?', 'has this been decided?'],
    [
      'Søket som viser tidligere vedtak og åpne avklaringer mens noen skriver et spørsmål: hvem som avgjorde det, når og hvorfor.',
      'Søket som viser tidlegare vedtak og opne avklaringar medan nokon skriv eit spørsmål: kven som avgjorde det, når og kvifor.',
      'The search that shows earlier decisions and open clarifications while somebody types a question: who decided it, when and why.',
    ],
  ),
  word(
    'standardisation',
    'minutes',
    ['likt eller ulikt', 'likt eller ulikt', 'same or different'],
    [
      'Om alle skal gjøre som vedtaket sier. Den som anbefaler ulikt, sier hvorfor.',
      'Om alle skal gjere som vedtaket seier. Den som tilrår ulikt, seier kvifor.',
      'Whether all are to do as the decision says. To recommend otherwise needs a reason.',
    ],
  ),
  word(
    'later',
    'minutes',
    ['senere', 'seinare', 'later'],
    [
      'At noe er godkjent, men tas etter første innføring.',
      'At noko er godkjent, men blir teke etter første innføring.',
      'That something is approved, but left until after the first introduction.',
    ],
  ),
  word(
    'outcome-review',
    'agreement',
    ['virkning', 'verknad', 'outcome review'],
    [
      'En dag der det spørres om vedtaket gjorde det det skulle.',
      'Ein dag der det blir spurt om vedtaket gjorde det det skulle.',
      'A day on which it is asked whether the decision did what it should.',
    ],
  ),
  word(
    'share-in-group',
    'minutes',
    [
      'andel avgjort i konsensusgruppen',
      'del avgjord i konsensusgruppa',
      'share decided in the group',
    ],
    [
      'Hvor mange av sakene som ble avgjort på nivå 1. Målet er over 90 %.',
      'Kor mange av sakene som vart avgjorde på nivå 1. Målet er over 90 %.',
      'How many of the matters were decided on level 1. The goal is above 90 %.',
    ],
  ),
  word(
    'asked-again',
    'agreement',
    ['spurt om igjen', 'spurt om att', 'asked again'],
    [
      'Et leverandørspørsmål som var avgjort før det ble stilt.',
      'Eit leverandørspørsmål som var avgjort før det vart stilt.',
      'A vendor question that was decided before it was asked.',
    ],
  ),
  word(
    'routine-text',
    'minutes',
    ['rutinetekst', 'rutinetekst', 'routine text'],
    [
      'Et vedtak skrevet som felles rutine, med nummer og dato, til kvalitetssystemet.',
      'Eit vedtak skrive som felles rutine, med nummer og dato, til kvalitetssystemet.',
      'A decision written as a common routine, with its number and date, for the quality system.',
    ],
  ),
];
