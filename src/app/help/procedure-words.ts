import { type Word, word } from './word.ts';

export const procedureWords: readonly Word[] = [
  word(
    'profile',
    'agreement',
    ['møteregler', 'møtereglar', 'rules of procedure'],
    [
      'Reglene et utvalg møtes og vedtar etter, som verdier med kilde og varighet.',
      'Reglane eit utval møtest og vedtek etter, som verdiar med kjelde og varigheit.',
      'The rules a body meets and decides by, as values with source and period.',
    ],
  ),
  word(
    'source',
    'agreement',
    ['kilde', 'kjelde', 'source'],
    [
      'Loven, avtalen eller vedtektene en regel står i.',
      'Lova, avtalen eller vedtektene ein regel står i.',
      'The act, agreement or regulations a rule stands in.',
    ],
  ),
  word(
    'verified',
    'product',
    ['kontrollert', 'kontrollert', 'verified'],
    [
      'At noen har lest kilden selv. Ellers står det «ikke kontrollert».',
      'At nokon har lese kjelda sjølv. Elles står det «ikkje kontrollert».',
      'That somebody has read the source itself. Otherwise it says “not verified”.',
    ],
  ),
  word(
    'quorum',
    'minutes',
    ['vedtaksført, vedtaksførhet', 'vedtaksfør', 'quorum'],
    [
      'At så mange er til stede at utvalget kan vedta.',
      'At så mange er til stades at utvalet kan vedta.',
      'That enough are present for the body to decide.',
    ],
  ),
  word(
    'majority',
    'minutes',
    ['flertall', 'fleirtal', 'majority'],
    [
      'Hvor mange stemmer som må til, og hva de regnes av.',
      'Kor mange stemmer som må til, og kva dei blir rekna av.',
      'How many votes are needed, and of what.',
    ],
  ),
  word(
    'plurality',
    'agreement',
    ['flest stemmer', 'flest stemmer', 'plurality'],
    [
      'Det som får flest stemmer, selv om det ikke er flertall.',
      'Det som får flest stemmer, sjølv om det ikkje er fleirtal.',
      'Most votes, though not a majority.',
    ],
  ),
  word(
    'consensus',
    'agreement',
    ['konsensus', 'konsensus', 'consensus'],
    [
      'At noen samtykker og ingen blokkerer.',
      'At nokon samtykkjer og ingen blokkerer.',
      'That somebody consents and nobody blocks.',
    ],
  ),
  word(
    'casting-vote',
    'agreement',
    ['dobbeltstemme', 'dobbeltstemme', 'casting vote'],
    [
      'At møtelederens stemme avgjør når stemmene står likt.',
      'At stemma til møteleiaren avgjer når stemmene står likt.',
      'That the chair’s vote decides where votes are equal.',
    ],
  ),
  word(
    'blank-vote',
    'agreement',
    ['blank stemme', 'blank stemme', 'blank vote'],
    [
      'En avgitt stemme for ingen av valgene, der reglene tillater det.',
      'Ei stemme for ingen av vala, der reglane tillèt det.',
      'A vote for none of the options, where the rules allow it.',
    ],
  ),
  word(
    'duty-to-vote',
    'agreement',
    ['stemmeplikt', 'stemmeplikt', 'duty to vote'],
    [
      'At den som er til stede, må stemme.',
      'At den som er til stades, må stemme.',
      'That whoever is present must vote.',
    ],
  ),
  word(
    'voice',
    'agreement',
    ['stemme', 'stemme', 'voice'],
    [
      'Det en plass kan stemme med: én hver, én per virksomhet eller vektet.',
      'Det ein plass kan stemme med: éi kvar, éi per verksemd eller vekta.',
      'What a seat may cast: one each, one per organisation, or weighted.',
    ],
  ),
  word(
    'notice-rule',
    'agreement',
    ['innkallingsfrist', 'innkallingsfrist', 'notice rule'],
    [
      'Hvor lenge før møtet innkallingen må gå ut, i virkedager eller dager.',
      'Kor lenge før møtet innkallinga må gå ut, i verkedagar eller dagar.',
      'How long before a meeting its notice must go out, in working days or days.',
    ],
  ),
];
