import { type PaperSection, type SectionCode, sectionCodes } from '../vocabulary.ts';

/** The headings that every paper is offered. */
export const templateSections: readonly SectionCode[] = [
  'background',
  'facts',
  'other',
  'assessment',
];

/** What tells one section of a paper from another. */
export const sectionKey = ({ code, heading }: PaperSection) => `${code} ${heading}`;

/**
 * Answers a paper's sections with some more, each put before the first that comes later in the
 * template; those that stand there keep their order.
 * @source F-071
 */
export function withSections(
  there: readonly PaperSection[],
  more: readonly PaperSection[],
): PaperSection[] {
  const place = (section: PaperSection) => sectionCodes.indexOf(section.code);
  const all = [...there];
  for (const section of more) {
    const later = all.findIndex((one) => place(one) > place(section));
    all.splice(later === -1 ? all.length : later, 0, section);
  }
  return all;
}

/** A paper's sections with an empty one for each heading of the template that it lacks. */
export function sectionsToWrite(there: readonly PaperSection[]): PaperSection[] {
  const missing = templateSections.filter((code) => !there.some((one) => one.code === code));
  return withSections(
    there,
    missing.map((code) => ({ code, heading: '', text: '' })),
  );
}
