import type { BodyId } from '../../../kernel/ids.ts';
import { listRecruitmentRounds, whatIsSeenOf } from '../../adverts/index.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import { groupsSeenBy, noteReadings } from '../../applications/index.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { perform } from '../../identity/command.ts';
import type { Visit } from '../../identity/route.ts';
import type { FinalChoice } from '../../recommendations/vocabulary.ts';
import { partyOf } from '../../recruitment/index.ts';
import { isStanding } from '../rules/what-falls-with-a-gate.ts';
import { toBeOffered } from '../rules/who-is-to-be-offered.ts';
import { whoseSeat } from '../rules/whose-seat-an-offer-fills.ts';
import { readScene, type Scene, standingFrom } from '../scene.ts';
import type { Offer } from '../vocabulary.ts';

/** What somebody sees of the offers of a round: the groups that are theirs to see. */
export type OffersSeen = {
  rounds: readonly RecruitmentRound[];
  scene: Scene;
  groups: ReadonlySet<BodyId>;
  offers: readonly Offer[];
  waiting: readonly FinalChoice[];
  chosen: readonly FinalChoice[];
};

/** The round that the address names, else the latest that has left its draft. */
export async function roundAsked(visit: Visit) {
  const { actor } = visit.acting();
  const rounds = (await listRecruitmentRounds(visit.db)).filter((round) => {
    const seen = whatIsSeenOf(actor, round);
    return actor.role === 'director' ? seen !== 'nothing' : seen === 'people';
  });
  const asked = visit.query.get('runde') ?? visit.form.text('runde');
  const round =
    rounds.find(({ id }) => id === asked) ??
    (asked ? undefined : (rounds.find(({ state }) => state !== 'draft') ?? rounds[0]));
  return { rounds, round };
}

/** The offers of a round as this person may see them. */
export async function offersSeen(
  visit: Visit,
  rounds: readonly RecruitmentRound[],
  round: RecruitmentRound,
): Promise<OffersSeen> {
  const scene = await readScene(visit.db, round);
  const { actor } = visit.acting();
  const groups = new Set(groupsSeenBy(actor, round).map(({ bodyId }) => bodyId));
  const offers = scene.offers.filter(({ bodyId }) => groups.has(bodyId));
  const chosen = scene.chosen.filter(({ bodyId }) => groups.has(bodyId));
  const waiting = toBeOffered(chosen, scene.offers, scene.standing);
  return { rounds, scene, groups, offers, chosen, waiting };
}

/** Notes that the names were read; whoever shows them calls it before answering. */
export async function noteNames(visit: Visit, applicantIds: readonly ApplicantId[]): Promise<void> {
  if (applicantIds.length === 0) return;
  const noted = await perform(
    visit.db,
    noteReadings,
    { applicantIds, place: 'offer' },
    visit.acting(),
  );
  if (!noted.ok) throw new Error(`A reading was not noted: ${noted.refusal.code}`);
}

/** What somebody is called; a fixed word once nobody knows. */
export const nameIn = (scene: Scene, id: ApplicantId, erased: string): string => {
  const applicant = scene.applicants.get(id);
  return applicant && applicant.state !== 'erased' && applicant.name ? applicant.name : erased;
};

/** Where more offers stand than there are seats to fill, with these made as well. */
export async function crowdedGroups(
  visit: Visit,
  scene: Scene,
  added: readonly Pick<FinalChoice, 'applicantId' | 'bodyId'>[],
  startOn: string,
): Promise<{ group: string; offers: number; vacant: number }[]> {
  const { parties, round } = scene;
  const partyOfAdded = (id: ApplicantId) =>
    whoseSeat(scene.applicants.get(id)?.employerId ?? null, round, parties, partyOf).party;
  const found = [];
  for (const bodyId of new Set(added.map((one) => one.bodyId))) {
    const standing = await standingFrom(visit.db, scene, bodyId, startOn);
    for (const { party, needed, filled } of standing.parties) {
      const waiting = scene.offers.filter(
        (one) => one.bodyId === bodyId && one.party === party && one.state === 'offered',
      );
      const seated = new Set(
        scene.offers
          .filter((one) => one.bodyId === bodyId && isStanding(one) && one.seatId !== null)
          .map(({ applicantId }) => applicantId),
      );
      const people = new Set(
        [...waiting, ...added.filter((one) => one.bodyId === bodyId)]
          .map(({ applicantId }) => applicantId)
          .filter((id) => partyOfAdded(id) === party && !seated.has(id)),
      );
      const vacant = Math.max(0, needed - filled);
      if (people.size > vacant) {
        const group = scene.groups.get(bodyId)?.name ?? '';
        found.push({ group, offers: people.size, vacant });
      }
    }
  }
  return found;
}
