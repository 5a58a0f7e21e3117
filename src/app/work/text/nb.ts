import { capitalised } from '../../../kernel/sentences.ts';

const small = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'];
const number = (count: number) => small[count] ?? String(count);
export const nb = {
  title: 'Mitt arbeid',
  waits: (count: number) =>
    count === 1 ? 'Én ting venter på deg' : `${capitalised(number(count))} ting venter på deg`,
  before: (body: string, date: string) => `før ${body} ${date}`,
  overdue: (count: number) =>
    count === 1 ? 'Én er over fristen.' : `${capitalised(number(count))} er over fristen.`,
  strip: 'Frister de neste to ukene',
  earlier: 'før',
  today: 'i dag',
  dueCount: (count: number) => (count === 1 ? '1 frist' : `${count} frister`),
  overdueCount: (count: number) => `${count} over fristen`,
  meets: (body: string) => `møte i ${body}`,
  things: (count: number) => (count === 1 ? '1 ting' : `${count} ting`),
  noDue: 'uten frist',
  missed: (what: string) => `Ikke gjort: ${what}`,
  missedBody: (who: string, date: string) =>
    `${who} skulle ha gjort dette innen ${date}. Det følger av`,
  nobody: 'Ingen er navngitt, men noen',
  meetingIn: (body: string, date: string) => `${body} ${date}`,
  go: {
    'send-notice': 'Forhåndsvis',
    'mend-notice': 'Rett',
    'record-decisions': 'Før vedtak',
    'explain-missed': 'Forklar',
    'report-on-duty': 'Meld fra',
    'read-papers': 'Les',
    'accept-import': 'Kontroller',
  },
  recommendations: {
    decide: {
      what: 'Avgjør innstillingen',
      silence: 'Da får ingen tilbud, og gruppa står uten medlemmer.',
      go: 'Se innstillingen',
    },
    redo: {
      what: 'Innstillingen er sendt tilbake',
      silence: 'Da kan ingen velges til gruppa.',
      go: 'Lag på nytt',
    },
    withdrew: {
      what: 'Noen på innstillingen har trukket seg',
      silence: 'Da kan innstillingen ikke sendes.',
      go: 'Rett lista',
    },
  },
  reviews: {
    what: 'Gjorde vedtaket det det skulle?',
    silence: 'Da vet ingen om vedtaket virker, og det blir stående.',
    go: 'Vurder',
  },
  offers: {
    send: {
      what: (count: number) =>
        count === 1 ? 'Send tilbud til den som er valgt' : `Send tilbud til ${count} som er valgt`,
      silence: 'Da vet ikke de som er valgt, at de er valgt.',
      go: 'Se brevene',
    },
    call: {
      what: (count: number) =>
        count === 1 ? 'Et tilbud er ikke besvart' : `${count} tilbud er ikke besvart`,
      silence: 'Da faller tilbudene bort når fristen er ute.',
      go: 'Se hvem',
    },
    replace: {
      what: (count: number) =>
        count === 1
          ? 'Tilby en ledig plass til reserven'
          : `Tilby ${count} ledige plasser til reservene`,
      silence: 'Da blir plassene stående tomme.',
      go: 'Se plassene',
    },
    search: {
      what: (count: number) =>
        count === 1
          ? 'Finn en til plassen etter en som trakk søknaden'
          : `Finn noen til ${count} plasser etter dem som trakk søknaden`,
      silence: 'Da blir plassene stående tomme.',
      go: 'Se plassene',
    },
    ask: {
      what: (count: number) =>
        count === 1
          ? 'Hør om en som takket ja, slutter: søknaden er trukket'
          : `Hør om ${count} som takket ja, slutter: søknadene er trukket`,
      silence: 'Da holdes plassen av til en som kanskje ikke kommer.',
      go: 'Se hvem',
    },
  },
  questions: {
    answer: {
      what: 'Svar leverandøren',
      silence: 'Da velger leverandøren selv hvordan det blir.',
      go: 'Les og svar',
    },
    send: {
      what: 'Send leverandøren svaret som er avgjort',
      silence: 'Da venter leverandøren på et svar som finnes.',
      go: 'Send svaret',
    },
    tell: {
      what: 'Fortell leverandøren at spørsmålet er løftet',
      silence: 'Da tror leverandøren at gruppen svarer.',
      go: 'Si fra',
    },
  },
  matters: {
    practice: 'ØVELSE',
    'give-position': {
      what: 'Svar gruppen',
      silence: 'Da telles du som en som ikke har svart, og det kan bli for få svar.',
      go: 'Svar',
    },
    'give-position-or-assent': {
      what: 'Svar gruppen',
      silence: 'Da regnes det som at du er enig.',
      go: 'Svar',
    },
    'close-round': {
      what: 'Avslutt runden og se hva gruppen kom til',
      silence: 'Da venter alle på et svar som er gitt.',
      go: 'Se og avslutt',
    },
    decide: {
      what: 'Før det gruppen er enig om, som avgjort',
      silence: 'Da får ikke den som spurte, vite svaret, og det står ikke i registeret.',
      go: 'Før vedtak',
    },
    'mend-proposal': {
      what: 'Gruppen ble ikke enig. Endre forslaget, eller løft saken',
      silence: 'Da blir spørsmålet liggende uten svar.',
      go: 'Se innvendingene',
    },
    'take-up': {
      what: 'Svar på et spørsmål, eller spør gruppen',
      silence: 'Da vet ikke den som spurte, om noen svarer.',
      go: 'Les',
    },
  },
  around: {
    'answer-summons': {
      what: 'Svar på om du kommer',
      silence: 'Da vet ingen om utvalget blir vedtaksført, og ingen vara blir kalt inn.',
      go: 'Svar',
    },
    'send-summons': {
      what: 'Send innkallingen til dem som skal møte',
      silence: 'Da får ingen innkallingen på e-post, og ingen kan melde forfall.',
      go: 'Se og send',
    },
    'sign-minutes': {
      what: 'Signer protokollen',
      silence: 'Da blir protokollen ikke godkjent.',
      go: 'Les og signer',
    },
    'sign-again': {
      what: 'Signer protokollen på nytt. Den er endret etter at du signerte',
      silence: 'Da blir protokollen ikke godkjent.',
      go: 'Se endringen og signer',
    },
    'comment-minutes': {
      what: 'Les utkastet til protokoll',
      silence: 'Da godkjennes den uten dine innspill.',
      go: 'Les',
    },
    'answer-case': {
      what: 'Svar på en innmeldt sak',
      silence: 'Da vet ikke den som meldte saken, om den kommer opp.',
      go: 'Svar',
    },
    'answer-question': {
      what: 'Svar på spørsmål om saken du meldte',
      silence: 'Da blir saken liggende.',
      go: 'Svar',
    },
    'mail-failed': {
      what: 'E-post som ikke kom fram',
      silence: 'Da har ikke mottakerne fått den.',
      go: 'Se',
    },
    evaluate: {
      what: 'Hvordan har møtet vært?',
      silence: 'Da teller ikke din stemme i oversikten.',
      go: 'Svar',
    },
  },
  others: 'Du venter på andre',
  othersNone: 'Ingen andre har frist de neste 30 dagene.',
  next: 'Neste møter',
  nextNone: 'Ingen møter er planlagt.',
  done: 'Gjort denne uken',
  doneNone: 'Ingenting ennå.',
  aside: 'Hører til',
  empty: {
    title: 'Ingenting venter på deg',
    body: 'Her kommer det du skal avgjøre, svare på, melde fra om og lese, med frist og hva som skjer hvis du lar det ligge. Det kommer når en innkalling publiseres, når et vedtak gir deg en oppgave, eller når en frist nærmer seg.',
    meetings: 'Se møtene',
    followUp: 'Se oppfølgingen',
  },
};
