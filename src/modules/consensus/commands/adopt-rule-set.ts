import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { type AdoptionRefusal, mayAdopt } from '../rules/an-adoption-runs-until-the-next.ts';
import { readAdoptions, readRuleSet } from '../store/reads.ts';
import { deleteAdoption, insertAdoption, lockAdoptions } from '../store/writes.ts';
import type { Adoption } from '../vocabulary.ts';

async function bodySubject(db: Reader, { bodyId }: { bodyId: BodyId }) {
  const body = await readBody(db, bodyId);
  return body ? { bodyId: body.id } : null;
}

/**
 * A body goes by a version of a rule set from a day, adopted by a case. `seen` is the number of the
 * last adoption its sender saw; refused where somebody has adopted since.
 * @source F-034
 */
export const adoptRuleSet = command<
  { bodyId: BodyId; seen: number; wanted: Omit<Adoption, 'bodyId' | 'validTo'> },
  null,
  AdoptionRefusal | { code: 'adopted-meanwhile' } | { code: 'no-such-rule-set' }
>({
  name: 'consensus.adopt-rule-set',
  action: 'rule-set.edit',
  subject: bodySubject,
  run: async (tx, { bodyId, seen, wanted }, { today }) => {
    await lockAdoptions(tx, bodyId);
    const { adoptions, last } = await readAdoptions(tx, bodyId);
    if (last !== seen) return refused({ code: 'adopted-meanwhile' });
    const ruleSet = await readRuleSet(tx, wanted.ruleSetId);
    if (!ruleSet) return refused({ code: 'no-such-rule-set' });
    const verdict = mayAdopt(adoptions, wanted, today);
    if (!verdict.ok) return verdict;
    const after = { ...wanted, ...verdict.value, bodyId };
    await insertAdoption(tx, after);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'body', subjectId: bodyId, before: adoptions.at(-1), after }],
    });
  },
});

/** Takes back the adoption that a body made last, while it has not begun. */
export const withdrawAdoption = command<
  { bodyId: BodyId; validFrom: string },
  null,
  { code: 'adoption-has-begun' } | { code: 'no-such-adoption' }
>({
  name: 'consensus.withdraw-adoption',
  action: 'rule-set.edit',
  subject: bodySubject,
  run: async (tx, { bodyId, validFrom }, { today }) => {
    await lockAdoptions(tx, bodyId);
    const last = (await readAdoptions(tx, bodyId)).adoptions.at(-1);
    if (last?.validFrom !== validFrom) return refused({ code: 'no-such-adoption' });
    if (validFrom <= today) return refused({ code: 'adoption-has-begun' });
    await deleteAdoption(tx, last);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'body', subjectId: bodyId, before: last }],
    });
  },
});
