import type { SourceText } from '../../../kernel/source-text.ts';
import type { ImportedDocument, ImportWarning } from '../vocabulary.ts';
import { meetingParts, plainParts } from './reading/document-parts.ts';
import { type Frame, frameOf } from './reading/frame.ts';
import { isMeetingKind, kindOf } from './reading/kind-of.ts';
import { languageOf } from './reading/language-of.ts';
import { evidenceOf } from './reading/lines-of-source.ts';
import { squeezed } from './reading/word-edges.ts';

/**
 * Reads what a meeting document says: its kind, its meeting, its cases, proposals, decisions,
 * attendance and links, each with the place it stood and how sure the reading is. A text that is
 * no meeting document gives its kind and no cases. Nothing is stored; a person confirms.
 */
export function readMeetingDocument(
  source: SourceText,
  options: { fileName?: string } = {},
): ImportedDocument {
  const frame = frameOf(source);
  const language = languageOf(frame.lines.map((line) => line.text));
  const { kind, titleLine, repaired } = kindOf(frame);
  const early: ImportWarning[] = [];
  if (language === 'da' || language === 'other') {
    early.push({ code: 'language_not_norwegian', language, evidence: null });
  }
  if (frame.lines.every((line) => line.text === ''))
    early.push({ code: 'no_text', evidence: null });
  if (frame.flattened) early.push({ code: 'flattened_text', evidence: null });
  if (repaired !== null) {
    const evidence = evidenceOf(frame.lines, repaired.line);
    early.push({ code: 'lost_glyphs', printed: repaired.printed, read: repaired.read, evidence });
  }
  const document = {
    kind,
    language,
    fileName: options.fileName ?? null,
    pages: source.pages,
    flattened: frame.flattened,
    title: titleOf(frame, titleLine),
  };
  return isMeetingKind(kind.value)
    ? { ...document, ...meetingParts(frame, kind.value, titleLine, early) }
    : { ...document, ...plainParts(frame, early) };
}

function titleOf(frame: Frame, titleLine: number): string | null {
  const line = titleLine >= 0 ? frame.lines[titleLine] : frame.lines.find((one) => one.text !== '');
  return line === undefined ? null : squeezed(line.text).slice(0, 200);
}
