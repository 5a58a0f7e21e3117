import type { AgendaItem, CaseNumber, DocumentKind, FoundBy } from '../../vocabulary.ts';
import { titleAt } from './case-title.ts';
import type { Anchor, Frame } from './frame.ts';
import { labelAt } from './header-labels.ts';
import { nextText, previousText } from './lines-of-source.ts';
import { isPaperTitle } from './list-headings.ts';
import { keyOf } from './number-scheme.ts';
import type { OwnCases } from './own-cases.ts';

/** The lines that belong to one case: its paper, or what the minutes say of it. */
export type Segment = {
  number: CaseNumber | null;
  title: string | null;
  foundBy: FoundBy;
  from: number;
  /** Not included. */
  to: number;
  /** First line behind the title. */
  bodyFrom: number;
};

/**
 * Cuts the text behind the list of cases into one stretch per case. A paper whose heading is lost
 * is recognised by its first lines and goes to the next case of the list that has no paper yet.
 */
export function caseSegments(
  frame: Frame,
  kind: DocumentKind,
  own: OwnCases,
  list: { from: number; to: number } | null,
  agenda: readonly AgendaItem[],
  until: number,
): Segment[] {
  const start = list === null ? 0 : list.to;
  const anchors = own.anchors.filter((anchor) => anchor.line >= start && anchor.line < until);
  const byLine = new Map(anchors.map((anchor) => [anchor.line, anchor]));
  const only = soleCase(kind, own);
  if (only !== null) {
    return [{ number: only, title: null, foundBy: 'heading', from: 0, to: until, bodyFrom: 0 }];
  }
  const segments: Segment[] = [];
  const papers = kind === 'notice_with_papers' || kind === 'case_paper';
  const open = (
    from: number,
    number: CaseNumber | null,
    title: string | null,
    foundBy: FoundBy,
    bodyFrom: number,
  ) => {
    const last = segments[segments.length - 1];
    if (last !== undefined) last.to = from;
    segments.push({ number, title, foundBy, from, to: until, bodyFrom });
  };
  const order = agenda.flatMap((item) => (item.number === null ? [] : [item.number.value]));
  for (let at = start; at < until; at += 1) {
    const anchor = byLine.get(at);
    const current = segments[segments.length - 1];
    if (anchor !== undefined) {
      const same = current?.number?.key === keyOf(anchor);
      if (same && (anchor.routing || !(current?.title == null && anchor.rest !== ''))) continue;
      if (same && current !== undefined) {
        Object.assign(current, withTitle(frame, anchor));
        continue;
      }
      const title = anchor.routing ? { title: '', to: anchor.line } : titleAt(frame, anchor);
      if (
        current !== undefined &&
        current.number === null &&
        isPaperTitle(frame.lines[current.from]?.text ?? '') &&
        at - current.from < 15
      ) {
        Object.assign(current, {
          number: anchor.hit.number,
          foundBy: 'heading',
          title: title.title === '' ? null : title.title,
          bodyFrom: title.to + 1,
        });
        continue;
      }
      const named = isPaperTitle(frame.lines[at]?.text ?? '');
      open(
        named ? at : at,
        anchor.hit.number,
        title.title === '' ? null : title.title,
        'heading',
        title.to + 1,
      );
      continue;
    }
    const text = frame.lines[at]?.text ?? '';
    if (text === '') continue;
    const paperTitle =
      papers && isPaperTitle(text) && (current === undefined || frame.headings[at] == null);
    if (paperTitle && titleOfSame(frame, current, at)) continue;
    if (
      paperTitle &&
      !(current !== undefined && at - current.bodyFrom < 3 && current.number === null)
    ) {
      open(at, null, null, 'none', at + 1);
      continue;
    }
    if (papers && current !== undefined && beginsLostPaper(frame, current, at)) {
      const next = nextWithout(order, segments, current.number);
      if (next !== null) open(at, next, null, 'order', at);
    }
  }
  if (segments.length === 0 || (segments[0]?.from ?? 0) > start) {
    segments.unshift({
      number: null,
      title: null,
      foundBy: 'none',
      from: start,
      to: segments[0]?.from ?? until,
      bodyFrom: start,
    });
  }
  nameTheUnnamed(segments, order, kind, own);
  return segments;
}

/** The case of a document about one case only, which several bodies may number differently. */
function soleCase(kind: DocumentKind, own: OwnCases): CaseNumber | null {
  const routed = own.anchors.length > 0 && own.anchors.every((anchor) => anchor.routing === true);
  if (kind !== 'case_paper' && !(kind === 'case_minutes' && routed)) return null;
  const titled = new Set(own.anchors.filter((anchor) => !anchor.routing).map(keyOf));
  return titled.size <= 1 ? (own.cases[0]?.value ?? null) : null;
}

/** "Saksframlegg" right under the line that names the case is the title of that case's paper. */
function titleOfSame(frame: Frame, current: Segment | undefined, at: number): boolean {
  if (current === undefined || current.number === null || at - current.bodyFrom > 6) return false;
  return frame.headings.slice(current.bodyFrom, at).every((heading) => heading === null);
}

function withTitle(frame: Frame, anchor: Anchor): Partial<Segment> {
  const { title, to } = titleAt(frame, anchor);
  return { title, bodyFrom: to + 1 };
}

/** A proposal or a committee label at the top of a page, in a case that already has its own. */
function beginsLostPaper(frame: Frame, current: Segment, at: number): boolean {
  const line = frame.lines[at];
  if (line === undefined) return false;
  const above = previousText(frame.lines, at);
  const rule = /^[_-]{5,}$/u.test(frame.lines[above]?.text ?? '');
  const top = line.pageStart || (line.indent === 1 && line.heading === null) || rule;
  if (!top || at - current.from < 3) return false;
  const isProposal = frame.headings[at]?.code === 'proposed_decision';
  const isLabel = labelAt(line.text)?.field === 'committee' && /:/u.test(line.text);
  if (!isProposal && !isLabel) return false;
  const had = frame.headings
    .slice(current.from, at)
    .some((heading) => heading?.code === 'proposed_decision');
  const next = nextText(frame.lines, at);
  return had && (isProposal || frame.anchors[next] == null);
}

function nextWithout(
  order: readonly CaseNumber[],
  segments: readonly Segment[],
  after: CaseNumber | null,
): CaseNumber | null {
  const taken = new Set(segments.map((segment) => segment.number?.key));
  const from = after === null ? 0 : order.findIndex((number) => number.key === after.key) + 1;
  return order.slice(from).find((number) => !taken.has(number.key)) ?? null;
}

/** A paper with a title page but no number goes to the case between its neighbours. */
function nameTheUnnamed(
  segments: Segment[],
  order: readonly CaseNumber[],
  kind: DocumentKind,
  own: OwnCases,
): void {
  const single = kind === 'case_paper' || kind === 'case_minutes';
  for (const [at, segment] of segments.entries()) {
    if (segment.number !== null) continue;
    const only = own.cases[0];
    if (only !== undefined && (single || own.cases.length === 1)) {
      segment.number = only.value;
      segment.foundBy = 'heading';
    } else if (segment.foundBy === 'none' && at > 0 && kind === 'notice_with_papers') {
      const next = nextWithout(order, segments, segments[at - 1]?.number ?? null);
      if (next === null) continue;
      segment.number = next;
      segment.foundBy = 'order';
    }
  }
}
