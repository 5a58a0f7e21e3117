import { allowed, refused, type Verdict } from '../../../../kernel/verdict.ts';
import { type ImportColumn, importColumns, type Mapping, repeatedColumns } from '../vocabulary.ts';
import { plainWords } from './plain-words.ts';

/**
 * What columns are called in the files that people have, in the three languages: whole names first;
 * `with` are words that a longer question holds, tried where no whole name fits.
 */
const known: Readonly<
  Record<ImportColumn, { names: readonly string[]; with?: readonly string[] }>
> = {
  name: {
    names: ['navn', 'namn', 'name', 'fullt navn', 'fullt namn', 'full name', 'søker', 'søkar'],
  },
  firstName: { names: ['fornavn', 'førenamn', 'fornamn', 'first name', 'given name'] },
  lastName: { names: ['etternavn', 'etternamn', 'last name', 'surname', 'family name'] },
  email: {
    names: ['e-post', 'epost', 'e-mail', 'e-postadresse', 'e-mail address', 'mail', 'email'],
    with: ['e-post', 'e-mail'],
  },
  phone: {
    names: ['telefon', 'mobil', 'tlf', 'phone', 'mobiltelefon', 'telefonnummer', 'mobile'],
    with: ['telefon', 'mobil', 'phone'],
  },
  role: { names: ['rolle', 'role', 'roller', 'roles', 'søker rolle'], with: ['hvilken rolle'] },
  group1: {
    names: [
      'ønsket gruppe 1',
      'ønskt gruppe 1',
      'ønske 1',
      'gruppe 1',
      'group 1',
      'wanted group 1',
      '1. ønske',
    ],
    with: ['gruppe 1', 'første ønske', 'førstevalg', '1. prioritet', 'first choice'],
  },
  group2: {
    names: [
      'ønsket gruppe 2',
      'ønskt gruppe 2',
      'ønske 2',
      'gruppe 2',
      'group 2',
      'wanted group 2',
      '2. ønske',
    ],
    with: ['gruppe 2', 'andre ønske', 'andrevalg', '2. prioritet', 'second choice'],
  },
  group3: {
    names: [
      'ønsket gruppe 3',
      'ønskt gruppe 3',
      'ønske 3',
      'gruppe 3',
      'group 3',
      'wanted group 3',
      '3. ønske',
    ],
    with: ['gruppe 3', 'tredje ønske', 'tredjevalg', '3. prioritet', 'third choice'],
  },
  groups: {
    names: [
      'grupper',
      'gruppe',
      'group',
      'groups',
      'ønsket gruppe',
      'konsensusgruppe',
      'utlysning',
    ],
    with: ['hvilke grupper', 'hvilken gruppe', 'kva grupper', 'konsensusgruppe', 'which group'],
  },
  employer: {
    names: ['kommune', 'arbeidsgiver', 'arbeidsgivar', 'employer', 'virksomhet', 'verksemd'],
    with: ['arbeidsgiver', 'arbeidsgivar', 'kommune', 'employer', 'municipality'],
  },
  unit: {
    names: ['enhet', 'eining', 'unit', 'arbeidssted', 'arbeidsstad', 'avdeling', 'workplace'],
    with: ['arbeidssted', 'arbeidsstad'],
  },
  unitLeader: {
    names: ['leder', 'leiar', 'enhetsleder', 'einingsleiar', 'nærmeste leder', 'manager', 'leader'],
    with: ['nærmeste leder', 'nærmaste leiar'],
  },
  unitLeaderEmail: {
    names: ['leders e-post', 'leder e-post', 'e-post leder', 'e-post til leder', 'leiar e-post'],
    with: ['leders e-post', 'e-post til leder', 'e-posten til leiaren', 'manager’s e-mail'],
  },
  profession: {
    names: ['yrke', 'profesjon', 'profession', 'utdanning', 'utdanning/yrke', 'faggruppe'],
    with: ['yrke', 'profesjon'],
  },
  position: { names: ['stilling', 'position', 'stillingstittel', 'tittel', 'job title'] },
  permanent: {
    names: ['fast stilling', 'fast', 'fast ansatt', 'fast tilsett', 'permanent', 'tilsatt fast'],
    with: ['fast stilling', 'fast ansatt', 'fast tilsett', 'permanent'],
  },
  region: { names: ['region', 'geografi', 'område', 'helsefellesskap'] },
  sex: { names: ['kjønn', 'sex', 'gender'] },
  experience: {
    names: ['erfaring', 'røynsle', 'experience', 'relevant erfaring'],
    with: ['erfaring', 'røynsle', 'experience'],
  },
  motivation: {
    names: ['motivasjon', 'motivation', 'begrunnelse', 'grunngiving', 'søknadstekst'],
    with: ['motivasjon', 'hvorfor', 'kvifor', 'why '],
  },
  systems: {
    names: ['systemer', 'system', 'systems', 'journalsystem', 'fagsystem', 'systemerfaring'],
    with: ['systemer', 'journalsystem', 'fagsystem'],
  },
  needs: {
    names: [
      'kompetanse / behov du dekker',
      'kompetanse / behov du dekkjer',
      'competence / needs you meet',
      ...['kompetanse', 'kompetanser', 'kompetansar', 'kompetansebehov', 'kompetanseområder'],
      ...['behov', 'behov du dekker', 'behov du dekkjer', 'dekker behov', 'dekkjer behov'],
      ...['competence', 'competences', 'competencies', 'needs', 'needs met', 'skills'],
    ],
    with: [
      ...['hvilken kompetanse', 'kva kompetanse', 'hvilke behov', 'kva behov'],
      ...['which needs', 'which competence', 'what competence'],
    ],
  },
  writtenStandard: { names: ['målform', 'språk', 'written standard', 'skriftspråk'] },
};

/** Longer questions are looked through in this order: what is narrow before what is wide. */
const byWords: readonly ImportColumn[] = [
  'unitLeaderEmail',
  'unitLeader',
  ...importColumns.filter((one) => one !== 'unitLeaderEmail' && one !== 'unitLeader'),
];

/** "Kompetanse 2" is one more of the same. */
const unnumbered = (name: string) => name.replace(/ \d+$/u, '');

/** What the columns of a file seem to hold, by their names; each kind once, save what may repeat. */
export function guessedMapping(columns: readonly string[]): Mapping {
  const plain = columns.map(plainWords);
  const taken = new Set<ImportColumn>();
  const take = (one: ImportColumn | undefined) => {
    if (one && !repeatedColumns.includes(one)) taken.add(one);
    return one ?? null;
  };
  const whole = plain.map((name) =>
    take(
      importColumns.find(
        (one) =>
          !taken.has(one) &&
          known[one].names.some(
            (called) =>
              plainWords(called) === (repeatedColumns.includes(one) ? unnumbered(name) : name),
          ),
      ),
    ),
  );
  return plain.map(
    (name, at) =>
      whole[at] ??
      take(
        byWords.find(
          (one) =>
            !taken.has(one) && known[one].with?.some((words) => name.includes(plainWords(words))),
        ),
      ),
  );
}

export type MappingRefusal =
  | { code: 'column-twice'; column: ImportColumn }
  | { code: 'no-email-column' }
  | { code: 'no-name-column' }
  | { code: 'no-group' }
  | { code: 'no-role' };

/**
 * Whether a mapping says enough to make applicants of rows: each thing once, an address, a name,
 * and for what somebody applies: in a column or for all rows alike.
 */
export function isEnough(
  mapping: Mapping,
  forAll: { role: boolean; group: boolean },
): Verdict<null, MappingRefusal> {
  const twice = importColumns.find(
    (one) =>
      !repeatedColumns.includes(one) && mapping.filter((column) => column === one).length > 1,
  );
  if (twice) return refused({ code: 'column-twice', column: twice });
  const has = (...columns: ImportColumn[]) => columns.some((one) => mapping.includes(one));
  if (!has('email')) return refused({ code: 'no-email-column' });
  if (!has('name', 'firstName', 'lastName')) return refused({ code: 'no-name-column' });
  if (!forAll.group && !has('group1', 'group2', 'group3', 'groups')) {
    return refused({ code: 'no-group' });
  }
  if (!forAll.role && !has('role')) return refused({ code: 'no-role' });
  return allowed(null);
}
