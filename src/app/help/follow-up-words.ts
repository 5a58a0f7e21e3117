import { type Word, word } from './word.ts';

export const followUpWords: readonly Word[] = [
  word(
    'follow-up',
    'minutes',
    ['oppfølging', 'oppfølging', 'follow-up'],
    [
      'Å se til at det som er vedtatt, blir gjort.',
      'Å sjå til at det som er vedteke, blir gjort.',
      'Seeing to it that what was decided is done.',
    ],
  ),
  word(
    'obligation',
    'minutes',
    ['oppgave', 'oppgåve', 'duty'],
    [
      'Noe et vedtak eller en plan ber noen om, ofte med frist.',
      'Noko eit vedtak eller ein plan bed nokon om, ofte med frist.',
      'Something a decision or plan asks of somebody, often by a date.',
    ],
  ),
  word(
    'due',
    'minutes',
    ['frist', 'frist', 'due date'],
    [
      'Siste dag for oppgaven. Selve dagen er i tide.',
      'Siste dag for oppgåva. Sjølve dagen er i tide.',
      'The last day for a duty. The day itself is in time.',
    ],
  ),
  word(
    'standing',
    'product',
    ['tilstand', 'tilstand', 'standing'],
    [
      'Hvordan en oppgave står i dag: åpen, frist snart, forfalt, forklart, utført.',
      'Korleis ei oppgåve står i dag: open, frist snart, forfallen, forklart, utført.',
      'How a duty stands today: open, due soon, missed, explained, done.',
    ],
  ),
  word(
    'missed',
    'minutes',
    ['forfalt', 'forfallen', 'missed'],
    [
      'Fristen er brutt. Neste innkalling kan ikke sendes før noen forklarer hvorfor.',
      'Fristen er broten. Neste innkalling kan ikkje sendast før nokon forklarer kvifor.',
      'The date has passed. The next notice waits until somebody explains why.',
    ],
  ),
  word(
    'explanation',
    'product',
    ['forklaring', 'forklaring', 'explanation'],
    [
      'Hvorfor en frist ikke ble holdt, med ord fra den som har oppgaven.',
      'Kvifor ein frist ikkje vart halden, med ord frå den som har oppgåva.',
      'Why a date was not kept, in the words of the one who owes.',
    ],
  ),
  word(
    'superseded',
    'product',
    ['erstattet', 'erstatta', 'superseded'],
    [
      'En oppgave som er avløst av en ny med ny frist.',
      'Ei oppgåve som er avløyst av ei ny med ny frist.',
      'A duty replaced by a new one with a new date.',
    ],
  ),
  word(
    'recurrence',
    'agreement',
    ['gjentakelse', 'gjentaking', 'recurrence'],
    [
      'At en oppgave kommer igjen, for eksempel hvert halvår.',
      'At ei oppgåve kjem att, til dømes kvart halvår.',
      'That a duty comes again, such as every half-year.',
    ],
  ),
  word(
    'silence',
    'product',
    ['gjør du ingenting', 'gjer du ingenting', 'silence'],
    [
      'Hva som skjer hvis en oppgave blir liggende.',
      'Kva som skjer om ei oppgåve blir liggjande.',
      'What happens if something is left undone.',
    ],
  ),
];
