import type { CaseNumber } from '../../vocabulary.ts';
import { numbersIn } from './case-number.ts';
import type { Anchor, Frame } from './frame.ts';
import { previousText } from './lines-of-source.ts';
import { groupHeading } from './list-headings.ts';
import { distinct, inOrder, keyOf } from './number-scheme.ts';

/** Lines under a heading such as Meldingar, where a second series may restart. */
export function messageGroups(frame: Frame): Set<number> {
  const lines = new Set<number>();
  let inside = false;
  for (const [at, line] of frame.lines.entries()) {
    // "7/12" and "MELDINGAR" under it are a case and its title.
    const titled = frame.anchors[previousText(frame.lines, at)]?.rest === '';
    const group = titled ? null : groupHeading(line.text);
    if (group !== null) inside = /^(?:melding|skriv|delegert)/iu.test(group);
    else if (frame.headings[at] != null) inside = false;
    if (inside) lines.add(at);
  }
  return lines;
}

export function restarts(all: readonly Anchor[], anchor: Anchor): boolean {
  if (anchor.hit.number.series !== null) return false;
  const earlier = all.filter((other) => other.line < anchor.line);
  const seen = earlier.some((other) => keyOf(other) === keyOf(anchor));
  const highest = Math.max(0, ...earlier.map((other) => other.hit.number.seq));
  const first = anchor.hit.number.seq <= highest;
  return seen || first;
}

/**
 * Drops what a text without line breaks cites: where at least two cases stand both in the list and
 * with their text, a number that stands once and comes before all of those is of an earlier meeting.
 */
export function withoutEarlier(anchors: Anchor[]): Anchor[] {
  const counts = new Map<string, number>();
  for (const anchor of anchors) counts.set(keyOf(anchor), (counts.get(keyOf(anchor)) ?? 0) + 1);
  const twice = anchors.filter((anchor) => (counts.get(keyOf(anchor)) ?? 0) > 1);
  if (distinct(twice) < 2) return anchors;
  const first = twice[0]?.line ?? 0;
  return anchors.filter((anchor) => {
    const peers = twice.filter((other) => other.hit.number.series === anchor.hit.number.series);
    const lowest = Math.min(...peers.map((other) => other.hit.number.seq));
    const listed = anchor.line < first || peers.length === 0;
    return listed || anchor.hit.number.seq >= lowest;
  });
}

/** Drops single numbers that stand far from the run of at least three others. */
export function withoutOutliers(anchors: Anchor[]): Anchor[] {
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
export function unifiedSeries(anchors: Anchor[]): Anchor[] {
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

/** Numbers inside lines that fill a gap between own cases and do not refer elsewhere. */
export function gapFillers(
  frame: Frame,
  own: readonly Anchor[],
  year: number | null,
): { number: CaseNumber; line: number }[] {
  if (distinct(own) < 2) return [];
  const found: { number: CaseNumber; line: number }[] = [];
  const model = own[0]?.hit;
  for (let at = 0; at < frame.lines.length; at += 1) {
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
      found.push({ number: hit.number, line: at });
    }
  }
  return found;
}
