import { squeezed } from './word-edges.ts';

const columns = [
  /(?<!\p{L})(?:utvalgs?|utvals?|utval|styre|råd|organ|behandlende organ|behandles i|behandla i|handsama i|saksgang)(?!\p{L})/iu,
  /(?<!\p{L})(?:møtedato|dato|møte)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:utvalgs?|utvals?)?saks?(?:nr|nummer)|sak\s?nr|saksnr)(?!\p{L})/iu,
];

/** Whether a line is the head of a paper's routing table: which body treats it when. */
export function isRoutingHeader(text: string): boolean {
  const line = squeezed(text);
  if (line.length > 80 || /\d/u.test(line)) return false;
  return (
    columns.every((column) => column.test(line)) && !/innhold|innhald|tittel|lukk/iu.test(line)
  );
}

/** Whether a line is a routing table whose rows ran together behind its head. */
export function isRoutingRun(text: string): boolean {
  return /^(?:(?:saksgang|behandles i|behandlast i):?\s+(?:saksnr|sak|utval|møtedato|dato|møte|organ)|saksnr\.?:?\s+utvalg?:?\s+møtedato|utvalg?:?\s+(?:saksnr\.?:?\s+møtedato|møtedato:?\s+saksnr)).*\d/iu.test(
    text,
  );
}

const bodyAlone =
  /^(?:\p{Lu}[\p{L}.-]*\s)?(?:\p{L}+\s(?:for|av)\s[\p{L}, ]{3,40}|\p{L}*(?:utvalg|utval|styre|skap|råd|nemnd|ting)(?:et|t|a)?)$/iu;

/** Whether a line holds nothing but a case number, a body and a date: "Sak: 45/15 Formannskapet 12.05.2015". */
export function isRoutingRow(text: string, number: string | undefined): boolean {
  if (number === undefined || text.length > 110) return false;
  const date = /\d{1,2}\.\d{1,2}\.\d{2,4}/u;
  if (!date.test(text)) return false;
  const rest = squeezed(
    text
      .replace(number, ' ')
      .replace(date, ' ')
      .replace(/^\s*(?:\d\s)?sak(?:snr)?\.?\s?:?/iu, ' '),
  );
  return bodyAlone.test(rest) && !/protokoll|referat|møte|godkjenn|val(?:g)?\s/iu.test(rest);
}
