import { numbersIn } from './case-number.ts';

/**
 * A line that lists several cases, cut before each of them: "Sak 8/18 Regnskap Sak 9/18 Budsjett".
 * A line of prose that cites cases stays whole: only consecutive numbers with a capitalised
 * sak-word or the same series, each with a title behind it, are cut apart.
 */
export function splitSeveralCases(text: string): string[] {
  if (text.length > 1000 || !/\d/u.test(text)) return [text];
  const hits = numbersIn(text).filter((hit) => !hit.archive);
  const first = hits[0];
  if (first === undefined || hits.length < 2) return [text];
  const lead = text.slice(0, first.leadStart);
  if (
    first.leadStart > 2 &&
    !/^(?:saker|saksliste|sakliste|saker til behandling|dagsorden|behandlede saker)\s*:?\s*$/iu.test(
      lead,
    )
  )
    return [text];
  const cuts: number[] = first.leadStart > 2 ? [0, first.leadStart] : [0];
  let last = first;
  for (const hit of hits.slice(1)) {
    const word = text.slice(hit.leadStart, hit.start);
    const sameKind =
      (hit.sakWord && /^\p{Lu}/u.test(word)) ||
      (hit.number.series !== null && hit.number.series === last.number.series);
    const next = hit.number.seq > last.number.seq && hit.number.seq - last.number.seq <= 3;
    const titled = /^[:.\s]*[\p{Lu}«"]/u.test(text.slice(last.end, hit.leadStart));
    if (!sameKind || !next || !titled || hit.number.year !== last.number.year) continue;
    cuts.push(hit.leadStart);
    last = hit;
  }
  return cuts.map((from, index) => text.slice(from, cuts[index + 1] ?? text.length).trim());
}
