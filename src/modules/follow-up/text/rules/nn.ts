import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay } from '../../../../kernel/written-day.ts';
import type { ObligationRefusal } from '../../rules/obligation-state-on-a-day.ts';
import type { Silence, Todo, TodoGroup } from '../../rules/what-waits-for-me.ts';
import type { ObligationState, Standing } from '../../vocabulary.ts';

const day = (date: string) => writtenDay(date, 'nn');
const states: Record<ObligationState, string> = {
  open: 'open',
  done: 'utført',
  superseded: 'erstatta',
};

export const standings: Record<Standing, string> = {
  open: 'Open',
  'due-soon': 'Frist snart',
  missed: 'Forfallen',
  explained: 'Forfallen, forklart',
  done: 'Utført',
  superseded: 'Erstatta',
};

export const refusals: Sentences<ObligationRefusal> = {
  'obligation-cannot-go-there': ({ from, to }) =>
    `Ei oppgåve som er ${states[from]}, kan ikkje bli ${states[to]}.`,
  'done-in-the-future': ({ doneOn }) =>
    `${day(doneOn)} har ikkje vore enno. Vel ein dag til og med i dag.`,
  'cannot-replace-itself': () => 'Ei oppgåve kan ikkje erstatte seg sjølv.',
  'explanation-is-empty': () => 'Skriv kvifor fristen ikkje vart halden.',
  'nothing-to-explain': ({ due }) =>
    due === null
      ? 'Oppgåva har ingen frist, så det er ingenting å forklare.'
      : `Fristen ${day(due)} er ikkje broten, så det er ingenting å forklare.`,
};

export const groups: Record<TodoGroup, string> = {
  decide: 'Avgjer',
  answer: 'Svar',
  report: 'Meld frå',
  read: 'Les',
};

export const todos: Sentences<Todo> = {
  'send-notice': () => 'Send innkallinga',
  'mend-notice': ({ subject }) =>
    subject.kind === 'meeting' && subject.count > 1
      ? `Rett ${subject.count} feil i innkallinga`
      : 'Rett ein feil i innkallinga',
  'record-decisions': ({ subject }) =>
    subject.kind === 'meeting' && subject.count > 1
      ? `Før vedtak i ${subject.count} saker`
      : 'Før vedtak i ei sak',
  'explain-missed': ({ subject }) =>
    subject.kind === 'obligation' ? `Forklar kvifor ikkje: ${subject.what}` : 'Forklar',
  'report-on-duty': ({ subject }) =>
    subject.kind === 'obligation' ? `Meld frå om: ${subject.what}` : 'Meld frå',
  'read-papers': () => 'Les sakspapira',
  'accept-import': ({ subject }) =>
    subject.kind === 'import' ? `Kontroller ${subject.fileName}` : 'Kontroller dokumentet',
};

/** What follows the words “if you do nothing”, as a sentence of its own. */
export const silences: Record<Silence, string> = {
  'nobody-is-called': 'Ingen blir kalla inn.',
  'notice-cannot-go-out': 'Innkallinga kan ikkje sendast.',
  'decisions-stay-unrecorded': 'Vedtaka blir ikkje kjende og ikkje følgde opp.',
  'next-paper-is-held-back': 'Neste innkalling kan ikkje sendast.',
  'becomes-missed': 'Oppgåva forfell, og må forklarast.',
  'meeting-is-unprepared': 'Møtet går utan at du er førebudd.',
  'document-stays-outside': 'Dokumentet kjem ikkje med i sakene.',
};
