import { type Word, word } from './word.ts';

export const recruitmentWords: readonly Word[] = [
  word(
    'party',
    'product',
    ['part', 'part', 'party'],
    [
      'De som har plasser å fylle i gruppene: byen, og de andre kommunene sammen.',
      'Dei som har plassar å fylle i gruppene: byen, og dei andre kommunane saman.',
      'Those who have seats to fill in the groups: the city, and the other municipalities together.',
    ],
  ),
  word(
    'quota',
    'agreement',
    ['kvote', 'kvote', 'quota'],
    [
      'Hvor mange plasser en gruppe har for en part.',
      'Kor mange plassar ei gruppe har for ein part.',
      'How many seats a group has for a party.',
    ],
  ),
  word(
    'cover-for',
    'agreement',
    ['dekke for en annen', 'dekkje for ein annan', 'fall-back'],
    [
      'En part fyller plassene en annen har sagt at den ikke fyller.',
      'Ein part fyller plassane ein annan har sagt at han ikkje fyller.',
      'A party fills the seats that another has said it does not fill.',
    ],
  ),
  word(
    'stated-figure',
    'product',
    ['oppgitt tall', 'oppgitt tal', 'stated figure'],
    [
      'Et tall eller en dato et dokument oppgir, med kilde. En sak kan gjøre ett av dem gjeldende.',
      'Eit tal eller ein dato eit dokument oppgir, med kjelde. Ei sak kan gjere eitt av dei gjeldande.',
      'A number or a date that a document states, with its source. A case can make one of them active.',
    ],
  ),
  word(
    'competence-need',
    'agreement',
    ['behov', 'behov', 'competence need'],
    [
      'Kompetanse noen i gruppen må ha: generelt, særskilt, eller hvem som skal være representert.',
      'Kompetanse nokon i gruppa må ha: generelt, særskilt, eller kven som skal vere representert.',
      'Competence that somebody in the group must have: general, specific, or who is represented.',
    ],
  ),
  word(
    'common-key',
    'product',
    ['felles nøkkel', 'felles nøkkel', 'common key'],
    [
      'Det som gjør at behov i flere grupper kan sammenlignes.',
      'Det som gjer at behov i fleire grupper kan samanliknast.',
      'What makes needs of several groups comparable.',
    ],
  ),
  word(
    'role-profile',
    'agreement',
    ['rolle', 'rolle', 'role profile'],
    [
      'Hva en rolle krever: kvalifikasjoner, egenskaper, stillingsandel, frikjøp og oppmøte.',
      'Kva ei rolle krev: kvalifikasjonar, eigenskapar, stillingsdel, frikjøp og oppmøte.',
      'What a role asks: qualifications, qualities, workload, release and attendance.',
    ],
  ),
];
