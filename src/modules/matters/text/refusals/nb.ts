import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay } from '../../../../kernel/written-day.ts';
import type { OutcomeKind } from '../../../consensus/vocabulary.ts';
import type { Field } from '../../rules/a-matter-says-what-is-asked.ts';
import type { Ending } from '../../vocabulary.ts';
import type { SaidHere } from './index.ts';

const day = (date: string) => writtenDay(date, 'nb');
const many = (count: number) => count.toLocaleString('nb-NO');

const fields: Record<Field, string> = {
  title: 'Overskriften',
  question: 'Spørsmålet',
  background: 'Bakgrunnen',
  option: 'Et av alternativene',
  waitsFor: 'Hvem som venter',
  proposal: 'Forslaget',
  change: 'Det som er endret',
  answer: 'Svaret',
  reason: 'Begrunnelsen',
  handOver: 'Overleveringen',
};
const kinds: Record<OutcomeKind, string> = {
  consensus: 'konsensus',
  'adopted-by-vote': 'vedtatt ved avstemning',
  'rejected-by-vote': 'forkastet ved avstemning',
  'no-consensus': 'ikke konsensus',
  'no-quorum': 'ikke mange nok svar',
  'open-questions': 'noen må vite mer',
};
const endings: Record<Ending['how'], string> = {
  expert: 'svarte på',
  outcome: 'avgjorde',
  chair: 'avgjorde',
  withdrawn: 'trakk',
};

const sentences: Sentences<SaidHere> = {
  'too-long': ({ field, most, length }) =>
    `${fields[field]} er på ${many(length)} tegn. Det er plass til ${many(most)}.`,
  'title-is-missing': () => 'Skriv en overskrift.',
  'question-is-missing': () => 'Skriv hva du spør om.',
  'too-many-options': ({ most, count }) =>
    `${many(count)} alternativer er for mange. Det er plass til ${most}.`,
  'affects-nothing': () =>
    'Si hva spørsmålet gjelder: minst ett fagområde, et tjenesteområde, en side eller en virksomhet. Ellers vet ingen hvem som kan avgjøre det.',
  'cost-is-no-amount': () => 'Skriv kostnaden i hele kroner.',
  'no-such-day': ({ typed }) => `«${typed}» er ingen dag. Skriv for eksempel 2026-03-12.`,
  'needed-by-has-passed': ({ day: needed }) =>
    `${day(needed)} er passert. Velg en dag fra og med i dag.`,
  'no-structure': () =>
    'Ingen beslutningsstruktur er vedtatt ennå, så ingen vet hvem som kan avgjøre dette.',
  'no-body-covers': () => 'Ingens mandat dekker alt dette. Velg selv hvem som skal få spørsmålet.',
  'body-not-in-structure': () =>
    'Gruppen er ikke med i beslutningsstrukturen som gjelder i dag. Velg en som er det.',
  'not-an-expert-of-the-body': () => 'Den du valgte, er ikke fagekspert i denne gruppen.',
  'email-is-unreadable': ({ typed }) => `«${typed}» er ingen e-postadresse.`,
  'already-ended': ({ ending }) =>
    `${ending.byName} ${endings[ending.how]} saken ${day(ending.on)}${ending.decisionNumber ? `, vedtak ${ending.decisionNumber}` : ''}. Det du gjorde, er ikke lagret.`,
  'changed-meanwhile': ({ by }) =>
    `${by || 'En annen'} endret saken mens du så på den. Se hva som er nytt, og prøv igjen.`,
  'being-asked': () =>
    'Medlemmene svarer på spørsmålet slik det står. Det kan endres når runden er avsluttet.',
  'matter-has-ended': () => 'Saken er avsluttet.',
  'no-rules-adopted': () =>
    'Ingen regler er vedtatt i denne gruppen, så ingen kan si hva som er konsensus. Vedta et regelsett først, eller løft saken.',
  'nobody-to-ask': () => 'Ingen plasser i gruppen er besatt i dag, så det er ingen å spørre.',
  'proposal-is-missing': () => 'Skriv teksten de skal svare på.',
  'proposal-is-unchanged': () =>
    'Teksten er den samme som de har svart på. Endre den, eller skriv hva som er nytt.',
  'nobody-objects-yet': ({ closesOn }) =>
    `Ingen har hatt innvendinger mot teksten som er ute. Vent til ${day(closesOn)}.`,
  'already-agreed': () => 'Gruppen er enig. Før svaret som avgjort.',
  'rounds-used-up': ({ most, next }) =>
    next === 'chair-decides'
      ? `Reglene gir ${most} runder, og de er brukt. Nå avgjør lederen.`
      : `Reglene gir ${most} runder, og de er brukt. Løft saken.`,
  'deadline-has-passed': ({ day: last }) =>
    `${day(last)} er passert. Velg en dag fra og med i dag.`,
  'notice-is-short': ({ needed, earliest }) =>
    `Den som tier, samtykker etter reglene her. Da må alle ha ${needed} arbeidsdager, tidligst til ${day(earliest)}.`,
  'round-is-still-open': ({ closesOn, missing }) =>
    `${missing.length} har ikke svart ennå. Runden kan avsluttes når alle har svart, eller etter ${day(closesOn)}.`,
  'already-closed': ({ by, on, kind }) =>
    `${by} avsluttet runden, med ${day(on)} som siste dag. ${kind ? `Det ble ${kinds[kind]}.` : 'En ny tekst er lagt fram.'}`,
  'round-is-closed': ({ by, closedOn }) =>
    `Runden er avsluttet av ${by}, med ${day(closedOn)} som siste dag. Svaret ditt er ikke tatt med.`,
  'last-day-has-passed': ({ closesOn }) =>
    `Siste dag for å svare var ${day(closesOn)}. Svaret ditt er ikke tatt med.`,
  'seat-has-ended': ({ endedOn }) =>
    `Plassen din i gruppen gjaldt til ${day(endedOn)}. Derfor kan du ikke svare lenger.`,
  'seat-has-another-holder': ({ holder }) =>
    holder
      ? `${holder} har plassen nå. Derfor kan du ikke svare for den.`
      : 'Plassen er ledig nå. Derfor kan du ikke svare for den.',
  'seat-does-not-count': () => 'Plassen din teller ikke når gruppen svarer.',
  'member-has-answered': () =>
    'De du kan svare for, har svart selv. En vara teller aldri ved siden av medlemmet.',
  'no-seat-to-stand-in-for': () => 'Det er ingen plass du kan svare for i dag.',
  'no-seat-in-body': () => 'Du har ingen plass i denne gruppen og kan ikke svare for noen.',
  'stance-not-offered': () => 'Velg et av svarene som reglene har.',
  'reason-is-missing': () => 'Skriv hvorfor. Da kan forslaget gjøres bedre.',
  'reason-kind-is-missing': () => 'Velg hva begrunnelsen bygger på.',
  'link-is-unknown': () => 'Lenken er ukjent. Bruk den siste e-posten du fikk, eller logg inn.',
  'link-is-for-another': ({ name, visitor }) =>
    `Lenken er til ${name}, og du er logget inn som ${visitor}. Logg ut for å svare med den.`,
  'round-is-open': () => 'Gruppen blir spurt nå. Avslutt runden først.',
  'nobody-was-asked': () => 'Gruppen er ikke spurt om dette ennå.',
  'outcome-does-not-allow': ({ kind }) =>
    `Runden ga ${kinds[kind]}. Det er ikke nok til å avgjøre saken.`,
  'only-the-expert': () => 'Bare fageksperten kan svare uten å spørre gruppen.',
  'only-at-level-one': ({ level }) =>
    `Her, på nivå ${level}, avgjør gruppen. Fageksperten svarer alene bare på nivå 1.`,
  'group-was-asked': () => 'Gruppen er spurt. Da er det gruppen som avgjør.',
  'only-the-chair': () => 'Reglene sier at lederen avgjør nå, og ingen andre.',
  'answer-is-missing': () => 'Skriv svaret.',
  'answer-reason-is-missing': () => 'Skriv hvorfor.',
  'review-has-passed': ({ day: review }) =>
    `${day(review)} er passert. Velg en dag fra og med i dag.`,
  'difference-needs-reason': () => 'Skriv hvorfor det skal gjøres forskjellig.',
  'hand-over-is-missing': () => 'Skriv hva de som får saken, må vite.',
  'within-mandate': () => 'Saken er innenfor mandatet her, så den kan avgjøres her.',
  'nobody-disagrees': () => 'Ingen runde her har endt uten enighet.',
  'time-is-not-out': ({ dueOn }) =>
    dueOn ? `Tiden er ikke ute før ${day(dueOn)}.` : 'Det er ingen frist her.',
  'top-of-ladder': () =>
    'Det er ingen over som kan avgjøre dette. Saken må endres, avgjøres her eller trekkes.',
  'nowhere-to-return': () => 'Saken er ikke løftet hit fra noen.',
  'lifted-too-often': ({ times }) =>
    `Saken er løftet ${times} ganger samme vei. Nå må den avgjøres her eller trekkes.`,
  'returned-too-often': ({ times }) =>
    `Saken er sendt tilbake ${times} ganger samme vei. Nå må den avgjøres her.`,
  'only-asker-or-leader': () => 'Bare den som spurte, eller den som leder saken, kan trekke den.',
};

export const nb = { sentences, liftInstead: 'Løft saken.' };
