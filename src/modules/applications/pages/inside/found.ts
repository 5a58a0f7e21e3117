import { listRecruitmentRounds } from '../../../adverts/index.ts';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import type { Visit } from '../../../identity/route.ts';
import { nameMatches } from '../../../organisations/index.ts';
import { listParties, partyOf } from '../../../recruitment/index.ts';
import type { Party } from '../../../recruitment/vocabulary.ts';
import { listApplicants } from '../../store/reads.ts';
import type { Applicant } from '../../vocabulary.ts';
import { applicantsSeenBy, groupsSeenBy } from '../../who-sees-which-applicants.ts';

export type Found = {
  /** The rounds whose applicants this person has to do with, the latest first. */
  rounds: readonly RecruitmentRound[];
  round: RecruitmentRound | null;
  parties: readonly Party[];
  /** All applicants of the round that this person may see. */
  seen: readonly Applicant[];
  /** Those of them that fit what was asked for. */
  found: readonly Applicant[];
};

/** The applicants that this person may see and has asked for in the address. */
export async function findApplicants(visit: Visit): Promise<Found> {
  const { db, query } = visit;
  const { actor } = visit.acting();
  const all = await listRecruitmentRounds(db);
  const rounds = all.filter(
    (round) => round.state !== 'draft' && groupsSeenBy(actor, round).length > 0,
  );
  const wanted = query.get('utlysning');
  const round = wanted ? (rounds.find(({ id }) => id === wanted) ?? null) : (rounds[0] ?? null);
  const parties = await listParties(db);
  if (!round) return { rounds, round, parties, seen: [], found: [] };
  const seen = applicantsSeenBy(actor, [round], await listApplicants(db, round.id, 'all'));
  const [group, role] = [query.get('gruppe'), query.get('rolle')];
  const [party, state] = [query.get('part'), query.get('tilstand')];
  const name = query.get('navn') ?? '';
  const found = seen.filter(
    (one) =>
      (!group && !role
        ? true
        : one.applications.some(
            (wish) => (!group || wish.bodyId === group) && (!role || wish.roleId === role),
          )) &&
      (!party || partyOf(parties, one.employerId) === party) &&
      (!state || one.state === state) &&
      nameMatches([one.name], name),
  );
  return { rounds, round, parties, seen, found };
}
