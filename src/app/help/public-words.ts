import { type Word, word } from './word.ts';

export const publicWords: readonly Word[] = [
  word(
    'public-record',
    'product',
    ['innsyn', 'innsyn', 'public record'],
    [
      'Det hvem som helst kan lese uten innlogging, for utvalg som er åpnet.',
      'Det kven som helst kan lese utan innlogging, for utval som er opna.',
      'What anybody may read without signing in, of bodies that are open.',
    ],
  ),
  word(
    'public-title',
    'notice',
    ['offentlig tittel', 'offentleg tittel', 'public title'],
    [
      'Det en lukket sak heter for dem som ikke kan lese den.',
      'Det ei lukka sak heiter for dei som ikkje kan lese ho.',
      'What a closed case is called for those who may not read it.',
    ],
  ),
  word(
    'closed-basis',
    'notice',
    ['hjemmel', 'heimel', 'legal basis'],
    [
      'Bestemmelsen som gjør at en sak kan lukkes.',
      'Føresegna som gjer at ei sak kan lukkast.',
      'The provision by which a case may be closed.',
    ],
  ),
  word(
    'export',
    'product',
    ['utveksling', 'utveksling', 'export'],
    [
      'Et møte som filer for eInnsyn, KS Fiks, arkivet eller OParl.',
      'Eit møte som filer for eInnsyn, KS Fiks, arkivet eller OParl.',
      'A meeting as files for eInnsyn, KS Fiks, the archive or OParl.',
    ],
  ),
  word(
    'deposit',
    'product',
    ['avleveringspakke', 'avleveringspakke', 'deposit package'],
    [
      'Møtet med dokumenter og sjekksummer, slik Noark 5 vil ha det.',
      'Møtet med dokument og sjekksummar, slik Noark 5 vil ha det.',
      'The meeting with documents and checksums, as Noark 5 wants it.',
    ],
  ),
  word(
    'deviation',
    'product',
    ['avvik fra standarden', 'avvik frå standarden', 'deviation'],
    [
      'Der en fil er annerledes enn standarden, med grunnen.',
      'Der ei fil er annleis enn standarden, med grunnen.',
      'Where a file differs from its standard, with the reason.',
    ],
  ),
  word(
    'received-message',
    'product',
    ['mottatt melding', 'motteken melding', 'received message'],
    [
      'En sak, et spørsmål eller en kvittering fra et annet system, etter KS Fiks. Tas inn bare én gang.',
      'Ei sak, eit spørsmål eller ei kvittering frå eit anna system, etter KS Fiks. Blir teken inn berre éin gong.',
      'A case, a question or a receipt from another system, by KS Fiks. Taken in only once.',
    ],
  ),
  word(
    'receipt',
    'product',
    ['kvittering', 'kvittering', 'receipt'],
    [
      'At den som fikk en fil fra oss, har tatt imot filen, eller hvorfor ikke.',
      'At den som fekk ei fil frå oss, har teke imot fila, eller kvifor ikkje.',
      'That whoever had a file of ours has taken it, or why not.',
    ],
  ),
];
