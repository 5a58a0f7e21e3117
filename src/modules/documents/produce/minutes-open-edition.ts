import type { WrittenMinutes, WrittenSection } from './minutes-written.ts';

/** The part of a list that tells of closed cases. */
export const closedPart = 'closed-points';

/** Whether anything in the minutes is for those only who decide in closed cases. */
export function hasClosed(minutes: WrittenMinutes): boolean {
  return minutes.sections.some(
    ({ closed, parts }) => closed !== '' || parts.some(({ key }) => key.endsWith(`/${closedPart}`)),
  );
}

/**
 * The minutes for everybody: of a closed case, its number and public title, that it is closed and
 * on what basis, and nothing else. The same minutes give the same open edition.
 * @source F-120
 */
export function openEdition(minutes: WrittenMinutes): WrittenMinutes {
  const opened = (section: WrittenSection): WrittenSection =>
    section.closed === ''
      ? {
          ...section,
          parts: section.parts.filter(({ key }) => !key.endsWith(`/${closedPart}`)),
        }
      : { ...section, heading: section.openHeading, parts: [] };
  return { ...minutes, sections: minutes.sections.map(opened) };
}
