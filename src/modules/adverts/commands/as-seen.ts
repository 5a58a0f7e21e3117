import { allowed, type Verdict } from '../../../kernel/verdict.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import type { Acting } from '../../identity/command.ts';
import { changesRound } from '../rules/whose-round-it-is.ts';
import { readRecruitmentRound } from '../store/reads.ts';
import { holdRound, noteEvent } from '../store/writes.ts';
import type { AdvertRoundId, RecruitmentRound, RoundDraft, RoundEvent } from '../vocabulary.ts';

/** Which round somebody acts on, and the version that stood on their page. */
export type SeenRound = { id: string; version: number };

/**
 * A round belongs to several groups, and so to no single body; for whoever may not change it, it is
 * not there.
 */
export const roundSubject = async (tx: Reader, { id }: { id: string }, { actor }: Acting) => {
  const round = await readRecruitmentRound(tx, id);
  return round && changesRound(actor, round) ? { bodyId: null } : null;
};

/** The round, held until the transaction ends, if it still is what the person saw. */
export async function roundAsSeen(
  tx: Writer,
  { id, version }: SeenRound,
): Promise<Verdict<RecruitmentRound, ChangedMeanwhile>> {
  const round = await holdRound(tx, id);
  return round?.version === version ? allowed(round) : changedMeanwhile(tx, id);
}

/** A round as it is written, without what the program keeps. */
export function draftOf(round: RecruitmentRound): RoundDraft {
  const { id: _, state: __, version: ___, openedAt: ____, closedAt: _____, ...written } = round;
  const {
    rolesAsAdvertised: ______,
    parallelTo: _______,
    takenOverBy: ________,
    ...draft
  } = written;
  return draft;
}

/** Notes what somebody did to a round that people can see. */
export function note(
  tx: Writer,
  id: AdvertRoundId,
  acting: Acting,
  event: Pick<RoundEvent, 'did'> & Partial<Pick<RoundEvent, 'parts' | 'bodyId' | 'reason'>>,
): Promise<void> {
  const { actor, now } = acting;
  return noteEvent(tx, id, {
    ...{ parts: [], bodyId: null, reason: '', ...event },
    ...{ at: now, byName: actor.name, onBehalfOf: actor.onBehalfOf },
  });
}
