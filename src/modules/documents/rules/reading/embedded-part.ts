import type { DocumentKind } from '../../vocabulary.ts';
import type { Frame } from './frame.ts';
import { isMinutesTitle } from './list-headings.ts';
import { labelAt } from './meeting-header.ts';
import type { Line } from './lines-of-source.ts';

const newHeader = new Set(['committee', 'date', 'present', 'absent', 'place', 'time']);

/**
 * The line where minutes of another meeting begin inside a document, else the number of lines.
 * A title of minutes counts only behind the document's own header and with a header of its own.
 */
export function ownUntil(frame: Frame, kind: DocumentKind, titleLine: number): number {
  const minutesAreOwn = kind === 'minutes' || kind === 'case_minutes' || kind === 'vote_record';
  const first = frame.anchors.findIndex((anchor) => anchor !== null);
  const from = Math.max(titleLine + 12, first + 3, 12);
  for (let at = from; at < frame.lines.length; at += 1) {
    const line = frame.lines[at];
    if (line === undefined || line.bullet || !standsAlone(line) || frame.anchors[at] != null) continue;
    if (!isMinutesTitle(line.text)) continue;
    if (minutesAreOwn && !line.pageStart) continue;
    const fields = new Set<string>();
    for (let next = at + 1; next < Math.min(at + 20, frame.lines.length); next += 1) {
      const field = labelAt(frame.lines[next]?.text ?? '')?.field;
      if (field !== undefined && newHeader.has(field)) fields.add(field);
    }
    if (fields.size >= (minutesAreOwn ? 3 : 2)) return at;
  }
  return frame.lines.length;
}

function standsAlone(line: Line): boolean {
  return line.text.length < 90 && !/[.;,]$/u.test(line.text);
}

