/** A piece of plain text with light structure. Lines within a paragraph or an item are kept. */
export type TextBlock =
  | { kind: 'paragraph'; lines: string[] }
  | { kind: 'bullets'; items: string[][] }
  | { kind: 'numbers'; start: number; items: string[][] };

const bullet = /^[-–•*]\s+(.*)$/;
const numbered = /^(\d{1,3})[.)]\s+(.*)$/;

/**
 * Divides what a person typed into paragraphs and simple lists: blank lines part paragraphs, lines
 * that begin with "- " or "1. " are list items, and a line indented below an item continues it.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let afterBlank = false;
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const line = raw.trim();
    if (line === '') {
      afterBlank = true;
      continue;
    }
    addLine(blocks, line, { afterBlank, indented: /^\s{2,}/.test(raw) });
    afterBlank = false;
  }
  return blocks;
}

function addLine(
  blocks: TextBlock[],
  line: string,
  { afterBlank, indented }: { afterBlank: boolean; indented: boolean },
): void {
  const last = blocks.at(-1);
  const [, point] = bullet.exec(line) ?? [];
  const [, no, numberedPoint] = numbered.exec(line) ?? [];
  if (point !== undefined) {
    if (last?.kind === 'bullets') last.items.push([point]);
    else blocks.push({ kind: 'bullets', items: [[point]] });
  } else if (numberedPoint !== undefined) {
    const follows = last?.kind === 'numbers' && Number(no) === last.start + last.items.length;
    if (follows) last.items.push([numberedPoint]);
    else blocks.push({ kind: 'numbers', start: Number(no), items: [[numberedPoint]] });
  } else if (last && !afterBlank && last.kind === 'paragraph') {
    last.lines.push(line);
  } else if (last && !afterBlank && indented && last.kind !== 'paragraph') {
    last.items.at(-1)?.push(line);
  } else {
    blocks.push({ kind: 'paragraph', lines: [line] });
  }
}
