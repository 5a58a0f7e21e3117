import type { SourceLine, SourceText } from '../../kernel/source-text.ts';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import { tidyText } from './tidy-text.ts';
import type { UnreadableFile } from './unreadable-file.ts';

const lineBreak = /\r\n|[\r\n\v\u0085\u2028\u2029]/;

/** The lines of a text, page by page where form feeds part it. Refuses a text without words. */
export function sourceOfText(
  text: string,
  format: 'text' | 'pasted',
): Verdict<SourceText, UnreadableFile> {
  const pages = text.split('\f').map((page) => page.split(lineBreak).map(tidyLine));
  const lines = pages.flatMap((page, index) => pageLines(page, index + 1));
  while (lines.at(-1)?.text === '') lines.pop();
  const last = lines.at(-1);
  if (last === undefined) return refused({ code: 'empty-file' });
  return allowed({ format, pages: last.page, lines });
}

function tidyLine(line: string): string {
  return tidyText(line).trimEnd();
}

/** A page's lines; the line break that stands before a form feed opens no line of its own. */
function pageLines(texts: string[], page: number): SourceLine[] {
  const kept = texts.at(-1) === '' ? texts.slice(0, -1) : texts;
  return kept.map((text) => ({ text, page }));
}
