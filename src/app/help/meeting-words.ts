import { type Word, word } from './word.ts';

export const meetingWords: readonly Word[] = [
  word(
    'meeting',
    'notice',
    ['møte', 'møte', 'meeting'],
    [
      'En dag og et sted der et utvalg behandler saker.',
      'Ein dag og ein stad der eit utval handsamar saker.',
      'A day and a place at which a body treats cases.',
    ],
  ),
  word(
    'draft',
    'product',
    ['utkast', 'utkast', 'draft'],
    [
      'Et møte som ikke er innkalt ennå. Bare de som forbereder det, ser det.',
      'Eit møte som ikkje er kalla inn enno. Berre dei som førebur det, ser det.',
      'A meeting nobody has been called to yet. Only those who prepare it see it.',
    ],
  ),
  word(
    'notice',
    'notice',
    ['innkalling', 'innkalling', 'notice'],
    [
      'Dokumentet som kaller inn til møtet, med saksliste og saksframlegg.',
      'Dokumentet som kallar inn til møtet, med sakliste og saksframlegg.',
      'The document that calls to the meeting, with agenda and papers.',
    ],
  ),
  word(
    'version',
    'product',
    ['versjon', 'versjon', 'version'],
    [
      'Innkallingen slik den så ut da den ble publisert. Hver publisering gir en ny.',
      'Innkallinga slik ho såg ut då ho vart publisert. Kvar publisering gjev ein ny.',
      'The notice as it was when published. Each publication makes a new one.',
    ],
  ),
  word(
    'cancelled',
    'notice',
    ['avlyst', 'avlyst', 'cancelled'],
    [
      'At møtet ikke blir holdt. Sakslisten blir stående, og de innkalte får beskjed.',
      'At møtet ikkje blir halde. Saklista blir ståande, og dei innkalla får beskjed.',
      'That the meeting will not be held. Its agenda stays, and those called are told.',
    ],
  ),
  word(
    'agenda',
    'notice',
    ['saksliste', 'sakliste', 'agenda'],
    [
      'Sakene og pausene i møtet, med tid.',
      'Sakene og pausane i møtet, med tid.',
      'The cases and breaks of the meeting, with times.',
    ],
  ),
  word(
    'heading',
    'notice',
    ['overskrift', 'overskrift', 'heading'],
    [
      'En rad som samler rader under seg. Den er ingen sak, og har verken saksnummer eller vedtak.',
      'Ei rad som samlar rader under seg. Ho er inga sak, og har verken saksnummer eller vedtak.',
      'A row that gathers rows under it. It is no case, and has neither case number nor decision.',
    ],
  ),
  word(
    'row-number',
    'notice',
    ['radnummer', 'radnummer', 'row number'],
    [
      'Nummeret på en rad etter plassen den har: 1, 1.1. Det ligger fast når innkallingen er sendt.',
      'Nummeret på ei rad etter plassen ho har: 1, 1.1. Det ligg fast når innkallinga er send.',
      'The number of a row by its place: 1, 1.1. It stands fast once the notice has been sent.',
    ],
  ),
  word(
    'slot',
    'notice',
    ['tidsrom', 'tidsrom', 'slot'],
    [
      'Når en rad på sakslisten begynner og slutter. Regnes ut av minuttene.',
      'Når ei rad på saklista byrjar og sluttar. Blir rekna ut av minutta.',
      'When a row of the agenda begins and ends. Reckoned from the minutes.',
    ],
  ),
  word(
    'speaking-budget',
    'notice',
    ['taletid', 'taletid', 'speaking budget'],
    [
      'Hvor mange som skal snakke, og hvor lenge hver.',
      'Kor mange som skal snakke, og kor lenge kvar.',
      'How many are to speak, and for how long each.',
    ],
  ),
  word(
    'any-other-business',
    'notice',
    ['eventuelt', 'eventuelt', 'any other business'],
    [
      'Saker meldt inn etter at innkallingen ble sendt.',
      'Saker melde inn etter at innkallinga vart send.',
      'Matters sent in after the notice went out.',
    ],
  ),
  word(
    'closed-item',
    'notice',
    ['lukket sak', 'lukka sak', 'closed item'],
    [
      'En sak som behandles uten tilhørere, med hjemmel.',
      'Ei sak som blir handsama utan tilhøyrarar, med heimel.',
      'A case treated without an audience, with its legal basis.',
    ],
  ),
  word(
    'attendance',
    'minutes',
    ['oppmøte', 'oppmøte', 'attendance'],
    [
      'Hvem som var til stede, og hvem som hadde forfall.',
      'Kven som var til stades, og kven som hadde forfall.',
      'Who was present, and who was absent.',
    ],
  ),
  word(
    'reading',
    'product',
    ['lesing', 'lesing', 'reading'],
    [
      'At noen har åpnet den siste versjonen av en innkalling.',
      'At nokon har opna den siste versjonen av ei innkalling.',
      'That somebody has opened the latest version of a notice.',
    ],
  ),
];
