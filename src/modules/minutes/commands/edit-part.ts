import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting } from '../../meetings/index.ts';
import { isEditable } from '../rules/edits-stand-on-generated-text.ts';
import { mayBeEdited, type SettledRefusal } from '../rules/minutes-go-from-draft-to-seal.ts';
import { readEditVersions } from '../store/reads.ts';
import { removeEdit, storeEdit, storeSheet } from '../store/writes.ts';
import { openMinutes } from './open-minutes.ts';

export type EditInput = {
  meetingId: string;
  part: string;
  /** The version of the edit that the writer saw; 0 where there was none. */
  seen: number;
  /** The generated text that the writer saw, which these words take the place of. */
  ground: string;
  text: string;
};

export type EditRefusal =
  | SettledRefusal
  | { code: 'part-is-gone' }
  | { code: 'part-is-fixed' }
  | { code: 'part-changed-meanwhile'; by: string; now: string };

/**
 * Puts a person's words in the place of a generated text, and keeps the text that they replaced.
 * Writing the generated text again takes the edit away. Refused where somebody else wrote there
 * since, and for what was counted or decided: that is put right where it was recorded.
 * @source F-081
 */
export const editPart = command<EditInput, { signaturesFell: number }, EditRefusal>({
  name: 'minutes.edit-part',
  action: 'minutes.edit',
  subject: bodyOfMeeting,
  run: async (tx, input, acting) => {
    const file = await openMinutes(tx, input.meetingId);
    const { sheet, generated } = file;
    const may = mayBeEdited(sheet.state);
    if (!may.ok) return may;
    const part = generated.sections
      .flatMap((section) => section.parts)
      .find(({ key }) => key === input.part);
    if (!part) return refused({ code: 'part-is-gone' });
    if (!isEditable(part)) return refused({ code: 'part-is-fixed' });
    const before = file.edits.find(({ edit }) => edit.part === input.part);
    if ((before?.edit.version ?? 0) !== input.seen || (!before && part.text !== input.ground)) {
      const by = before?.edit.changedBy ?? '';
      return refused({
        code: 'part-changed-meanwhile',
        by,
        now: before?.edit.written ?? part.text,
      });
    }
    const text = input.text.replace(/\r\n?/gu, '\n').trim();
    const by = { name: acting.actor.name, now: acting.now };
    await storeSheet(tx, sheet, by);
    if (text === part.text.trim()) {
      await removeEdit(tx, sheet.meetingId, input.part);
    } else {
      const [last] = await readEditVersions(tx, sheet.meetingId, input.part);
      await storeEdit(tx, sheet.meetingId, {
        part: input.part,
        generated: part.text,
        written: text,
        version: (last?.version ?? 0) + 1,
        changedAt: by.now,
        changedBy: by.name,
      });
    }
    const was = before?.edit.written ?? part.text;
    const signaturesFell =
      was === text ? 0 : file.signatories.filter(({ signed }) => signed !== null).length;
    return allowed({
      value: { signaturesFell },
      changes: [
        {
          subjectKind: 'minutes',
          subjectId: sheet.meetingId,
          before: { part: input.part, text: was },
          after: { part: input.part, text },
        },
      ],
    });
  },
});
