import { refused, type Verdict } from '../../../kernel/verdict.ts';
import type { InThreeLanguages, Party, RoleProfile, RoleProfileDraft } from '../vocabulary.ts';
import { type LineRefusal, namesIn } from './a-line-in-three-languages.ts';

export const mostLines = 50;

export type ProfileRefusal =
  | LineRefusal
  | { code: 'no-such-workload' }
  | { code: 'no-such-party' }
  | { code: 'too-many-lines'; most: number }
  | { code: 'said-already'; text: string };

/** A profile as it is stored: a workload within a full post, each line said once. @source F-014 */
export function wellAsked(
  draft: RoleProfileDraft,
  parties: readonly Party[],
): Verdict<RoleProfileDraft, ProfileRefusal> {
  const name = namesIn('name', draft.name);
  if (!name.ok) return name;
  const { low, high } = draft.workload;
  const whole = Number.isInteger(low) && Number.isInteger(high);
  if (!whole || low < 0 || high > 100 || low > high) return refused({ code: 'no-such-workload' });
  const qualifications: { text: InThreeLanguages; party: string | null }[] = [];
  for (const { text: typed, party } of draft.qualifications) {
    const text = namesIn('line', typed);
    if (!text.ok) return text;
    if (party !== null && !parties.some(({ key }) => key === party)) {
      return refused({ code: 'no-such-party' });
    }
    const same = (one: { text: InThreeLanguages; party: string | null }) =>
      one.party === party && alike(one.text, text.value);
    if (qualifications.some(same)) return refused({ code: 'said-already', text: text.value.nb });
    qualifications.push({ text: text.value, party });
  }
  const personalQualities: InThreeLanguages[] = [];
  for (const typed of draft.personalQualities) {
    const text = namesIn('line', typed);
    if (!text.ok) return text;
    if (personalQualities.some((one) => alike(one, text.value))) {
      return refused({ code: 'said-already', text: text.value.nb });
    }
    personalQualities.push(text.value);
  }
  if (Math.max(qualifications.length, personalQualities.length) > mostLines) {
    return refused({ code: 'too-many-lines', most: mostLines });
  }
  return {
    ok: true,
    value: { ...draft, name: name.value, qualifications, personalQualities },
  };
}

const alike = (one: InThreeLanguages, other: InThreeLanguages) =>
  one.nb.toLowerCase() === other.nb.toLowerCase();

/** What a role asks of somebody who is to fill a seat of this party. @source F-015 */
export function qualificationsFor(
  profile: Pick<RoleProfile, 'qualifications'>,
  party: string,
): InThreeLanguages[] {
  return profile.qualifications
    .filter((one) => one.party === null || one.party === party)
    .map(({ text }) => text);
}
