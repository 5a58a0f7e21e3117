import type { CaseLink, ImportWarning, MeetingFacts } from '../../vocabulary.ts';
import { datesIn, isoDate } from './dates.ts';
import type { Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';

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
