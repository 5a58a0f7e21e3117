import type { Applicant, Application } from '../../applications/vocabulary.ts';
import type { NeedId } from '../../recruitment/vocabulary.ts';
import type { PoolPerson } from '../vocabulary.ts';

/** An application as the pool reads it. */
export type Applied = {
  applicant: Pick<
    Applicant,
    'id' | 'email' | 'region' | 'profession' | 'employer' | 'unit' | 'sex' | 'permanent' | 'systems'
  >;
  wishes: readonly (Application & { suitability: number | null })[];
  party: string;
  needs: readonly NeedId[];
};

/**
 * Somebody who applied in several rounds is one person, known by the address and the party whose
 * seats they would fill; what they wrote first is what they are told by. Of several roles in one
 * group the one that fits best counts, with the place it was wanted at.
 */
export function onePersonOnce(applied: readonly Applied[]): PoolPerson[] {
  const people = new Map<string, Applied[]>();
  for (const one of applied) {
    const who = `${one.party} ${one.applicant.email.trim().toLowerCase()}`;
    people.set(who, [...(people.get(who) ?? []), one]);
  }
  return [...people.values()].flatMap((all): PoolPerson[] => {
    const [first] = all;
    if (!first || all.every(({ wishes }) => wishes.length === 0)) return [];
    const { region, profession, employer, unit, sex, permanent } = first.applicant;
    return [
      {
        groups: groupsOf(all),
        values: {
          party: first.party,
          region: region || null,
          profession: profession || null,
          employer: employer || null,
          unit: unit || null,
          sex,
          permanent: permanent === null ? null : permanent ? 'yes' : 'no',
        },
        systems: [...new Set(all.flatMap(({ applicant }) => applicant.systems))],
        needs: [...new Set(all.flatMap(({ needs }) => needs))],
      },
    ];
  });
}

function groupsOf(all: readonly Applied[]): PoolPerson['groups'] {
  const best = new Map<string, PoolPerson['groups'][number]>();
  for (const { applicant, wishes } of all) {
    for (const { bodyId, rank, suitability } of wishes) {
      const known = best.get(bodyId);
      const better = !known || (suitability ?? -1) > (known.suitability ?? -1);
      if (better) best.set(bodyId, { bodyId, applicantId: applicant.id, rank, suitability });
    }
  }
  return [...best.values()];
}
