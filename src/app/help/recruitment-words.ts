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
  word(
    'recruitment-round',
    'product',
    ['utlysning', 'utlysing', 'recruitment round'],
    [
      'En runde med søknader til plasser i gruppene. Den åpner ikke før mandat, beslutter, utvelgelsesmodell og tillitsvalgt er på plass.',
      'Ein runde med søknader til plassar i gruppene. Han opnar ikkje før mandat, avgjerdstakar, utveljingsmodell og tillitsvald er på plass.',
      'A round of applications for seats in the groups. It does not open before mandate, decider, model of selection and union representative are in place.',
    ],
  ),
  word(
    'applicant',
    'product',
    ['søker', 'søkjar', 'applicant'],
    [
      'Én person i én utlysning. Telles én gang, uansett hvor mange roller og grupper det søkes på.',
      'Éin person i éi utlysing. Blir tald éin gong, same kor mange roller og grupper det blir søkt på.',
      'One person in one round. Counted once, however many roles and groups are applied for.',
    ],
  ),
  word(
    'application',
    'product',
    ['søknad', 'søknad', 'application'],
    [
      'Ønsket om én rolle i én gruppe. Den som søker flere, rangerer dem.',
      'Ønsket om éi rolle i éi gruppe. Den som søkjer fleire, rangerer dei.',
      'The wish for one role in one group. Whoever applies for several ranks them.',
    ],
  ),
  word(
    'hand-over-of-applicants',
    'agreement',
    ['overlevering av søkerliste', 'overlevering av søkjarliste', 'hand-over of applicants'],
    [
      'Den som har lyst ut for andre, gir søkerlista fra seg mot kvittering. Ansvaret for utvelgelsen følger med.',
      'Den som har lyst ut for andre, gir frå seg søkjarlista mot kvittering. Ansvaret for utveljinga følgjer med.',
      'Whoever advertised for others hands over the list of applicants against a receipt. The responsibility for choosing goes with it.',
    ],
  ),
  word(
    'coverage',
    'product',
    ['dekning', 'dekning', 'coverage'],
    [
      'Hvilke av gruppens behov noen av kandidatene fyller, og hvilke ingen fyller.',
      'Kva for nokre av behova i gruppa nokon av kandidatane fyller, og kva ingen fyller.',
      'Which of a group’s needs some of the candidates meet, and which nobody does.',
    ],
  ),
  word(
    'union-discussion',
    'agreement',
    ['drøfting', 'drøfting', 'union discussion'],
    [
      'Møtet der arbeidsgiver og tillitsvalgte gjennomgår hvordan det rekrutteres. Det må være referatført før noen innstilles.',
      'Møtet der arbeidsgivar og tillitsvalde går gjennom korleis det blir rekruttert. Det må vere referatført før nokon blir innstilt.',
      'The meeting where employer and shop stewards go through how people are recruited. It must be recorded before anybody is recommended.',
    ],
  ),
  word(
    'candidate-recommendation',
    'agreement',
    ['innstilling', 'innstilling', 'recommendation'],
    [
      'Hvem prosjektet foreslår til en gruppe, i rekkefølge og med grunn. Sendes til den kommunalsjefen som bestemmer.',
      'Kven prosjektet foreslår til ei gruppe, i rekkjefølgje og med grunn. Blir send til den kommunalsjefen som bestemmer.',
      'Whom the project proposes for a group, in order and with reasons. Sent to the director who decides.',
    ],
  ),
  word(
    'fair-lottery',
    'product',
    ['rettferdig loddtrekning', 'rettferdig loddtrekking', 'fair lottery'],
    [
      'Trekning der ingen kan få større sjanse uten at en som har mindre, får mindre enda.',
      'Trekking der ingen kan få større sjanse utan at ein som har mindre, får enda mindre.',
      'A draw in which nobody’s chance can be raised without lowering that of somebody who has less.',
    ],
  ),
  word(
    'best-fit',
    'product',
    ['beste sammensetning', 'beste samansetjing', 'best fit'],
    [
      'Utvelgelse som først fyller plasser og behov, så ser på egnethet, ønsker og spredning, og trekker mellom like.',
      'Utveljing som først fyller plassar og behov, så ser på kor eigna folk er, ønske og spreiing, og trekkjer mellom like.',
      'A choice that first fills seats and needs, then looks at suitability, wishes and balance, and draws lots between equals.',
    ],
  ),
  word(
    'commitment',
    'product',
    ['forhåndslås', 'førehandslås', 'commitment'],
    [
      'En kode som låser hvem som er med og hvilke utvalg som er mulige, offentliggjort før tallene trekkes.',
      'Ein kode som låser kven som er med og kva utval som er moglege, offentleggjord før tala blir trekte.',
      'A code that fixes who takes part and which choices are possible, published before the numbers are drawn.',
    ],
  ),
  word(
    'conditional-offer',
    'agreement',
    ['tilbud med forbehold', 'tilbod med atterhald', 'conditional offer'],
    [
      'Et tilbud som faller hvis et vedtak det venter på, blir nei.',
      'Eit tilbod som fell om eit vedtak det ventar på, blir nei.',
      'An offer that falls if a decision it waits for is no.',
    ],
  ),
  word(
    'release-from-duty',
    'agreement',
    ['frikjøp', 'frikjøp', 'release'],
    [
      'Arbeidsgiveren får betalt for den tiden en ekspert bruker.',
      'Arbeidsgivaren får betalt for den tida ein ekspert bruker.',
      'The employer is paid for the time that an expert spends.',
    ],
  ),
];
