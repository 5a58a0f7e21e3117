import { type Word, word } from './word.ts';

/** The words of questions that are settled between meetings, and of those who ask them. */
export const matterWords: readonly Word[] = [
  word(
    'matter',
    'product',
    ['avklaring', 'avklaring', 'matter'],
    [
      'Et spørsmål som en gruppe avgjør mellom møtene, med nummer som AV 17/26.',
      'Eit spørsmål som ei gruppe avgjer mellom møta, med nummer som AV 17/26.',
      'A question that a body settles between meetings, with a number such as AV 17/26.',
    ],
  ),
  word(
    'own-knowledge',
    'agreement',
    ['svar av egen kunnskap', 'svar av eigen kunnskap', 'answer from own knowledge'],
    [
      'At fageksperten avgjør uten å spørre gruppen.',
      'At fageksperten avgjer utan å spørje gruppa.',
      'That the expert decides without asking the group.',
    ],
  ),
  word(
    'objection',
    'agreement',
    ['innvending', 'innvending', 'objection'],
    [
      'Et standpunkt imot, med hva det bygger på: lov, mandat, pasientsikkerhet, kapasitet eller kunnskapsgrunnlag.',
      'Eit standpunkt imot, med kva det byggjer på: lov, mandat, pasienttryggleik, kapasitet eller kunnskapsgrunnlag.',
      'A position against, with what it rests on: law, mandate, patient safety, capacity or evidence.',
    ],
  ),
  word(
    'lift',
    'agreement',
    ['løfte', 'lyfte', 'lift'],
    [
      'Gi saken videre til nivået over, fordi mandatet ikke dekker den eller gruppen ikke kom til enighet.',
      'Gi saka vidare til nivået over, fordi mandatet ikkje dekkjer ho eller gruppa ikkje kom til semje.',
      'Hand a matter to the level above, since the mandate does not cover it or nobody could agree.',
    ],
  ),
  word(
    'send-back',
    'product',
    ['sende tilbake', 'sende tilbake', 'send back'],
    [
      'Gi en løftet sak tilbake til gruppen den kom fra, fordi den likevel er innenfor mandatet der.',
      'Gi ei lyft sak tilbake til gruppa ho kom frå, fordi ho likevel er innanfor mandatet der.',
      'Give a lifted matter back to where it came from, since it is within the mandate there after all.',
    ],
  ),
  word(
    'hand-over',
    'product',
    ['overlevering', 'overlevering', 'dossier'],
    [
      'Det som følger en sak til et annet nivå: spørsmålet, standpunktene, det som er prøvd, og fristen.',
      'Det som følgjer ei sak til eit anna nivå: spørsmålet, standpunkta, det som er prøvd, og fristen.',
      'What goes with a matter to another level: question, positions, what was tried, and the clock.',
    ],
  ),
  word(
    'practice',
    'product',
    ['øvelse', 'øving', 'practice matter'],
    [
      'En avklaring å øve på. Den binder ingen og står verken i registeret eller i tallene.',
      'Ei avklaring å øve på. Ho bind ingen og står verken i registeret eller i tala.',
      'A matter to practise on. It binds nobody, and is neither in the register nor in any figure.',
    ],
  ),
  word(
    'vendor',
    'agreement',
    ['leverandør', 'leverandør', 'vendor'],
    [
      'Den som lager løsningen. Ser bare sine egne spørsmål.',
      'Den som lagar løysinga. Ser berre sine eigne spørsmål.',
      'Whoever makes the system. Sees its own questions only.',
    ],
  ),
  word(
    'vendor-question',
    'agreement',
    ['leverandørspørsmål', 'leverandørspørsmål', 'vendor question'],
    [
      'Det leverandøren må vite for å komme videre. Lukkes bare med et vedtak eller ved at det løftes.',
      'Det leverandøren må vite for å kome vidare. Blir lukka berre med eit vedtak eller ved at det blir lyft.',
      'What the vendor must know to go on. Closed only by a decision, or by being lifted.',
    ],
  ),
  word(
    'needed-by',
    'product',
    ['trengs innen', 'trengst innan', 'needed by'],
    [
      'Dagen den som spør, må ha svaret. Etter den er spørsmålet over tiden.',
      'Dagen den som spør, må ha svaret. Etter han er spørsmålet over tida.',
      'The day by which whoever asks must have the answer. After it the question is late.',
    ],
  ),
];
