import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { earliestChange, type TooEarly } from '../rules/held-meetings-keep-their-rules.ts';
import { type OwnRulesRefusal, ownRules } from '../rules/own-rules-are-whole.ts';
import { readVersions } from '../store/reads.ts';
import { countUp, insertOwnProfile, storeOwnVersion } from '../store/writes.ts';
import type { OwnVersion, ProfileId } from '../vocabulary.ts';

/** Writes rules of a body's own, which the body may then choose. Refused unless they are whole. */
export const makeOwnProfile = command<
  { bodyId: BodyId; says: OwnVersion },
  ProfileId,
  OwnRulesRefusal
>({
  name: 'procedure.make-own-profile',
  action: 'procedure.edit',
  subject: async (tx, { bodyId }) => {
    const body = await readBody(tx, bodyId);
    return body ? { bodyId: body.id } : null;
  },
  run: async (tx, { bodyId, says }) => {
    const whole = ownRules(says.name, says.rules);
    if (!whole.ok) return whole;
    const first = { ...says, ...whole.value };
    const id = await insertOwnProfile(tx, bodyId, first);
    return allowed({
      value: id,
      changes: [{ subjectKind: 'rule-profile', subjectId: id, after: first }],
    });
  },
});

/**
 * Changes rules of a body's own from a day on. What they were stays in its period, so that meetings
 * already held keep theirs. Refused where somebody else changed them first.
 * @source F-088
 */
export const changeOwnProfile = command<
  { id: ProfileId; seen: number; says: OwnVersion },
  null,
  OwnRulesRefusal | TooEarly | { code: 'changed-meanwhile' }
>({
  name: 'procedure.change-own-profile',
  action: 'procedure.edit',
  subject: async (tx, { id }) => {
    const own = (await readVersions(tx, id))?.own;
    return own ? { bodyId: own.bodyId } : null;
  },
  run: async (tx, { id, seen, says }, { today }) => {
    const from = says.validFrom;
    const earliest = earliestChange(true, today);
    if (from < earliest) return refused({ code: 'rules-begin-too-early', from, earliest });
    const whole = ownRules(says.name, says.rules);
    if (!whole.ok) return whole;
    const after = { ...says, ...whole.value };
    if (!(await countUp(tx, id, seen))) return refused({ code: 'changed-meanwhile' });
    const before = (await readVersions(tx, id))?.versions;
    await storeOwnVersion(tx, id, after);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'rule-profile', subjectId: id, before, after }],
    });
  },
});
