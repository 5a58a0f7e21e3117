import type { SourceText } from '../../kernel/source-text.ts';
import { refused, type Verdict } from '../../kernel/verdict.ts';
import { decodeText } from './decode-text.ts';
import { fileKind } from './file-kind.ts';
import { sourceOfText } from './plain-text.ts';
import { readInWorker } from './reading-thread.ts';
import { fileLimitBytes, textLimitLetters, type UnreadableFile } from './unreadable-file.ts';

export { stopReading } from './reading-thread.ts';
export { fileLimitBytes, type UnreadableFile } from './unreadable-file.ts';

/**
 * The lines of a document, from the bytes of a text, DOCX or PDF file. The content decides what
 * it is; the name only helps where the content does not say. Refuses what is empty, larger than
 * `fileLimitBytes`, locked, damaged, hostile, scanned, or in another format.
 */
export async function readSource(
  bytes: Uint8Array,
  fileName: string,
): Promise<Verdict<SourceText, UnreadableFile>> {
  if (bytes.length > fileLimitBytes) return tooLarge(bytes.length);
  if (bytes.length === 0) return refused({ code: 'empty-file' });
  const file = fileKind(bytes, fileName);
  if (file.kind === 'unreadable') return refused(file.refusal);
  if (file.kind !== 'text') {
    const read = await readInWorker(file.kind, bytes);
    if (!read.ok) return read;
    const letters = read.value.lines.reduce((sum, line) => sum + line.text.length, 0);
    return letters > textLimitLetters ? tooLong(letters) : read;
  }
  const text = decodeText(bytes);
  return text.ok ? sourceWithin(text.value, 'text') : text;
}

/** The lines of a text that somebody pasted. Refuses what is empty or too large. */
export function readPastedText(text: string): Verdict<SourceText, UnreadableFile> {
  if (text.length > fileLimitBytes) return tooLarge(text.length);
  return sourceWithin(text, 'pasted');
}

function sourceWithin(text: string, format: 'text' | 'pasted') {
  return text.length > textLimitLetters ? tooLong(text.length) : sourceOfText(text, format);
}

function tooLong(letters: number): Verdict<SourceText, UnreadableFile> {
  return refused({ code: 'text-too-long', letters, limit: textLimitLetters });
}

function tooLarge(bytes: number): Verdict<SourceText, UnreadableFile> {
  return refused({ code: 'too-large', bytes, limit: fileLimitBytes });
}
