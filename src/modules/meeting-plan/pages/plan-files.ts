import { formatDate, formatTime, weekdayName } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { planIcs } from '../mail/plan-ics.ts';
import { planText } from '../text/index.ts';
import { newInPlan } from '../what-is-new-in-a-plan.ts';
import type { PlanView } from './plan-view.ts';
import { conflictSentence, whySentences } from './plan-words.ts';

const fileName = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

/** The plan as a calendar, as it stands now. */
export async function planAsIcs(view: PlanView, visit: Visit): Promise<Answer> {
  const { ics } = planText[visit.language];
  const { meetings } = await newInPlan(visit.db, view.plan);
  const entries = meetings.map((meeting) => ({
    meeting,
    title: ics.planned(meeting.name),
    withdrawn: false,
  }));
  return {
    kind: 'file',
    bytes: planIcs(entries, visit.now),
    mediaType: 'text/calendar; charset=utf-8',
    fileName: `${fileName(view.plan.name)}.ics`,
  };
}

/** One field of CSV; what a spreadsheet would take for a formula gets an apostrophe before it. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[";\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The plan as CSV, the way Norwegian spreadsheets open it: semicolons, and a mark of UTF-8 first. */
export async function planAsCsv(view: PlanView, visit: Visit): Promise<Answer> {
  const { language } = visit;
  const { columns: t, orders } = planText[language];
  const { meetings } = await newInPlan(visit.db, view.plan);
  const head = [t.date, t.weekday, t.body, orders.start, orders.end, t.place, t.why, t.against];
  const lines = meetings.map((one) => {
    const row = view.rows.find(({ meeting }) => meeting.id === one.id);
    const why = whySentences(row?.meeting.explanation ?? null, language);
    const against = (row?.conflicts ?? []).map((conflict) =>
      conflictSentence(conflict, view.nameOf, language),
    );
    return [
      formatDate(one.date),
      weekdayName(one.date, language),
      one.name,
      formatTime(one.start),
      formatTime(one.end),
      one.place,
      [why.first, ...why.rest].join(' '),
      against.join(' '),
    ];
  });
  return {
    kind: 'file',
    bytes: `\uFEFF${[head, ...lines].map((line) => `${line.map(field).join(';')}\r\n`).join('')}`,
    mediaType: 'text/csv; charset=utf-8',
    fileName: `${fileName(view.plan.name)}.csv`,
  };
}
