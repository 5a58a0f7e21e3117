import type { CaseLink, LinkRelation, MentionedMeeting } from '../../vocabulary.ts';
import { expanded } from './case-key.ts';
import type { NumberInText } from './case-number.ts';
import type { Segment } from './case-segments.ts';
import { type DateInText, datesIn } from './dates.ts';
import type { Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import type { OwnCases } from './own-cases.ts';
import { squeezed } from './word-edges.ts';

/** The citations of other cases, each once per citing case, with the date and body beside them. */
export function linksOf(
  frame: Frame,
  segments: readonly Segment[],
  own: OwnCases,
  meetingKind: boolean,
): CaseLink[] {
  const ownKeys = new Set(own.cases.map((found) => found.value.key));
  const anchored = new Set(own.anchors.map((anchor) => anchor.line));
  const found = new Map<string, CaseLink>();
  for (const [at, hits] of frame.hits.entries()) {
    if (hits.length === 0) continue;
    const segment = segments.find((part) => at >= part.from && at < part.to) ?? null;
    for (const hit of hits) {
      if (
        !cites(hit) ||
        (ownKeys.has(hit.number.key) &&
          (hit.number.key === segment?.number?.key || anchored.has(at)))
      )
        continue;
      if (meetingKind && ownKeys.has(hit.number.key) && !hit.reference) continue;
      const { sentence, offset } = sentenceAround(frame, at, hit);
      const date = dateBeside(sentence, offset, hit);
      const link: CaseLink = {
        fromKey: segment?.number?.key ?? null,
        fromPrinted: segment?.number?.printed ?? null,
        to: hit.number.printed,
        toNumbers: expanded(hit.number),
        body: hit.bodyCode ?? bodyBeside(sentence, offset),
        date,
        relation: relationOf(sentence),
        sentence,
        evidence: evidenceOf(frame.lines, at),
      };
      const id = `${link.fromKey} ${link.to}`;
      const known = found.get(id);
      if (known === undefined) found.set(id, link);
      else if (known.date === null && date !== null) found.set(id, { ...known, date });
    }
  }
  return [...found.values()];
}

function cites(hit: NumberInText): boolean {
  if (hit.archive || hit.form === 'plain' || hit.form === 'hyphen') return false;
  if (hit.form === 'year_first' && !hit.reference) return false;
  if (hit.sakWord || hit.bodyCode !== null) return true;
  return hit.reference && hit.form === 'year_last' && hit.number.year !== null;
}

/** The sentence a number stands in, over broken lines, and where in it the number starts. */
function sentenceAround(
  frame: Frame,
  at: number,
  hit: NumberInText,
): { sentence: string; offset: number } {
  const whole = frame.lines[at]?.text ?? '';
  const cut = Math.max(0, hit.start - 400);
  const line = whole.slice(cut, hit.end + 400);
  const before = neighbour(frame, at, -1);
  const after = neighbour(frame, at, 1);
  const text = `${before} ${line} ${after}`;
  const place = before.length + 1 + hit.start - cut;
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(
    /(?<!\d|jf|jfr|nr|kl|pkt|ref|St|evt|inkl|bl\.a)[.!?](?=\s+[\p{Lu}•])/giu,
  )) {
    if (match.index < place) from = match.index + 1;
    else {
      to = match.index + 1;
      break;
    }
  }
  const raw = text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  return { sentence: squeezed(raw).slice(0, 400), offset: Math.max(0, place - from - lead) };
}

function neighbour(frame: Frame, at: number, step: -1 | 1): string {
  const line = frame.lines[at + step];
  if (line === undefined || line.text === '' || frame.headings[at + step] != null) return '';
  return line.text.slice(step < 0 ? -300 : 0, step < 0 ? undefined : 300);
}

/** A date in front of the number, or in the brackets right behind it. */
function dateBeside(sentence: string, offset: number, hit: NumberInText): string | null {
  const end = offset + hit.number.raw.length;
  const dates = datesIn(sentence).filter(
    (date): date is DateInText & { iso: string } => date.iso !== null,
  );
  const before = dates.filter((date) => date.end <= offset && offset - date.end < 60).at(-1);
  const after = dates.find((date) => date.start >= end && date.start - end < 70);
  const bracket = after !== undefined && /^\s*\([^)]*$/u.test(sentence.slice(end, after.start));
  if (bracket) return after.iso;
  return (
    before?.iso ??
    (after !== undefined &&
    after.start - end < 45 &&
    !/[.;]/u.test(sentence.slice(end, after.start))
      ? after.iso
      : null)
  );
}

function bodyBeside(sentence: string, offset: number): string | null {
  const before = sentence.slice(Math.max(0, offset - 50), offset);
  const after = sentence.slice(offset, offset + 40);
  const code = /(?<![\p{L}\d])(\p{Lu}{2,6})(?:-møte|\s?møte|\s\d|,|-sak)/u;
  return code.exec(before)?.[1] ?? /\((\p{Lu}{2,6})(?:\s|\))/u.exec(after)?.[1] ?? null;
}

function relationOf(sentence: string): LinkRelation {
  if (
    /følgende vedtak|følgjande vedtak|fattet|ble vedtatt|vart vedteke|beskrevet slik|vedtok/iu.test(
      sentence,
    )
  )
    return 'quoted';
  if (/oppfølging|oppfølgjing|følges opp|bakgrunn(?:en)? for/iu.test(sentence)) return 'follow_up';
  return /vises til|viser til|visast til|syner til|jfr?\.?(?!\p{L})|ref\./iu.test(sentence)
    ? 'based_on'
    : 'mentioned';
}

const meetingWord =
  /(?<!\p{L})(?:[\p{L}]{0,20}-?)møte(?:t|r|ne)?(?:\s+(?:avholdt|holdt|den|i|dato)){0,2},?\s*$/iu;

/** Meetings that the text mentions by date: "formøte holdt 12.02.19". */
export function mentionedMeetings(frame: Frame): MentionedMeeting[] {
  const found: MentionedMeeting[] = [];
  const seen = new Set<string>();
  for (const [at, line] of frame.lines.entries()) {
    for (const date of datesIn(line.text)) {
      const before = line.text.slice(Math.max(0, date.start - 50), date.start);
      if (date.iso === null || !meetingWord.test(before) || seen.has(date.iso)) continue;
      seen.add(date.iso);
      const body = /(?<![\p{L}\d])(\p{Lu}{2,6})(?=[\s-]?møte)/u.exec(before)?.[1] ?? null;
      found.push({ date: date.iso, body, evidence: evidenceOf(frame.lines, at) });
    }
  }
  return found;
}
