import type { QuotedDecision } from '../../vocabulary.ts';
import type { NumberInText } from './case-number.ts';
import type { Segment } from './case-segments.ts';
import { datesIn } from './dates.ts';
import type { Frame } from './frame.ts';
import { evidenceOf, nextText, previousText } from './lines-of-source.ts';
import { opensList, pointsIn } from './numbered-points.ts';
import { squeezed } from './word-edges.ts';

type Citation = { hit: NumberInText; date: string | null; line: number };
type Announcement = { citation: Citation | null; line: number; done: boolean };

const announcing =
  /(?:(?:følgende|følgjande|slikt|dette)(?: \p{L}+){0,2} vedtak|(?:følgende|følgjande|slik) (?:ble|blei|vart) (?:\p{L}+ )?(?:vedtatt|vedteke)|vedtok(?: \p{L}+){0,2} (?:følgende|følgjande)|er (?:beskrevet|skildra) slik|lyder(?: slik)?|lød(?: slik)?|lydde(?: slik)?)\s*:$/iu;
const decided = /(?<!\p{L})(?:vedtatt|vedtok|vedtak|vedtaket|vedteke|fattet|fatta)(?!\p{L})/iu;

/**
 * Decisions of earlier meetings that a paper quotes. Their points follow the sentence that cites
 * the case, or a bare "Vedtak:" behind it; a list that stands alone belongs to the announcement
 * that is still waiting for its points. `taken` are the lines of this meeting's own proposals.
 */
export function quotedDecisions(
  frame: Frame,
  segment: Segment,
  taken: (line: number) => boolean,
): QuotedDecision[] {
  const found: QuotedDecision[] = [];
  const announcements: Announcement[] = [];
  let citation: Citation | null = null;
  for (let at = segment.bodyFrom; at < segment.to; at += 1) {
    if (taken(at)) continue;
    const line = frame.lines[at];
    if (line === undefined || line.text === '') continue;
    const heading = frame.headings[at];
    const list = opensList(line.text) && heading == null;
    if (!list) {
      const cited = citationAt(frame, segment, at);
      if (cited !== null) citation = cited;
      const paragraph = paragraphTo(frame, at);
      if (announcing.test(line.text.trim()) || announcing.test(paragraph)) {
        announcements.push({
          citation: citationIn(frame, segment, at) ?? citation,
          line: at,
          done: false,
        });
        const next = nextText(frame.lines, at);
        if (isSingleQuote(frame, next, segment)) {
          const to = endOfParagraph(frame, next, segment.to);
          const last = announcements[announcements.length - 1];
          if (last !== undefined) last.done = true;
          found.push(quote(frame, segment, last?.citation ?? null, next, to, false));
          at = to - 1;
        }
        continue;
      }
      if (heading?.code === 'decision') {
        const next = nextText(frame.lines, at);
        const waiting = announcements.findLast((one) => !one.done && at - one.line <= 4);
        const source = waiting?.citation ?? citation;
        const quotes =
          heading.rest !== '' || (next >= 0 && next < segment.to && frame.headings[next] == null);
        if (!quotes || source === null || taken(next)) continue;
        if (waiting !== undefined) waiting.done = true;
        const to = untilHeading(frame, heading.rest === '' ? next : at + 1, segment.to);
        const block = pointsIn(frame.lines, at + 1, to, heading.rest);
        found.push({
          ...quote(frame, segment, source, at, block.to + 1, false),
          points: block.points,
        });
        at = Math.max(at, block.to);
      }
      continue;
    }
    const to = untilHeading(frame, at, segment.to);
    const block = pointsIn(frame.lines, at, to);
    const above = previousText(frame.lines, at);
    const paragraph = paragraphTo(frame, above);
    const waiting = announcements.findLast((one) => !one.done);
    const near = waiting !== undefined && at - waiting.line <= 6;
    const own = citationIn(frame, segment, above);
    if (near && waiting !== undefined) {
      waiting.done = true;
      found.push(listQuote(frame, segment, waiting.citation, block, false));
    } else if (own !== null && decided.test(paragraph)) {
      found.push(listQuote(frame, segment, own, block, false));
    } else if (waiting !== undefined && !/:$/u.test(frame.lines[above]?.text ?? '')) {
      waiting.done = true;
      found.push(listQuote(frame, segment, waiting.citation, block, true));
    }
    at = Math.max(at, block.to);
  }
  return found;
}

function listQuote(
  frame: Frame,
  segment: Segment,
  source: Citation | null,
  block: ReturnType<typeof pointsIn>,
  floated: boolean,
): QuotedDecision {
  return {
    ...quote(frame, segment, source, block.from, block.to + 1, floated),
    points: block.points,
  };
}

function quote(
  frame: Frame,
  segment: Segment,
  source: Citation | null,
  from: number,
  to: number,
  floated: boolean,
): QuotedDecision {
  const text = squeezed(
    frame.lines
      .slice(from, to)
      .map((line) => line.text)
      .join(' '),
  );
  return {
    inKey: segment.number?.key ?? null,
    inPrinted: segment.number?.printed ?? null,
    from: source?.hit.number.printed ?? null,
    fromKey: source?.hit.number.key ?? null,
    date: source?.date ?? null,
    points: [{ no: null, text }],
    floated,
    confidence: floated || source === null ? 'low' : 'check',
    evidence: evidenceOf(frame.lines, from, Math.max(from, to - 1)),
  };
}

/** The lines of a broken sentence up to this one: at most three back, without a blank between. */
function paragraphTo(frame: Frame, at: number): string {
  const texts: string[] = [];
  for (let back = at; back >= 0 && back > at - 4; back -= 1) {
    const text = frame.lines[back]?.text ?? '';
    if (text === '' || (back < at && frame.headings[back] != null)) break;
    texts.unshift(text);
  }
  return squeezed(texts.join(' '));
}

function citationAt(frame: Frame, segment: Segment, at: number): Citation | null {
  const hits = (frame.hits[at] ?? []).filter(
    (hit) => !hit.archive && hit.number.key !== segment.number?.key,
  );
  const cited = hits
    .filter((hit) => hit.sakWord || hit.reference || hit.number.series !== null)
    .at(-1);
  if (cited === undefined) return null;
  const text = `${frame.lines[at - 1]?.text ?? ''} ${frame.lines[at]?.text ?? ''} ${frame.lines[at + 1]?.text ?? ''}`;
  const place = text.indexOf(cited.number.raw);
  const dates = datesIn(text).filter((date) => date.iso !== null);
  const nearest = dates.sort((a, b) => Math.abs(a.start - place) - Math.abs(b.start - place))[0];
  return { hit: cited, date: nearest?.iso ?? null, line: at };
}

function citationIn(frame: Frame, segment: Segment, at: number): Citation | null {
  for (let back = at; back >= 0 && back > at - 4; back -= 1) {
    if (
      (frame.lines[back]?.text ?? '') === '' ||
      (frame.headings[back] != null && frame.headings[back]?.code !== 'decision')
    )
      break;
    const cited = citationAt(frame, segment, back);
    if (cited !== null) return cited;
  }
  return null;
}

/** A quotation without numbers is set apart: indented, bulleted or in quotation marks. */
function isSingleQuote(frame: Frame, at: number, segment: Segment): boolean {
  const line = frame.lines[at];
  if (line === undefined || at < 0 || at >= segment.to || frame.headings[at] != null) return false;
  if (opensList(line.text)) return false;
  return line.bullet || (line.indent > 0 && line.indent < 12) || /^[«"“]/u.test(line.text);
}

function endOfParagraph(frame: Frame, from: number, limit: number): number {
  let at = from + 1;
  while (at < limit && frame.lines[at]?.text !== '' && frame.headings[at] == null) at += 1;
  return at;
}

function untilHeading(frame: Frame, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at += 1) if (frame.headings[at] != null) return at;
  return limit;
}
