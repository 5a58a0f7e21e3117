import type { SectionCode } from '../../vocabulary.ts';

/** A heading at the start of a line, and the text that follows it on the same line. */
export type Heading = {
  code: SectionCode;
  /** The heading as printed, without its colon. */
  label: string;
  rest: string;
};
