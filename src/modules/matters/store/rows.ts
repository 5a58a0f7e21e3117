import type { Outcome, OutcomeInput } from '../../consensus/vocabulary.ts';
import type { Affects, OutsideMandate } from '../../mandate/vocabulary.ts';
import type { Asked, Dossier, Ending, Escalation, Matter, Position, Round } from '../vocabulary.ts';
import type { AskedRow, EscalationRow, MatterRow, PositionRow, RoundRow } from './tables.ts';

type StoredMatter = Omit<MatterRow, 'words'>;

/** "AV 17/26"; a practice matter is "ØV 3/26". */
export function numberOf(row: Pick<MatterRow, 'practice' | 'year' | 'running'>): string {
  const year = String(row.year % 100).padStart(2, '0');
  return `${row.practice ? 'ØV' : 'AV'} ${row.running}/${year}`;
}

/** A stored matter in the words of the rules. */
export function toMatter(row: StoredMatter): Matter {
  return {
    id: row.id,
    number: numberOf(row),
    title: row.title,
    question: row.question,
    background: row.background,
    options: row.options as Matter['options'],
    affects: row.affects as Affects,
    origin: row.origin,
    askedBy: row.asked_by,
    askedByName: row.asked_by_name,
    onBehalfOf: row.on_behalf_of,
    askedOn: row.asked_on,
    waitsFor: row.waits_for,
    neededBy: row.needed_by,
    bodyId: row.body_id,
    raisedIn: row.raised_in,
    reachedOn: row.reached_on,
    dueOn: row.due_on,
    expert: row.expert,
    expertName: row.expert_name,
    state: row.state,
    practice: row.practice,
    structureId: row.structure_id,
    decisionId: row.decision_id,
    queuedCaseId: row.queued_case_id,
    ending: endingOf(row),
    version: row.version,
  };
}

function endingOf(row: StoredMatter): Ending | null {
  if (row.ended_how === null || row.ended_on === null) return null;
  return {
    how: row.ended_how,
    on: row.ended_on,
    byName: row.ended_by_name,
    answer: row.answer,
    reason: row.answer_reason,
    decisionNumber: row.decision_number,
  };
}

export function toRound(row: RoundRow): Round {
  return {
    id: row.id,
    matterId: row.matter_id,
    bodyId: row.body_id,
    no: row.no,
    nth: row.nth,
    proposal: row.proposal,
    change: row.change,
    openedAt: row.opened_at,
    openedOn: row.opened_on,
    openedByName: row.opened_by_name,
    closesOn: row.closes_on,
    ruleSetId: row.rule_set_id,
    voting: row.voting,
    remindedOn: row.reminded_on,
    closedAt: row.closed_at,
    closedOn: row.closed_on,
    closedByName: row.closed_by_name,
    cutShort: row.cut_short,
    outcome: row.outcome
      ? { input: row.input as OutcomeInput, outcome: row.outcome as Outcome }
      : null,
  };
}

export function toAsked(row: AskedRow): Asked {
  return {
    roundId: row.round_id,
    seatId: row.seat_id,
    role: row.role,
    name: row.name,
    personId: row.person_id,
    email: row.email,
    side: row.side,
    represents: row.represents,
    writtenStandard: row.written_standard,
    noticedOn: row.noticed_on,
  };
}

export function toPosition(row: Omit<PositionRow, 'id'>): Position {
  return {
    roundId: row.round_id,
    seatId: row.seat_id,
    personId: row.person_id,
    name: row.name,
    as: row.as_role,
    stance: row.stance,
    reason: row.reason,
    reasonKind: row.reason_kind,
    via: row.via,
    at: row.at,
  };
}

export function toEscalation(row: Omit<EscalationRow, 'id'>): Escalation {
  return {
    matterId: row.matter_id,
    fromBody: row.from_body,
    toBody: row.to_body,
    direction: row.direction,
    reason: row.reason,
    outside: row.outside as readonly OutsideMandate[],
    handOver: row.hand_over,
    dossier: row.dossier as Dossier,
    byName: row.by_name,
    at: row.at,
    on: row.on_day,
    dueOn: row.due_on,
  };
}
