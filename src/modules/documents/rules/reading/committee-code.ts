import type { Frame } from './frame.ts';

/** The short code of a committee: in brackets, all capitals, or the initials the text uses. */
export function committeeCode(frame: Frame, committee: string | null): string | null {
  if (committee === null) return null;
  const bracketed = /\(([\p{Lu}]{2,6})\)/u.exec(committee)?.[1];
  if (bracketed !== undefined) return bracketed;
  if (/^\p{Lu}{2,6}$/u.test(committee)) return committee;
  const codes = new Map<string, number>();
  for (const line of frame.lines.slice(0, 2000)) {
    for (const match of line.text.matchAll(/(?<![\p{L}\d])(\p{Lu}{2,5})(?![\p{L}\d])/gu)) {
      const code = match[1] ?? '';
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }
  const letters = committee.toLowerCase();
  const fits = [...codes].filter(([code, count]) => count >= 2 && isAbbreviation(code, letters));
  return fits.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function isAbbreviation(code: string, name: string): boolean {
  if (code[0]?.toLowerCase() !== name[0]) return false;
  const starts = name.split(/[\s-]+/u).map((word) => word[0] ?? '');
  let at = 0;
  for (const letter of code.toLowerCase()) {
    at = name.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  const initials = [...code.toLowerCase()].filter((letter) => starts.includes(letter)).length;
  return initials * 2 >= code.length;
}
