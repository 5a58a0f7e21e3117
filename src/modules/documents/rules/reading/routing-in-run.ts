import { numbersIn } from './case-number.ts';

const head =
  /(?<!\p{L})(?:Saksgang|SAKSGANG|Saken behandles i|Saka vert handsama i|Behandles i|Behandlast i|Saksnr\.?:?\s+Utvalg?:?\s+Møtedato|Utvalg?:?\s+(?:Saksnr\.?:?\s+Møtedato|Møtedato:?\s+Saksnr))[^\d]{0,60}/gu;
const body =
  /^\s*(?:\d{1,2}\.\d{1,2}\.\d{2,4}\s*)?\p{L}*(?:utvalg|utval|styre|skap|råd|nemnd|ting)(?:et|t|a)?(?: for [\p{Ll}, ]{3,40})?\s*(?:\d{1,2}\.\d{1,2}\.\d{2,4})?\s*$/iu;

/**
 * Where numbers start that only tell which bodies treat a paper: in a routing table that lost its
 * breaks, "Saksgang Saksnr Møtedato Formannskapet 5/11 Kommunestyret 2/11 TITLE", every number but
 * the one before the title.
 */
export function routingNumbers(text: string): Set<number> {
  const starts = new Set<number>();
  const heads = [...text.matchAll(head)];
  if (heads.length === 0) return starts;
  const hits = numbersIn(text).filter((hit) => !hit.archive);
  let at = 0;
  for (const match of heads) {
    const end = match.index + match[0].length;
    while ((hits[at]?.start ?? Number.POSITIVE_INFINITY) < match.index) at += 1;
    const first = hits[at];
    if (first === undefined || first.leadStart > end + 12) continue;
    for (let next = at; next < at + 6; next += 1) {
      const hit = hits[next];
      const following = hits[next + 1];
      if (hit === undefined || following === undefined || following.leadStart - hit.end > 80) break;
      if (!body.test(text.slice(hit.end, following.leadStart))) break;
      starts.add(hit.start);
    }
  }
  return starts;
}
