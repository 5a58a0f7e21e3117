import { type Word, word } from './word.ts';

export const yearWords: readonly Word[] = [
  word(
    'meeting-plan',
    'product',
    ['møteplan', 'møteplan', 'meeting plan'],
    [
      'Når utvalgene møtes gjennom et år, med grunnen til hver dag.',
      'Når utvala møtest gjennom eit år, med grunnen til kvar dag.',
      'When the bodies meet through a year, with the reason for each day.',
    ],
  ),
  word(
    'series-order',
    'product',
    ['bestilling', 'tinging', 'order'],
    [
      'Det ett utvalg ønsker av året: ukedager, antall møter og faste datoer.',
      'Det eitt utval ønskjer av året: vekedagar, talet på møte og faste datoar.',
      'What one body wants of the year: weekdays, number of meetings and fixed dates.',
    ],
  ),
  word(
    'planned-meeting',
    'product',
    ['planlagt møte', 'planlagt møte', 'planned meeting'],
    [
      'Et møte i planen. Det er ikke innkalt ennå og kan bli flyttet.',
      'Eit møte i planen. Det er ikkje kalla inn enno og kan bli flytta.',
      'A meeting in the plan. Nobody is called to it yet, and it may be moved.',
    ],
  ),
  word(
    'busy-layer',
    'product',
    ['kalender å gå utenom', 'kalender å gå utanom', 'busy calendar'],
    [
      'Andres møter, ferier og samlinger som planen skal unngå.',
      'Møta til andre, feriar og samlingar som planen skal unngå.',
      'Meetings of others, holidays and gatherings that the plan is to avoid.',
    ],
  ),
  word(
    'locked',
    'product',
    ['låst dag', 'låst dag', 'locked day'],
    [
      'En dag noen har satt selv. Planen flytter den aldri.',
      'Ein dag nokon har sett sjølv. Planen flyttar han aldri.',
      'A day that somebody has set. The plan never moves it.',
    ],
  ),
  word(
    'booking',
    'product',
    ['reservasjon av rom', 'reservasjon av rom', 'room booking'],
    [
      'Et møterom holdt av, foreløpig eller bekreftet. To kan ikke ha det samtidig.',
      'Eit møterom halde av, førebels eller stadfesta. To kan ikkje ha det samtidig.',
      'A room that is kept, provisionally or for certain. Two cannot have it at once.',
    ],
  ),
  word(
    'gathering',
    'agreement',
    ['samling', 'samling', 'gathering'],
    [
      'En dag flere utvalg er sammen uten å vedta noe, med inviterte og oppsummering.',
      'Ein dag fleire utval er saman utan å vedta noko, med inviterte og oppsummering.',
      'A day on which bodies come together without deciding, with those invited and a summary.',
    ],
  ),
  word(
    'annual-wheel',
    'notice',
    ['årshjul', 'årshjul', 'annual wheel'],
    [
      'Det som kommer igjen hvert år, satt på måned.',
      'Det som kjem att kvart år, sett på månad.',
      'What comes back every year, by month.',
    ],
  ),
  word(
    'queued-case',
    'product',
    ['innmeldt sak', 'innmeld sak', 'proposed case'],
    [
      'Noe noen ber et utvalg ta opp. Den venter i sakskøen til den settes opp på et møte.',
      'Noko nokon bed eit utval ta opp. Ho ventar i sakskøen til ho blir sett opp på eit møte.',
      'Something a body is asked to treat. It waits in the queue until it is put on an agenda.',
    ],
  ),
  word(
    'lead-time',
    'agreement',
    ['frist før møtet', 'frist før møtet', 'lead time'],
    [
      'Hvor mange virkedager før møtet saker, saksframlegg og innkalling skal være klare.',
      'Kor mange verkedagar før møtet saker, saksframlegg og innkalling skal vere klare.',
      'How many working days before a meeting cases, papers and notice must be ready.',
    ],
  ),
  word(
    'standing-item',
    'notice',
    ['fast sak', 'fast sak', 'standing item'],
    [
      'En rad som står på sakslisten i hvert møte.',
      'Ei rad som står på saklista i kvart møte.',
      'A row that stands on the agenda of every meeting.',
    ],
  ),
  word(
    'asked-back',
    'product',
    ['spurt tilbake', 'spurt tilbake', 'asked back'],
    [
      'At den som meldte saken, må svare på noe før den kan settes opp.',
      'At den som melde saka, må svare på noko før ho kan setjast opp.',
      'That whoever sent the case must answer something before it can be put on an agenda.',
    ],
  ),
];
