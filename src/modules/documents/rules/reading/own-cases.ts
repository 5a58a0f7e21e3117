import type { CaseNumber, Confidence, DocumentKind, Found } from '../../vocabulary.ts';
import { expanded } from './case-key.ts';
import type { Anchor, Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import {
  gapFillers,
  messageGroups,
  restarts,
  unifiedSeries,
  withoutEarlier,
  withoutOutliers,
} from './number-runs.ts';
import { distinct, dominantYear, fitsYear, inOrder, oneScheme } from './number-scheme.ts';
import { fallbackAnchors, headerRanges, treatedNumbers } from './numbers-in-heads.ts';
import { routed, routingAnchors, routingLines } from './routing-rows.ts';

/** The cases of this meeting, and which anchored lines belong to them. */
export type OwnCases = {
  cases: Found<CaseNumber>[];
  /** Anchors of own cases in reading order. */
  anchors: Anchor[];
  /** Anchored numbers of a second series, such as messages, that are shown but are no cases. */
  informative: Anchor[];
  year: number | null;
};

/**
 * The case numbers that this meeting treats or announces. A number counts when a line begins with
 * it; a number in the running text counts only where it fills a gap in the run.
 */
export function ownCases(frame: Frame, kind: DocumentKind, meetingYear: number | null): OwnCases {
  const routing = routingLines(frame);
  const { strong, informative, year } = anchoredCases(frame, kind, meetingYear, routing);
  const titled = kind === 'case_minutes' ? treatedNumbers(frame) : [];
  const none = strong.length === 0 && kind !== 'notice';
  const named = titled.length > 0 ? titled : none ? fallbackAnchors(frame) : strong;
  const anchors = unifiedSeries(
    inOrder([...named, ...routingAnchors(frame, routing, named, kind)]),
  );
  const sure: Confidence = frame.flattened ? 'check' : 'high';
  const cases = new Map<string, Found<CaseNumber>>();
  const add = (number: CaseNumber, line: number, confidence: Confidence) => {
    if (cases.has(number.key)) return;
    cases.set(number.key, { value: number, confidence, evidence: evidenceOf(frame.lines, line) });
  };
  for (const anchor of anchors) {
    for (const number of expanded(anchor.hit.number)) add(number, anchor.line, sure);
  }
  const elsewhere = [
    ...headerRanges(frame, anchors),
    ...(kind === 'case_paper' || (kind === 'minutes' && isOnItsWay(frame, routing, anchors))
      ? routed(frame, routing)
      : []),
    ...gapFillers(frame, anchors, year),
  ];
  for (const { number, line } of elsewhere) add(number, line, 'check');
  return { cases: [...cases.values()], anchors, informative, year };
}

/** The one case of a document that its own routing table leads through several bodies. */
function isOnItsWay(frame: Frame, routing: Set<number>, anchors: readonly Anchor[]): boolean {
  if (distinct(anchors) !== 1) return false;
  const key = anchors[0]?.hit.number.key;
  return routed(frame, routing).some(({ number }) => number.key === key);
}

type Anchored = { strong: Anchor[]; informative: Anchor[]; year: number | null };

/** The numbers that lines begin with, of one scheme and one year, without messages. */
function anchoredCases(
  frame: Frame,
  kind: DocumentKind,
  meetingYear: number | null,
  routing: Set<number>,
): Anchored {
  const informative: Anchor[] = [];
  const all: Anchor[] = [];
  for (const anchor of frame.anchors) {
    if (anchor === null || anchor.hit.archive) continue;
    const message = anchor.hit.number.series === 'M' && anchor.hit.form === 'year_first';
    if (message) informative.push(anchor);
    else if (!routing.has(anchor.line)) all.push(anchor);
    else if (kind === 'case_paper') all.push({ ...anchor, rest: '', routing: true });
  }
  const scheme = oneScheme(all);
  const year = dominantYear(scheme, meetingYear);
  const ofYear = scheme.filter((anchor) => fitsYear(anchor.hit, year));
  const groups = messageGroups(frame);
  const isMessage = (anchor: Anchor) => groups.has(anchor.line) && restarts(ofYear, anchor);
  informative.push(...ofYear.filter(isMessage));
  const run = withoutOutliers(ofYear.filter((anchor) => !isMessage(anchor)));
  const strong = frame.flattened ? withoutEarlier(run) : run;
  return { strong, informative, year };
}
