import { type Word, word } from './word.ts';

export const consensusWords: readonly Word[] = [
  word(
    'structure',
    'agreement',
    ['beslutningsstruktur', 'avgjerdsstruktur', 'decision structure'],
    [
      'Hvem som avgjør hva, og hvor en sak løftes. Gjelder fra en dag og er vedtatt i en sak.',
      'Kven som avgjer kva, og kvar ei sak blir lyfta. Gjeld frå ein dag og er vedteken i ei sak.',
      'Who decides what, and where a matter is lifted. Holds from a day and is adopted by a case.',
    ],
  ),
  word(
    'level',
    'agreement',
    ['nivå', 'nivå', 'level'],
    [
      'Et trinn i beslutningsstrukturen; 1 er lavest.',
      'Eit trinn i avgjerdsstrukturen; 1 er lågast.',
      'A step of the decision structure; 1 is the lowest.',
    ],
  ),
  word(
    'mandate',
    'agreement',
    ['mandat', 'mandat', 'mandate'],
    [
      'Hva en gruppe kan avgjøre selv: domener, tjenesteområder, sider, virksomheter og beløp.',
      'Kva ei gruppe kan avgjere sjølv: domene, tenesteområde, sider, verksemder og beløp.',
      'What a body may decide by itself: domains, service areas, sides, organisations and cost.',
    ],
  ),
  word(
    'domain',
    'agreement',
    ['domene', 'domene', 'domain'],
    [
      'Hva en avgjørelse er om: fag, arbeidsflyt, samhandling eller styringsdata.',
      'Kva ei avgjerd er om: fag, arbeidsflyt, samhandling eller styringsdata.',
      'What a decision is of: profession, workflow, co-operation or management data.',
    ],
  ),
  word(
    'serviceArea',
    'agreement',
    ['tjenesteområde', 'tenesteområde', 'service area'],
    [
      'En del av tjenestene som en gruppe avgjør for, som hjemmetjenester eller legevakt.',
      'Ein del av tenestene som ei gruppe avgjer for, som heimetenester eller legevakt.',
      'A part of the services that a body decides for, such as home care or out-of-hours service.',
    ],
  ),
  word(
    'affects',
    'product',
    ['det saken berører', 'det saka rører ved', 'what a matter affects'],
    [
      'Alt som må rette seg etter svaret. Det bestemmer hvilken gruppe saken hører til.',
      'Alt som må rette seg etter svaret. Det avgjer kva gruppe saka høyrer til.',
      'All that must follow the answer. It settles which body the matter belongs with.',
    ],
  ),
  word(
    'route',
    'product',
    ['veien opp', 'vegen opp', 'route'],
    [
      'Veien fra der saken er reist, til den laveste gruppen med mandat som dekker den.',
      'Vegen frå der saka er reist, til den lågaste gruppa med mandat som dekkjer ho.',
      'The way from where a matter was raised to the lowest body whose mandate covers it.',
    ],
  ),
  word(
    'consensus-group',
    'agreement',
    ['konsensusgruppe', 'konsensusgruppe', 'consensus group'],
    [
      'Fagfolk fra én tjeneste som avgjør på laveste nivå. De fleste saker avgjøres her.',
      'Fagfolk frå éi teneste som avgjer på lågaste nivå. Dei fleste sakene blir avgjorde her.',
      'Professionals of one service who decide on the lowest level, where most matters are settled.',
    ],
  ),
  word(
    'expert',
    'agreement',
    ['fagekspert', 'fagekspert', 'expert'],
    [
      'Den som svarer for et tjenesteområde, alene eller etter å ha spurt gruppen.',
      'Den som svarer for eit tenesteområde, åleine eller etter å ha spurt gruppa.',
      'The one who answers for a service area, alone or after asking the group.',
    ],
  ),
];
