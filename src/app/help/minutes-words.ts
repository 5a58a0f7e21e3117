import { type Word, word } from './word.ts';

export const minutesWords: readonly Word[] = [
  word(
    'minutes',
    'minutes',
    ['protokoll', 'protokoll', 'minutes'],
    [
      'Det som er ført om hva møtet gjorde.',
      'Det som er ført om kva møtet gjorde.',
      'What is recorded of what the meeting did.',
    ],
  ),
  word(
    'minutes-draft',
    'minutes',
    ['kladd', 'kladd', 'draft of the minutes'],
    [
      'Protokollen skrevet av det som skjedde, før noen har godkjent den.',
      'Protokollen skriven av det som hende, før nokon har godkjent han.',
      'The minutes as written from what happened, before anybody has approved them.',
    ],
  ),
  word(
    'comment',
    'minutes',
    ['innspill', 'innspel', 'comment'],
    [
      'Det noen mener bør stå annerledes i kladden, festet til et saksnummer.',
      'Det nokon meiner bør stå annleis i kladden, festa til eit saksnummer.',
      'What somebody wants to stand otherwise in the draft, tied to a case number.',
    ],
  ),
  word(
    'approval',
    'minutes',
    ['godkjenning', 'godkjenning', 'approval'],
    [
      'At et senere møte eller to underskrivere har sagt at protokollen er riktig.',
      'At eit seinare møte eller to underskrivarar har sagt at protokollen er rett.',
      'That a later meeting or two signatories have said that the minutes are right.',
    ],
  ),
  word(
    'signature',
    'minutes',
    ['underskrift', 'underskrift', 'signature'],
    [
      'Gjelder nøyaktig den teksten som ble lest. Endres teksten, faller den.',
      'Gjeld nøyaktig den teksten som vart lesen. Blir teksten endra, fell ho.',
      'Over exactly the text that was read. Where the text changes, it falls.',
    ],
  ),
  word(
    'seal',
    'product',
    ['forsegling (segl)', 'forsegling (segl)', 'seal'],
    [
      'Gjør protokollen uforanderlig, med et fingeravtrykk som henger sammen med det forrige.',
      'Gjer protokollen uforanderleg, med eit fingeravtrykk som heng saman med det førre.',
      'Makes the minutes unchangeable, with a fingerprint that holds on to the one before.',
    ],
  ),
  word(
    'hash',
    'product',
    ['fingeravtrykk', 'fingeravtrykk', 'fingerprint'],
    [
      'En rekke tegn som bare den uendrede protokollen gir. Alle kan kontrollere den.',
      'Ei rekkje teikn som berre den uendra protokollen gjev. Alle kan kontrollere ho.',
      'A row of characters that only the unchanged minutes give. Anybody can check it.',
    ],
  ),
  word(
    'correction',
    'product',
    ['rettelse', 'retting', 'correction'],
    [
      'En ny utgave av en forseglet protokoll, med eget segl. Den første blir stående.',
      'Ei ny utgåve av ein forsegla protokoll, med eige segl. Den første blir ståande.',
      'A new issue of sealed minutes, with a seal of its own. The first stays.',
    ],
  ),
  word(
    'action-point',
    'minutes',
    ['oppgave fra møtet', 'oppgåve frå møtet', 'action point'],
    [
      'Det møtet ba noen om. Neste møte spør etter det.',
      'Det møtet bad nokon om. Neste møte spør etter det.',
      'What the meeting asked of somebody. The next meeting asks for it.',
    ],
  ),
  word(
    'evaluation',
    'minutes',
    ['evaluering', 'evaluering', 'evaluation'],
    [
      'Hvordan møtet har vært, i tre svar uten navn.',
      'Korleis møtet har vore, i tre svar utan namn.',
      'How the meeting has been, in three answers without names.',
    ],
  ),
];
