import type { MatterId, RoundId } from '../../../kernel/ids.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import {
  type Asked,
  type Escalation,
  type Matter,
  matterTransitions,
  type Position,
  type Round,
} from '../vocabulary.ts';
import { toMatter, toRound } from './rows.ts';
import type { AskedRow, MatterRow, PositionRow, RoundRow } from './tables.ts';

/** The next number of a year; practice has a series of its own. Holds its row until the commit. */
export async function drawNumber(tx: Writer, practice: boolean, year: number): Promise<number> {
  const row = await tx
    .insertInto('matters.numbering')
    .values({ practice, year, last: 1 })
    .onConflict((on) =>
      on.columns(['practice', 'year']).doUpdateSet((set) => ({
        last: set('matters.numbering.last', '+', 1),
      })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return row.last;
}

export async function insertMatter(
  tx: Writer,
  row: Omit<MatterRow, 'words' | 'version'>,
): Promise<Matter> {
  const stored = await tx
    .insertInto('matters.matter')
    .values({ ...row, version: 1, options: json(row.options), affects: json(row.affects) })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toMatter(stored);
}

/** Locks a matter for the rest of the transaction: what is done to it comes one after the other. */
export async function lockMatter(tx: Writer, id: string): Promise<Matter | undefined> {
  const row = await tx
    .selectFrom('matters.matter')
    .selectAll()
    .where('id', '=', id as MatterId)
    .forUpdate()
    .executeTakeFirst();
  return row && toMatter(row);
}

/** Changes a matter that is locked; its version goes up by one. It goes where its state lets it. */
export async function updateMatter(
  tx: Writer,
  { id, version, state }: Pick<Matter, 'id' | 'version' | 'state'>,
  to: Partial<Omit<MatterRow, 'id' | 'version' | 'words'>>,
): Promise<void> {
  if (to.state && !matterTransitions[state].includes(to.state)) {
    throw new Error(`A matter that is ${state} does not become ${to.state}.`);
  }
  const lists = {
    ...('options' in to ? { options: json(to.options) } : {}),
    ...('affects' in to ? { affects: json(to.affects) } : {}),
  };
  const result = await tx
    .updateTable('matters.matter')
    .set({ ...to, ...lists, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) throw new Error(`The matter ${id} changed under its lock.`);
}

type NewRound = Omit<Round, 'id' | 'remindedOn' | 'closedAt' | 'closedOn' | 'closedByName'> & {
  origin: string;
};

export async function insertRound(tx: Writer, round: NewRound): Promise<RoundId> {
  const id = newId('round');
  await tx
    .insertInto('matters.round')
    .values({
      id,
      matter_id: round.matterId,
      body_id: round.bodyId,
      no: round.no,
      nth: round.nth,
      proposal: round.proposal,
      change: round.change,
      opened_at: round.openedAt,
      opened_on: round.openedOn,
      opened_by_name: round.openedByName,
      closes_on: round.closesOn,
      rule_set_id: round.ruleSetId,
      voting: round.voting,
      origin: round.origin,
      reminded_on: null,
      closed_at: null,
      closed_on: null,
      closed_by_name: '',
      cut_short: round.cutShort,
      input: null,
      outcome: null,
    })
    .execute();
  return id;
}

/**
 * Locks a round: answers to it and its close come one after the other. Answers where its links lead
 * as well, which is no part of a round as others know it.
 */
export async function lockRound(
  tx: Writer,
  id: string,
): Promise<{ round: Round; origin: string } | undefined> {
  const row = await tx
    .selectFrom('matters.round')
    .selectAll()
    .where('id', '=', id as RoundId)
    .forUpdate()
    .executeTakeFirst();
  return row && { round: toRound(row), origin: row.origin };
}

export async function updateRound(
  tx: Writer,
  id: RoundId,
  to: Partial<Omit<RoundRow, 'id' | 'matter_id'>>,
): Promise<void> {
  const lists = {
    ...('input' in to ? { input: json(to.input) } : {}),
    ...('outcome' in to ? { outcome: json(to.outcome) } : {}),
  };
  await tx
    .updateTable('matters.round')
    .set({ ...to, ...lists })
    .where('id', '=', id)
    .execute();
}

type NewAsked = Asked & { organisationId: AskedRow['organisation_id']; position: number };

/** Writes down who is asked; whoever is there already stays as they were. */
export async function insertAsked(tx: Writer, all: readonly NewAsked[]): Promise<void> {
  if (all.length === 0) return;
  await tx
    .insertInto('matters.asked')
    .values(
      all.map((asked) => ({
        round_id: asked.roundId,
        seat_id: asked.seatId,
        role: asked.role,
        name: asked.name,
        person_id: asked.personId,
        email: asked.email,
        side: asked.side,
        represents: asked.represents,
        organisation_id: asked.organisationId,
        written_standard: asked.writtenStandard,
        position: asked.position,
        noticed_on: asked.noticedOn,
      })),
    )
    .onConflict((on) => on.doNothing())
    .execute();
}

export async function insertPosition(
  tx: Writer,
  given: Position & { givenBySeat: PositionRow['given_by_seat'] },
): Promise<void> {
  await tx
    .insertInto('matters.position')
    .values({
      round_id: given.roundId,
      seat_id: given.seatId,
      given_by_seat: given.givenBySeat,
      person_id: given.personId,
      name: given.name,
      as_role: given.as,
      stance: given.stance,
      reason: given.reason,
      reason_kind: given.reasonKind,
      via: given.via,
      at: given.at,
    })
    .execute();
}

export async function insertEscalation(tx: Writer, one: Escalation): Promise<void> {
  await tx
    .insertInto('matters.escalation')
    .values({
      matter_id: one.matterId,
      from_body: one.fromBody,
      to_body: one.toBody,
      direction: one.direction,
      reason: one.reason,
      outside: json(one.outside),
      hand_over: one.handOver,
      dossier: json(one.dossier),
      by_name: one.byName,
      at: one.at,
      on_day: one.on,
      due_on: one.dueOn,
    })
    .execute();
}

/** The driver would take a list for a PostgreSQL array. */
const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
