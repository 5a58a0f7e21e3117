import type { WrittenMinutes, WrittenPart } from '../../documents/vocabulary.ts';
import type { EditStanding, PartEdit } from '../vocabulary.ts';

/** Merges two changes of one text; `text` is null where both changed the same lines. */
export type MergeText = (base: string, mine: string, theirs: string) => { text: string | null };

export type StandingEdit = {
  edit: PartEdit;
  standing: EditStanding;
  /** What is generated there now; empty where nothing is. */
  generatedNow: string;
};

/**
 * Answers the minutes with what people wrote in the place of generated texts. Where the ground of an
 * edit has changed, both changes are merged; where they meet in the same lines the person's words
 * stand until somebody chooses, and it is told. Text that was counted or decided is never replaced.
 */
export function withEdits(
  generated: WrittenMinutes,
  edits: readonly PartEdit[],
  merge: MergeText,
): { minutes: WrittenMinutes; standings: StandingEdit[] } {
  const parts = generated.sections.flatMap((section) => section.parts);
  const standings = edits.map((edit) => standingOf(edit, partNamed(parts, edit.part), merge));
  const words = new Map(standings.map(({ edit, text }) => [edit.part, text]));
  const sections = generated.sections.map((section) => ({
    ...section,
    parts: section.parts.map((part) => {
      const text = isEditable(part) ? words.get(part.key) : undefined;
      return part.kind === 'text' && text !== undefined ? { ...part, text } : part;
    }),
  }));
  return {
    minutes: { ...generated, sections },
    standings: standings.map(({ text: _, ...standing }) => standing),
  };
}

/** Whether a person may put other words in the place of a part. */
export function isEditable(
  part: WrittenPart,
): part is Extract<WrittenPart, { kind: 'text' }> & { fixed: false } {
  return part.kind === 'text' && !part.fixed;
}

function partNamed(parts: readonly WrittenPart[], key: string) {
  const found = parts.find((part) => part.key === key);
  return found && isEditable(found) ? found : undefined;
}

function standingOf(
  edit: PartEdit,
  part: { text: string } | undefined,
  merge: MergeText,
): StandingEdit & { text: string } {
  const { generated, written } = edit;
  if (!part) return { edit, standing: 'without-ground', generatedNow: '', text: written };
  const generatedNow = part.text;
  if (generatedNow === generated) return { edit, standing: 'stands', generatedNow, text: written };
  const { text } = merge(generated, written, generatedNow);
  return text === null
    ? { edit, standing: 'conflict', generatedNow, text: written }
    : { edit, standing: 'merged', generatedNow, text };
}
