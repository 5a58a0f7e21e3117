import { allowed } from '../../../kernel/verdict.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { command, ofNoBody } from '../../identity/command.ts';
import { listOrganisations } from '../../organisations/index.ts';
import { type PartiesRefusal, wellParted } from '../rules/parties-share-all-organisations.ts';
import { listParties, listQuotas } from '../store/quota-reads.ts';
import { countPartiesChange, storeParties } from '../store/quota-writes.ts';
import type { Party } from '../vocabulary.ts';

/** What the log calls who fills the seats: there is one of it. */
export const partiesSubject = 'recruitment-parties';

/**
 * Says who fills the seats of the groups, and who covers what another leaves empty. A party that
 * quotas stand under keeps its key; what it is called and who is in it may change.
 * @source F-010, F-011
 */
export const setParties = command<
  { seen: number; parties: readonly Party[] },
  null,
  PartiesRefusal | ChangedMeanwhile | { code: 'party-has-seats' }
>({
  name: 'recruitment.set-parties',
  action: 'recruitment.edit',
  subject: ofNoBody,
  run: async (tx, { seen, parties }) => {
    const known = new Set((await listOrganisations(tx)).map(({ id }) => id));
    const parted = wellParted(parties, known);
    if (!parted.ok) return parted;
    if (!(await countPartiesChange(tx, seen))) return changedMeanwhile(tx, partiesSubject);
    const before = await listParties(tx);
    const kept = new Set(parted.value.map(({ key }) => key));
    if (before.some(({ key }) => !kept.has(key))) {
      return { ok: false, refusal: { code: 'party-has-seats' } };
    }
    const covering = new Set(parted.value.filter((one) => one.fallback).map(({ key }) => key));
    const gaveUp = (await listQuotas(tx)).some(
      (one) => one.sendsNoMore && !covering.has(one.party),
    );
    if (gaveUp) return { ok: false, refusal: { code: 'no-such-fallback' } };
    await storeParties(tx, parted.value);
    return allowed({
      value: null,
      changes: [
        { subjectKind: 'recruitment', subjectId: partiesSubject, before, after: parted.value },
      ],
    });
  },
});
