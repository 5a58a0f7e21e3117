import type { PersonId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { indexOpenMatter } from '../../decisions/index.ts';
import { command } from '../../identity/command.ts';
import {
  type Wording,
  type WordingRefusal,
  wordingOf,
} from '../rules/a-matter-says-what-is-asked.ts';
import { expertsOf } from '../store/experts.ts';
import { readMatter } from '../store/reads.ts';
import { updateMatter } from '../store/writes.ts';
import type { Matter } from '../vocabulary.ts';
import {
  bodyOfMatter,
  changeOf,
  type MeanwhileRefusal,
  matterAsSeen,
  type Seen,
} from './seen-matter.ts';

export type ChangeMatterRefusal =
  | WordingRefusal
  | MeanwhileRefusal
  | { code: 'being-asked' }
  | { code: 'not-an-expert-of-the-body' };

/**
 * Changes how a matter is put, what it affects, who waits, and who answers for it. While the members
 * are asked, or have agreed, the question stands as they read it; who waits, until when and who is
 * the expert may still be changed.
 * @source F-032
 */
export const changeMatter = command<
  Seen & Wording & { expert: PersonId | null },
  Matter,
  ChangeMatterRefusal
>({
  name: 'matters.change',
  action: 'matter.lead',
  subject: bodyOfMatter,
  run: async (tx, { id, version, expert: wanted, ...typed }, { today }) => {
    const seen = await matterAsSeen(tx, { id, version });
    if (!seen.ok) return seen;
    const before = seen.value;
    const wording = wordingOf(typed, today, before.neededBy);
    if (!wording.ok) return wording;
    const { title, question, background, affects, waitsFor, neededBy } = wording.value;
    const options = wording.value.options.map((text, at) => ({ no: at + 1, text }));
    const put = { title, question, background, options, affects: inOneOrder(affects) };

    if (before.state !== 'open' && JSON.stringify(put) !== JSON.stringify(putOf(before))) {
      return refused({ code: 'being-asked' });
    }
    const kept = wanted === before.expert;
    const experts = wanted && !kept ? await expertsOf(tx, before.bodyId, today) : [];
    const expert = experts.find((one) => one.id === wanted);
    if (wanted && !kept && !expert) return refused({ code: 'not-an-expert-of-the-body' });
    await updateMatter(tx, before, {
      ...put,
      waits_for: waitsFor,
      needed_by: neededBy,
      ...(kept ? {} : { expert: expert?.id ?? null, expert_name: expert?.name ?? null }),
    });
    const after = await readMatter(tx, id);
    if (!after) throw new Error(`The matter ${id} went away inside its own transaction.`);
    if (!after.practice) await indexOpenMatter(tx, after);
    const told = (one: Matter) => ({
      title: one.title,
      affects: one.affects,
      neededBy: one.neededBy,
      expert: one.expertName,
    });
    return allowed({ value: after, changes: [changeOf(after, told(before), told(after))] });
  },
});

function putOf({ title, question, background, options, affects }: Matter) {
  return { title, question, background, options, affects: inOneOrder(affects) };
}

/** The database may give the names of a record back in another order. */
function inOneOrder({ domains, serviceAreas, sides, organisations, cost }: Matter['affects']) {
  return { domains, serviceAreas, sides, organisations, cost };
}
