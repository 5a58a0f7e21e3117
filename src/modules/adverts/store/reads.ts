import type { Selectable } from 'kysely';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Actor } from '../../identity/vocabulary.ts';
import { whatIsSeenOf } from '../rules/whose-round-it-is.ts';
import type {
  Advert,
  AdvertRoundId,
  RecruitmentRound,
  RoundEvent,
  RoundGroup,
} from '../vocabulary.ts';
import type { RoundRow } from './tables.ts';

function toRound(row: Selectable<RoundRow>, groups: readonly RoundGroup[]): RecruitmentRound {
  const { id, party, issuer, tool, roles, state, version, nb, nn, en } = row;
  return {
    ...{ id, party, issuer, tool, roles, state, version, groups },
    name: { nb, nn, en },
    onBehalf:
      row.ordered_by === null || row.hand_over_to === null
        ? null
        : {
            orderedBy: row.ordered_by,
            orderedByCase: row.ordered_by_case,
            orderedOn: row.ordered_on,
            handOverTo: row.hand_over_to,
          },
    mandate: row.mandate === null ? null : { text: row.mandate, byCase: row.mandate_case },
    selectionModel:
      row.selection_model === null
        ? null
        : { model: row.selection_model, reason: row.selection_reason ?? '' },
    unionRepresentatives: row.union_representatives,
    advertOn: row.advert_on,
    deadline: row.deadline,
    startOn: row.start_on,
    conditionalOn:
      row.conditional_on === null || row.conditional_day === null
        ? null
        : { name: row.conditional_on, expectedOn: row.conditional_day },
    eraseAfter: row.erase_after,
    asksSexBecause: row.asks_sex_because,
    takenOverBy: row.taken_over_by,
    rolesAsAdvertised: row.roles_as_advertised,
    parallelTo: row.parallel_to,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
  };
}

/** Every round, the latest first. */
export async function listRecruitmentRounds(db: Reader): Promise<RecruitmentRound[]> {
  const rows = await db
    .selectFrom('adverts.round')
    .selectAll()
    .orderBy('position', 'desc')
    .execute();
  const groups = await db
    .selectFrom('adverts.round_group')
    .selectAll()
    .orderBy('body_id')
    .execute();
  return rows.map((row) =>
    toRound(
      row,
      groups
        .filter((group) => group.round_id === row.id)
        .map((group) => ({ bodyId: group.body_id, decider: group.decider })),
    ),
  );
}

/** The round as somebody may see who applied in it; nothing where it is none of theirs. */
export async function readRoundOf(
  db: Reader,
  actor: Actor,
  id: string,
): Promise<RecruitmentRound | undefined> {
  const round = await readRecruitmentRound(db, id);
  return round && whatIsSeenOf(actor, round) === 'people' ? round : undefined;
}

export async function readRecruitmentRound(
  db: Reader,
  id: string,
): Promise<RecruitmentRound | undefined> {
  const row = await db
    .selectFrom('adverts.round')
    .selectAll()
    .where('id', '=', id as AdvertRoundId)
    .executeTakeFirst();
  if (!row) return undefined;
  const groups = await db
    .selectFrom('adverts.round_group')
    .selectAll()
    .where('round_id', '=', row.id)
    .orderBy('body_id')
    .execute();
  return toRound(
    row,
    groups.map((group) => ({ bodyId: group.body_id, decider: group.decider })),
  );
}

/** What is said of each group of a round. */
export async function listAdverts(db: Reader, roundId: AdvertRoundId): Promise<Advert[]> {
  const rows = await db
    .selectFrom('adverts.advert')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('body_id')
    .execute();
  return rows.map((row) => ({
    roundId: row.round_id,
    bodyId: row.body_id,
    nb: row.nb,
    nn: row.nn,
    correctedOn: row.corrected_on,
    version: row.version,
  }));
}

/** What happened to a round since it opened, the latest first. */
export async function listRoundEvents(db: Reader, roundId: AdvertRoundId): Promise<RoundEvent[]> {
  const rows = await db
    .selectFrom('adverts.event')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    did: row.did,
    parts: row.parts,
    bodyId: row.body_id,
    reason: row.reason,
    at: row.at,
    byName: row.by_name,
    onBehalfOf: row.on_behalf_of,
  }));
}
