import { type Word, word } from './word.ts';

export const summonsWords: readonly Word[] = [
  word(
    'invitation',
    'notice',
    ['innkalling av en person', 'innkalling av ein person', 'invitation'],
    [
      'At én person er kalt til ett møte i én plass.',
      'At éin person er kalla til eitt møte i éin plass.',
      'That one person is called to one meeting in one seat.',
    ],
  ),
  word(
    'round',
    'product',
    ['utsending', 'utsending', 'round'],
    [
      'Det de innkalte fikk sist: versjonen, tiden og stedet.',
      'Det dei innkalla fekk sist: versjonen, tida og staden.',
      'What those called were sent last: the version, the time and the place.',
    ],
  ),
  word(
    'reply',
    'notice',
    ['svar', 'svar', 'reply'],
    [
      'Om den innkalte kommer. Det siste svaret gjelder; de tidligere blir stående.',
      'Om den innkalla kjem. Det siste svaret gjeld; dei tidlegare blir ståande.',
      'Whether the person called is coming. The last one counts; earlier ones are kept.',
    ],
  ),
  word(
    'reply-link',
    'product',
    ['svarlenke', 'svarlenkje', 'reply link'],
    [
      'Personlig lenke i e-posten. Den svarer uten innlogging til og med dagen etter møtet.',
      'Personleg lenkje i e-posten. Ho svarar utan innlogging til og med dagen etter møtet.',
      'Personal link in the mail. It answers without sign-in until the day after the meeting.',
    ],
  ),
  word(
    'stands-in-for',
    'minutes',
    ['møter for', 'møter for', 'stands in for'],
    [
      'At en vara er kalt inn i stedet for et medlem, i riktig rekkefølge.',
      'At ein vara er kalla inn i staden for ein medlem, i rett rekkjefølgje.',
      'That a deputy was called in the place of a member, in the right order.',
    ],
  ),
  word(
    'called-off',
    'product',
    ['ikke lenger innkalt', 'ikkje lenger innkalla', 'called off'],
    [
      'Varaen skal ikke møte likevel, fordi medlemmet kommer.',
      'Varaen skal ikkje møte likevel, fordi medlemmen kjem.',
      'The deputy is not needed after all, since the member comes.',
    ],
  ),
  word(
    'forecast',
    'product',
    ['slik blir møtet', 'slik blir møtet', 'forecast'],
    [
      'Om utvalget blir vedtaksført, og hvem som mangler, etter svarene så langt.',
      'Om utvalet blir vedtaksfør, og kven som manglar, etter svara så langt.',
      'Whether there will be a quorum, and who lacks, by the answers so far.',
    ],
  ),
  word(
    'sent-later',
    'notice',
    ['ettersendes', 'blir ettersendt', 'sent later'],
    [
      'Et dokument som ikke var klart til innkallingen, med den som skylder det og en dag.',
      'Eit dokument som ikkje var klart til innkallinga, med den som skuldar det og ein dag.',
      'A document that was not ready for the notice, with who owes it and by which day.',
    ],
  ),
  word(
    'message',
    'product',
    ['melding', 'melding', 'message'],
    [
      'En e-post til én mottaker. Den venter, er sendt, er ikke levert eller er trukket tilbake.',
      'Ein e-post til éin mottakar. Han ventar, er send, er ikkje levert eller er trekt tilbake.',
      'A mail to one recipient. It waits, is sent, has failed or was withdrawn.',
    ],
  ),
  word(
    'came-back',
    'product',
    ['kom i retur', 'kom i retur', 'came back'],
    [
      'At e-posten gikk ut, men ikke kunne leveres.',
      'At e-posten gjekk ut, men ikkje kunne leverast.',
      'That the mail left, but could not be delivered.',
    ],
  ),
];
