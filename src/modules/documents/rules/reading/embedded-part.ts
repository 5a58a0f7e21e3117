import type { DocumentKind } from '../../vocabulary.ts';
import type { Frame } from './frame.ts';
import { labelAt } from './header-labels.ts';
import type { Line } from './lines-of-source.ts';
import { isMinutesTitle } from './list-headings.ts';

const newHeader = new Set(['committee', 'date', 'present', 'absent', 'place', 'time']);

/**
 * The lines, `to` not included, of another meeting's minutes inside a document, or null. A title
 * of minutes counts only behind the document's own header and with a header of its own; the part
 * ends where a case of the document's own list begins.
 */
export function embeddedMinutes(
  frame: Frame,
  kind: DocumentKind,
  titleLine: number,
): { from: number; to: number } | null {
  const minutesAreOwn = kind === 'minutes' || kind === 'case_minutes' || kind === 'vote_record';
  const first = frame.anchors.findIndex((anchor) => anchor !== null);
  for (let at = Math.max(titleLine + 12, first + 3, 12); at < frame.lines.length; at += 1) {
    const line = frame.lines[at];
    if (line === undefined || line.bullet || !standsAlone(line) || frame.anchors[at] != null)
      continue;
    if (!isMinutesTitle(line.text) || (minutesAreOwn && !line.pageStart)) continue;
    const fields = new Set<string>();
    for (let next = at + 1; next < Math.min(at + 20, frame.lines.length); next += 1) {
      const field = labelAt(frame.lines[next]?.text ?? '')?.field;
      if (field !== undefined && newHeader.has(field)) fields.add(field);
    }
    if (fields.size >= (minutesAreOwn ? 3 : 2)) return { from: at, to: endOf(frame, at) };
  }
  return null;
}

function endOf(frame: Frame, from: number): number {
  const keys = frame.anchors
    .slice(0, from)
    .flatMap((anchor) => (anchor === null ? [] : [anchor.hit.number.key]));
  const own = new Set(keys);
  const next = frame.anchors.findIndex(
    (anchor, at) => at > from && anchor !== null && own.has(anchor.hit.number.key),
  );
  return next < 0 ? frame.lines.length : next;
}

function standsAlone(line: Line): boolean {
  return line.text.length < 90 && !/[.;,]$/u.test(line.text);
}

/** The document as if a stretch of its lines were blank; the other lines keep their places. */
export function withoutLines(frame: Frame, part: { from: number; to: number }): Frame {
  const inside = (at: number) => at >= part.from && at < part.to;
  return {
    ...frame,
    lines: frame.lines.map((line, at) =>
      inside(at) ? { ...line, text: '', bullet: false } : line,
    ),
    headings: frame.headings.map((heading, at) => (inside(at) ? null : heading)),
    hits: frame.hits.map((hits, at) => (inside(at) ? [] : hits)),
    anchors: frame.anchors.map((anchor, at) => (inside(at) ? null : anchor)),
  };
}
