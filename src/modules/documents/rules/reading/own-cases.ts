import type { CaseNumber, Confidence, DocumentKind, Found } from '../../vocabulary.ts';
import { expanded } from './case-key.ts';
import type { Anchor, Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import {
  gapFillers,
  messageGroups,
  restarts,
  unifiedSeries,
  withoutOutliers,
} from './number-runs.ts';
import { dominantYear, fitsYear, inOrder, oneScheme } from './number-scheme.ts';
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
 * it; a number in the running text counts only where it fills a gap in the run. `until` is the
 * line where a part of another meeting begins.
 */
export function ownCases(
  frame: Frame,
  kind: DocumentKind,
  meetingYear: number | null,
  until: number,
): OwnCases {
  const routing = routingLines(frame);
  const informative: Anchor[] = [];
  let strong: Anchor[] = [];
  const groups = messageGroups(frame);
  for (const anchor of frame.anchors) {
    if (anchor === null || anchor.line >= until || anchor.hit.archive) continue;
    if (routing.has(anchor.line)) {
      if (kind === 'case_paper') strong.push({ ...anchor, rest: '', routing: true });
      continue;
    }
    if (anchor.hit.number.series === 'M' && anchor.hit.form === 'year_first') {
      informative.push(anchor);
      continue;
    }
    strong.push(anchor);
  }
  strong = oneScheme(strong);
  const year = dominantYear(strong, meetingYear);
  strong = strong.filter((anchor) => fitsYear(anchor.hit, year));
  strong = strong.filter((anchor) => {
    const message = groups.has(anchor.line) && restarts(strong, anchor);
    if (message) informative.push(anchor);
    return !message;
  });
  strong = withoutOutliers(strong);
  const titled = kind === 'case_minutes' ? treatedNumbers(frame) : [];
  if (titled.length > 0) strong = titled;
  if (strong.length === 0 && kind !== 'notice') strong = fallbackAnchors(frame, until);
  strong = [...strong, ...routingAnchors(frame, routing, strong, kind)];
  const canonical = unifiedSeries(inOrder(strong));
  const cases = new Map<string, Found<CaseNumber>>();
  const add = (number: CaseNumber, line: number, confidence: Confidence) => {
    if (!cases.has(number.key)) {
      cases.set(number.key, { value: number, confidence, evidence: evidenceOf(frame.lines, line) });
    }
  };
  const sure: Confidence = frame.flattened ? 'check' : 'high';
  for (const anchor of canonical)
    for (const one of expanded(anchor.hit.number)) add(one, anchor.line, sure);
  for (const { number, line } of headerRanges(frame, until, canonical)) add(number, line, 'check');
  if (kind === 'case_paper')
    for (const { number, line } of routed(frame, routing)) add(number, line, 'check');
  for (const { anchor } of gapFillers(frame, until, canonical, year)) {
    add(anchor.hit.number, anchor.line, 'check');
  }
  return { cases: [...cases.values()], anchors: canonical, informative, year };
}
