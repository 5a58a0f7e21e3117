import { isDeepStrictEqual } from 'node:util';
import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, type Verdict } from '../../../kernel/verdict.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { command } from '../../identity/command.ts';
import { type LineRefusal, namesIn } from '../rules/a-line-in-three-languages.ts';
import { mayRemove, type NeedRefusal, wellFitted } from '../rules/a-need-fits-its-group.ts';
import {
  addCommonKey,
  deleteNeed,
  holdNeeds,
  insertNeed,
  updateNeed,
} from '../store/need-writes.ts';
import { readGroup } from '../store/quota-reads.ts';
import { listCommonKeys, listNeeds, readNeed } from '../store/reads.ts';
import type { CompetenceNeed, InThreeLanguages, NeedDraft, NeedId } from '../vocabulary.ts';

/** Which need somebody acts on, and the version that stood on their page. */
export type SeenNeed = { id: string; version: number };
/** A need as it is written, with a key to compare by that is not known yet, where there is one. */
export type TypedNeed = NeedDraft & { newKey: InThreeLanguages | null };

const needSubject = async (tx: Reader, { id }: SeenNeed) => {
  const need = await readNeed(tx, id);
  return need ? { bodyId: need.bodyId } : null;
};

/** The key of a name: its letters and digits. Two names that differ in case alone are the same. */
const keyOfName = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

async function withKey(tx: Writer, typed: TypedNeed): Promise<Verdict<NeedDraft, LineRefusal>> {
  const { newKey, ...draft } = typed;
  if (!newKey) return allowed(draft);
  const name = namesIn('key', newKey);
  if (!name.ok) return name;
  const known = (await listCommonKeys(tx)).find(
    (one) => one.name.nb.toLowerCase() === name.value.nb.toLowerCase(),
  );
  const key = known?.key ?? keyOfName(name.value.nb);
  if (!key) return { ok: false, refusal: { code: 'line-is-empty', field: 'key.nb' } };
  await addCommonKey(tx, { key, name: name.value });
  return allowed({ ...draft, commonKey: key });
}

const draftOf = ({ id: _, version: __, bodyId: ___, ...draft }: CompetenceNeed): NeedDraft => draft;

/** Adds what a group needs. @source F-012 */
export const addNeed = command<{ bodyId: string; need: TypedNeed }, NeedId, NeedRefusal>({
  name: 'recruitment.add-need',
  action: 'recruitment.edit',
  subject: async (tx, { bodyId }) => {
    const group = await readGroup(tx, bodyId);
    return group ? { bodyId: group.id } : null;
  },
  run: async (tx, { bodyId, need }) => {
    const group = bodyId as BodyId;
    await holdNeeds(tx, group);
    const draft = await withKey(tx, need);
    if (!draft.ok) return draft;
    const own = await listNeeds(tx, group);
    const fitted = wellFitted(draft.value, own, await listCommonKeys(tx), null);
    if (!fitted.ok) return fitted;
    const id = await insertNeed(tx, group, fitted.value);
    return allowed({
      value: id,
      changes: [{ subjectKind: 'competence-need', subjectId: id, after: fitted.value }],
    });
  },
});

async function asSeen(
  tx: Writer,
  { id, version }: SeenNeed,
): Promise<Verdict<CompetenceNeed, ChangedMeanwhile>> {
  const found = await readNeed(tx, id);
  if (!found) throw new Error(`The need ${id} went away inside its own transaction.`);
  await holdNeeds(tx, found.bodyId);
  const now = await readNeed(tx, id);
  return now?.version === version ? allowed(now) : changedMeanwhile(tx, id);
}

/** Changes what a group needs. Of two at once the second is told. */
export const changeNeed = command<
  SeenNeed & { need: TypedNeed },
  null,
  NeedRefusal | ChangedMeanwhile
>({
  name: 'recruitment.change-need',
  action: 'recruitment.edit',
  subject: needSubject,
  run: async (tx, { need, ...seen }) => {
    const found = await asSeen(tx, seen);
    if (!found.ok) return found;
    const { id, bodyId } = found.value;
    const draft = await withKey(tx, need);
    if (!draft.ok) return draft;
    const own = await listNeeds(tx, bodyId);
    const fitted = wellFitted(draft.value, own, await listCommonKeys(tx), id);
    if (!fitted.ok) return fitted;
    const before = draftOf(found.value);
    if (isDeepStrictEqual(before, fitted.value)) {
      return allowed({ value: null, changes: [] });
    }
    if (!(await updateNeed(tx, found.value, fitted.value))) return changedMeanwhile(tx, id);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'competence-need', subjectId: id, before, after: fitted.value }],
    });
  },
});

/** Takes away what a group does not need; not while other needs stand under it. */
export const removeNeed = command<
  SeenNeed,
  null,
  ChangedMeanwhile | { code: 'has-needs-under-it'; count: number }
>({
  name: 'recruitment.remove-need',
  action: 'recruitment.edit',
  subject: needSubject,
  run: async (tx, seen) => {
    const found = await asSeen(tx, seen);
    if (!found.ok) return found;
    const { id, bodyId } = found.value;
    const may = mayRemove(id, await listNeeds(tx, bodyId));
    if (!may.ok) return may;
    await deleteNeed(tx, id);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'competence-need', subjectId: id, before: draftOf(found.value) }],
    });
  },
});
