import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay } from '../../../../kernel/written-day.ts';
import type { OutcomeKind } from '../../../consensus/vocabulary.ts';
import type { Field } from '../../rules/a-matter-says-what-is-asked.ts';
import type { Ending } from '../../vocabulary.ts';
import type { SaidHere } from './index.ts';

const day = (date: string) => writtenDay(date, 'nn');
const many = (count: number) => count.toLocaleString('nn-NO');

const fields: Record<Field, string> = {
  title: 'Overskrifta',
  question: 'Spørsmålet',
  background: 'Bakgrunnen',
  option: 'Eitt av alternativa',
  waitsFor: 'Kven som ventar',
  proposal: 'Framlegget',
  change: 'Det som er endra',
  answer: 'Svaret',
  reason: 'Grunngivinga',
  handOver: 'Overleveringa',
};
const kinds: Record<OutcomeKind, string> = {
  consensus: 'konsensus',
  'adopted-by-vote': 'vedteke ved avstemming',
  'rejected-by-vote': 'forkasta ved avstemming',
  'no-consensus': 'ikkje konsensus',
  'no-quorum': 'ikkje mange nok svar',
  'open-questions': 'nokon må vite meir',
};
const endings: Record<Ending['how'], string> = {
  expert: 'svarte på',
  outcome: 'avgjorde',
  chair: 'avgjorde',
  withdrawn: 'trekte',
};

const sentences: Sentences<SaidHere> = {
  'too-long': ({ field, most, length }) =>
    `${fields[field]} er på ${many(length)} teikn. Det er plass til ${many(most)}.`,
  'title-is-missing': () => 'Skriv ei overskrift.',
  'question-is-missing': () => 'Skriv kva du spør om.',
  'too-many-options': ({ most, count }) =>
    `${many(count)} alternativ er for mange. Det er plass til ${most}.`,
  'affects-nothing': () =>
    'Sei kva spørsmålet gjeld: minst eitt fagområde, eit tenesteområde, ei side eller ei verksemd. Elles veit ingen kven som kan avgjere det.',
  'cost-is-no-amount': () => 'Skriv kostnaden i heile kroner.',
  'no-such-day': ({ typed }) => `«${typed}» er ingen dag. Skriv til dømes 2026-03-12.`,
  'needed-by-has-passed': ({ day: needed }) =>
    `${day(needed)} er passert. Vel ein dag frå og med i dag.`,
  'no-structure': () =>
    'Ingen avgjerdsstruktur er vedteken enno, så ingen veit kven som kan avgjere dette.',
  'no-body-covers': () =>
    'Mandatet til ingen dekkjer alt dette. Vel sjølv kven som skal få spørsmålet.',
  'body-not-in-structure': () =>
    'Gruppa er ikkje med i avgjerdsstrukturen som gjeld i dag. Vel ei som er det.',
  'not-an-expert-of-the-body': () => 'Den du valde, er ikkje fagekspert i denne gruppa.',
  'email-is-unreadable': ({ typed }) => `«${typed}» er inga e-postadresse.`,
  'already-ended': ({ ending }) =>
    `${ending.byName} ${endings[ending.how]} saka ${day(ending.on)}${ending.decisionNumber ? `, vedtak ${ending.decisionNumber}` : ''}. Det du gjorde, er ikkje lagra.`,
  'changed-meanwhile': ({ by }) =>
    `${by || 'Ein annan'} endra saka medan du såg på henne. Sjå kva som er nytt, og prøv igjen.`,
  'being-asked': () =>
    'Medlemmene svarar på spørsmålet slik det står. Det kan endrast når runden er avslutta.',
  'matter-has-ended': () => 'Saka er avslutta.',
  'no-rules-adopted': () =>
    'Ingen reglar er vedtekne i denne gruppa, så ingen kan seie kva som er konsensus. Vedta eit regelsett først, eller løft saka.',
  'nobody-to-ask': () => 'Ingen plassar i gruppa er fylte i dag, så det er ingen å spørje.',
  'proposal-is-missing': () => 'Skriv teksten dei skal svare på.',
  'proposal-is-unchanged': () =>
    'Teksten er den same som dei har svart på. Endre han, eller skriv kva som er nytt.',
  'nobody-objects-yet': ({ closesOn }) =>
    `Ingen har hatt innvendingar mot teksten som er ute. Vent til ${day(closesOn)}.`,
  'already-agreed': () => 'Gruppa er samd. Før svaret som avgjort.',
  'rounds-used-up': ({ most, next }) =>
    next === 'chair-decides'
      ? `Reglane gir ${most} rundar, og dei er brukte. No avgjer leiaren.`
      : `Reglane gir ${most} rundar, og dei er brukte. Løft saka.`,
  'deadline-has-passed': ({ day: last }) =>
    `${day(last)} er passert. Vel ein dag frå og med i dag.`,
  'notice-is-short': ({ needed, earliest }) =>
    `Den som teier, samtykkjer etter reglane her. Då må alle ha ${needed} arbeidsdagar, tidlegast til ${day(earliest)}.`,
  'round-is-still-open': ({ closesOn, missing }) =>
    `${missing.length} har ikkje svart enno. Runden kan avsluttast når alle har svart, eller etter ${day(closesOn)}.`,
  'already-closed': ({ by, on, kind }) =>
    `${by} avslutta runden, med ${day(on)} som siste dag. ${kind ? `Det vart ${kinds[kind]}.` : 'Ein ny tekst er lagd fram.'}`,
  'round-is-closed': ({ by, closedOn }) =>
    `Runden er avslutta av ${by}, med ${day(closedOn)} som siste dag. Svaret ditt er ikkje teke med.`,
  'last-day-has-passed': ({ closesOn }) =>
    `Siste dag for å svare var ${day(closesOn)}. Svaret ditt er ikkje teke med.`,
  'seat-has-ended': ({ endedOn }) =>
    `Plassen din i gruppa gjaldt til ${day(endedOn)}. Difor kan du ikkje svare lenger.`,
  'seat-has-another-holder': ({ holder }) =>
    holder
      ? `${holder} har plassen no. Difor kan du ikkje svare for han.`
      : 'Plassen er ledig no. Difor kan du ikkje svare for han.',
  'seat-does-not-count': () => 'Plassen din tel ikkje når gruppa svarar.',
  'member-has-answered': () =>
    'Dei du kan svare for, har svart sjølve. Ein vara tel aldri ved sida av medlemmen.',
  'no-seat-to-stand-in-for': () => 'Det er ingen plass du kan svare for i dag.',
  'no-seat-in-body': () => 'Du har ingen plass i denne gruppa og kan ikkje svare for nokon.',
  'stance-not-offered': () => 'Vel eitt av svara som reglane har.',
  'reason-is-missing': () => 'Skriv kvifor. Då kan framlegget gjerast betre.',
  'reason-kind-is-missing': () => 'Vel kva grunngivinga byggjer på.',
  'link-is-unknown': () => 'Lenkja er ukjend. Bruk den siste e-posten du fekk, eller logg inn.',
  'link-is-for-another': ({ name, visitor }) =>
    `Lenkja er til ${name}, og du er logga inn som ${visitor}. Logg ut for å svare med henne.`,
  'round-is-open': () => 'Gruppa blir spurd no. Avslutt runden først.',
  'nobody-was-asked': () => 'Gruppa er ikkje spurd om dette enno.',
  'outcome-does-not-allow': ({ kind }) =>
    `Runden gav ${kinds[kind]}. Det er ikkje nok til å avgjere saka.`,
  'only-the-expert': () => 'Berre fageksperten kan svare utan å spørje gruppa.',
  'only-at-level-one': ({ level }) =>
    `Her, på nivå ${level}, avgjer gruppa. Fageksperten svarar åleine berre på nivå 1.`,
  'group-was-asked': () => 'Gruppa er spurd. Då er det gruppa som avgjer.',
  'only-the-chair': () => 'Reglane seier at leiaren avgjer no, og ingen andre.',
  'answer-is-missing': () => 'Skriv svaret.',
  'answer-reason-is-missing': () => 'Skriv kvifor.',
  'review-has-passed': ({ day: review }) =>
    `${day(review)} er passert. Vel ein dag frå og med i dag.`,
  'difference-needs-reason': () => 'Skriv kvifor det skal gjerast ulikt.',
  'hand-over-is-missing': () => 'Skriv kva dei som får saka, må vite.',
  'within-mandate': () => 'Saka er innanfor mandatet her, så ho kan avgjerast her.',
  'nobody-disagrees': () => 'Ingen runde her har enda utan semje.',
  'time-is-not-out': ({ dueOn }) =>
    dueOn ? `Tida er ikkje ute før ${day(dueOn)}.` : 'Det er ingen frist her.',
  'top-of-ladder': () =>
    'Det er ingen over som kan avgjere dette. Saka må endrast, avgjerast her eller trekkjast.',
  'nowhere-to-return': () => 'Saka er ikkje løfta hit frå nokon.',
  'lifted-too-often': ({ times }) =>
    `Saka er løfta ${times} gonger same veg. No må ho avgjerast her eller trekkjast.`,
  'returned-too-often': ({ times }) =>
    `Saka er send tilbake ${times} gonger same veg. No må ho avgjerast her.`,
  'only-asker-or-leader': () =>
    'Berre den som spurde, eller den som leier saka, kan trekkje henne.',
};

export const nn = { sentences, liftInstead: 'Løft saka.' };
