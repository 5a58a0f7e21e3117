import type { DocumentKind } from '../../vocabulary.ts';
import type { Frame } from './frame.ts';
import { previousText } from './lines-of-source.ts';
import {
  groupHeading,
  isClosingLine,
  isColumnRow,
  isListHeading,
  isMinutesTitle,
  isPaperTitle,
} from './list-headings.ts';
import { keyOf } from './number-scheme.ts';
import { isEnactedLine, tellsOutcome } from './outcome-of.ts';
import type { OwnCases } from './own-cases.ts';
import { isRoutingHeader, isRoutingRun } from './routing-table.ts';

/** The lines of the list of cases, `to` not included; null where the cases stand with their text. */
export type ListRegion = { from: number; to: number } | null;

const bodyCodes = new Set([
  'proposed_decision',
  'decision',
  'treatment',
  'background',
  'facts',
  'assessment',
  'routing',
]);

/** Where the list of cases stands: from its heading to the first thing that is a case's own text. */
export function listRegion(frame: Frame, kind: DocumentKind, own: OwnCases): ListRegion {
  const anchors = [...own.anchors, ...own.informative].sort((a, b) => a.line - b.line);
  const first = anchors[0]?.line;
  const heading = frame.lines.findIndex(
    (line) => isListHeading(line.text) || isColumnRow(line.text),
  );
  if (first === undefined) {
    return heading < 0
      ? null
      : { from: heading, to: stopAfter(frame, heading + 1, frame.lines.length) };
  }
  const above = previousText(frame.lines, first);
  const grouped = groupHeading(frame.lines[above]?.text ?? '') !== null;
  const from = heading >= 0 && heading < first ? heading : grouped ? above : first;
  const seen = new Set<string>();
  let repeat = frame.lines.length;
  for (const anchor of own.anchors) {
    if (anchor.line < from) continue;
    if (seen.has(keyOf(anchor))) {
      repeat = anchor.line;
      break;
    }
    seen.add(keyOf(anchor));
  }
  const to = stopAfter(frame, from + 1, repeat);
  const listed = anchors.filter((anchor) => anchor.line >= from && anchor.line < to);
  const distinct = new Set(listed.map(keyOf)).size;
  if (distinct === 0) return null;
  const notice = kind.startsWith('notice') || kind === 'agenda';
  const repeats = repeat < frame.lines.length;
  const last = listed[listed.length - 1]?.line ?? from;
  const textLines = frame.lines.slice(first, to).filter((line) => line.text !== '').length;
  // Without a second mention, the cases stand with their text unless the list is bare.
  const told = frame.lines
    .slice(first, to)
    .some(({ text }) => isEnactedLine(text) || (/[.]$/u.test(text) && tellsOutcome(text)));
  const bare = heading >= 0 && heading < first && textLines * 2 <= distinct * 3 + 4 && !told;
  if (distinct === 1 && !notice && !(repeats && heading >= 0)) return null;
  if (distinct === 1 && to < frame.lines.length && anchors.length > 1 && !repeats) return null;
  if (!notice && !repeats && !bare) return null;
  return { from, to: Math.max(to, last + 1) };
}

function stopAfter(frame: Frame, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const line = frame.lines[at];
    if (line === undefined) break;
    const code = frame.headings[at]?.code;
    if (code !== undefined && bodyCodes.has(code) && frame.anchors[at] == null) return at;
    if (isPaperTitle(line.text) || isRoutingHeader(line.text) || isRoutingRun(line.text)) return at;
    if (
      isMinutesTitle(line.text) &&
      frame.anchors[at] == null &&
      at > from + 3 &&
      line.text.length < 40
    )
      return at;
    if (isClosingLine(line.text)) return at;
  }
  return limit;
}
