import type { CaseNumber, DocumentKind } from '../../vocabulary.ts';
import type { Anchor, Frame } from './frame.ts';
import { keyOf } from './number-scheme.ts';
import { isRoutingHeader, isRoutingRow } from './routing-table.ts';

export function routingLines(frame: Frame): Set<number> {
  const lines = new Set<number>();
  for (const [at, line] of frame.lines.entries()) {
    if (isRoutingRow(line.text, frame.hits[at]?.[0]?.number.raw)) lines.add(at);
    if (!isRoutingHeader(line.text)) continue;
    let blanks = 0;
    for (let next = at + 1; next < frame.lines.length && next < at + 14; next += 1) {
      const text = frame.lines[next]?.text ?? '';
      if (text === '') {
        blanks += 1;
        if (blanks > 1) break;
        continue;
      }
      const numbers = (frame.hits[next] ?? []).length;
      const dated = /\d{1,2}\.\d{1,2}\.\d{2,4}/u.test(text);
      if (numbers === 0 && !dated && text.length > 60) break;
      if (numbers > 0 || dated) lines.add(next);
    }
  }
  return lines;
}

export function routed(frame: Frame, lines: Set<number>): { number: CaseNumber; line: number }[] {
  return [...lines].flatMap((line) =>
    (frame.hits[line] ?? [])
      .filter((hit) => !hit.archive && hit.form === 'year_last')
      .map((hit) => ({ number: hit.number, line })),
  );
}

/**
 * The row of a paper's routing table that names a case of this meeting marks where its paper
 * begins; where the document has no list, the rows themselves are all there is.
 */
export function routingAnchors(
  frame: Frame,
  lines: Set<number>,
  own: readonly Anchor[],
  kind: DocumentKind,
): Anchor[] {
  if (kind === 'case_paper') return [];
  const keys = new Set(own.map(keyOf));
  const found: Anchor[] = [];
  for (const line of lines) {
    for (const hit of frame.hits[line] ?? []) {
      const known =
        own.length === 0 ? found.length === 0 || hit.leadStart === 0 : keys.has(hit.number.key);
      if (hit.archive || !known || own.some((anchor) => anchor.line === line)) continue;
      found.push({ line, hit, before: '', rest: '', body: null, routing: true });
      break;
    }
  }
  return found;
}
