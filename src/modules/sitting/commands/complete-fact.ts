import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { type Acting, carryOut } from '../../identity/command.ts';
import {
  type DecisionRefusal,
  mergeText,
  readDecisions,
  recordDecision,
  type TextPart,
} from '../../meetings/index.ts';
import type { DecisionPoint } from '../../meetings/vocabulary.ts';
import { inVacantSeat, rollNow } from '../rules/a-deputy-counts-while-the-member-is-away.ts';
import { deputyToCall } from '../rules/a-member-in-conflict-leaves-the-item.ts';
import { courseOf } from '../rules/the-course-follows-from-its-events.ts';
import { decisionFromVotes, wasUnanimous } from '../rules/the-decision-follows-from-the-votes.ts';
import { stopBallot } from '../rules/the-roll-is-frozen-when-voting-stops.ts';
import { mayBeTakenBack } from '../rules/what-may-be-taken-back.ts';
import type { SittingRefusal } from '../rules/why-it-may-not-happen.ts';
import { readSecretCount } from '../store/reads.ts';
import { countSecretVote, openSecretCount } from '../store/writes.ts';
import type {
  FactOf,
  NewFact,
  NewFactOf,
  Sitting,
  SittingContext,
  SittingEvent,
  SittingFact,
} from '../vocabulary.ts';

export type FactRefusal =
  | SittingRefusal
  /** Two people changed the same lines: both texts, and where they differ. */
  | {
      code: 'written-meanwhile';
      by: string;
      version: number;
      mine: string;
      theirs: string;
      parts: readonly TextPart[];
    }
  | { code: 'decision-refused'; because: DecisionRefusal | { code: 'not-recorded' } };

type Log = { events: readonly SittingEvent[]; sitting: Sitting; context: SittingContext };

/**
 * Makes the fact that the log keeps from the one that came: the server counts, freezes the roll,
 * merges texts, calls the deputy, gives a new member a vacant seat and records the decision; and takes a secret choice out of the
 * fact into the urn. The fact may happen already.
 */
export async function completed(
  tx: Writer,
  log: Log,
  fact: NewFact,
  seen: number | undefined,
  acting: Acting,
): Promise<Verdict<SittingFact, FactRefusal>> {
  const { sitting, context, events } = log;
  switch (fact.kind) {
    case 'participant-added':
      return allowed({ ...fact, participant: inVacantSeat(sitting, fact.participant) });
    case 'ballot-opened':
      if (fact.secret) await openSecretCount(tx, fact.ballotId, fact.options);
      return allowed(fact);
    case 'ballot-cast':
      return allowed(await cast(tx, log, fact));
    case 'ballot-counted': {
      const itemId = sitting.ballots.find((one) => one.id === fact.ballotId)?.itemId ?? null;
      const entitled = context.procedure.voices(rollNow(sitting, itemId)).present;
      return allowed({ ...fact, tally: { ...fact.tally, entitled } });
    }
    case 'ballot-stopped': {
      const ballot = sitting.ballots.find((one) => one.id === fact.ballotId);
      if (!ballot) return refused({ code: 'no-such-ballot' });
      const urn = ballot.secret ? await readSecretCount(tx, ballot.id) : {};
      return allowed(stopBallot(sitting, ballot, fact, context, urn));
    }
    case 'conflict-decided': {
      const calls = fact.disqualified && context.procedure.profile.conflict.value.deputyCalled;
      const suggested = calls ? deputyToCall(sitting, fact.itemId, fact.participant) : null;
      return allowed({ ...fact, deputy: fact.deputy === undefined ? suggested : fact.deputy });
    }
    case 'decided':
      return decided(tx, log, fact, acting);
    case 'treatment-written':
      return written(log, fact, seen);
    case 'retracted': {
      const may = mayBeTakenBack(sitting, events, fact.number);
      return may.ok ? allowed(fact) : may;
    }
    default:
      return allowed(fact);
  }
}

async function cast(
  tx: Writer,
  { sitting, context }: Log,
  fact: FactOf<'ballot-cast'>,
): Promise<FactOf<'ballot-cast'>> {
  const ballot = sitting.ballots.find((one) => one.id === fact.ballotId);
  if (!ballot?.secret || fact.choice === null) return fact;
  const roll = rollNow(sitting, ballot.itemId);
  const seat = roll.find((one) => one.filled && one.participant === fact.participant)?.seat;
  const weight = context.procedure.voices(roll).votes.find((one) => one.seat === seat)?.weight;
  await countSecretVote(tx, ballot.id, { choice: fact.choice, weight: weight ?? 0 });
  return { ...fact, choice: null };
}

async function decided(
  tx: Writer,
  { sitting, context }: Log,
  fact: NewFactOf<'decided'>,
  acting: Acting,
): Promise<Verdict<FactOf<'decided'>, FactRefusal>> {
  const { itemId, ballotId, note } = fact;
  const item = context.items.find((one) => one.id === itemId);
  const input = fact.decision ?? (item ? decisionFromVotes(sitting, item, note) : null);
  if (!input) return refused({ code: 'decision-refused', because: { code: 'nothing-proposed' } });
  const order = { meetingId: sitting.meetingId, itemId, decision: input };
  const done = await carryOut(tx, recordDecision, order, acting);
  if (!done.ok) {
    const because = done.refusal;
    switch (because.code) {
      case 'not-found':
      case 'item-is-gone':
      case 'role-may-not':
      case 'other-body':
      case 'not-signed-in':
        return refused({ code: 'decision-refused', because: { code: 'not-recorded' } });
      default:
        return refused({ code: 'decision-refused', because });
    }
  }
  const recorded = (await readDecisions(tx, sitting.meetingId)).find(
    (one) => one.id === done.value.decisionId,
  );
  if (!recorded) throw new Error(`decision ${done.value.decisionId} is not where it was recorded`);
  const ballot = sitting.ballots.find((one) => one.id === ballotId);
  return allowed({
    kind: 'decided',
    itemId,
    decisionId: recorded.id,
    outcome: recorded.outcome,
    points: recorded.points as DecisionPoint[],
    ballotId,
    unanimous: ballot ? wasUnanimous(ballot) : fact.unanimous,
    note: recorded.note,
  });
}

/** Merges a text with what others wrote since the version that its writer saw. */
function written(
  { sitting, events }: Log,
  { itemId, text, seen: version, after }: NewFactOf<'treatment-written'>,
  seen: number | undefined,
): Verdict<FactOf<'treatment-written'>, FactRefusal> {
  const kind = 'treatment-written';
  const { treatment: theirs, treatmentVersion } = courseOf(sitting, itemId);
  const own = events.find(({ key, fact }) => key === after && fact.kind === kind);
  if (own?.fact.kind === kind && own.fact.itemId === itemId) {
    return merged(own.fact.wrote ?? own.fact.text);
  }
  const known = version ?? seen ?? 0;
  if (known >= treatmentVersion) return allowed({ kind, itemId, text });
  const base = events.findLast(
    ({ number, fact }) => number <= known && fact.kind === kind && fact.itemId === itemId,
  );
  return merged(base?.fact.kind === kind ? base.fact.text : '');

  function merged(from: string): Verdict<FactOf<'treatment-written'>, FactRefusal> {
    if (text === theirs) return allowed({ kind, itemId, text });
    const { text: both, parts } = mergeText(from, text, theirs);
    if (both !== null) return allowed({ kind, itemId, text: both, wrote: text });
    const by = events.find(({ number }) => number === treatmentVersion)?.by.name ?? '';
    return refused({
      code: 'written-meanwhile',
      by,
      version: treatmentVersion,
      mine: text,
      theirs,
      parts,
    });
  }
}
