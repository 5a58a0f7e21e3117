import type { Reader } from '../../platform/database/tables.ts';
import { listRecruitmentRounds } from '../adverts/index.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import { readApplicants } from '../applications/index.ts';
import { chosenInRun, readRun } from '../choosing/index.ts';
import { type Asked, askedOfGroup } from './rules/what-a-replacement-asks-of-a-group.ts';
import { type PlacesChanged, placesChanged } from './rules/who-a-replacement-puts-in.ts';
import { namesOfPersons } from './store/people.ts';
import { listRecommendations } from './store/reads.ts';
import type { Recommendation } from './vocabulary.ts';

/** What a replacement changes in one group, and what is to be done with the group's list. */
export type GroupOfReplacement = PlacesChanged & {
  roundId: AdvertRoundId;
  recommendation: Recommendation | undefined;
  asked: Asked;
  /** Who decides for the group; empty where the round does not say. */
  decider: string;
};

/**
 * The groups in which a run that replaces somebody chooses others than the run it was made from,
 * round by round, since a list is of one round. Empty for a run that replaces nobody.
 * @source F-025
 */
export async function groupsOfReplacement(
  db: Reader,
  runId: string,
): Promise<GroupOfReplacement[]> {
  const run = await readRun(db, runId);
  if (run?.parent?.as !== 'replacement') return [];
  const [before, after, all, rounds] = await Promise.all([
    chosenInRun(db, run.parent.id),
    chosenInRun(db, run.id),
    listRecommendations(db),
    listRecruitmentRounds(db),
  ]);
  if (after.length === 0) return [];
  const changes = placesChanged(before, after);
  const moved = await readApplicants(
    db,
    changes.flatMap((one) => [...one.in, ...one.out]),
  );
  const names = await namesOfPersons(
    db,
    rounds.flatMap(({ groups }) => groups.flatMap(({ decider }) => decider ?? [])),
  );
  return rounds
    .filter(({ id }) => run.roundIds.includes(id))
    .flatMap((round) => {
      const own = new Set(moved.flatMap(({ id, roundId }) => (roundId === round.id ? [id] : [])));
      return changes.flatMap(({ bodyId, ...change }): GroupOfReplacement[] => {
        const [out, come] = [change.out, change.in].map((ids) => ids.filter((id) => own.has(id)));
        if (!out || !come || out.length + come.length === 0) return [];
        const decider = round.groups.find((one) => one.bodyId === bodyId)?.decider;
        const recommendation = all.find((one) => one.roundId === round.id && one.bodyId === bodyId);
        return [
          {
            ...{ roundId: round.id, bodyId, out, in: come, recommendation },
            asked: askedOfGroup(recommendation, run.id),
            decider: (decider && names.get(decider)) ?? '',
          },
        ];
      });
    });
}
