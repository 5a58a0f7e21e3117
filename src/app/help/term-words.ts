import { type Word, word } from './word.ts';

export const termWords: readonly Word[] = [
  word(
    'term-entry',
    'product',
    ['term', 'term', 'term'],
    [
      'Et ord i leverandørens løsning med det norske ordet vi bruker for det.',
      'Eit ord i løysinga til leverandøren med det norske ordet vi bruker for det.',
      'A word of the vendor’s system with the Norwegian word we use for it.',
    ],
  ),
  word(
    'synonym',
    'product',
    ['synonym', 'synonym', 'synonym'],
    [
      'Et annet norsk ord for det samme. Søket finner det når termen er avgjort.',
      'Eit anna norsk ord for det same. Søket finn det når termen er avgjord.',
      'Another Norwegian word for the same. The search finds it once the term is decided.',
    ],
  ),
  word(
    'equivalence',
    'product',
    ['samsvar', 'samsvar', 'equivalence'],
    [
      'Om det norske ordet betyr det samme, mer eller mindre enn leverandørens.',
      'Om det norske ordet tyder det same, meir eller mindre enn det til leverandøren.',
      'Whether the Norwegian word means the same as the vendor’s, more, or less.',
    ],
  ),
  word(
    'translator',
    'minutes',
    ['oversetter', 'omsetjar', 'translator'],
    [
      'Den en region eller virksomhet melder inn for å oversette termer.',
      'Den ein region eller ei verksemd melder inn for å omsetje termar.',
      'Somebody that a region or an organisation reports to translate terms.',
    ],
  ),
  word(
    'concept-map',
    'product',
    ['ConceptMap', 'ConceptMap', 'ConceptMap'],
    [
      'Formatet helsesystemer utveksler ordlister i, en del av FHIR.',
      'Formatet helsesystem utvekslar ordlister i, ein del av FHIR.',
      'The format in which health systems exchange word lists, part of FHIR.',
    ],
  ),
  word(
    'timetable',
    'minutes',
    ['oppsettsplan', 'oppsettsplan', 'configuration timetable'],
    [
      'Dagene en konsensusgruppe møtes for å sette opp løsningen, i én periode.',
      'Dagane ei konsensusgruppe møtest for å setje opp løysinga, i éin periode.',
      'The days on which a consensus group meets to configure the system, in one period.',
    ],
  ),
  word(
    'configuration-session',
    'minutes',
    ['oppsettsdag', 'oppsettsdag', 'configuration day'],
    [
      'Én dag i oppsettsplanen: når, hvor, og hva som settes opp.',
      'Éin dag i oppsettsplanen: når, kvar, og kva som blir sett opp.',
      'One day of the timetable: when, where, and what is configured.',
    ],
  ),
];
