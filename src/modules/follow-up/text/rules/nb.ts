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

export const silences: Record<Silence, string> = {
  'nobody-is-called': 'Ellers blir ingen innkalt.',
  'notice-cannot-go-out': 'Ellers kan innkallingen ikke sendes.',
  'decisions-stay-unrecorded': 'Ellers blir vedtakene ikke kjent og ikke fulgt opp.',
  'next-paper-is-held-back': 'Ellers kan neste innkalling ikke sendes.',
  'becomes-missed': 'Ellers forfaller oppgaven, og må forklares.',
  'meeting-is-unprepared': 'Ellers går møtet uten at du er forberedt.',
  'document-stays-outside': 'Ellers blir dokumentet ikke med i sakene.',
};
