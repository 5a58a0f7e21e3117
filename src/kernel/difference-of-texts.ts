import { diffWordsWithSpace } from 'diff';

/** A stretch of text that two versions share, or that only one of them has. */
export type TextRun = { kind: 'kept' | 'added' | 'removed'; text: string };

/**
 * What somebody proposes to change in a text, word by word, for showing it. What was kept and added
 * is the new text to the letter; what was kept and removed is the old one. Two long texts with next to
 * nothing in common are shown as one taken away and one put in its place.
 * @source F-088
 */
export function differenceOf(before: string, after: string): readonly TextRun[] {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: 1000 });
  if (!runs) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return runs.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value,
  }));
}
