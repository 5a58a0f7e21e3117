import type { SourceText } from '../../../kernel/source-text.ts';
import type {
  AgendaItem,
  CasePaper,
  DocumentKind,
  Found,
  ImportedDocument,
  ImportWarning,
  MeetingFacts,
} from '../vocabulary.ts';
import { actionsOf } from './reading/actions-of.ts';
import { agendaRows } from './reading/agenda-rows.ts';
import { attendanceOf } from './reading/attendance-of.ts';
import { attachmentsOf, sectionsOf, stretchesOf } from './reading/case-sections.ts';
import { caseSegments, type Segment } from './reading/case-segments.ts';
import { inlineItems, loneTitle } from './reading/case-title.ts';
import { committeeCode } from './reading/committee-code.ts';
import { committeeOf } from './reading/committee-of.ts';
import { conflictsOf } from './reading/conflicts-of.ts';
import { isoDate } from './reading/dates.ts';
import { decisionsOf, mayDecide } from './reading/decisions-of.ts';
import { embeddedMinutes, withoutLines } from './reading/embedded-part.ts';
import { type Frame, frameOf } from './reading/frame.ts';
import type { HeaderField } from './reading/header-labels.ts';
import { isMeetingKind, kindOf } from './reading/kind-of.ts';
import { languageOf } from './reading/language-of.ts';
import { evidenceOf } from './reading/lines-of-source.ts';
import { linksOf, mentionedMeetings } from './reading/links-of.ts';
import { listRegion } from './reading/list-region.ts';
import { meetingDate } from './reading/meeting-date.ts';
import { headerEnd, type Labelled, labelledIn } from './reading/meeting-header.ts';
import { meetingTimes } from './reading/meeting-times.ts';
import { keyOf } from './reading/number-scheme.ts';
import { ordinalItems } from './reading/ordinal-items.ts';
import { type OwnCases, ownCases } from './reading/own-cases.ts';
import { splitPeople } from './reading/people.ts';
import { proposalsOf } from './reading/proposals-of.ts';
import { quotedDecisions } from './reading/quoted-decisions.ts';
import {
  warningsOfPapers,
  warningsOfProposals,
  warningsOfText,
  warningsOfVotes,
} from './reading/warnings-of.ts';
import { warningsOfAgenda, warningsOfNumbers } from './reading/warnings-of-agenda.ts';
import { warningsOfCitations } from './reading/warnings-of-citations.ts';
import { squeezed } from './reading/word-edges.ts';

/**
 * Reads what a meeting document says: its kind, its meeting, its cases, proposals, decisions,
 * attendance and links, each with the place it stood and how sure the reading is. A text that is
 * no meeting document gives its kind and no cases. Nothing is stored; a person confirms.
 */
export function readMeetingDocument(
  source: SourceText,
  options: { fileName?: string } = {},
): ImportedDocument {
  const frame = frameOf(source);
  const language = languageOf(frame.lines.map((line) => line.text));
  const { kind, titleLine, repaired } = kindOf(frame);
  const early: ImportWarning[] = [];
  if (language === 'da' || language === 'other') {
    early.push({ code: 'language_not_norwegian', language, evidence: null });
  }
  if (frame.lines.every((line) => line.text === ''))
    early.push({ code: 'no_text', evidence: null });
  if (frame.flattened) early.push({ code: 'flattened_text', evidence: null });
  if (repaired !== null) {
    const evidence = evidenceOf(frame.lines, repaired.line);
    early.push({ code: 'lost_glyphs', printed: repaired.printed, read: repaired.read, evidence });
  }
  const document = {
    kind,
    language,
    fileName: options.fileName ?? null,
    pages: source.pages,
    flattened: frame.flattened,
    title: titleOf(frame, titleLine),
  };
  return isMeetingKind(kind.value)
    ? { ...document, ...meetingParts(frame, kind.value, titleLine, early) }
    : { ...document, ...plainParts(frame, early) };
}

function titleOf(frame: Frame, titleLine: number): string | null {
  const line = titleLine >= 0 ? frame.lines[titleLine] : frame.lines.find((one) => one.text !== '');
  return line === undefined ? null : squeezed(line.text).slice(0, 200);
}

type Parts = Omit<
  ImportedDocument,
  'kind' | 'language' | 'fileName' | 'pages' | 'flattened' | 'title'
>;

/** A memo, a plan or rules: what it cites and the meetings it mentions, and no cases. */
function plainParts(frame: Frame, warnings: ImportWarning[]): Parts {
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

function noMeeting(): MeetingFacts {
  return {
    committee: null,
    committeeCode: null,
    organisation: null,
    meetingNumber: null,
    date: null,
    lastDate: null,
    dateInferred: false,
    start: null,
    end: null,
    place: null,
    digital: false,
    chair: [],
    recorder: [],
    copyTo: [],
    archive: null,
    status: 'notice',
  };
}

function meetingParts(
  whole: Frame,
  kind: DocumentKind,
  titleLine: number,
  early: ImportWarning[],
): Parts {
  const foreign = embeddedMinutes(whole, kind, titleLine);
  const frame = foreign === null ? whole : withoutLines(whole, foreign);
  const until = frame.lines.length;
  const end = headerEnd(frame);
  const labels = labelledIn(frame, 0, Math.min(until, Math.max(end, frame.flattened ? 60 : 0)));
  const tail = labelledIn(frame, end, Math.min(until, frame.lines.length));
  const dated = meetingDate(frame, labels.length > 0 ? labels : tail, end);
  const cited = ownCases(frame, kind, dated?.date.year ?? null, until);
  const own = cited.cases.length > 0 ? cited : { ...cited, anchors: ordinalItems(frame) };
  const meeting = meetingFacts(frame, kind, labels, tail, dated, own, titleLine, end);
  const list = listRegion(frame, kind, own);
  const byLine = new Map(
    [...own.anchors, ...own.informative].map((anchor) => [anchor.line, anchor]),
  );
  const firstPass =
    list === null ? [] : agendaRows(frame, list, byLine, { names: [], paperTitles: new Map() });
  const segments = caseSegments(frame, kind, own, list, firstPass, until);
  const papers = papersOf(frame, kind, segments);
  const names = papers.flatMap((paper) => [...paper.owners, ...paper.handlers]);
  const paperTitles = new Map(
    papers.flatMap((paper) =>
      paper.caseKey === null || paper.title === null ? [] : [[paper.caseKey, paper.title] as const],
    ),
  );
  const agenda =
    list === null
      ? inlineItems(frame, own.anchors)
      : withUnlisted(frame, agendaRows(frame, list, byLine, { names, paperTitles }), own);
  const routed = own.anchors.length > 0 && own.anchors.every((anchor) => anchor.routing === true);
  for (const item of agenda) {
    const named = item.title.value !== '' && !routed;
    if (named || (agenda.length > 1 && !routed)) continue;
    item.title = { ...item.title, value: loneTitle(frame) ?? '', confidence: 'check' };
  }
  const found = caseContents(frame, kind, segments);
  const committee = meeting.committee?.value ?? null;
  const links = linksOf(frame, segments, own, true);
  const attendance = attendanceOf(
    frame,
    [...labels, ...tail.filter((entry) => entry.from > end && isAttendance(entry.field))].filter(
      firstOf,
    ),
  );
  const embedded: ImportWarning[] =
    foreign === null
      ? []
      : [
          {
            code: 'embedded_minutes',
            body: null,
            date: null,
            evidence: evidenceOf(whole.lines, foreign.from),
          },
        ];
  return {
    meeting,
    agenda,
    cases: own.cases,
    papers,
    ...found,
    attendance,
    conflicts: conflictsOf(frame, segments),
    actions: actionsOf(
      frame,
      segments.filter((segment) => segment.number !== null),
      meeting.committeeCode ?? committee,
      (line) =>
        found.quotedDecisions.some(
          ({ evidence }) => line >= evidence.fromLine && line <= evidence.toLine,
        ),
    ),
    links,
    mentionedMeetings: mentionedMeetings(frame),
    warnings: [
      ...early,
      ...embedded,
      ...warningsOfText(frame, meeting),
      ...warningsOfAgenda(agenda, meeting),
      ...warningsOfNumbers(agenda, own),
      ...warningsOfPapers(papers, agenda),
      ...warningsOfCitations(frame, links, meeting),
      ...warningsOfProposals(found.proposals, found.quotedDecisions),
      ...warningsOfVotes(found.decisions, attendance),
    ],
  };
}

function isAttendance(field: HeaderField): boolean {
  return field === 'present' || field === 'absent' || field === 'deputies' || field === 'admin';
}

function firstOf(entry: Labelled, at: number, all: Labelled[]): boolean {
  return all.findIndex((other) => other.from === entry.from && other.field === entry.field) === at;
}

type Dated = ReturnType<typeof meetingDate>;

function meetingFacts(
  frame: Frame,
  kind: DocumentKind,
  labels: Labelled[],
  tail: Labelled[],
  dated: Dated,
  own: OwnCases,
  titleLine: number,
  end: number,
): MeetingFacts {
  const committee = committeeOf(frame, labels.length > 0 ? labels : tail, titleLine);
  const value = (field: HeaderField): Labelled | undefined =>
    labels.find((entry) => entry.field === field && entry.value !== '');
  const people = (field: HeaderField): string[] => {
    const entry = value(field) ?? tail.find((one) => one.field === field && one.value !== '');
    return entry === undefined ? [] : splitPeople(entry.value.replace(/\n/gu, ' '));
  };
  const place = value('place');
  const printedPlace = place === undefined ? '' : squeezed(place.value);
  const body = committee?.value ?? '';
  const placeText =
    body !== '' && printedPlace.startsWith(`${body} `)
      ? printedPlace.slice(body.length + 1)
      : printedPlace;
  const spoken = place === undefined ? placeInSentence(frame) : null;
  return {
    committee,
    committeeCode: committeeCode(frame, committee?.value ?? null),
    organisation: null,
    meetingNumber: meetingNumber(frame, end),
    ...datesOf(frame, dated, own),
    ...meetingTimes(frame, labels, dated, end),
    place:
      place === undefined || placeText === ''
        ? spoken
        : {
            value: placeText,
            confidence: 'high',
            evidence: evidenceOf(frame.lines, place.from, place.to),
          },
    digital: /teams|skype|zoom|digital|fjernmøte|nettmøte|video/iu.test(placeText),
    chair: people('chair'),
    recorder: people('recorder'),
    copyTo: people('copy'),
    archive: value('archive')?.value ?? null,
    status: mayDecide(kind) ? 'held' : 'notice',
  };
}

const heldAt =
  /(?:møtet (?:ble|blei|vart) (?:avholdt|holdt|halde|haldt)|møtet finner sted|møtet finn stad) (?:i|på|ved) (.{3,60}?)(?:[.,]|\s(?:kl|den|og)(?!\p{L})|$)/iu;

/** "Møtet ble holdt i biblioteket." */
function placeInSentence(frame: Frame): Found<string> | null {
  for (const [at, line] of frame.lines.slice(0, 40).entries()) {
    const value = heldAt.exec(line.text)?.[1];
    if (value === undefined || /^\d/u.test(value)) continue;
    return { value, confidence: 'check', evidence: evidenceOf(frame.lines, at) };
  }
  return null;
}

function meetingNumber(frame: Frame, end: number): string | null {
  for (const line of frame.lines.slice(0, end)) {
    const match =
      /(?<!\p{L})møte(?:\s?nr|nummer)?\.?:?\s?(\d{1,2}\/(?:20)?\d{2}|\d{1,2}(?=\s|$))/iu.exec(
        line.text,
      );
    if (match !== null) return match[1] ?? null;
  }
  return null;
}

/** A date without a year takes the year of the case numbers, and says so. */
function datesOf(
  frame: Frame,
  dated: Dated,
  own: OwnCases,
): Pick<MeetingFacts, 'date' | 'lastDate' | 'dateInferred'> {
  if (dated === null) return { date: null, lastDate: null, dateInferred: false };
  const { date, line } = dated;
  const year = date.year ?? own.year;
  const iso = date.iso ?? (year === null ? null : isoDate(year, date.month, date.day));
  if (iso === null || year === null) return { date: null, lastDate: null, dateInferred: false };
  const inferred = date.iso === null;
  const evidence = evidenceOf(frame.lines, line);
  const found: Found<string> = {
    value: iso,
    confidence: inferred ? 'check' : dated.confidence,
    evidence,
  };
  const lastDate = date.lastDay === null ? null : isoDate(year, date.month, date.lastDay);
  return { date: found, lastDate, dateInferred: inferred };
}

/** Cases that have a text of their own but do not stand in the list. */
function withUnlisted(frame: Frame, agenda: AgendaItem[], own: OwnCases): AgendaItem[] {
  const listed = new Set(agenda.map((item) => item.number?.value.key));
  const missing = own.anchors.filter((anchor) => !listed.has(keyOf(anchor)));
  return [...agenda, ...inlineItems(frame, missing)];
}

function papersOf(frame: Frame, kind: DocumentKind, segments: readonly Segment[]): CasePaper[] {
  if (kind !== 'notice_with_papers' && kind !== 'case_paper') return [];
  return segments.flatMap((segment): CasePaper[] => {
    const stretches = stretchesOf(frame, segment);
    const labels = labelledIn(frame, segment.from, Math.min(segment.to, segment.from + 40));
    if (segment.number === null && stretches.length === 0) return [];
    const people = (field: HeaderField) =>
      labels.filter((entry) => entry.field === field).flatMap((entry) => splitPeople(entry.value));
    const date = labels.find((entry) => entry.field === 'date')?.value ?? null;
    return [
      {
        caseKey: segment.number?.key ?? null,
        printed: segment.number?.printed ?? null,
        title: segment.title,
        foundBy: segment.foundBy,
        owners: people('owner'),
        handlers: people('handler'),
        committee:
          labels.find((entry) => entry.field === 'committee')?.value.replace(/\.$/u, '') ?? null,
        date: date?.replace(/\.$/u, '') ?? null,
        sections: sectionsOf(frame, stretches),
        attachments: attachmentsOf(frame, stretches),
        evidence: evidenceOf(frame.lines, segment.from, segment.to - 1),
      },
    ];
  });
}

type Contents = Pick<Parts, 'proposals' | 'decisions' | 'quotedDecisions'>;

function caseContents(frame: Frame, kind: DocumentKind, segments: readonly Segment[]): Contents {
  const contents: Contents = { proposals: [], decisions: [], quotedDecisions: [] };
  for (const segment of segments) {
    const stretches = stretchesOf(frame, segment);
    const proposals = proposalsOf(frame, segment, stretches);
    const decisions =
      segment.number === null && segments.length > 1 && stretches.length === 0
        ? []
        : decisionsOf(frame, kind, segment, stretches, proposals);
    const taken = (line: number) =>
      proposals.some(
        ({ stretch, block }) => line >= stretch.line && line <= Math.max(block.to, stretch.line),
      ) || decisions.some(({ from, to }) => line >= from && line <= to);
    contents.proposals.push(...proposals.map(({ proposal }) => proposal));
    contents.decisions.push(...decisions.map(({ decision }) => decision));
    contents.quotedDecisions.push(...quotedDecisions(frame, segment, taken));
  }
  return contents;
}
