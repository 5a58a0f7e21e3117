import type { Line } from './lines-of-source.ts';
import { joined } from './numbered-points.ts';
import { endsSentence, isLettered, squeezed, startsSmall } from './word-edges.ts';

/** Word's second level of bullets reaches plain text as a lone "o". */
const roundBullet = /^o\s+(?=\p{Lu})/u;
const listStart = /^(?:\d{1,3}[.)]|[-–]|pkt\.?\s?\d{1,2})\s+\S/iu;

/**
 * Lines as text a person can read on: broken lines joined, a blank line between paragraphs, list
 * items on lines of their own. `wholeLines` says that every line is a paragraph, as in a Word file;
 * lines too long for a page are taken so too.
 */
export function runningText(lines: readonly Line[], wholeLines: boolean): string {
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const whole = wholeLines || width > 150;
  const blocks: { text: string; list: boolean }[] = [];
  let blank = true;
  let last = 0;
  for (const line of lines) {
    const { text } = line;
    if (text === '') {
      blank = true;
      continue;
    }
    const current = blocks[blocks.length - 1];
    const round = line.bullet || roundBullet.test(text);
    const item = round || listStart.test(text) || isLettered(text);
    const apart = line.heading !== null || (line.bold && text.length < 80);
    const goesOn =
      current !== undefined &&
      !item &&
      !apart &&
      (startsSmall(text) || !(whole || (endsSentence(current.text) && last < width * 0.6)));
    if (goesOn && (!blank || (startsSmall(text) && !endsSentence(current.text)))) {
      current.text = squeezed(joined(current.text, text));
    } else {
      const shown = round ? `- ${text.replace(roundBullet, '').replace(/^[-–]\s+/u, '')}` : text;
      blocks.push({ text: squeezed(shown), list: item });
    }
    last = text.length;
    blank = false;
  }
  return blocks
    .map(({ text, list }, at) => {
      if (at === 0) return text;
      return list && blocks[at - 1]?.list === true ? `\n${text}` : `\n\n${text}`;
    })
    .join('');
}
