import type { CaseNumber } from '../../vocabulary.ts';
import { caseNumberOf } from './case-key.ts';
import type { Anchor, Frame } from './frame.ts';
import { dominantYear, fitsYear } from './number-scheme.ts';

const rangeLabel =
  /^(?:behandlede saker|behandla saker|saker behandlet|saker|saknr|saksnr|saksnummer|sak nr|saksliste|sakliste|sak)\.?\s*:?\s*(?:nr\.?\s*)?(?=\p{Lu}{0,4}\s?\d)/iu;

/** "Saknr.: 8/13-13/13" or "Behandlede saker: 39/13 53/13" in the header covers all between. */
export function headerRanges(
  frame: Frame,
  own: readonly Anchor[],
): { number: CaseNumber; line: number }[] {
  const found: { number: CaseNumber; line: number }[] = [];
  for (let at = 0; at < Math.min(frame.lines.length, 60); at += 1) {
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

/** The numbers that "Saksprotokoll i …, sak 42/19" names; other bodies' numbers are not meant. */
export function treatedNumbers(frame: Frame): Anchor[] {
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
export function fallbackAnchors(frame: Frame): Anchor[] {
  const found: Anchor[] = [];
  for (let at = 0; at < frame.lines.length; at += 1) {
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
