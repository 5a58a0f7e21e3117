import type { OrganisationId } from '../../../kernel/ids.ts';
import { refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Party } from '../vocabulary.ts';
import { type LineRefusal, namesIn } from './a-line-in-three-languages.ts';

export const mostParties = 2;

export type PartiesRefusal =
  | LineRefusal
  | { code: 'no-such-organisation' }
  | { code: 'organisation-is-with-another' }
  | { code: 'not-two-parties' }
  | { code: 'no-such-fallback' };

/**
 * Who fills the seats, as it is stored: two parties, of which one names its organisations and one
 * takes all others, and either may cover what the other leaves, but not each other in a circle.
 * @source F-010, F-011
 */
export function wellParted(
  drafts: readonly Party[],
  known: ReadonlySet<OrganisationId>,
): Verdict<Party[], PartiesRefusal> {
  const keys = drafts.map(({ key }) => key);
  const others = drafts.filter(({ organisations }) => organisations === 'all-others');
  if (drafts.length !== mostParties || new Set(keys).size !== keys.length || others.length > 1) {
    return refused({ code: 'not-two-parties' });
  }
  const named = new Set<OrganisationId>();
  const parted: Party[] = [];
  for (const draft of drafts) {
    const name = namesIn(`${draft.key}.name`, draft.name);
    if (!name.ok) return name;
    if (draft.organisations !== 'all-others') {
      if (draft.organisations.length === 0) return refused({ code: 'no-such-organisation' });
      for (const id of draft.organisations) {
        if (!known.has(id)) return refused({ code: 'no-such-organisation' });
        if (named.has(id)) return refused({ code: 'organisation-is-with-another' });
        named.add(id);
      }
    }
    const { fallback } = draft;
    if (fallback !== null && (fallback === draft.key || !keys.includes(fallback))) {
      return refused({ code: 'no-such-fallback' });
    }
    parted.push({ ...draft, name: name.value });
  }
  if (parted.every(({ fallback }) => fallback !== null)) {
    return refused({ code: 'no-such-fallback' });
  }
  return { ok: true, value: parted };
}
