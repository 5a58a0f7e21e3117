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
