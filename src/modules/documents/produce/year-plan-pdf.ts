import {
  type ClockTime,
  type IsoDate,
  isoWeek,
  partsOf,
  weekday,
} from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { compilePdf } from '../../../platform/pdf/compile-pdf.ts';
import { missingSign } from '../../../platform/pdf/printable-text.ts';
import type { PdfFile, PdfStandard } from '../../../platform/pdf/typst-engine.ts';
import { yearPlanTemplate } from './templates/year-plan.ts';
import { yearPlanTexts } from './text/year-plan-texts.ts';

/** A plan of the meetings of a year, as its reader is to see it. */
export type YearPlanDocument = {
  language: Language;
  title: string;
  /** Who keeps the plan, over the title; empty where it is nobody's in particular. */
  owner: string;
  year: number;
  /** The day it is printed: the plan may change the day after. */
  asOf: IsoDate;
  /** How far it is told, in the foot of every page. */
  edition: string;
  /** Nobody has been told of it yet; every page says so. */
  draft: boolean;
  lede: string;
  /** What the last column says; empty where no meeting has a note. */
  noteTitle: string;
  meetings: readonly PlanLine[];
};

export type PlanLine = {
  date: IsoDate;
  start: ClockTime;
  end: ClockTime | null;
  name: string;
  place: string;
  note: string;
};

/**
 * The plan of a year as a tagged PDF/A-2a, a half-year to a page where it has room. The same plan
 * on the same day gives the same bytes.
 * @source F-084
 */
export async function yearPlanPdf(plan: YearPlanDocument): Promise<Uint8Array> {
  return (await yearPlanPdfFile(plan)).bytes;
}

/** As `yearPlanPdf`, with what the file claims to be, and a choice of standard. */
export function yearPlanPdfFile(
  plan: YearPlanDocument,
  options: { standard?: PdfStandard } = {},
): Promise<PdfFile> {
  return compilePdf({ template: yearPlanTemplate, data: printed(plan), ...options });
}

function printed(plan: YearPlanDocument) {
  const texts = yearPlanTexts(plan.language);
  const { columns } = texts;
  const asOf = written(plan.asOf);
  return {
    title: plan.title,
    heading: plan.title,
    partnership: plan.owner,
    kicker: [plan.owner, plan.title].filter(Boolean).join(' – '),
    language: plan.language,
    runningHead: plan.title,
    edition: [plan.edition, texts.asOf(asOf)].filter(Boolean).join(', '),
    draftMark: plan.draft ? texts.draft : '',
    date: { ...partsOf(plan.asOf), hour: 0, minute: 0, second: 0 },
    page: { label: texts.page, of: texts.pageOf },
    lede: plan.lede,
    none: texts.none,
    missingSigns: texts.missingSigns(missingSign),
    columns: [
      columns.week,
      columns.day,
      columns.body,
      columns.time,
      columns.place,
      ...(plan.noteTitle ? [plan.noteTitle] : []),
    ],
    widths: [
      widthOf(plan, ({ name }) => name),
      widthOf(plan, ({ place }) => place),
      ...(plan.noteTitle ? [widthOf(plan, ({ note }) => note)] : []),
    ],
    halves: [1, 2].map((no) => ({
      heading: texts.half(no, plan.year),
      months: monthsOf(plan, no),
    })),
  };
}

/**
 * A column's share of the page, by the longest text in it, so that few lines have to break; 0 where
 * all are short enough to stand as they are.
 */
function widthOf({ meetings }: YearPlanDocument, text: (line: PlanLine) => string): number {
  const longest = Math.max(0, ...meetings.map((line) => text(line).length));
  return longest <= shortText ? 0 : Math.min(3, longest / 12);
}

const shortText = 18;

/** The months of a half-year in which there are meetings, each with its meetings by date. */
function monthsOf(plan: YearPlanDocument, half: number) {
  const texts = yearPlanTexts(plan.language);
  const inOrder = plan.meetings.toSorted((a, b) =>
    `${a.date} ${a.start} ${a.name}` < `${b.date} ${b.start} ${b.name}` ? -1 : 1,
  );
  return texts.months.slice((half - 1) * 6, half * 6).flatMap((name, at) => {
    const month = (half - 1) * 6 + at + 1;
    const rows = inOrder.filter(({ date }) => partsOf(date).month === month);
    return rows.length === 0
      ? []
      : [{ name, rows: rows.map((row) => lineOf(row, texts.weekdays)) }];
  });
}

function lineOf(line: PlanLine, weekdays: readonly string[]) {
  const { month, day } = partsOf(line.date);
  const two = (part: number) => String(part).padStart(2, '0');
  const clock = (time: ClockTime) => time.replace(':', '.');
  return {
    week: String(isoWeek(line.date).week),
    weekday: weekdays[weekday(line.date) - 1] ?? '',
    day: `${two(day)}.${two(month)}.`,
    name: line.name,
    time: clock(line.start) + (line.end ? `–${clock(line.end)}` : ''),
    place: line.place,
    note: line.note,
  };
}

const written = (date: IsoDate) => date.split('-').toReversed().join('.');
