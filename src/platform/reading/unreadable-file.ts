/** The largest file that is read, in bytes. An upload may be cut off as soon as it passes this. */
export const fileLimitBytes = 20 * 1024 * 1024;

/**
 * The longest text that is read, in letters: about a thousand pages. What a person is to look over
 * beside its source is shown on one page, and longer ones serve nobody.
 */
export const textLimitLetters = 3_000_000;

/** How long the reading of one file may take, in seconds. */
export const readingLimitSeconds = 20;

/** How much memory the reading of one file may take, in megabytes. */
export const readingLimitMegabytes = 512;

/** What a file turned out to hold that is no document at all. */
type DetectedContent = 'picture' | 'archive' | 'program' | 'sound-or-film' | 'binary';

/** Why a file could not be read, with the numbers that explain it. */
export type UnreadableFile =
  | { code: 'empty-file' }
  | { code: 'too-large'; bytes: number; limit: number }
  /** The file is small enough, and holds more text than anybody could look over. */
  | { code: 'text-too-long'; letters: number; limit: number }
  | { code: 'not-a-document'; detected: DetectedContent }
  /** A document in a format that must be saved anew first; the extension is without its dot. */
  | { code: 'unsupported-format'; extension: string }
  | { code: 'undecodable-text' }
  | { code: 'password-protected' }
  | { code: 'broken-docx' }
  | { code: 'broken-pdf' }
  | { code: 'picture-only-pdf'; pages: number }
  /** `bytes` is the size unpacked, `ratio` how many times larger that is than the file. */
  | { code: 'zip-bomb'; bytes: number; ratio: number; entries: number }
  | { code: 'reading-took-too-long'; seconds: number }
  | { code: 'reading-took-too-much-memory'; megabytes: number };
