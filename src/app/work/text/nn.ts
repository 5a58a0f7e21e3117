import type { TextShape } from '../../../kernel/language.ts';
import { capitalised } from '../../../kernel/sentences.ts';
import type { nb } from './nb.ts';

const small = ['ingen', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'];
const number = (count: number) => small[count] ?? String(count);
export const nn: TextShape<typeof nb> = {
  title: 'Arbeidet mitt',
  waits: (count) =>
    count === 1 ? 'Éin ting ventar på deg' : `${capitalised(number(count))} ting ventar på deg`,
  before: (body, date) => `før ${body} ${date}`,
  overdue: (count) =>
    count === 1 ? 'Éin er over fristen.' : `${capitalised(number(count))} er over fristen.`,
  strip: 'Fristar dei neste to vekene',
  earlier: 'før',
  today: 'i dag',
  dueCount: (count) => (count === 1 ? '1 frist' : `${count} fristar`),
  overdueCount: (count) => `${count} over fristen`,
  meets: (body) => `møte i ${body}`,
  things: (count) => (count === 1 ? '1 ting' : `${count} ting`),
  noDue: 'utan frist',
  missed: (what) => `Ikkje gjort: ${what}`,
  missedBody: (who, date) => `${who} skulle ha gjort dette innan ${date}. Det følgjer av`,
  nobody: 'Ingen er namngjeven, men nokon',
  meetingIn: (body, date) => `${body} ${date}`,
  go: {
    'send-notice': 'Førehandsvis',
    'mend-notice': 'Rett',
    'record-decisions': 'Før vedtak',
    'explain-missed': 'Forklar',
    'report-on-duty': 'Meld frå',
    'read-papers': 'Les',
    'accept-import': 'Kontroller',
  },
  recommendations: {
    decide: {
      what: 'Avgjer innstillinga',
      silence: 'Då får ingen tilbod, og gruppa står utan medlemmer.',
      go: 'Sjå innstillinga',
    },
    redo: {
      what: 'Innstillinga er send tilbake',
      silence: 'Då kan ingen veljast til gruppa.',
      go: 'Lag på nytt',
    },
    withdrew: {
      what: 'Nokon på innstillinga har trekt seg',
      silence: 'Då kan ikkje innstillinga sendast.',
      go: 'Rett lista',
    },
  },
  reviews: {
    what: 'Gjorde vedtaket det det skulle?',
    silence: 'Då veit ingen om vedtaket verkar, og det blir ståande.',
    go: 'Vurder',
  },
  offers: {
    send: {
      what: (count) =>
        count === 1 ? 'Send tilbod til den som er vald' : `Send tilbod til ${count} som er valde`,
      silence: 'Då veit ikkje dei som er valde, at dei er valde.',
      go: 'Sjå breva',
    },
    call: {
      what: (count) =>
        count === 1 ? 'Eit tilbod er ikkje svart på' : `${count} tilbod er ikkje svart på`,
      silence: 'Då fell tilboda bort når fristen er ute.',
      go: 'Sjå kven',
    },
    replace: {
      what: (count) =>
        count === 1
          ? 'Tilby ein ledig plass til reserven'
          : `Tilby ${count} ledige plassar til reservane`,
      silence: 'Då blir plassane ståande tomme.',
      go: 'Sjå plassane',
    },
    search: {
      what: (count) =>
        count === 1
          ? 'Finn ein til plassen etter ein som trekte søknaden'
          : `Finn nokon til ${count} plassar etter dei som trekte søknaden`,
      silence: 'Då blir plassane ståande tomme.',
      go: 'Sjå plassane',
    },
    ask: {
      what: (count) =>
        count === 1
          ? 'Høyr om ein som takka ja, sluttar: søknaden er trekt'
          : `Høyr om ${count} som takka ja, sluttar: søknadene er trekte`,
      silence: 'Då blir plassen halden av til ein som kanskje ikkje kjem.',
      go: 'Sjå kven',
    },
  },
  questions: {
    answer: {
      what: 'Svar leverandøren',
      silence: 'Då vel leverandøren sjølv korleis det blir.',
      go: 'Les og svar',
    },
    send: {
      what: 'Send leverandøren svaret som er avgjort',
      silence: 'Då ventar leverandøren på eit svar som finst.',
      go: 'Send svaret',
    },
    tell: {
      what: 'Fortel leverandøren at spørsmålet er lyft',
      silence: 'Då trur leverandøren at gruppa svarer.',
      go: 'Sei frå',
    },
  },
  matters: {
    practice: 'ØVING',
    'give-position': {
      what: 'Svar gruppa',
      silence: 'Då blir du rekna som ein som ikkje har svart, og det kan bli for få svar.',
      go: 'Svar',
    },
    'give-position-or-assent': {
      what: 'Svar gruppa',
      silence: 'Då blir det rekna som at du er samd.',
      go: 'Svar',
    },
    'close-round': {
      what: 'Avslutt runden og sjå kva gruppa kom til',
      silence: 'Då ventar alle på eit svar som er gitt.',
      go: 'Sjå og avslutt',
    },
    decide: {
      what: 'Før det gruppa er samd om, som avgjort',
      silence: 'Då får ikkje den som spurde, vite svaret, og det står ikkje i registeret.',
      go: 'Før vedtak',
    },
    'mend-proposal': {
      what: 'Gruppa vart ikkje samd. Endre framlegget, eller løft saka',
      silence: 'Då blir spørsmålet liggjande utan svar.',
      go: 'Sjå innvendingane',
    },
    'take-up': {
      what: 'Svar på eit spørsmål, eller spør gruppa',
      silence: 'Då veit ikkje den som spurde, om nokon svarar.',
      go: 'Les',
    },
  },
  around: {
    'answer-summons': {
      what: 'Svar på om du kjem',
      silence: 'Då veit ingen om utvalet blir vedtaksført, og ingen vara blir kalla inn.',
      go: 'Svar',
    },
    'send-summons': {
      what: 'Send innkallinga til dei som skal møte',
      silence: 'Då får ingen innkallinga på e-post, og ingen kan melde forfall.',
      go: 'Sjå og send',
    },
    'sign-minutes': {
      what: 'Signer protokollen',
      silence: 'Då blir ikkje protokollen godkjend.',
      go: 'Les og signer',
    },
    'sign-again': {
      what: 'Signer protokollen på nytt. Han er endra etter at du signerte',
      silence: 'Då blir ikkje protokollen godkjend.',
      go: 'Sjå endringa og signer',
    },
    'comment-minutes': {
      what: 'Les utkastet til protokoll',
      silence: 'Då blir han godkjend utan innspela dine.',
      go: 'Les',
    },
    'answer-case': {
      what: 'Svar på ei innmeld sak',
      silence: 'Då veit ikkje den som melde saka, om ho kjem opp.',
      go: 'Svar',
    },
    'answer-question': {
      what: 'Svar på spørsmål om saka du melde',
      silence: 'Då blir saka liggjande.',
      go: 'Svar',
    },
    'mail-failed': {
      what: 'E-post som ikkje kom fram',
      silence: 'Då har ikkje mottakarane fått han.',
      go: 'Sjå',
    },
    evaluate: {
      what: 'Korleis har møtet vore?',
      silence: 'Då tel ikkje stemma di i oversikta.',
      go: 'Svar',
    },
  },
  others: 'Du ventar på andre',
  othersNone: 'Ingen andre har frist dei neste 30 dagane.',
  next: 'Neste møte',
  nextNone: 'Ingen møte er planlagde.',
  done: 'Gjort denne veka',
  doneNone: 'Ingenting enno.',
  aside: 'Høyrer til',
  empty: {
    title: 'Ingenting ventar på deg',
    body: 'Her kjem det du skal avgjere, svare på, melde frå om og lese, med frist og kva som skjer om du lèt det liggje. Det kjem når ei innkalling blir publisert, når eit vedtak gjev deg ei oppgåve, eller når ein frist nærmar seg.',
    meetings: 'Sjå møta',
    followUp: 'Sjå oppfølginga',
  },
};
