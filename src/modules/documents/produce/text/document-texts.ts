import type { TextShape, WrittenStandard } from '../../../../kernel/language.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** The words that documents are made of, in one written standard. */
export type DocumentTexts = TextShape<typeof nb>;

const texts: Readonly<Record<WrittenStandard, DocumentTexts>> = { nb, nn };

/** The words of documents in a written standard. Documents are written in no other language. */
export function documentTexts(standard: WrittenStandard): DocumentTexts {
  return texts[standard];
}
