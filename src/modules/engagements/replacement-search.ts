import type { Reader } from '../../platform/database/tables.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';
import { chosenInRun, listRuns, readRun } from '../choosing/index.ts';
import type { ChoosingRun, RunId, RunState } from '../choosing/vocabulary.ts';
import {
  listRecommendations,
  type PlacesChanged,
  placesChanged,
} from '../recommendations/index.ts';
import type { Recommendation } from '../recommendations/vocabulary.ts';
import { isStanding } from './rules/what-falls-with-a-gate.ts';
import type { Offer } from './vocabulary.ts';

/** How the search for somebody with the fewest other changes stands. */
export type Search =
  | { state: 'cannot'; because: 'no-recommendation' | 'made-by-hand' | 'not-chosen-there' }
  | ({ state: 'not-begun' } & SearchFrom)
  | { state: Exclude<RunState, 'found' | 'drawn'>; runId: RunId; again: SearchFrom | null }
  | { state: 'found'; runId: RunId; changes: readonly PlacesChanged[]; again: SearchFrom | null };
/** The run to go on from, and who is not to be put in: they were offered something since. */
export type SearchFrom = { from: RunId; nor: readonly ApplicantId[] };

/** Longer chains of replacements than this are not followed. */
const farthest = 20;

/**
 * The search for whoever takes the place of an offer that has ended, from the run that the group's
 * recommendation was made from; with the recommendation, where there is one.
 * @source F-025
 */
export async function readSearch(
  db: Reader,
  offer: Offer,
  offers: readonly Offer[],
): Promise<{ recommendation: Recommendation | undefined; search: Search }> {
  const recommendation = (await listRecommendations(db, offer.roundId)).find(
    ({ bodyId }) => bodyId === offer.bodyId,
  );
  const cannot = (because: Extract<Search, { state: 'cannot' }>['because']) => ({
    recommendation,
    search: { state: 'cannot', because } as const,
  });
  if (!recommendation) return cannot('no-recommendation');
  const own = recommendation.runId && (await readRun(db, recommendation.runId));
  if (!own) return cannot('made-by-hand');
  const done = await replacedBefore(db, own, offer.applicantId);
  const from = done ? null : await lastTakenOver(db, own, offers);
  const chosen = from && (await chosenInRun(db, from.id));
  const isThere = chosen?.some(({ applicantIds }) => applicantIds.includes(offer.applicantId));
  const begun = done ?? (from && (await replacementsOf(db, from.id, offer.applicantId))[0]);
  const there = new Set(chosen?.flatMap(({ applicantIds }) => applicantIds));
  const nor = offers.flatMap(({ applicantId: id }) => (there.has(id) ? [] : [id]));
  const again = from && isThere ? { from: from.id, nor } : null;
  if (begun) return { recommendation, search: await stateOf(db, begun, again) };
  if (!again) return cannot('not-chosen-there');
  return { recommendation, search: { state: 'not-begun', ...again } };
}

async function stateOf(db: Reader, run: ChoosingRun, again: SearchFrom | null): Promise<Search> {
  const { id: runId, state, parent } = run;
  if (state !== 'found' && state !== 'drawn') return { state, runId, again };
  const [before, after] = await Promise.all([
    parent ? chosenInRun(db, parent.id) : [],
    chosenInRun(db, runId),
  ]);
  return { state: 'found', runId, changes: placesChanged(before, after), again };
}

/** Whom a run was made to replace; empty for one that was not. */
const leftIn = ({ parent, key }: ChoosingRun): readonly ApplicantId[] =>
  parent?.as === 'replacement' ? Object.values(key.people[parent.withdrawn[0] ?? ''] ?? {}) : [];

/** The run, or one it goes back to, that replaced this person; what it found is in use already. */
async function replacedBefore(
  db: Reader,
  run: ChoosingRun,
  id: ApplicantId,
): Promise<ChoosingRun | undefined> {
  let at: ChoosingRun | undefined = run;
  for (let step = 0; at && step < farthest; step += 1) {
    if (leftIn(at).includes(id)) return at;
    at = at.parent?.as === 'replacement' ? await readRun(db, at.parent.id) : undefined;
  }
  return undefined;
}

/** The runs that were made from one to replace somebody, the latest first; all where nobody is named. */
async function replacementsOf(db: Reader, runId: RunId, id?: ApplicantId): Promise<ChoosingRun[]> {
  const lines = await listRuns(db, { parentId: runId, most: farthest });
  const runs = await Promise.all(lines.map((line) => readRun(db, line.id)));
  return runs.flatMap((run) => {
    const left = run ? leftIn(run) : [];
    return run && left.length > 0 && (id === undefined || left.includes(id)) ? [run] : [];
  });
}

/** The run to go on from: those whom later runs put in and who were offered the place count. */
async function lastTakenOver(
  db: Reader,
  run: ChoosingRun,
  offers: readonly Offer[],
): Promise<ChoosingRun> {
  let at = run;
  for (let step = 0; step < farthest; step += 1) {
    let next: ChoosingRun | undefined;
    for (const one of await replacementsOf(db, at.id)) {
      const left = leftIn(one);
      const come = (await chosenInRun(db, one.id)).flatMap(({ applicantIds }) => applicantIds);
      const taken = offers.some((offer) => {
        const before = offers.find(({ id }) => id === offer.replaces);
        const isTheirs = before !== undefined && left.includes(before.applicantId);
        return isTheirs && isStanding(offer) && come.includes(offer.applicantId);
      });
      if (taken) next = one;
    }
    if (!next) return at;
    at = next;
  }
  return at;
}
