import type {
  AgendaItem,
  CasePaper,
  ImportedAttendance,
  ImportedDecision,
  ImportWarning,
  MeetingFacts,
  Proposal,
  QuotedDecision,
} from '../../vocabulary.ts';
import { datesIn, wrongWeekday } from './dates.ts';
import type { Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';

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
