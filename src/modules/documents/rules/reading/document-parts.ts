import type {
  AgendaItem,
  DocumentKind,
  ImportedDocument,
  ImportWarning,
} from '../../vocabulary.ts';
import { actionsOf } from './actions-of.ts';
import { agendaRows } from './agenda-rows.ts';
import { allWarnings } from './all-warnings.ts';
import { attendanceOf } from './attendance-of.ts';
import { caseContents } from './case-contents.ts';
import { papersOf } from './case-papers.ts';
import { caseSegments } from './case-segments.ts';
import { inlineItems, loneTitle } from './case-title.ts';
import { conflictsOf } from './conflicts-of.ts';
import { crossedAttendance } from './crossed-attendance.ts';
import { embeddedMinutes, withoutLines } from './embedded-part.ts';
import type { Anchor, Frame } from './frame.ts';
import type { HeaderField } from './header-labels.ts';
import { evidenceOf } from './lines-of-source.ts';
import { linksOf, mentionedMeetings } from './links-of.ts';
import { listRegion } from './list-region.ts';
import { meetingDate } from './meeting-date.ts';
import { meetingFacts, noMeeting } from './meeting-facts.ts';
import { headerEnd, type Labelled, labelledIn } from './meeting-header.ts';
import { keyOf } from './number-scheme.ts';
import { ordinalItems } from './ordinal-items.ts';
import { type OwnCases, ownCases } from './own-cases.ts';

/** What is read from the text of a document, besides its kind, language and file. */
export type Parts = Omit<
  ImportedDocument,
  'kind' | 'language' | 'fileName' | 'pages' | 'flattened' | 'title'
>;

/** A memo, a plan or rules: what it cites and the meetings it mentions, and no cases. */
export function plainParts(frame: Frame, warnings: ImportWarning[]): Parts {
  const own: OwnCases = { cases: [], anchors: [], informative: [], year: null };
  return {
    meeting: noMeeting(),
    agenda: [],
    cases: [],
    papers: [],
    proposals: [],
    decisions: [],
    quotedDecisions: [],
    attendance: [],
    conflicts: [],
    actions: [],
    links: linksOf(frame, [], own, false),
    mentionedMeetings: mentionedMeetings(frame),
    warnings,
  };
}

/** Everything a meeting document says. Minutes of another meeting inside it are left out. */
export function meetingParts(
  whole: Frame,
  kind: DocumentKind,
  titleLine: number,
  early: ImportWarning[],
): Parts {
  const foreign = embeddedMinutes(whole, kind, titleLine);
  const frame = foreign === null ? whole : withoutLines(whole, foreign);
  const end = headerEnd(frame);
  const labels = labelledIn(frame, 0, Math.max(end, frame.flattened ? 60 : 0));
  const tail = labelledIn(frame, end, frame.lines.length);
  const dated = meetingDate(frame, labels.length > 0 ? labels : tail, end);
  const cited = ownCases(frame, kind, dated?.date.year ?? null);
  const own = cited.cases.length > 0 ? cited : { ...cited, anchors: ordinalItems(frame) };
  const meeting = meetingFacts(frame, kind, labels, tail, dated, own, titleLine, end);
  const { agenda, segments } = agendaAndPapers(frame, kind, own);
  const contents = caseContents(frame, kind, segments);
  const quoted = (line: number) =>
    contents.quotedDecisions.some(
      ({ evidence }) => line >= evidence.fromLine && line <= evidence.toLine,
    );
  // Pieces of one long line cannot be told apart by their place in the source.
  const papers = papersOf(
    frame,
    kind,
    segments,
    (at) => !frame.flattened && quoted(frame.lines[at]?.at ?? -1),
  );
  const links = linksOf(frame, segments, own, true);
  const attending = tail.filter((entry) => entry.from > end && isAttendance(entry.field));
  const crossed = crossedAttendance(frame);
  const attendance =
    crossed.length > 0 ? crossed : attendanceOf(frame, [...labels, ...attending].filter(firstOf));
  const found = { meeting, agenda, papers, ...contents, attendance, links };
  const members = meeting.committeeCode ?? meeting.committee?.value ?? null;
  const numbered = segments.filter((segment) => segment.number !== null);
  const embedded = foreign === null ? null : evidenceOf(whole.lines, foreign.from);
  return {
    ...found,
    cases: own.cases,
    conflicts: conflictsOf(frame, segments),
    actions: actionsOf(frame, numbered, members, quoted),
    mentionedMeetings: mentionedMeetings(frame),
    warnings: [...early, ...allWarnings(frame, own, found, embedded)],
  };
}

/**
 * The list of cases and the papers. They are read in two passes: the papers need the order of the
 * list, and the list's titles are told from names by the titles and names that the papers print.
 */
function agendaAndPapers(frame: Frame, kind: DocumentKind, own: OwnCases) {
  const list = listRegion(frame, kind, own);
  const shown = [...own.anchors, ...own.informative];
  const byLine = new Map(shown.map((anchor) => [anchor.line, anchor]));
  const blank = { names: [], paperTitles: new Map<string, string>() };
  const firstPass = list === null ? [] : agendaRows(frame, list, byLine, blank);
  const segments = caseSegments(frame, kind, own, list, firstPass, frame.lines.length);
  const papers = papersOf(frame, kind, segments);
  const names = papers.flatMap((paper) => [...paper.owners, ...paper.handlers]);
  const paperTitles = new Map<string, string>();
  for (const { caseKey, title } of papers) {
    if (caseKey !== null && title !== null) paperTitles.set(caseKey, title);
  }
  const agenda =
    list === null
      ? inlineItems(frame, own.anchors.length > 0 ? own.anchors : bareAnchors(frame, own))
      : withUnlisted(frame, agendaRows(frame, list, byLine, { names, paperTitles }), own);
  return { agenda: withLoneTitle(frame, agenda, own), segments };
}

/** The numbers that only a paper's routing table prints. */
function bareAnchors(frame: Frame, own: OwnCases): Anchor[] {
  return own.cases.flatMap(({ value }) => {
    const line = frame.hits.findIndex((hits) => hits.some((hit) => hit.number.key === value.key));
    const hit = frame.hits[line]?.find((one) => one.number.key === value.key);
    return hit === undefined
      ? []
      : [{ line, hit, before: '', rest: '', body: null, routing: true }];
  });
}

/** The one case of a document takes its title from the head where its number has none beside it. */
function withLoneTitle(frame: Frame, agenda: AgendaItem[], own: OwnCases): AgendaItem[] {
  const routed = own.cases.length > 0 && own.anchors.every((anchor) => anchor.routing === true);
  const titleless =
    agenda.length > 0 && agenda.length <= 4 && agenda.every((item) => item.title.value === '');
  if (!routed && !titleless) return agenda;
  const value = loneTitle(frame) ?? '';
  return agenda.map((item) => ({ ...item, title: { ...item.title, value, confidence: 'check' } }));
}

function isAttendance(field: HeaderField): boolean {
  return field === 'present' || field === 'absent' || field === 'deputies' || field === 'admin';
}

function firstOf(entry: Labelled, at: number, all: Labelled[]): boolean {
  return all.findIndex((other) => other.from === entry.from && other.field === entry.field) === at;
}

/** Cases that have a text of their own but do not stand in the list. */
function withUnlisted(frame: Frame, agenda: AgendaItem[], own: OwnCases): AgendaItem[] {
  const listed = new Set(agenda.map((item) => item.number?.value.key));
  const missing = own.anchors.filter((anchor) => !listed.has(keyOf(anchor)));
  return [...agenda, ...inlineItems(frame, missing)];
}
