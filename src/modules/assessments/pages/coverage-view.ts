import type { BodyId } from '../../../kernel/ids.ts';
import { listRecruitmentRounds } from '../../adverts/index.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import { applicantsSeenBy, groupsSeenBy, listApplicants } from '../../applications/index.ts';
import type { Applicant, ApplicantId } from '../../applications/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';
import { listGroups, listHeldSeats, listNeeds } from '../../recruitment/index.ts';
import { type Column, type CoverageLine, chosenOf, coverageLines } from '../coverage-lines.ts';
import { groupsOf } from '../rules/what-is-still-applied-for.ts';
import { coveredNeedsOf } from '../store/what-people-cover.ts';
import type { CoveredNeed } from '../vocabulary.ts';

type Group = { id: BodyId; name: string };

/** The rounds and the groups that somebody may look into, and who applies there. */
export type Pool = {
  rounds: readonly RecruitmentRound[];
  /** The round of the address, else null: all of them. */
  round: RecruitmentRound | null;
  groups: readonly Group[];
  applicants: readonly Applicant[];
};

/** What the address asks for; null where it names a round that this person sees nothing of. */
export async function poolOf(visit: Visit): Promise<Pool | null> {
  const { db, query } = visit;
  const { actor } = visit.acting();
  const all = (await listRecruitmentRounds(db)).filter(({ state }) => state !== 'draft');
  const rounds = all.filter((round) => groupsSeenBy(actor, round).length > 0);
  const round = rounds.find(({ id }) => id === query.get('utlysning')) ?? null;
  if (query.get('utlysning') && !round) return null;
  const within = round ? [round] : rounds;
  const bodies = new Set(
    within.flatMap((one) => groupsSeenBy(actor, one).map(({ bodyId }) => bodyId)),
  );
  const lists = await Promise.all(within.map(({ id }) => listApplicants(db, id)));
  return {
    rounds,
    round,
    groups: (await listGroups(db)).filter(({ id }) => bodies.has(id)),
    applicants: applicantsSeenBy(actor, within, lists.flat()),
  };
}

/** One candidate: a column of the matrix. */
export type Candidate = Column & {
  applicant: Applicant;
  of: (needId: string) => CoveredNeed | undefined;
};

const candidatesFor = (
  bodyId: BodyId,
  applicants: readonly Applicant[],
  covered: ReadonlyMap<ApplicantId, readonly CoveredNeed[]>,
): Candidate[] =>
  applicants
    .filter((one) => groupsOf(one).includes(bodyId))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb', { numeric: true }))
    .map((applicant) => {
      const covers = covered.get(applicant.id) ?? [];
      return {
        ...{ id: applicant.id, covers, applicant },
        of: (needId) => covers.find((one) => one.needId === needId),
      };
    });

/** A group's matrix, with those who are chosen. */
export type GroupCoverage = {
  pool: Pool;
  group: Group;
  candidates: readonly Candidate[];
  chosen: ReadonlySet<string>;
  lines: readonly CoverageLine[];
  /** Members who sit there already; what they can, nobody has noted. */
  seated: number;
};

/** The matrix of the group that the address names; null where this person sees no such group. */
export async function groupCoverageOf(visit: Visit, pool: Pool): Promise<GroupCoverage | null> {
  const { db, query, today } = visit;
  const group = pool.groups.find(({ id }) => id === query.get('gruppe'));
  if (!group) return null;
  const [needs, seats] = await Promise.all([listNeeds(db, group.id), listHeldSeats(db, today)]);
  const own = pool.applicants.filter((one) => groupsOf(one).includes(group.id));
  const covered = await coveredNeedsOf(
    db,
    own.map(({ id }) => id),
  );
  const candidates = candidatesFor(group.id, own, covered);
  const ticked = query.has('valg') ? query.getAll('med').flatMap((ids) => ids.split(',')) : null;
  const chosen = chosenOf(candidates, ticked);
  // Those who are chosen stand beside each other, however many there are to choose among.
  const inOrder = [
    ...candidates.filter(({ id }) => chosen.has(id)),
    ...candidates.filter(({ id }) => !chosen.has(id)),
  ];
  return {
    ...{ pool, group, chosen, candidates: inOrder },
    lines: coverageLines(needs, candidates, chosen),
    seated: seats.filter(({ bodyId }) => bodyId === group.id).length,
  };
}

/** How one group stands with all who apply for it. */
export type GroupLine = { group: Group; people: number; lines: readonly CoverageLine[] };

/** All groups that this person sees, each with all who apply for it. */
export async function overviewOf(visit: Visit, pool: Pool): Promise<GroupLine[]> {
  const { db } = visit;
  const [needs, covered] = await Promise.all([
    listNeeds(db),
    coveredNeedsOf(
      db,
      pool.applicants.map(({ id }) => id),
    ),
  ]);
  return pool.groups.map((group) => {
    const candidates = candidatesFor(group.id, pool.applicants, covered);
    const own = needs.filter(({ bodyId }) => bodyId === group.id);
    return {
      group,
      people: candidates.length,
      lines: coverageLines(own, candidates, chosenOf(candidates, null)),
    };
  });
}
