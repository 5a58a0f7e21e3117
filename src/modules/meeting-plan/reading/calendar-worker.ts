import { answerTasks } from '../../../platform/worker/answer-tasks.ts';
import type { CalendarTask } from './calendar-thread.ts';
import { readCalendar } from './read-calendar.ts';

answerTasks(({ text, year }: CalendarTask) => readCalendar(text, year));
