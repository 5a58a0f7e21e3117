import type {
  AgendaItem,
  CaseLink,
  CasePaper,
  ImportedAttendance,
  ImportedDecision,
  ImportWarning,
  MeetingFacts,
  Proposal,
  QuotedDecision,
} from '../../vocabulary.ts';
import { minutesBetween } from './clock-times.ts';
import { datesIn, isoDate, wrongWeekday } from './dates.ts';
import type { Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import type { OwnCases } from './own-cases.ts';

/** Slots that do not chain, minutes that are not the slot's, a sum that is not the meeting's. */
export function warningsOfAgenda(
  agenda: readonly AgendaItem[],
  meeting: MeetingFacts,
): ImportWarning[] {
  const found: ImportWarning[] = [];
  const timed = agenda.filter((item) => item.start !== null);
  for (const [at, item] of timed.entries()) {
    const { evidence } = item.title;
    if (item.start === null || item.end === null) continue;
    const slot = minutesBetween(item.start, item.end);
    if (item.minutes !== null && item.minutes !== slot) {
      found.push({ code: 'minutes_not_slot', printed: item.minutes, slot, evidence });
    }
    const next = timed[at + 1];
    if (next?.start != null && next.start !== item.end) {
      found.push({
        code: 'slots_do_not_chain',
        end: item.end,
        nextStart: next.start,
        evidence: next.title.evidence,
      });
    }
  }
  const { start, end } = meeting;
  const counted = agenda.filter((item) => item.minutes !== null);
  if (start !== null && end !== null && counted.length >= 3 && counted.length * 2 > agenda.length) {
    const sum = counted.reduce((total, item) => total + (item.minutes ?? 0), 0);
    const length = minutesBetween(start.value, end.value);
    if (sum !== length)
      found.push({ code: 'sum_not_meeting_length', sum, length, evidence: start.evidence });
  }
  return found;
}

/** Numbers of the list that repeat, run backwards or leave a gap. */
export function warningsOfNumbers(agenda: readonly AgendaItem[], own: OwnCases): ImportWarning[] {
  const found: ImportWarning[] = [];
  const seen = new Set<string>();
  const last = new Map<string, { seq: number; printed: string }>();
  for (const item of agenda) {
    if (item.number === null) continue;
    const { value, evidence } = item.number;
    if (seen.has(value.key)) {
      found.push({ code: 'number_duplicate', number: value.printed, evidence });
      continue;
    }
    seen.add(value.key);
    const series = value.series ?? '';
    const before = last.get(series);
    if (before !== undefined && value.seq < before.seq) {
      found.push({ code: 'number_order', number: value.printed, after: before.printed, evidence });
    } else if (before !== undefined && value.seq > before.seq + 1) {
      found.push({ code: 'number_gap', after: before.printed, before: value.printed, evidence });
    }
    last.set(series, { seq: value.seq, printed: value.printed });
  }
  if (agenda.length > 0) {
    for (const { value, evidence } of own.cases) {
      if (!seen.has(value.key))
        found.push({ code: 'case_not_on_agenda', case: value.printed, evidence });
    }
  }
  return found;
}

/**
 * Dates of citations that cannot be right: another year than the case's, or after the meeting.
 * Number and year win over a date; the date with the case's year is proposed (F-075).
 */
export function warningsOfCitations(
  frame: Frame,
  links: readonly CaseLink[],
  meeting: MeetingFacts,
): ImportWarning[] {
  const found: ImportWarning[] = [];
  const byCase = new Map<string, string>();
  for (const link of links) {
    const number = link.toNumbers[0];
    if (link.date === null || number?.year == null) continue;
    const [year = '', month = '', day = ''] = link.date.split('-');
    if (Number(year) !== number.year) {
      const proposed = isoDate(number.year, Number(month), Number(day)) ?? link.date;
      found.push({
        code: 'cited_year_not_case_year',
        cited: link.date,
        case: link.to,
        proposed,
        evidence: link.evidence,
      });
      continue;
    }
    const known = byCase.get(number.key);
    if (known !== undefined && known !== link.date) {
      found.push({
        code: 'cited_date_differs',
        case: link.to,
        cited: link.date,
        elsewhere: known,
        evidence: link.evidence,
      });
    }
    byCase.set(number.key, link.date);
  }
  return meeting.date === null ? found : [...found, ...afterMeeting(frame, meeting.date.value)];
}

const pastWords =
  /(?<!\p{L})(?:vedtak(?:et|ene|a)?(?: fra| frå)?|[\p{L}]+-vedtaket(?: fra| frå)?|vedtatt(?: den)?|vedteke|behandlet|behandla|protokoll (?:fra|frå)|referat (?:fra|frå)|møte avholdt)\s*(?:den\s)?$/iu;

/** A decision or minutes cited with a date behind the meeting that cites it. */
function afterMeeting(frame: Frame, meeting: string): ImportWarning[] {
  const found: ImportWarning[] = [];
  for (const [at, line] of frame.lines.entries()) {
    for (const date of datesIn(line.text)) {
      if (date.iso === null || date.iso <= meeting) continue;
      if (!pastWords.test(line.text.slice(Math.max(0, date.start - 40), date.start))) continue;
      const earlier = isoDate(Number(meeting.slice(0, 4)), date.month, date.day);
      const proposed = earlier !== null && earlier <= meeting ? earlier : null;
      found.push({
        code: 'cited_after_meeting',
        cited: date.iso,
        meeting,
        proposed,
        evidence: evidenceOf(frame.lines, at),
      });
    }
  }
  return found;
}

const required = ['proposed_decision', 'background', 'assessment'] as const;

/** Papers without heading, without headings they need, or with another title than the list. */
export function warningsOfPapers(
  papers: readonly CasePaper[],
  agenda: readonly AgendaItem[],
): ImportWarning[] {
  const found: ImportWarning[] = [];
  for (const paper of papers) {
    const { evidence, printed } = paper;
    if (paper.foundBy !== 'heading') {
      found.push({ code: 'paper_without_heading', case: printed, evidence });
    }
    if (printed === null) continue;
    const codes = new Set<string>(paper.sections.map((section) => section.code));
    const missing: string[] = required.filter((code) => !codes.has(code));
    if (paper.owners.length === 0) missing.push('owner');
    if (missing.length > 0)
      found.push({ code: 'paper_missing_headings', case: printed, missing, evidence });
    const item = agenda.find((one) => one.number?.value.key === paper.caseKey);
    const listed = item?.title.value ?? '';
    if (paper.title !== null && listed !== '' && plainTitle(listed) !== plainTitle(paper.title)) {
      found.push({
        code: 'agenda_title_differs',
        case: printed,
        agenda: listed,
        paper: paper.title,
        evidence,
      });
    }
  }
  return found;
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What the text as a whole shows: two spellings of the list, wrong weekdays. */
export function warningsOfText(frame: Frame, meeting: MeetingFacts): ImportWarning[] {
  const found: ImportWarning[] = [];
  const lines = frame.lines;
  const saks = lines.findIndex((line) => /(?<!\p{L})sakslist[ea]/iu.test(line.text));
  const sak = lines.findIndex((line) => /(?<!\p{L})saklist[ea]/iu.test(line.text));
  if (saks >= 0 && sak >= 0)
    found.push({ code: 'both_list_spellings', evidence: evidenceOf(lines, Math.max(saks, sak)) });
  for (const [at, line] of lines.entries()) {
    if (!/dag/iu.test(line.text)) continue;
    for (const date of datesIn(line.text)) {
      const wrong = wrongWeekday(line.text, date);
      if (wrong === null || date.iso === null) continue;
      found.push({
        code: 'weekday_wrong',
        date: date.iso,
        ...wrong,
        evidence: evidenceOf(lines, at),
      });
    }
  }
  if (meeting.date === null) found.push({ code: 'missing_date', evidence: null });
  else if (meeting.dateInferred) {
    found.push({
      code: 'date_inferred',
      date: meeting.date.value,
      evidence: meeting.date.evidence,
    });
  }
  return found;
}

export function warningsOfProposals(
  proposals: readonly Proposal[],
  quoted: readonly QuotedDecision[],
): ImportWarning[] {
  const empty: ImportWarning[] = proposals
    .filter((proposal) => proposal.placeholder)
    .map((proposal) => ({
      code: 'placeholder',
      case: proposal.printed,
      evidence: proposal.evidence,
    }));
  const floated: ImportWarning[] = quoted
    .filter((quote) => quote.floated)
    .map((quote) => ({
      code: 'floated_quotation',
      case: quote.from ?? '',
      evidence: quote.evidence,
    }));
  return [...empty, ...floated];
}

/** Votes must not exceed those present; deputies are easily lost among the staff. */
export function warningsOfVotes(
  decisions: readonly ImportedDecision[],
  attendance: readonly ImportedAttendance[],
): ImportWarning[] {
  const present = attendance.filter(
    (person) =>
      person.state === 'present' && (person.role === 'member' || person.role === 'deputy'),
  ).length;
  if (present === 0) return [];
  return decisions.flatMap((decision): ImportWarning[] => {
    const votes =
      (decision.votes?.for ?? 0) +
      (decision.votes?.against ?? 0) +
      (decision.votes?.abstained ?? 0);
    return votes > present
      ? [{ code: 'more_votes_than_present', votes, present, evidence: decision.evidence }]
      : [];
  });
}
