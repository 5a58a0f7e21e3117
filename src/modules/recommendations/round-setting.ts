import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, PersonId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { readRecruitmentRound } from '../adverts/index.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import { listApplicants } from '../applications/index.ts';
import type { Applicant, ApplicantId } from '../applications/vocabulary.ts';
import { partyOfApplicant } from '../assessments/index.ts';
import { listBodies } from '../organisations/index.ts';
import {
  filledByParty,
  listHeldSeats,
  listLeftSeats,
  listParties,
  listQuotas,
  standingOf,
} from '../recruitment/index.ts';
import type { Party, ProfileOfRoleId } from '../recruitment/vocabulary.ts';
import { nothingPromised, type OffersAbove } from './offers-above.ts';
import { type OnTheList, type SeatsOfParty, seatsToGive } from './rules/a-list-fits-its-group.ts';
import { whatWaitsForTheUnions } from './rules/a-recommendation-waits-for-the-unions.ts';
import { listDiscussions } from './store/discussion-reads.ts';
import { namesOfPersons } from './store/people.ts';
import type { RecommendedCandidate, UnionDiscussion } from './vocabulary.ts';

/** A group of a round, with who decides and the seats that each party has to fill. */
export type GroupSetting = {
  bodyId: BodyId;
  name: string;
  shortName: string;
  decider: { id: PersonId; name: string } | null;
  seats: readonly SeatsOfParty[];
  /** Who has a seat or an offer in the group already. */
  holders: ReadonlySet<ApplicantId>;
};

/** All that a recommendation of a round is made and judged by, as it is today. */
export type RoundSetting = {
  round: RecruitmentRound;
  groups: readonly GroupSetting[];
  parties: readonly Party[];
  /** Everybody who applied, also those who withdrew. */
  applicants: ReadonlyMap<ApplicantId, Applicant>;
  discussions: readonly UnionDiscussion[];
  waiting: ReturnType<typeof whatWaitsForTheUnions>;
};

/**
 * Reads what a round's recommendations rest on; undefined where there is no such round. Seats can be
 * told from those that are promised only where `offers` says which those are.
 */
export async function readRoundSetting(
  db: Reader,
  roundId: string,
  today: IsoDate,
  offers?: OffersAbove,
): Promise<RoundSetting | undefined> {
  const round = await readRecruitmentRound(db, roundId);
  if (!round) return undefined;
  const [bodies, parties, quotas, held, left, promised, applicants, discussions, names] =
    await Promise.all([
      listBodies(db),
      listParties(db),
      listQuotas(db),
      listHeldSeats(db, today),
      listLeftSeats(db, today),
      offers ? offers.read(db, today) : nothingPromised,
      listApplicants(db, round.id, 'all'),
      listDiscussions(db, round.id),
      namesOfPersons(
        db,
        round.groups.flatMap(({ decider }) => decider ?? []),
      ),
    ]);
  const leavingSeats = left.filter(({ since }) => since > today);
  // In the order that bodies are shown in everywhere.
  const groups = bodies.flatMap((body): GroupSetting[] => {
    const group = round.groups.find(({ bodyId }) => bodyId === body.id);
    if (!group) return [];
    const { decider } = group;
    const filled = filledByParty(body.id, held, parties);
    const offered = promised.offered.get(body.id);
    const standing = standingOf(body.id, parties, quotas, filled, offered).parties;
    const leaving = filledByParty(body.id, leavingSeats, parties);
    return [
      {
        bodyId: body.id,
        name: body.name,
        shortName: body.short_name ?? body.name,
        decider: decider && { id: decider, name: names.get(decider) ?? '' },
        seats: seatsToGive(standing, leaving),
        holders: promised.holders.get(body.id) ?? new Set(),
      },
    ];
  });
  return {
    ...{ round, groups, parties, discussions },
    applicants: new Map(applicants.map((one) => [one.id, one])),
    waiting: whatWaitsForTheUnions(round, discussions, today),
  };
}

/** Those who applied to a group and have not withdrawn, in the order they did. */
export function standingIn(setting: RoundSetting, bodyId: BodyId): Applicant[] {
  return [...setting.applicants.values()].filter((one) => stands(one, bodyId));
}

/** Whether somebody applies to a group, and has not withdrawn. */
export const stands = ({ state, applications }: Applicant, bodyId: BodyId) =>
  state === 'submitted' &&
  applications.some((one) => one.bodyId === bodyId && one.withdrawnAt === null);

/** The role that somebody wants most in a group; null where they applied for none. */
export function roleIn({ applications }: Applicant, bodyId: BodyId): ProfileOfRoleId | null {
  const wanted = applications
    .filter((one) => one.bodyId === bodyId && one.withdrawnAt === null)
    .toSorted((a, b) => a.rank - b.rank);
  return wanted[0]?.roleId ?? null;
}

/** The candidates of a list with what is known of them today; whoever is erased has no name. */
export function onTheList<
  One extends Pick<RecommendedCandidate, 'applicantId' | 'place' | 'reason'>,
>(
  setting: RoundSetting,
  bodyId: BodyId,
  candidates: readonly One[],
): (One & OnTheList & { unit: string })[] {
  const holders = setting.groups.find((group) => group.bodyId === bodyId)?.holders;
  return candidates.map((one) => {
    const applicant = setting.applicants.get(one.applicantId);
    return {
      ...one,
      name: applicant?.name ?? '',
      unit: applicant?.unit ?? '',
      party: applicant
        ? partyOfApplicant(applicant, setting.round, setting.parties)
        : setting.round.party,
      standing: applicant !== undefined && stands(applicant, bodyId),
      holds: holders?.has(one.applicantId) ?? false,
    };
  });
}
