import { isDeepStrictEqual } from 'node:util';
import { allowed } from '../../../kernel/verdict.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { command, ofNoBody } from '../../identity/command.ts';
import { type ProfileRefusal, wellAsked } from '../rules/a-role-asks-what-can-be-met.ts';
import { insertRoleProfile, updateRoleProfile } from '../store/need-writes.ts';
import { listParties } from '../store/quota-reads.ts';
import { readRoleProfile } from '../store/reads.ts';
import type { ProfileOfRoleId, RoleProfileDraft } from '../vocabulary.ts';

/** Writes down what a new role asks. @source F-014, F-015 */
export const addRoleProfile = command<{ draft: RoleProfileDraft }, ProfileOfRoleId, ProfileRefusal>(
  {
    name: 'recruitment.add-role-profile',
    action: 'recruitment.edit',
    subject: ofNoBody,
    run: async (tx, { draft: typed }) => {
      const draft = wellAsked(typed, await listParties(tx));
      if (!draft.ok) return draft;
      const id = await insertRoleProfile(tx, draft.value);
      return allowed({
        value: id,
        changes: [{ subjectKind: 'role-profile', subjectId: id, after: draft.value }],
      });
    },
  },
);

/** Changes what a role asks. Of two at once the second is told. */
export const changeRoleProfile = command<
  { id: string; version: number; draft: RoleProfileDraft },
  null,
  ProfileRefusal | ChangedMeanwhile
>({
  name: 'recruitment.change-role-profile',
  action: 'recruitment.edit',
  subject: async (tx, { id }) => ((await readRoleProfile(tx, id)) ? { bodyId: null } : null),
  run: async (tx, { id, version, draft: typed }) => {
    const found = await readRoleProfile(tx, id);
    if (found?.version !== version) return changedMeanwhile(tx, id);
    const draft = wellAsked(typed, await listParties(tx));
    if (!draft.ok) return draft;
    const { id: _, version: __, ...before } = found;
    if (isDeepStrictEqual(before, draft.value)) {
      return allowed({ value: null, changes: [] });
    }
    if (!(await updateRoleProfile(tx, found, draft.value))) return changedMeanwhile(tx, id);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'role-profile', subjectId: id, before, after: draft.value }],
    });
  },
});
