/**
 * A document as read from a file, before anybody has said what it means: its lines in reading
 * order, with what the file's format knew about each of them.
 */
export type SourceText = {
  format: 'text' | 'docx' | 'pdf' | 'pasted';
  /** Number of pages, where the format has pages; else 1. */
  pages: number;
  lines: SourceLine[];
};

export type SourceLine = {
  /** The line's text: NFC, without control characters, trailing space cut. May be empty. */
  text: string;
  /** Page, from 1. */
  page: number;
  /** The paragraph style where the format has one: 0 is a title, 1–6 a heading level. */
  heading?: number;
  /** The printed number or bullet that the format kept apart from the text, such as "1." or "•". */
  marker?: string;
  /** The cells of a table row, in reading order; `text` is then their join with a tab. */
  cells?: string[];
  bold?: boolean;
};
