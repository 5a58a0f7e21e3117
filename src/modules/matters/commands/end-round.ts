import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, RoundId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { outcomeOf, readRuleSet, ruleSetInForce } from '../../consensus/index.ts';
import type { Outcome, OutcomeInput, RuleSet } from '../../consensus/vocabulary.ts';
import type { Acting } from '../../identity/command.ts';
import { outcomeInput } from '../outcome-input.ts';
import type { Panel } from '../panel.ts';
import { standingPositions } from '../rules/one-position-speaks-for-a-seat.ts';
import { readAsked, readPositions } from '../store/reads.ts';
import { lockRound, updateRound } from '../store/writes.ts';
import type { Round } from '../vocabulary.ts';

/** The version of the rules that a round keeps, whatever the body has adopted since. */
export async function rulesOf(
  db: Reader,
  { ruleSetId }: Pick<Round, 'ruleSetId'>,
): Promise<RuleSet> {
  const ruleSet = await readRuleSet(db, ruleSetId);
  if (!ruleSet) throw new Error(`The rule set ${ruleSetId} of a round went away.`);
  return ruleSet;
}

/** The rules that a body goes by on a day; null where it has adopted none. @source F-034 */
export async function rulesInForce(
  db: Reader,
  bodyId: BodyId,
  day: IsoDate,
): Promise<RuleSet | null> {
  const adoption = await ruleSetInForce(db, bodyId, day);
  return adoption ? rulesOf(db, adoption) : null;
}

/** What a round comes to as it stands, with the seats of a day: the same sum as at its close. */
export async function outcomeNow(
  db: Reader,
  round: Pick<Round, 'id' | 'ruleSetId' | 'nth' | 'voting' | 'openedOn'>,
  panel: Panel,
  day: IsoDate,
): Promise<{ input: OutcomeInput; outcome: Outcome }> {
  const [ruleSet, given, asked] = await Promise.all([
    rulesOf(db, round),
    readPositions(db, round.id),
    readAsked(db, round.id),
  ]);
  const input = outcomeInput({ round, ruleSet, panel, asked, given, day });
  return { input, outcome: outcomeOf(input) };
}

/** Whether somebody's position in a round stands in the way of its text, or asks for more. */
export async function hasObjection(
  db: Reader,
  round: Pick<Round, 'id' | 'ruleSetId'>,
): Promise<boolean> {
  const [{ offers }, given] = await Promise.all([rulesOf(db, round), readPositions(db, round.id)]);
  const objecting = new Set(
    offers
      .filter(({ counts }) => counts === 'against' || counts === 'blocks' || counts === 'asks')
      .map(({ stance }) => stance),
  );
  return [...standingPositions(given).values()].some(({ stance }) => objecting.has(stance));
}

/**
 * Ends an open round under its lock, so that no answer comes in beside it. One that is cut short has
 * no outcome: nobody was given the time to answer.
 */
export async function endRound(
  tx: Writer,
  roundId: RoundId,
  as: { panel: Panel; day: IsoDate; cutShort: boolean },
  { actor, now }: Acting,
): Promise<Outcome | null> {
  const locked = await lockRound(tx, roundId);
  if (!locked || locked.round.closedAt !== null) throw new Error(`The round ${roundId} is closed.`);
  const kept = as.cutShort ? null : await outcomeNow(tx, locked.round, as.panel, as.day);
  await updateRound(tx, roundId, {
    closed_at: now,
    closed_on: as.day,
    closed_by_name: actor.name,
    cut_short: as.cutShort,
    ...(kept ?? {}),
  });
  return kept?.outcome ?? null;
}
