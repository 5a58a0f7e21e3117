import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  title: 'Logg',
  lede: 'Alt som er gjort, av kven og på vegner av kven. Loggen kan berre vekse: kvar linje er forsegla saman med linja før.',
  check: 'Kontroller loggen',
  whole: (entries) =>
    `Loggen er heil. ${entries} ${entries === 1 ? 'linje' : 'linjer'} er kontrollert, ingen manglar og ingen er endra.`,
  broken: {
    'missing-number': (number) => `Loggen er broten: linje ${number} manglar.`,
    'does-not-follow': (number) =>
      `Loggen er broten: linje ${number} følgjer ikkje etter linja før.`,
    'was-changed': (number) => `Loggen er broten: linje ${number} er endra etterpå.`,
  },
  brokenHelp: 'Ta kopi av databasen no, og varsle den som har ansvar for drifta.',
  columns: {
    number: 'Nr.',
    when: 'Når',
    who: 'Kven',
    behalf: 'På vegner av',
    what: 'Kva',
    subject: 'Gjeld',
  },
  details: 'Før og etter',
  before: 'Før',
  after: 'Etter',
  nothing: 'ingenting',
  older: 'Eldre',
  newest: 'Nyaste',
  subjects: {
    meeting: 'møte',
    case: 'sak',
    decision: 'vedtak',
    paper: 'saksframlegg',
    attachment: 'vedlegg',
    obligation: 'oppgåve',
    plan: 'møteplan',
    gathering: 'samling',
    'busy-calendar': 'kalender',
    room: 'møterom',
    'wheel-rule': 'regel i årshjulet',
    'school-weeks': 'skuleferie',
    import: 'dokument',
    body: 'utval',
    seat: 'plass',
    term: 'funksjonstid',
    person: 'person',
    message: 'melding',
    incoming: 'innkommen post',
    'mail-address': 'adresse for svar',
  },
  of: (what) => `Linjer om éin ting: ${what}`,
  showAll: 'Vis heile loggen',
  empty: {
    title: 'Loggen er tom',
    body: 'Kvar endring som blir gjord i Omforent blir ei linje her, med kven som gjorde ho og på vegner av kven.',
  },
};
