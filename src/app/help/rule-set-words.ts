import { type Word, word } from './word.ts';

/** The words of how a body comes to agree, in the order one meets them. */
export const ruleSetWords: readonly Word[] = [
  word(
    'rule-set',
    'agreement',
    ['spilleregler, regelsett', 'spelereglar, regelsett', 'rule set'],
    [
      'Hva en gruppe regner som enighet. Finnes i versjoner som aldri endres.',
      'Kva ei gruppe reknar som semje. Finst i versjonar som aldri blir endra.',
      'What a body counts as agreement. Comes in versions that never change.',
    ],
  ),
  word(
    'adoption',
    'minutes',
    ['vedtak av spilleregler', 'vedtak av spelereglar', 'adoption'],
    [
      'At en gruppe går etter en versjon fra en dag, vedtatt i en sak.',
      'At ei gruppe går etter ein versjon frå ein dag, vedteken i ei sak.',
      'That a body goes by a version from a day, adopted by a case.',
    ],
  ),
  word(
    'position',
    'product',
    ['standpunkt', 'standpunkt', 'stance, position'],
    [
      'Svaret et medlem gir på et forslag: enig, kan leve med, uenig eller et annet reglene har.',
      'Svaret ein medlem gir på eit framlegg: einig, kan leve med, ueinig eller eit anna reglane har.',
      'What a member answers to a proposal: agree, can live with it, disagree, or another on offer.',
    ],
  ),
  word(
    'live-with',
    'product',
    ['kan leve med', 'kan leve med', 'can live with it'],
    [
      'Ikke førstevalget, men medlemmet følger det. Teller som støtte.',
      'Ikkje førstevalet, men medlemmen følgjer det. Tel som støtte.',
      'Not the first choice, but the member will follow it. Counts as support.',
    ],
  ),
  word(
    'stand-aside',
    'product',
    ['står utenfor', 'står utanfor', 'stand aside'],
    [
      'Medlemmet verken støtter eller hindrer. Har svart, men teller ikke for eller mot.',
      'Medlemmen verken støttar eller hindrar. Har svart, men tel ikkje for eller mot.',
      'The member neither supports nor hinders: has answered, but counts neither for nor against.',
    ],
  ),
  word(
    'block',
    'product',
    ['blokkere', 'blokkere', 'block'],
    [
      'At ett medlem stanser forslaget alene, der reglene har det svaret.',
      'At éin medlem stansar framlegget åleine, der reglane har det svaret.',
      'That one member alone stops the proposal, where the rules offer that answer.',
    ],
  ),
  word(
    'silence-of-a-voice',
    'agreement',
    ['taushet', 'å teie', 'silence'],
    [
      'At noen ikke har svart når runden er slutt. Reglene sier om det betyr noe.',
      'At nokon ikkje har svart når runden er slutt. Reglane seier om det betyr noko.',
      'That somebody has not answered when the round ends. The rules say whether it means anything.',
    ],
  ),
  word(
    'matter-round',
    'product',
    ['runde', 'runde', 'round'],
    [
      'Én gang medlemmene blir spurt om én tekst.',
      'Éin gong medlemmene blir spurde om éin tekst.',
      'One time the members are asked about one text.',
    ],
  ),
  word(
    'matter-outcome',
    'product',
    ['utfall', 'utfall', 'outcome'],
    [
      'Det svarene blir til etter reglene. Regnes ut, og kan regnes ut igjen.',
      'Det svara blir til etter reglane. Blir rekna ut, og kan reknast ut igjen.',
      'What the answers come to under the rules. Computed, and can be computed again.',
    ],
  ),
  word(
    'proof',
    'product',
    ['slik er det regnet', 'slik er det rekna', 'proof'],
    [
      'Stegene fra svar til utfall, hvert med tall og paragraf.',
      'Stega frå svar til utfall, kvart med tal og paragraf.',
      'The steps from answers to outcome, each with its numbers and paragraph.',
    ],
  ),
  word(
    'fallback',
    'agreement',
    ['når det ikke blir enighet', 'når det ikkje blir semje', 'fallback'],
    [
      'Det som følger når rundene er brukt opp: saken løftes, det stemmes, eller lederen avgjør.',
      'Det som følgjer når rundane er brukte opp: saka blir løfta, det blir røysta, eller leiaren avgjer.',
      'What follows when the rounds are used up: the matter is lifted, voted on, or the chair decides.',
    ],
  ),
];
