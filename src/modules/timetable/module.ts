import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { timetableSubject } from './commands/keep-sessions.ts';
import { calendarFile } from './pages/calendar-file.ts';
import { newTimetablePage, takeNewTimetable } from './pages/new-timetable-page.tsx';
import { seenTimetable } from './pages/seen-by.ts';
import { takeTimetableForm } from './pages/take-timetable-forms.ts';
import { timetablePage } from './pages/timetable-page.tsx';
import { timetablesPage } from './pages/timetables-page.tsx';

/** A timetable that the visitor does not see is answered as one that is not there. */
const seen = async (visit: Visit) => {
  const found = await seenTimetable(visit);
  return found ? { bodyId: found.bodyId } : null;
};
const subject = (visit: Visit) => timetableSubject(visit.db, { id: visit.params.id ?? '' });
const reads = { action: 'timetable.read' } as const;
const edits = { action: 'timetable.edit' } as const;

export const routes: readonly Route[] = [
  get({ path: patterns.timetables, ...reads, answer: timetablesPage }),
  get({ path: patterns.newTimetable, ...edits, answer: (visit) => newTimetablePage(visit) }),
  post({ path: patterns.newTimetable, ...edits, answer: takeNewTimetable }),
  get({
    path: patterns.timetable,
    ...reads,
    subject: seen,
    answer: (visit) => timetablePage(visit),
  }),
  post({ path: patterns.timetable, ...edits, subject, answer: takeTimetableForm }),
  get({ path: patterns.timetableCalendar, ...reads, answer: calendarFile }),
];
