import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { listRecruitmentRounds } from '../../adverts/index.ts';
import type { AdvertRoundId, RecruitmentRound } from '../../adverts/vocabulary.ts';
import { listApplicants, standingWishes } from '../../applications/index.ts';
import type { Applicant, ApplicantId } from '../../applications/vocabulary.ts';
import {
  counts,
  coveredNeedsOf,
  partyOfApplicant,
  suitabilityOf,
} from '../../assessments/index.ts';
import { listOrganisations } from '../../organisations/index.ts';
import {
  filledByParty,
  listGroups,
  listHeldSeats,
  listNeeds,
  listParties,
  listQuotas,
  partyOf,
  standingOf,
} from '../../recruitment/index.ts';
import type { Party } from '../../recruitment/vocabulary.ts';
import type { Pool } from '../rules/a-problem-from-the-pool.ts';
import { type Applied, onePersonOnce } from '../rules/one-person-once.ts';
import type { ChoosingRun } from '../vocabulary.ts';

/** The rounds that are named, in their order; those that are none are left out. */
export async function readRounds(
  db: Reader,
  ids: readonly AdvertRoundId[],
): Promise<RecruitmentRound[]> {
  const wanted = new Set(ids);
  return (await listRecruitmentRounds(db)).filter(({ id }) => wanted.has(id));
}

/** Those who stand in the rounds, in the order they applied. */
export async function readApplied(
  db: Reader,
  roundIds: readonly AdvertRoundId[],
  which: 'standing' | 'all' = 'standing',
): Promise<Applicant[]> {
  const lists = await Promise.all(roundIds.map((id) => listApplicants(db, id, which)));
  return lists.flat();
}

/**
 * Those who may be chosen in the rounds, with what is known of them, and those who sit already.
 * Suitability is of the role that somebody applied for in the group; of several, the best. Needs
 * count where they are met in full.
 */
export async function readPool(
  db: Reader,
  roundIds: readonly AdvertRoundId[],
  today: IsoDate,
): Promise<Pool> {
  const [rounds, applicants, parties, held, organisations] = await Promise.all([
    readRounds(db, roundIds),
    readApplied(db, roundIds),
    listParties(db),
    listHeldSeats(db, today),
    listOrganisations(db),
  ]);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const ids = applicants.map(({ id }) => id);
  const covered = await coveredNeedsOf(db, ids);
  const fits = await suitabilities(db, applicants);
  const applied = applicants.flatMap((applicant): Applied[] => {
    const round = rounds.find(({ id }) => id === applicant.roundId);
    if (!round) return [];
    const party = partyOfApplicant(applicant, round, parties);
    const employer = applicant.employerId && names.get(applicant.employerId);
    return [
      {
        applicant: { ...applicant, employer: employer || applicant.employer },
        wishes: standingWishes(applicant).map((wish) => ({
          ...wish,
          suitability: fits.get(wish.roleId)?.get(applicant.id) ?? null,
        })),
        party,
        needs: (covered.get(applicant.id) ?? []).filter(counts).map(({ needId }) => needId),
      },
    ];
  });
  return {
    people: onePersonOnce(applied),
    seated: held.map(({ bodyId, organisationId }) => ({
      bodyId,
      party: partyOf(parties, organisationId),
      employer: (organisationId && names.get(organisationId)) ?? null,
    })),
  };
}

async function suitabilities(db: Reader, applicants: readonly Applicant[]) {
  const byRole = new Map<Applicant['applications'][number]['roleId'], Set<ApplicantId>>();
  for (const applicant of applicants) {
    for (const { roleId } of standingWishes(applicant)) {
      byRole.set(roleId, (byRole.get(roleId) ?? new Set()).add(applicant.id));
    }
  }
  const read = await Promise.all(
    [...byRole].map(
      async ([role, ids]) => [role, await suitabilityOf(db, [...ids], role)] as const,
    ),
  );
  return new Map(read);
}

/** What a group is short of, and how many stand in the pool for it. */
export type GroupToFill = {
  bodyId: BodyId;
  name: string;
  seats: readonly { party: string; vacant: number; applied: number }[];
};

/** The groups of the rounds with what is vacant for each party, and how many applied. */
export async function readGroupsToFill(
  db: Reader,
  rounds: readonly RecruitmentRound[],
  pool: Pool,
  today: IsoDate,
): Promise<{ groups: GroupToFill[]; parties: Party[] }> {
  const [groups, parties, quotas, held] = await Promise.all([
    listGroups(db),
    listParties(db),
    listQuotas(db),
    listHeldSeats(db, today),
  ]);
  const named = new Set(rounds.flatMap((round) => round.groups.map(({ bodyId }) => bodyId)));
  const keys = parties.length > 0 ? parties.map(({ key }) => key) : partiesOf(rounds);
  return {
    parties,
    groups: groups
      .filter(({ id }) => named.has(id))
      .map(({ id, name }) => {
        const standing = standingOf(id, parties, quotas, filledByParty(id, held, parties));
        const seats = keys.map((party) => ({
          party,
          vacant: standing.parties.find((row) => row.party === party)?.vacant ?? 0,
          applied: pool.people.filter(
            ({ values, groups: wanted }) =>
              values.party === party && wanted.some(({ bodyId }) => bodyId === id),
          ).length,
        }));
        return { bodyId: id, name, seats };
      }),
  };
}

const partiesOf = (rounds: readonly RecruitmentRound[]) => [
  ...new Set(rounds.map(({ party }) => party)),
];

/** What somebody can cover of what the groups need; a need over others is their heading. */
export async function readNeedsOf(db: Reader, bodies: readonly BodyId[]) {
  const wanted = new Set(bodies);
  const needs = (await listNeeds(db)).filter(({ bodyId }) => wanted.has(bodyId));
  const headings = new Set(needs.map(({ parent }) => parent));
  return needs.filter(({ id }) => !headings.has(id));
}

/** The codes of those whom a run may choose for a group that they do not apply for any more. */
export async function goneFrom(
  db: Reader,
  { roundIds, problem, key }: Pick<ChoosingRun, 'roundIds' | 'problem' | 'key'>,
): Promise<string[]> {
  const standing = new Set(
    (await readApplied(db, roundIds)).flatMap((applicant) =>
      standingWishes(applicant).map(({ bodyId }) => `${applicant.id} ${bodyId}`),
    ),
  );
  return problem.candidates.flatMap(({ id, groups }) => {
    const bodies = (groups ?? []).flatMap(({ group }) => key.groups[group] ?? []);
    const stands = (bodyId: BodyId) => standing.has(`${key.people[id]?.[bodyId]} ${bodyId}`);
    return bodies.every(stands) ? [] : [id];
  });
}
