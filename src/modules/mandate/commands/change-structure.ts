import { newId, type StructureId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { mayBegin, type StartRefusal } from '../rules/old-matters-keep-their-structure.ts';
import { listStructures, readStructure } from '../store/reads.ts';
import { countChange, insertStructure, removeStructure } from '../store/writes.ts';
import { type Written, type WrittenRefusal, whole } from './known-to-a-structure.ts';

type Meanwhile = { code: 'changed-meanwhile' };
type NotAhead = { code: 'begun-already'; from: string };
const ofNoBody = async () => ({ bodyId: null });

/**
 * A new version of the decision structure from a day on. What holds until then stays, and so does
 * the structure of every matter raised under it. `seen` is the number of changes that its sender
 * knew of; refused where somebody has changed it since.
 * @source F-042
 */
export const changeStructure = command<
  { seen: number; written: Written },
  StructureId,
  StartRefusal | WrittenRefusal | Meanwhile
>({
  name: 'mandate.change-structure',
  action: 'structure.edit',
  subject: ofNoBody,
  run: async (tx, { seen, written }, { today }) => {
    if (!(await countChange(tx, seen))) return refused({ code: 'changed-meanwhile' });
    const others = (await listStructures(tx)).map(({ validFrom }) => validFrom);
    const begins = mayBegin(written.validFrom, others, today);
    if (!begins.ok) return begins;
    const checked = await whole(tx, written);
    if (!checked.ok) return checked;
    const id: StructureId = newId('struct');
    await insertStructure(tx, { id, ...checked.value });
    return allowed({
      value: id,
      changes: [{ subjectKind: 'structure', subjectId: id, after: checked.value }],
    });
  },
});

/**
 * Changes a version that has not begun, which nobody has raised a matter under yet; it keeps its
 * id. Refused where it has begun: then a new version says what is to hold from now on.
 */
export const amendStructure = command<
  { id: StructureId; seen: number; written: Written },
  StructureId,
  StartRefusal | WrittenRefusal | Meanwhile | NotAhead
>({
  name: 'mandate.amend-structure',
  action: 'structure.edit',
  subject: async (tx, { id }) => ((await readStructure(tx, id)) ? { bodyId: null } : null),
  run: async (tx, { id, seen, written }, { today }) => {
    if (!(await countChange(tx, seen))) return refused({ code: 'changed-meanwhile' });
    const before = await readStructure(tx, id);
    if (!before) return refused({ code: 'changed-meanwhile' });
    if (before.validFrom <= today) {
      return refused({ code: 'begun-already', from: before.validFrom });
    }
    const others = (await listStructures(tx)).filter((one) => one.id !== id);
    const begins = mayBegin(
      written.validFrom,
      others.map(({ validFrom }) => validFrom),
      today,
    );
    if (!begins.ok) return begins;
    const checked = await whole(tx, written);
    if (!checked.ok) return checked;
    await removeStructure(tx, id);
    await insertStructure(tx, { id, ...checked.value });
    return allowed({
      value: id,
      changes: [{ subjectKind: 'structure', subjectId: id, before, after: checked.value }],
    });
  },
});

/** Takes away a version that has not begun; what held before it goes on. */
export const withdrawStructure = command<
  { id: StructureId; seen: number },
  null,
  Meanwhile | NotAhead
>({
  name: 'mandate.withdraw-structure',
  action: 'structure.edit',
  subject: async (tx, { id }) => ((await readStructure(tx, id)) ? { bodyId: null } : null),
  run: async (tx, { id, seen }, { today }) => {
    if (!(await countChange(tx, seen))) return refused({ code: 'changed-meanwhile' });
    const before = await readStructure(tx, id);
    if (!before) return refused({ code: 'changed-meanwhile' });
    if (before.validFrom <= today) {
      return refused({ code: 'begun-already', from: before.validFrom });
    }
    await removeStructure(tx, id);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'structure', subjectId: id, before }],
    });
  },
});

/**
 * Shows a version of the structure to everybody, or no more. What it says stays the same, so this
 * may be done whenever.
 * @source F-042
 */
export const showStructure = command<{ id: StructureId; isPublic: boolean }, null, never>({
  name: 'mandate.show-structure',
  action: 'structure.edit',
  subject: async (tx, { id }) => ((await readStructure(tx, id)) ? { bodyId: null } : null),
  run: async (tx, { id, isPublic }) => {
    const { numChangedRows, numUpdatedRows } = await tx
      .updateTable('mandate.structure')
      .set({ is_public: isPublic })
      .where('id', '=', id)
      .where('is_public', '!=', isPublic)
      .executeTakeFirst();
    if ((numChangedRows ?? numUpdatedRows) === 0n) return allowed({ value: null, changes: [] });
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'structure',
          subjectId: id,
          before: { isPublic: !isPublic },
          after: { isPublic },
        },
      ],
    });
  },
});
