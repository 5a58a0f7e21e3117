/** What a Typst document is compiled from: the template, and the data it reads as one JSON string. */
export type TypstSource = { template: string; data: string };

/** `a-2a` is the archive copy; `ua-1` is compiled to prove that a template is accessible. */
export type PdfStandard = 'a-2a' | 'ua-1';

/** What the bytes claim to be: the portable engine tags its pages but cannot mark an archive copy. */
export type PdfFile = { bytes: Uint8Array; standard: PdfStandard | 'tagged' };

/** A warm compiler. Compiling blocks the thread it is called on. */
export type TypstEngine = {
  kind: 'native' | 'portable';
  compile: (source: TypstSource, standard: PdfStandard) => PdfFile;
};

/** A template that does not compile, or that breaks the standard it should keep. */
export class TypstError extends Error {
  override name = 'TypstError';
}
