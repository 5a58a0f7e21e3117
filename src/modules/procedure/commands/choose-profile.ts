import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { type ChoiceRefusal, chooseFrom } from '../rules/held-meetings-keep-their-rules.ts';
import { readChoices, readVersions } from '../store/reads.ts';
import { lockChoices, storeChoice } from '../store/writes.ts';
import type { Choice } from '../vocabulary.ts';

/**
 * Chooses by which rules a body meets from a day on. Meetings held until then keep theirs. `seen`
 * is the number of the last choice its sender saw; refused where somebody has chosen since.
 * @source F-088
 */
export const chooseProfile = command<
  { bodyId: BodyId; seen: number; wanted: Choice },
  null,
  ChoiceRefusal | { code: 'chosen-meanwhile' } | { code: 'no-such-profile' }
>({
  name: 'procedure.choose-profile',
  action: 'procedure.edit',
  subject: async (tx, { bodyId }) => {
    const body = await readBody(tx, bodyId);
    return body ? { bodyId: body.id } : null;
  },
  run: async (tx, { bodyId, seen, wanted }, { today }) => {
    await lockChoices(tx, bodyId);
    const { choices, last } = await readChoices(tx, bodyId);
    if (last !== seen) return refused({ code: 'chosen-meanwhile' });
    const profile = await readVersions(tx, wanted.profileId);
    if (!profile) return refused({ code: 'no-such-profile' });
    const { versions, own } = profile;
    const about = { bodyId, owner: own?.bodyId ?? null, versions, today };
    const verdict = chooseFrom(choices, wanted, about);
    if (!verdict.ok) return verdict;
    await storeChoice(tx, bodyId, wanted);
    return allowed({
      value: null,
      changes: [
        { subjectKind: 'body', subjectId: bodyId, before: choices, after: verdict.value.all },
      ],
    });
  },
});
