import { type Word, word } from './word.ts';

export const systemWords: readonly Word[] = [
  word(
    'import',
    'product',
    ['hente inn', 'hente inn', 'import'],
    [
      'Å lese en innkalling eller protokoll inn fra fil eller tekst.',
      'Å lese ei innkalling eller ein protokoll inn frå fil eller tekst.',
      'Reading a notice or minutes in from a file or text.',
    ],
  ),
  word(
    'review',
    'product',
    ['kontroll', 'kontroll', 'review'],
    [
      'Å se over det som ble lest, ved siden av kilden, før det godkjennes.',
      'Å sjå over det som vart lese, ved sida av kjelda, før det blir godkjent.',
      'Looking over what was read, beside its source, before accepting it.',
    ],
  ),
  word(
    'finding',
    'product',
    ['funn', 'funn', 'finding'],
    [
      'Noe regnestykket eller teksten ikke får til å stemme, med tallene.',
      'Noko reknestykket eller teksten ikkje får til å stemme, med tala.',
      'Something that does not add up, with the numbers.',
    ],
  ),
  word(
    'refusal',
    'product',
    ['avslag', 'avslag', 'refusal'],
    [
      'At noe ikke kan gjøres nå, alltid med grunnen.',
      'At noko ikkje kan gjerast no, alltid med grunnen.',
      'That something cannot be done now, always with the reason.',
    ],
  ),
  word(
    'conflict',
    'product',
    ['samtidig endring', 'samtidig endring', 'conflict'],
    [
      'At noen andre endret det samme mens du skrev. Ingenting går tapt.',
      'At nokon andre endra det same medan du skreiv. Ingenting går tapt.',
      'That somebody else changed the same while you wrote. Nothing is lost.',
    ],
  ),
  word(
    'log',
    'product',
    ['logg', 'logg', 'log'],
    [
      'Alt som er gjort, av hvem, i en rekke der ingen linje kan byttes ut.',
      'Alt som er gjort, av kven, i ei rekkje der inga linje kan bytast ut.',
      'All that was done, by whom, in a chain where no line can be exchanged.',
    ],
  ),
  word(
    'demo',
    'product',
    ['demo', 'demo', 'demo'],
    [
      'Et oppdiktet helsefellesskap å prøve alt i.',
      'Eit oppdikta helsefellesskap å prøve alt i.',
      'An invented health partnership to try everything in.',
    ],
  ),
];
