/** Letters that a lost glyph left out are forgiven: "MØTEI KALLI G" is a notice. */
export function repairedTitle(text: string): string | null {
  const packed = text.replace(/\s+/gu, '').toUpperCase();
  const known = [
    'MØTEINNKALLING',
    'SAKSLISTE',
    'MØTEPROTOKOLL',
    'SAKSFRAMLEGG',
    'MØTEREFERAT',
    'INNKALLING',
  ];
  if (packed.length < 8 || packed.length > 18 || text !== text.toUpperCase()) return null;
  for (const word of known) {
    if (packed === word) return null;
    const allowed = Math.ceil(word.length / 5);
    if (Math.abs(packed.length - word.length) <= allowed && distance(packed, word) <= allowed)
      return word;
  }
  return null;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
