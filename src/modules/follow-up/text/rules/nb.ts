import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay } from '../../../../kernel/written-day.ts';
import type { ObligationRefusal } from '../../rules/obligation-state-on-a-day.ts';
import type { Silence, Todo, TodoGroup } from '../../rules/what-waits-for-me.ts';
import type { ObligationState, Standing } from '../../vocabulary.ts';

const day = (date: string) => writtenDay(date, 'nb');
const states: Record<ObligationState, string> = {
  open: 'åpen',
  done: 'utført',
  superseded: 'erstattet',
};

export const standings: Record<Standing, string> = {
  open: 'Åpen',
  'due-soon': 'Frist snart',
  missed: 'Forfalt',
  explained: 'Forfalt, forklart',
  done: 'Utført',
  superseded: 'Erstattet',
};

export const refusals: Sentences<ObligationRefusal> = {
  'obligation-cannot-go-there': ({ from, to }) =>
    `En oppgave som er ${states[from]}, kan ikke bli ${states[to]}.`,
  'done-in-the-future': ({ doneOn }) =>
    `${day(doneOn)} har ikke vært ennå. Velg en dag til og med i dag.`,
  'cannot-replace-itself': () => 'En oppgave kan ikke erstatte seg selv.',
  'explanation-is-empty': () => 'Skriv hvorfor fristen ikke ble holdt.',
  'nothing-to-explain': ({ due }) =>
    due === null
      ? 'Oppgaven har ingen frist, så det er ingenting å forklare.'
      : `Fristen ${day(due)} er ikke brutt, så det er ingenting å forklare.`,
};

export const groups: Record<TodoGroup, string> = {
  decide: 'Avgjør',
  answer: 'Svar',
  report: 'Meld fra',
  read: 'Les',
};

export const todos: Sentences<Todo> = {
  'send-notice': () => 'Send innkallingen',
  'mend-notice': ({ subject }) =>
    subject.kind === 'meeting' && subject.count > 1
      ? `Rett ${subject.count} feil i innkallingen`
      : 'Rett en feil i innkallingen',
  'record-decisions': ({ subject }) =>
    subject.kind === 'meeting' && subject.count > 1
      ? `Før vedtak i ${subject.count} saker`
      : 'Før vedtak i en sak',
  'explain-missed': ({ subject }) =>
    subject.kind === 'obligation' ? `Forklar hvorfor ikke: ${subject.what}` : 'Forklar',
  'report-on-duty': ({ subject }) =>
    subject.kind === 'obligation' ? `Meld fra om: ${subject.what}` : 'Meld fra',
  'read-papers': () => 'Les sakspapirene',
  'accept-import': ({ subject }) =>
    subject.kind === 'import' ? `Kontroller ${subject.fileName}` : 'Kontroller dokumentet',
};

/** What follows the words “if you do nothing”, as a sentence of its own. */
export const silences: Record<Silence, string> = {
  'nobody-is-called': 'Ingen blir innkalt.',
  'notice-cannot-go-out': 'Innkallingen kan ikke sendes.',
  'decisions-stay-unrecorded': 'Vedtakene blir ikke kjent og ikke fulgt opp.',
  'next-paper-is-held-back': 'Neste innkalling kan ikke sendes.',
  'becomes-missed': 'Oppgaven forfaller, og må forklares.',
  'meeting-is-unprepared': 'Møtet går uten at du er forberedt.',
  'document-stays-outside': 'Dokumentet blir ikke med i sakene.',
};
