import { isDeepStrictEqual } from 'node:util';
import type { BodyId } from '../../../kernel/ids.ts';
import { allowed } from '../../../kernel/verdict.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { command } from '../../identity/command.ts';
import { type QuotaDraft, type QuotaRefusal, wellShared } from '../rules/quotas-of-a-group-hold.ts';
import { listParties, listQuotas, readGroup } from '../store/quota-reads.ts';
import { countQuotaChange, storeQuotas } from '../store/quota-writes.ts';

/** What the log calls the quotas of a group. */
export const quotasSubject = (bodyId: string) => `quota:${bodyId}`;

/**
 * Sets how many seats a group has for each party, and whether a party fills no more. Refused where
 * somebody has changed them since `seen`.
 * @source F-010, F-011
 */
export const setQuotas = command<
  { bodyId: string; seen: number; quotas: readonly QuotaDraft[] },
  null,
  QuotaRefusal | ChangedMeanwhile
>({
  name: 'recruitment.set-quotas',
  action: 'recruitment.edit',
  subject: async (tx, { bodyId }) => {
    const group = await readGroup(tx, bodyId);
    return group ? { bodyId: group.id } : null;
  },
  run: async (tx, { bodyId, seen, quotas }) => {
    const group = bodyId as BodyId;
    const parties = await listParties(tx);
    const shared = wellShared(quotas, parties);
    if (!shared.ok) return shared;
    const subjectId = quotasSubject(bodyId);
    if (!(await countQuotaChange(tx, group, seen))) return changedMeanwhile(tx, subjectId);
    const standing = (await listQuotas(tx, group)).map(({ bodyId: _, ...quota }) => quota);
    const before = parties.flatMap(({ key }) => standing.filter(({ party }) => party === key));
    if (isDeepStrictEqual(before, shared.value)) {
      return allowed({ value: null, changes: [] });
    }
    await storeQuotas(tx, group, shared.value);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'group-quota', subjectId, before, after: shared.value }],
    });
  },
});
