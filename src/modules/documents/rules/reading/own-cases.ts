import type { CaseNumber, Confidence, DocumentKind, Found } from '../../vocabulary.ts';
import { caseNumberOf, expanded, type NumberInText, numbersIn } from './case-number.ts';
import type { Anchor, Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import { groupHeading } from './list-headings.ts';
import { isRoutingHeader } from './routing-table.ts';

/** The cases of this meeting, and which anchored lines belong to them. */
export type OwnCases = {
  cases: Found<CaseNumber>[];
  /** Anchors of own cases in reading order. */
  anchors: Anchor[];
  /** Anchored numbers of a second series, such as messages, that are shown but are no cases. */
  informative: Anchor[];
  year: number | null;
};

type Candidate = { anchor: Anchor; weak: boolean };

/** Key by which an anchor's case is looked up. */
export function keyOf(anchor: Anchor): string {
  return anchor.hit.number.key;
}

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

function distinct(anchors: readonly Anchor[]): number {
  return new Set(anchors.map(keyOf)).size;
}

/** Decides between "Sak 1", "12/19", "12-19" and "2019/12" where several stand in one document. */
function oneScheme(anchors: Anchor[]): Anchor[] {
  const of = (...forms: NumberInText['form'][]) =>
    anchors.filter((anchor) => forms.includes(anchor.hit.form));
  const plain = of('plain');
  const typed = of('typed');
  const slash = of('year_last');
  const first = of('year_first');
  const hyphen = of('hyphen').filter((anchor) => plausibleHyphen(anchor, anchors));
  const dated = slash.length > 0 ? slash : hyphen;
  const vouchedFirst = first.filter(
    (anchor) => anchor.hit.sakWord || anchor.hit.number.series !== null,
  );
  const byYearFirst =
    distinct(vouchedFirst) > 0 || (slash.length === 0 && distinct(first) >= 2)
      ? distinct(vouchedFirst) > 0
        ? vouchedFirst
        : first
      : [];
  const yearful = inOrder([
    ...dated,
    ...(dated.length === 0 || byYearFirst.some((anchor) => anchor.hit.number.series !== null)
      ? byYearFirst
      : []),
  ]);
  if (typed.length > 0) {
    const vouched = yearful.filter(
      (anchor) => anchor.hit.form === 'year_last' && /^sak\s?\d/iu.test(anchor.rest) === false,
    );
    return inOrder([...typed, ...(distinct(typed) >= 2 ? [] : vouched)]);
  }
  if (distinct(plain) >= 2 && secondNumbers(yearful, plain)) return inOrder(plain);
  if (
    plain.length > 0 &&
    !isRun(yearful) &&
    distinct(plain) >= Math.min(2, distinct(yearful) + 1)
  ) {
    return inOrder(plain);
  }
  return yearful.length > 0 ? yearful : inOrder(plain);
}

/** Whether most of the numbers with a year stand right under a plain one: archive numbers. */
function secondNumbers(yearful: readonly Anchor[], plain: readonly Anchor[]): boolean {
  const under = yearful.filter((anchor) =>
    plain.some((first) => anchor.line > first.line && anchor.line - first.line <= 2),
  );
  return under.length * 2 > yearful.length;
}

function plausibleHyphen(anchor: Anchor, all: readonly Anchor[]): boolean {
  const { number, sakWord } = anchor.hit;
  if (sakWord || number.series !== null) return true;
  return all.some(
    (other) =>
      other.hit.form === 'hyphen' &&
      other.hit.number.year === number.year &&
      Math.abs(other.hit.number.seq - number.seq) === 1,
  );
}

function inOrder(anchors: Anchor[]): Anchor[] {
  return [...anchors].sort((a, b) => a.line - b.line);
}

/** At least two numbers, mostly one after the other. */
function isRun(anchors: readonly Anchor[]): boolean {
  const seqs = [...new Set(anchors.map((anchor) => anchor.hit.number.seq))];
  if (seqs.length < 2) return false;
  const sorted = [...seqs].sort((a, b) => a - b);
  const near = sorted.filter((seq, at) => at > 0 && seq - (sorted[at - 1] ?? 0) <= 3).length;
  return near * 2 >= sorted.length - 1;
}

function dominantYear(anchors: readonly Anchor[], meetingYear: number | null): number | null {
  const counts = new Map<number, Set<string>>();
  for (const anchor of anchors) {
    const { year } = anchor.hit.number;
    if (year === null) continue;
    const keys = counts.get(year) ?? new Set();
    keys.add(keyOf(anchor));
    counts.set(year, keys);
  }
  const ranked = [...counts]
    .map(([year, keys]) => ({ year, count: keys.size }))
    .sort((a, b) => b.count - a.count);
  const most = ranked[0];
  if (most === undefined) return null;
  const own = ranked.find((entry) => entry.year === meetingYear);
  if (own !== undefined && own.count * 4 >= most.count) return own.year;
  return most.year;
}

function fitsYear(hit: NumberInText, year: number | null): boolean {
  return hit.number.year === null || year === null || hit.number.year === year;
}

/** Lines under a heading such as Meldingar, where a second series may restart. */
function messageGroups(frame: Frame): Set<number> {
  const lines = new Set<number>();
  let inside = false;
  for (const [at, line] of frame.lines.entries()) {
    const group = groupHeading(line.text);
    if (group !== null) inside = /^(?:melding|skriv|delegert)/iu.test(group);
    else if (frame.headings[at] != null) inside = false;
    if (inside) lines.add(at);
  }
  return lines;
}

function restarts(all: readonly Anchor[], anchor: Anchor): boolean {
  if (anchor.hit.number.series !== null) return false;
  const earlier = all.filter((other) => other.line < anchor.line);
  const seen = earlier.some((other) => keyOf(other) === keyOf(anchor));
  const highest = Math.max(0, ...earlier.map((other) => other.hit.number.seq));
  const first = anchor.hit.number.seq <= highest;
  return seen || first;
}

/** Drops single numbers that stand far from the run of at least three others. */
function withoutOutliers(anchors: Anchor[]): Anchor[] {
  const bySeries = new Map<string, Anchor[]>();
  for (const anchor of anchors) {
    const series = anchor.hit.number.series ?? '';
    bySeries.set(series, [...(bySeries.get(series) ?? []), anchor]);
  }
  const kept: Anchor[] = [];
  for (const group of bySeries.values()) {
    const seqs = [...new Set(group.map((anchor) => anchor.hit.number.seq))].sort((a, b) => a - b);
    const clusters: number[][] = [];
    for (const seq of seqs) {
      const last = clusters[clusters.length - 1];
      if (last !== undefined && seq - (last[last.length - 1] ?? 0) <= 15) last.push(seq);
      else clusters.push([seq]);
    }
    const largest = Math.max(0, ...clusters.map((cluster) => cluster.length));
    const dropped = new Set(
      clusters.filter((cluster) => cluster.length === 1 && largest >= 3).flat(),
    );
    kept.push(...group.filter((anchor) => !dropped.has(anchor.hit.number.seq)));
  }
  return inOrder(kept);
}

/**
 * Gives the same case one number where the list prints "PS 12/19" and the text "12/19" or the
 * other way round; the first printed form stays.
 */
function unifiedSeries(anchors: Anchor[]): Anchor[] {
  const seen = new Map<string, CaseNumber[]>();
  return anchors.map((anchor) => {
    const { number } = anchor.hit;
    const bare = `${number.year}|${number.seq}|${number.item}|${number.meeting}`;
    const known = seen.get(bare) ?? [];
    const same = known.find((other) => other.series === number.series);
    const loose =
      same === undefined && known.length === 1
        ? known.find((other) => other.series === null || number.series === null)
        : undefined;
    const chosen = same ?? loose;
    if (chosen === undefined) {
      seen.set(bare, [...known, number]);
      return anchor;
    }
    return { ...anchor, hit: { ...anchor.hit, number: chosen } };
  });
}

const rangeLabel =
  /^(?:behandlede saker|behandla saker|saker behandlet|saker|saknr|saksnr|saksnummer|sak nr|saksliste|sakliste|sak)\.?\s*:?\s*(?:nr\.?\s*)?(?=\p{Lu}{0,4}\s?\d)/iu;

/** "Saknr.: 8/13-13/13" or "Behandlede saker: 39/13 53/13" in the header covers all between. */
function headerRanges(
  frame: Frame,
  until: number,
  own: readonly Anchor[],
): { number: CaseNumber; line: number }[] {
  const found: { number: CaseNumber; line: number }[] = [];
  for (let at = 0; at < Math.min(until, 60); at += 1) {
    const text = frame.lines[at]?.text ?? '';
    if (text.length > 90 || !rangeLabel.test(text)) continue;
    const hits = (frame.hits[at] ?? []).filter((hit) => !hit.archive);
    const [first, last] = hits;
    if (first === undefined || last === undefined || hits.length !== 2) continue;
    const between = text.slice(first.end, last.start);
    const tail = text.slice(last.end);
    if (!/^\s*(?:[-–]|til|t\.?o\.?m\.?)?\s*$/u.test(between) || /\p{L}/u.test(tail)) continue;
    const { seq, year, series, item, meeting } = first.number;
    const steps = last.number.seq - seq;
    if (last.number.year !== year || steps < 1 || steps > 120) continue;
    if (own.some((anchor) => anchor.line > at && anchor.hit.number.year !== year)) continue;
    for (let next = seq; next <= last.number.seq; next += 1) {
      const printed = first.number.printed.replace(/\d+/u, String(next));
      found.push({
        number: caseNumberOf({
          raw: first.number.raw,
          series,
          seq: next,
          item,
          meeting,
          year,
          printed,
        }),
        line: at,
      });
    }
  }
  return found;
}

function routingLines(frame: Frame): Set<number> {
  const lines = new Set<number>();
  for (const [at, line] of frame.lines.entries()) {
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

function routed(frame: Frame, lines: Set<number>): { number: CaseNumber; line: number }[] {
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
function routingAnchors(
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

/** The numbers that "Saksprotokoll i …, sak 42/19" names; other bodies' numbers are not meant. */
function treatedNumbers(frame: Frame): Anchor[] {
  return frame.lines.flatMap((line, at) => {
    if (
      !/^(?:saksprotokoll|særutskrift)|(?:behandlet|behandla|handsama) (?:saken|saka|denne saken) i /iu.test(
        line.text,
      )
    )
      return [];
    const hit = frame.hits[at]?.find((one) => !one.archive);
    return hit === undefined ? [] : [{ line: at, hit, before: '', rest: '', body: null }];
  });
}

/** Numbers with a sak-word in headings or titles, where no line begins with a number. */
function fallbackAnchors(frame: Frame, until: number): Anchor[] {
  const found: Anchor[] = [];
  for (let at = 0; at < Math.min(until, frame.lines.length); at += 1) {
    const line = frame.lines[at];
    if (line === undefined || line.text.length > 160) continue;
    for (const hit of frame.hits[at] ?? []) {
      if (hit.archive || !(hit.sakWord || hit.number.series !== null)) continue;
      const titleLine =
        /^(?:saksprotokoll|særutskrift|møtebok|saksframlegg|saksfremlegg|styresak)/iu.test(
          line.text,
        );
      if (hit.reference && !titleLine) continue;
      const rest = line.text
        .slice(hit.end)
        .replace(/^\s*[:.)–-]+\s*/u, '')
        .trim();
      if (/^\p{Ll}|^[,;]/u.test(rest)) continue;
      if (/[.!?]$/u.test(line.text) && !titleLine && hit.leadStart > 0) continue;
      found.push({ line: at, hit, before: line.text.slice(0, hit.leadStart), rest, body: null });
    }
  }
  const year = dominantYear(found, null);
  return found.filter((anchor) => fitsYear(anchor.hit, year));
}

/** Numbers inside lines that fill a gap between own cases and do not refer elsewhere. */
function gapFillers(
  frame: Frame,
  until: number,
  own: readonly Anchor[],
  year: number | null,
): Candidate[] {
  if (distinct(own) < 2) return [];
  const found: Candidate[] = [];
  const model = own[0]?.hit;
  for (let at = 0; at < Math.min(until, frame.lines.length); at += 1) {
    const line = frame.lines[at];
    if (line === undefined || line.text.length > 400) continue;
    for (const hit of numbersIn(line.text)) {
      if (hit.archive || hit.reference || hit.bodyCode !== null || hit.form !== model?.form)
        continue;
      if (hit.number.seqTo !== null || hit.number.year !== year) continue;
      const vouched = hit.sakWord || hit.number.series !== null;
      const atEnd = line.text.slice(hit.end).trim() === '';
      if (!vouched && !atEnd) continue;
      const lead = line.text.slice(hit.leadStart, hit.start);
      if (/^\p{Ll}/u.test(lead)) continue;
      const peers = own.filter((anchor) => anchor.hit.number.series === hit.number.series);
      const seqs = peers.map((anchor) => anchor.hit.number.seq);
      const { seq } = hit.number;
      if (seqs.includes(seq) || seq < Math.min(...seqs) || seq > Math.max(...seqs)) continue;
      const beside = seqs.includes(seq - 1) || seqs.includes(seq + 1);
      if (!beside) continue;
      found.push({ anchor: { line: at, hit, before: '', rest: '', body: null }, weak: true });
    }
  }
  return found;
}
