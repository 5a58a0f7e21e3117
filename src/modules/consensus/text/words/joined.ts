/** Some words as a list in a sentence: "a, b og c". */
export function joined(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')}${and}${last}` : last;
}
