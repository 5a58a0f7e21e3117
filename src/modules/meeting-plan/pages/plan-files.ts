import { capitalised } from '../../../kernel/sentences.ts';
import { formatDate, formatMoment, formatTime, weekdayName } from '../../../ui/format.ts';
import { yearPlanPdf } from '../../documents/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readBody } from '../../organisations/index.ts';
import { planIcs } from '../mail/plan-ics.ts';
import { type PlanText, planText } from '../text/index.ts';
import type { PlanChange } from '../vocabulary.ts';
import { newInPlan } from '../what-is-new-in-a-plan.ts';
import type { PlanView } from './plan-view.ts';
import { conflictSentence, isMild, whySentences } from './plan-words.ts';

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

/** The plan for the wall and the meeting folder, with what its members have not been told yet. */
export async function planAsPdf(view: PlanView, visit: Visit): Promise<Answer> {
  const { language } = visit;
  const t = planText[language];
  const [{ meetings, changes, versions }, body] = await Promise.all([
    newInPlan(visit.db, view.plan),
    readBody(visit.db, view.plan.body_id),
  ]);
  const [last] = versions;
  const news = new Map((last ? changes : []).map((change) => [change.id, change]));
  const lines = meetings.map((one) => {
    const change = news.get(one.id);
    const against = (view.rows.find(({ meeting }) => meeting.id === one.id)?.conflicts ?? [])
      .filter((conflict) => !isMild(conflict))
      .map((conflict) => conflictSentence(conflict, view.nameOf, language));
    return { ...one, note: [...(change ? [changeWords(change, t)] : []), ...against].join(' ') };
  });
  return {
    kind: 'file',
    bytes: await yearPlanPdf({
      language,
      title: view.plan.name,
      owner: body?.name ?? '',
      year: view.plan.year,
      asOf: visit.today,
      edition: last
        ? t.printed.told(last.number, formatMoment(last.publishedAt, language))
        : t.printed.untold,
      draft: !last,
      lede: news.size > 0 ? t.printed.news(news.size) : '',
      noteTitle: lines.some(({ note }) => note !== '') ? t.printed.note : '',
      meetings: lines,
    }),
    mediaType: 'application/pdf',
    fileName: `${fileName(view.plan.name)}.pdf`,
    inline: true,
  };
}

/** What is new about a meeting that stands in the plan, as a sentence. */
function changeWords({ kind, before, after }: PlanChange, t: PlanText): string {
  const word = t.publish.kind[kind];
  const days =
    before && after && before.date !== after.date
      ? ` ${t.publish.from(formatDate(before.date), formatDate(after.date))}`
      : '';
  return `${capitalised(word)}${days}.`;
}
